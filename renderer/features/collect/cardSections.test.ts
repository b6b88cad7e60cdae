import { describe, expect, it } from 'vitest';
import { reviewPaste } from '#shared/features/reports/parseReports.ts';
import { entryId } from '#shared/features/reports/reviewModel.ts';
import { linesAtOnce, sectionsOf, visibleItems } from './cardSections.ts';

const people = [{ id: 'p', name: '李敏', aliases: [] }];
const lines = Array.from({ length: 30 }, (_, index) => `${index + 1}、回访第${index}单`);
const text = `李敏 2026/6/14 20:00\n本周完成：\n${lines.join('\n')}`;
const [report] = reviewPaste(text, { people, today: '2026-06-15' }).reports;
const [done] = report === undefined ? [] : sectionsOf(report);
const items = done?.items ?? [];

describe('a section of very many lines', () => {
  it('shows the first, those to be looked at and the one under edit, in their order', () => {
    expect(items).toHaveLength(30);
    expect(visibleItems(items, { limit: 30, editingId: null })).toBe(items);
    const mixed = items.map((item, index) => ({ ...item, certain: index % 9 !== 8 }));
    const places = (limit: number, editingId: string | null) =>
      visibleItems(mixed, { limit, editingId }).map((item) => mixed.indexOf(item));
    expect(places(2, null)).toEqual([0, 1, 8, 17]);
    expect([1, 30, 100, 400].map(linesAtOnce)).toEqual([200, 200, 60, 20]);
    const last = mixed.at(-1);
    expect(places(2, last ? entryId(last) : null)).toEqual([0, 1, 8, 17, 29]);
  });
});
