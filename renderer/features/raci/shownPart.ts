import type { RaciColumn, RaciMatrix, RaciMatter } from '#shared/features/raci/raciModel.ts';

/** Rows and columns on the page. */
export interface Shown {
  readonly columns: readonly RaciColumn[];
  readonly matters: readonly RaciMatter[];
}

interface Filter {
  readonly unitName: string | null;
  /** Only those with flags, and these, which had some when that was asked; null: all. */
  readonly flagged: ReadonlySet<string> | null;
}

/**
 * The matters of one unit's duties and those of no duty; across, the unit itself and whoever has a
 * letter in one of them.
 */
export function shownPart(matrix: RaciMatrix, { unitName, flagged }: Filter): Shown {
  const wanted = matrix.matters.filter(
    ({ id, flags }) => flagged === null || flags.length > 0 || flagged.has(id),
  );
  if (unitName === null) return { columns: matrix.columns, matters: wanted };
  const matters = wanted.filter(({ isDuty, units }) => !isDuty || units.includes(unitName));
  const used = new Set(matters.flatMap(({ cells }) => cells.map(({ partyId }) => partyId)));
  const columns = matrix.columns.filter(
    ({ id, units }) => units.includes(unitName) || used.has(id),
  );
  return { columns, matters };
}
