import { describe, expect, it } from 'vitest';
import { createTranslate } from '#shared/i18n/translate.ts';
import { addWeeks } from '#shared/lib/isoWeek.ts';
import { formatWeekLabel, type WeekForm } from './weekLabel.ts';
import type { WeekLabelStyle } from './workspaceModel.ts';

const t = createTranslate('zh-CN');
const english = createTranslate('en-US');

describe('the label of a week', () => {
  it.each([
    ['2026-W47', '2026年第47周 11.16–11.22', '2026年11月第3周', '2026.11.16–11.22'],
    // Years of 53 weeks: the last days of December and the first of January are one week.
    ['2026-W53', '2026年第53周 12.28–1.3', '2026年12月第5周', '2026.12.28–1.3'],
    ['2027-W01', '2027年第1周 1.4–1.10', '2027年1月第1周', '2027.1.4–1.10'],
    ['2020-W53', '2020年第53周 12.28–1.3', '2020年12月第5周', '2020.12.28–1.3'],
    // The Thursday is in January, so the week is the first of the new year.
    ['2025-W01', '2025年第1周 12.30–1.5', '2025年1月第1周', '2024.12.30–1.5'],
    ['2026-W09', '2026年第9周 2.23–3.1', '2026年2月第4周', '2026.2.23–3.1'],
  ])('of %s', (week, iso, month, days) => {
    expect(formatWeekLabel(t, week, { style: 'iso' })).toBe(iso);
    expect(formatWeekLabel(t, week, { style: 'month' })).toBe(month);
    expect(formatWeekLabel(t, week, { style: 'days' })).toBe(days);
  });

  it.each<[WeekLabelStyle, WeekForm, string, string]>([
    ['iso', 'full', '2026年第47周 11.16–11.22', '2026 week 47, 16–22 Nov'],
    ['iso', 'inYear', '第47周 11.16–11.22', 'week 47, 16–22 Nov'],
    ['iso', 'short', '第47周', 'week 47'],
    ['iso', 'tick', '47周', 'W47'],
    ['month', 'full', '2026年11月第3周', 'week 3 of Nov 2026'],
    ['month', 'inYear', '11月第3周', 'week 3 of Nov'],
    ['month', 'short', '11月第3周', 'week 3 of Nov'],
    ['month', 'tick', '11月3周', 'Nov 3'],
    ['days', 'full', '2026.11.16–11.22', '16–22 Nov 2026'],
    ['days', 'inYear', '11.16–11.22', '16–22 Nov'],
    ['days', 'short', '11.16–11.22', '16–22 Nov'],
    ['days', 'tick', '11.16', '16 Nov'],
  ])('called by %s, %s', (style, form, chinese, inEnglish) => {
    expect(formatWeekLabel(t, '2026-W47', { style, form })).toBe(chinese);
    expect(formatWeekLabel(english, '2026-W47', { style, form })).toBe(inEnglish);
  });

  it('names both months in English where a week lies in two', () => {
    expect(formatWeekLabel(english, '2026-W53', { style: 'days' })).toBe('28 Dec–3 Jan 2027');
  });

  it('by month counts up by one and begins again with every month', () => {
    const byMonth = (week: string) => formatWeekLabel(t, week, { style: 'month', form: 'short' });
    let week = '2026-W01';
    for (let count = 0; count < 200; count += 1, week = addWeeks(week, 1)) {
      const [, month, number] = /^(\d+)月第(\d)周$/.exec(byMonth(week)) ?? [];
      const follows = [`${month}月第${Number(number) + 1}周`, `${(Number(month) % 12) + 1}月第1周`];
      expect(follows).toContain(byMonth(addWeeks(week, 1)));
    }
  });
});
