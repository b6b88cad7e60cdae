import type { OutlineLine } from '#shared/features/org/outline.ts';
import { searchByPinyin } from '#shared/lib/pinyinSearch.ts';

/** Boxes that answer the query, best first, folded away or not. */
export function findBoxes(outline: readonly OutlineLine[], query: string): string[] {
  if (query.trim() === '') return [];
  const textsOf = ({ text, unitName }: OutlineLine) => [...text.split(/\s+/), unitName];
  return searchByPinyin(outline, query, textsOf).map(({ id }) => id);
}

/** The boxes above a box, which must be open for it to be seen. */
export function listBoxesAbove(outline: readonly OutlineLine[], id: string): string[] {
  const parentOf = new Map(outline.map((line) => [line.id, line.parentId]));
  const above: string[] = [];
  for (let next = parentOf.get(id); next; next = parentOf.get(next)) above.push(next);
  return above;
}

/** Boxes to fold so that only the first levels are left. */
export function listBoxesAtLevel(outline: readonly OutlineLine[], level: number): string[] {
  const parents = new Set(outline.map(({ parentId }) => parentId));
  return outline.filter((line) => line.level === level && parents.has(line.id)).map(({ id }) => id);
}
