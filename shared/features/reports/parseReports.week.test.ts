import { describe, expect, it } from 'vitest';
import { parseTest } from './pasteTesting.ts';

describe('the week', () => {
  const week = (text: string, today?: string) =>
    parseTest(`${text}\n本周完成：A`, today === undefined ? {} : { today }).reports.map(
      (report) => [report.week, report.from, report.to, report.warnings],
    );
  const w24 = ['2026-W24', '2026-06-08', '2026-06-14'];

  it.each([
    ['days without year', '李敏 周报 6.8－6.14', undefined, [...w24, []]],
    ['two full dates', '李敏 周报 2026-06-08~2026-06-14', undefined, [...w24, []]],
    ['the last day without month', '李敏 周报（6月8日-14日）', undefined, [...w24, []]],
    ['eight figures', '李敏 周报20260608-20260614', undefined, [...w24, []]],
    ['working days only', '李敏 周报 6.8-6.12', undefined, [...w24, []]],
    ['a number', '李敏 第24周周报', undefined, [...w24, []]],
    ['a Chinese number', '李敏 第二十四周周报', undefined, [...w24, []]],
    ['one day', '李敏 周报 2026.6.14', undefined, [...w24, []]],
    [
      'a week over New Year, pasted in January',
      '李敏 周报 12.29－1.4',
      '2026-01-05',
      ['2026-W01', '2025-12-29', '2026-01-04', []],
    ],
    [
      'the last week of a long year, pasted in December',
      '李敏 周报 12.28-1.3',
      '2026-12-31',
      ['2026-W53', '2026-12-28', '2027-01-03', []],
    ],
    [
      'last December, pasted in January',
      '李敏 周报 12.15-12.21',
      '2026-01-05',
      ['2025-W51', '2025-12-15', '2025-12-21', []],
    ],
    [
      'a week to come, kept with a warning',
      '李敏 周报 6.22-6.28',
      undefined,
      ['2026-W26', '2026-06-22', '2026-06-28', ['week_future']],
    ],
    [
      'days of two weeks: the one with most of them',
      '李敏 周报 6.5-6.11',
      undefined,
      [...w24, ['period_not_one_week']],
    ],
    ['neither date nor header', '李敏 周报', undefined, [null, null, null, ['week_unknown']]],
    [
      'a day that does not exist',
      '李敏 周报 6.31',
      undefined,
      [null, null, null, ['week_unknown']],
    ],
    [
      'a week of a month, which nobody counts alike',
      '李敏 6月第2周周报',
      undefined,
      [null, null, null, ['week_unknown']],
    ],
    ['the header, sent on Sunday', '李敏 2026/6/14 21:47', undefined, [...w24, []]],
    [
      'the header, sent on Monday about the week before',
      '李敏 2026/6/15 9:05',
      '2026-06-15',
      [...w24, ['week_guessed']],
    ],
    [
      'dates in the title before the day of the header',
      '李敏 2026/6/15 9:05\n周报 6.8-6.14',
      '2026-06-15',
      [...w24, []],
    ],
    [
      'an old title under a new header',
      '李敏 2026/6/14 21:00\n周报 5.11-5.17',
      undefined,
      ['2026-W20', '2026-05-11', '2026-05-17', ['week_far_from_sent']],
    ],
    ['the brackets of a heading', '李敏 周报\n本周工作（6.8-6.14）：B', undefined, [...w24, []]],
  ])('is read from %s', (_what, text, today, expected) => {
    expect(week(text, today)).toEqual([expected]);
  });

  it('is told by the plan when a report is sent on Monday', () => {
    const plan = (due: string) =>
      parseTest(`李敏 2026/6/15 9:05\n本周完成：A\n下周计划：${due} 排班`, { today: '2026-06-15' });
    expect(plan('6.18').reports).toMatchObject([{ week: '2026-W24', warnings: [] }]);
    expect(plan('6.23').reports).toMatchObject([{ week: '2026-W25', warnings: [] }]);
  });

  it.each([
    ['on a weekend, unsure', '李敏 2026/6/14 20:00\n补交上周周报', '2026-W23', ['week_guessed']],
    ['on a weekday', '李敏 2026/6/12 18:00\n上周工作汇报', '2026-W23', []],
    ['on Monday', '李敏 2026/6/15 9:00\n上周周报', '2026-W24', []],
    ['twice', '李敏 2026/6/15 9:00\n上上周周报', '2026-W23', []],
  ])('is the one a title calls 上周, said %s', (_day, title, expected, warnings) => {
    const [report] = parseTest(`${title}\n完成：A`, { today: '2026-06-15' }).reports;
    expect([report?.week, report?.warnings]).toEqual([expected, warnings]);
  });

  it.each([
    ['the same week', '李敏 2026/6/14 20:00\n6月第二周周报', '2026-W24', []],
    ['another week', '李敏 2026/6/14 20:00\n6月第1周周报', '2026-W24', ['week_guessed']],
    ['a week the month has not', '李敏 2026/6/14 20:00\n6月第5周周报', '2026-W24', []],
  ])('is unsure where the title counts %s of a month', (_what, title, expected, warnings) => {
    const [report] = parseTest(`${title}\n完成：A`).reports;
    expect([report?.week, report?.warnings]).toEqual([expected, warnings]);
  });

  it('is only guessed from a message late in a week whose heading says 上周完成', () => {
    const text = '李敏 2026/6/12 18:00\n上周完成：A\n本周计划：B';
    expect(parseTest(text).reports[0]?.warnings).toEqual(['week_guessed']);
  });

  it('comes from a title above all messages', () => {
    const { reports } = parseTest('客服部周报 6.1-6.7\n李敏：\n本周完成：A\n张慧：\n本周完成：B');
    expect(reports.map((report) => report.week)).toEqual(['2026-W23', '2026-W23']);
  });
});
