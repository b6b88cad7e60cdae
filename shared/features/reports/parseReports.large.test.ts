import { describe, expect, it } from 'vitest';
import { parseReports } from './parseReports.ts';

const names = Array.from(
  { length: 40 },
  (_, index) => `员工${String.fromCharCode(0x4e00 + index)}`,
);
const people = names.map((name, index) => ({ id: `p${index}`, name, aliases: [] }));
const context = { people, today: '2026-06-15' };

function report(name: string, minute: number): string {
  const time = `2026/6/14 ${18 + Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
  return `${name} ${time}\n本周完成：\n1、会场报名 ${name}\n问题：\n1、断货\n下周计划：\n1、补货（6.19）\n`;
}

const chatter = (name: string, minute: number): string =>
  `${name} 2026/6/14 17:${String(minute % 60).padStart(2, '0')}\n收到，今晚发\n`;

describe('a very large paste', () => {
  it('of 400 messages is forty reports and the chatter between them', () => {
    const messages = Array.from({ length: 360 }, (_, index) =>
      chatter(names[index % names.length] ?? '', index),
    );
    const text = [...messages, ...names.map(report)].join('\n');
    const { reports } = parseReports(text, context);
    expect(reports.map(({ author }) => author).sort()).toEqual([...names].sort());
    expect(new Set(reports.map(({ week }) => week))).toEqual(new Set(['2026-W24']));
    expect(reports.every(({ done, next }) => done.length === 1 && next.length === 1)).toBe(true);
  });

  it('of two megabytes keeps every line of every report', () => {
    const lines = Array.from(
      { length: 1_200 },
      (_, index) => `${index + 1}、第${index}件事已经办完了，共${index}单`,
    );
    const texts = names.map((name) => `${name} 2026/6/14 20:00\n本周完成：\n${lines.join('\n')}\n`);
    const text = texts.join('\n');
    // Nearly all of it is Chinese: three bytes a character in UTF-8.
    expect(text.match(/[\u4e00-\u9fff]/g)?.length).toBeGreaterThan(450_000);
    const { reports } = parseReports(text, context);
    expect(reports.map(({ done }) => done.length)).toEqual(names.map(() => lines.length));
  });

  it.each([
    ['pure emoji', '😀🎉👍'.repeat(2_000)],
    ['control characters', '\u0000\u0007\u001b[31m\u0085\u200b\ufeff'.repeat(2_000)],
    ['one endless line', '补货'.repeat(500_000)],
    ['an HTML page', '<html><body><script>alert(1)</script><p>你好</p></body></html>'],
  ])('of %s is no report and no error', (_, text) => {
    expect(parseReports(text, context).reports).toEqual([]);
  });
});
