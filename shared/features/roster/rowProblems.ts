import type { DayConflict } from '#shared/features/careers/dayConflicts.ts';
import { splitNames } from './readCell.ts';
import type { ReadRow } from './readRow.ts';
import { foldedName, type RosterFacts } from './rosterFacts.ts';
import type { RowProblem, RowReason } from './rosterModel.ts';

function problemOfMatch({ match }: ReadRow): RowProblem | null {
  switch (match.kind) {
    case 'repeated':
      return { field: null, reason: 'repeated', params: { row: match.row } };
    case 'same':
      return { field: null, reason: 'sameAsRow', params: { row: match.row } };
    case 'ask': {
      const isKnown = match.candidates.length > 0;
      const params = isKnown ? { count: match.candidates.length } : { row: match.row };
      return { field: 'name', reason: isKnown ? 'whichPerson' : 'sameNameInFile', params };
    }
    default:
      return null;
  }
}

const conflictReasons = {
  'careers.backBeforeLeft': 'joinedBeforeLeft',
  'careers.beforeFirstDay': 'actsBeforeJoined',
  'careers.laterThanLastDay': 'actsAfterLeft',
} as const satisfies Readonly<Record<DayConflict['key'], RowReason>>;

/** A first or a last day that acts recorded of the person contradict. */
function problemOfActs({ person, values }: ReadRow, { conflicts }: RosterFacts): RowProblem | null {
  if (person === null || conflicts === undefined) return null;
  const { id, name, values: before } = person;
  const known = { id, name, leftOn: before.leftOn || null };
  const joined = values.get('joinedOn');
  const left = values.get('leftOn');
  const first = joined === undefined ? null : conflicts.ofFirstDay(known, joined);
  const conflict = first ?? (left === undefined ? null : conflicts.ofLastDay(known, left));
  if (conflict === null) return null;
  const { key, params } = conflict;
  const field = first === null ? 'leftOn' : 'joinedOn';
  return { field, reason: conflictReasons[key], params: { ...params } };
}

/** What the fields of one row say together. */
function problemOfDays({ person, values }: ReadRow): RowProblem | null {
  const joined = values.get('joinedOn') ?? person?.values.joinedOn ?? '';
  const left = values.get('leftOn') ?? person?.values.leftOn ?? '';
  if (joined === '' || left === '' || left >= joined) return null;
  return { field: 'leftOn', reason: 'leftBeforeJoined', params: { joined, left } };
}

/** Another name must lead to one person only. */
function refuseTakenAliases(rows: readonly ReadRow[], facts: RosterFacts): void {
  const owners = new Map<string, { id: string; name: string }>();
  for (const { id, name, aliases } of facts.people) {
    for (const each of [...aliases, name]) owners.set(foldedName(each), { id, name });
  }
  for (const { row, person, name } of rows) {
    if (!person) owners.set(foldedName(name), { id: `row ${row.number}`, name });
  }
  for (const { row, person, values, problems } of rows) {
    const own = person?.id ?? `row ${row.number}`;
    for (const alias of splitNames(values.get('aliases') ?? '')) {
      const owner = owners.get(foldedName(alias));
      if (owner && owner.id !== own) {
        const params = { alias, owner: owner.name };
        problems.push({ field: 'aliases', reason: 'aliasTaken', params });
      } else owners.set(foldedName(alias), { id: own, name: person?.name ?? '' });
    }
  }
}

/** Adds to each row what speaks against it beside its single cells. */
export function addProblems(rows: readonly ReadRow[], facts: RosterFacts): void {
  for (const row of rows) {
    const problem = problemOfMatch(row) ?? problemOfDays(row) ?? problemOfActs(row, facts);
    if (problem) row.problems.push(problem);
  }
  refuseTakenAliases(rows, facts);
}
