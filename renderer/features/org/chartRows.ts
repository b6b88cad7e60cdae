import type { OutlineLine } from '#shared/features/org/outline.ts';

/** One line of the outline that is not folded away. */
export interface ChartRow {
  readonly line: OutlineLine;
  /** Place among its siblings, from 1, and how many they are. */
  readonly position: number;
  readonly siblings: number;
  readonly hasChildren: boolean;
  readonly isFolded: boolean;
}

/** What is folded once a box was folded or unfolded; a box with nothing below it never is. */
export function toggleFolded(
  outline: readonly OutlineLine[],
  folded: readonly string[],
  id: string,
): readonly string[] {
  if (folded.includes(id)) return folded.filter((other) => other !== id);
  return outline.some(({ parentId }) => parentId === id) ? [...folded, id] : folded;
}

/** The lines of an outline that are seen with these boxes folded; parents before children. */
export function listChartRows(
  outline: readonly OutlineLine[],
  folded: ReadonlySet<string>,
): ChartRow[] {
  const childrenOf = Map.groupBy(outline, ({ parentId }) => parentId);
  const positions = new Map<string, number>();
  for (const siblings of childrenOf.values()) {
    for (const [index, { id }] of siblings.entries()) positions.set(id, index + 1);
  }
  const hidden = new Set<string>();
  return outline.flatMap((line): ChartRow[] => {
    const isHidden =
      line.parentId !== null && (hidden.has(line.parentId) || folded.has(line.parentId));
    if (isHidden) {
      hidden.add(line.id);
      return [];
    }
    const hasChildren = childrenOf.has(line.id);
    return [
      {
        line,
        position: positions.get(line.id) ?? 1,
        siblings: childrenOf.get(line.parentId)?.length ?? 1,
        hasChildren,
        isFolded: hasChildren && folded.has(line.id),
      },
    ];
  });
}
