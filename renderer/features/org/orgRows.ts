import type { OrgStructure, SeatRow, UnitRow } from '#shared/features/org/orgModel.ts';
import { rankByPinyin } from '#shared/lib/pinyinSearch.ts';

/** A line of the list: a unit, or a seat under its unit. */
export type OrgRow =
  | { readonly kind: 'unit'; readonly id: string; readonly depth: number; readonly unit: UnitRow }
  | { readonly kind: 'seat'; readonly id: string; readonly depth: number; readonly seat: SeatRow };

export interface OrgRowFilter {
  readonly query: string;
  readonly showsSeats: boolean;
  readonly onlyVacant: boolean;
}

function isVacant(seat: SeatRow): boolean {
  return seat.inQuota && seat.holders.every(({ kind }) => kind === 'acting');
}

function depthsOf(units: readonly UnitRow[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  // Parents come before children.
  for (const { id, parentUnitId } of units) {
    depths.set(id, parentUnitId === null ? 0 : (depths.get(parentUnitId) ?? -1) + 1);
  }
  return depths;
}

/** Seats that answer the query, by post, holder or unit. */
function findSeats(
  seats: readonly SeatRow[],
  unitName: string,
  { query, onlyVacant }: OrgRowFilter,
): SeatRow[] {
  return seats.filter((seat) => {
    if (onlyVacant && !isVacant(seat)) return false;
    const texts = [seat.postName, unitName, ...seat.holders.map(({ name }) => name)];
    return query.trim() === '' || rankByPinyin(texts, query) !== null;
  });
}

/** Units of the found seats and those above them stay, so that the tree can be read. */
function withParents(units: readonly UnitRow[], wanted: ReadonlySet<string>): Set<string> {
  const parentOf = new Map(units.map(({ id, parentUnitId }) => [id, parentUnitId]));
  const kept = new Set<string>();
  for (const id of wanted) {
    for (let next: string | null = id; next !== null; next = parentOf.get(next) ?? null) {
      kept.add(next);
    }
  }
  return kept;
}

/** Units parents first, each with its seats under it, as far as the filter lets them through. */
export function listOrgRows(structure: OrgStructure, filter: OrgRowFilter): OrgRow[] {
  const { units } = structure;
  const isFiltering = filter.onlyVacant || filter.query.trim() !== '';
  const depths = depthsOf(units);
  const seatsOf = Map.groupBy(structure.seats, ({ unitId }) => unitId);
  const found = new Map(
    units.map(({ id, name }) => [id, findSeats(seatsOf.get(id) ?? [], name, filter)]),
  );
  const wanted = units
    .filter(
      ({ id, name }) =>
        !isFiltering ||
        (found.get(id) ?? []).length > 0 ||
        (!filter.onlyVacant && rankByPinyin([name], filter.query) !== null),
    )
    .map(({ id }) => id);
  const kept = withParents(units, new Set(wanted));
  return units.flatMap((unit): OrgRow[] => {
    if (!kept.has(unit.id)) return [];
    const depth = depths.get(unit.id) ?? 0;
    const seats = filter.showsSeats ? (found.get(unit.id) ?? []) : [];
    return [
      { kind: 'unit', id: unit.id, depth, unit },
      ...seats.map((seat): OrgRow => ({ kind: 'seat', id: seat.id, depth: depth + 1, seat })),
    ];
  });
}
