import type { LineEntry, StoredLine } from './reportsModel.ts';

/** A line as it will be stored; `was` is the stored one it continues. */
export interface PlannedLine {
  readonly entry: LineEntry;
  readonly was: StoredLine | null;
}

export interface LineChanges {
  readonly lines: readonly PlannedLine[];
  readonly removed: readonly StoredLine[];
}

function keyOf(line: Pick<StoredLine, 'section' | 'text'>): string {
  return `${line.section}\n${line.text.replaceAll(/\s+/g, '')}`;
}

/**
 * Which stored lines live on: by id when a form was edited, by their words when a report was
 * pasted again. A plan that lives on keeps its task, so pasting twice doubles nothing.
 */
export function matchLines(
  stored: readonly StoredLine[],
  entries: readonly LineEntry[],
): LineChanges {
  const left = new Map(stored.map((line) => [line.id, line]));
  const take = (line: StoredLine | undefined): StoredLine | null => {
    if (line === undefined || !left.delete(line.id)) return null;
    return line;
  };
  const byId = entries.map((entry) =>
    take(entry.id === undefined ? undefined : left.get(entry.id)),
  );
  const lines = entries.map((entry, index) => {
    const known = byId[index] ?? null;
    if (known !== null) return { entry, was: known };
    const alike = [...left.values()].find((line) => keyOf(line) === keyOf(entry));
    return { entry, was: take(alike) };
  });
  return { lines, removed: [...left.values()] };
}
