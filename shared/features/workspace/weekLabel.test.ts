import { describe, expect, it } from 'vitest';
import { createTranslate } from '#shared/i18n/translate.ts';
import { addWeeks } from '#shared/lib/isoWeek.ts';
import { formatWeekLabel } from './weekLabel.ts';

const t = createTranslate('zh-CN');

describe('the label of a week', () => {
  it.each([
    ['2026-W47', '2026年第47周 11.16–11.22', '11月第3周', '11.16–11.22'],
    // Years of 53 weeks: the last days of December and the first of January are one week.
    ['2026-W53', '2026年第53周 12.28–1.3', '12月第5周', '12.28–1.3'],
    ['2027-W01', '2027年第1周 1.4–1.10', '1月第1周', '1.4–1.10'],
    ['2020-W53', '2020年第53周 12.28–1.3', '12月第5周', '12.28–1.3'],
    // The Thursday is in January, so the week is the first of the new year.
    ['2025-W01', '2025年第1周 12.30–1.5', '1月第1周', '12.30–1.5'],
    ['2026-W09', '2026年第9周 2.23–3.1', '2月第4周', '2.23–3.1'],
  ])('of %s', (week, iso, month, days) => {
    expect(formatWeekLabel(t, week, 'iso')).toBe(iso);
    expect(formatWeekLabel(t, week, 'month')).toBe(month);
    expect(formatWeekLabel(t, week, 'days')).toBe(days);
  });

  it('by month counts up by one and begins again with every month', () => {
    let week = '2026-W01';
    for (let count = 0; count < 200; count += 1, week = addWeeks(week, 1)) {
      const [, month, number] = /^(\d+)月第(\d)周$/.exec(formatWeekLabel(t, week, 'month')) ?? [];
      const next = formatWeekLabel(t, addWeeks(week, 1), 'month');
      const follows = [`${month}月第${Number(number) + 1}周`, `${(Number(month) % 12) + 1}月第1周`];
      expect(follows).toContain(next);
    }
  });
});
