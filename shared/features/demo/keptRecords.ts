/** A row by table and id. */
export interface RowKey {
  readonly table: string;
  readonly rowId: string;
}

/** `from` holds the id of `to`, so `to` cannot go while `from` stays. */
export interface RowLink {
  readonly from: RowKey;
  readonly to: RowKey;
}

export function rowKeyText({ table, rowId }: RowKey): string {
  return `${table} ${rowId}`;
}

/**
 * Which demo rows must stay: those a row of the user's refers to, and everything those refer to
 * in turn. `links` are all references between rows, in any order.
 */
export function findKeptRows(demoRows: readonly RowKey[], links: readonly RowLink[]): Set<string> {
  const demo = new Set(demoRows.map(rowKeyText));
  const neededBy = new Map<string, string[]>();
  const kept = new Set<string>();
  const open: string[] = [];
  for (const { from, to } of links) {
    const [source, target] = [rowKeyText(from), rowKeyText(to)];
    if (!demo.has(target)) continue;
    if (demo.has(source)) neededBy.set(source, [...(neededBy.get(source) ?? []), target]);
    else open.push(target);
  }
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (kept.has(key)) continue;
    kept.add(key);
    open.push(...(neededBy.get(key) ?? []));
  }
  return kept;
}
