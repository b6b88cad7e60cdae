import { placeRows } from './placeRows.ts';
import type { Placed, RowToPlace } from './placing.ts';
import { splitNames } from './readCell.ts';
import type { ReadRow } from './readRow.ts';
import { foldedName, type RosterFacts } from './rosterFacts.ts';
import type { PlaceKey } from './rosterFields.ts';
import type { RosterSource, RowProblem } from './rosterModel.ts';

function toRowToPlace({ row, person, name, values, said }: ReadRow): RowToPlace {
  // A row that says what is known already still says it: who moves takes the line along.
  const given = (key: PlaceKey) =>
    values.get(key) ?? (said.has(key) ? (person?.values[key] ?? '') : '');
  return {
    number: row.number,
    name,
    aliases: [...(person?.aliases ?? []), ...splitNames(values.get('aliases') ?? '')],
    person,
    place: { unit: given('unit'), post: given('post'), superior: given('superior') },
    leftOn: values.get('leftOn') ?? person?.values.leftOn ?? '',
  };
}

/** A superior nobody knows may stand in the table all the same, in a row that is refused. */
function nameRejected(problem: RowProblem, rejected: ReadonlyMap<string, number>): RowProblem {
  const name = String(problem.params.name ?? '');
  const row = rejected.get(foldedName(name));
  if (problem.reason !== 'superiorUnknown' || row === undefined) return problem;
  return { field: 'superior', reason: 'superiorRejected', params: { row, name } };
}

/** Places the rows that can be taken; a row that finds no place takes those below it along. */
export function placeAccepted(
  rows: readonly ReadRow[],
  facts: RosterFacts,
  superiors: RosterSource['superiors'],
): Placed {
  for (;;) {
    const accepted = rows.filter(
      ({ problems, match }) => problems.length === 0 && match.kind !== 'leave',
    );
    const placed = placeRows(accepted.map(toRowToPlace), facts, superiors);
    if (placed.problems.length === 0) return placed;
    const refused = new Set<number>();
    const byNumber = new Map(accepted.map((read) => [read.row.number, read]));
    const rejected = new Map(
      rows
        .filter(({ problems }) => problems.length > 0)
        .map(({ name, row }) => [foldedName(name), row.number]),
    );
    for (const { row, ...problem } of placed.problems) {
      refused.add(row);
      byNumber.get(row)?.problems.push(nameRejected(problem, rejected));
    }
    refuseFollowers(accepted, refused);
  }
}

/** Who would report to somebody new whose row is refused cannot be placed either. */
function refuseFollowers(accepted: readonly ReadRow[], refused: Set<number>): void {
  const newByName = Map.groupBy(
    accepted.filter(({ person }) => person === null),
    ({ name }) => foldedName(name),
  );
  const followers = Map.groupBy(accepted, ({ values }) => foldedName(values.get('superior') ?? ''));
  const queue = [...refused];
  const byNumber = new Map(accepted.map((read) => [read.row.number, read]));
  for (const number of queue) {
    const read = byNumber.get(number);
    if (!read || read.person !== null) continue;
    const folded = foldedName(read.name);
    if ((newByName.get(folded)?.length ?? 0) !== 1) continue;
    for (const follower of followers.get(folded) ?? []) {
      const { row, problems } = follower;
      if (refused.has(row.number)) continue;
      refused.add(row.number);
      queue.push(row.number);
      const params = { row: number, name: read.name };
      problems.push({ field: 'superior', reason: 'superiorRejected', params });
    }
  }
}
