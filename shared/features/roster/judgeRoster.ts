import type { DayConflict } from '#shared/features/careers/dayConflicts.ts';
import { type ContactFields, contactKeys } from '#shared/features/people/contactModel.ts';
import { maskContact } from '#shared/features/people/contactRules.ts';
import { layOutTable } from './layOutTable.ts';
import { matchRows } from './matchRows.ts';
import { type Placed, type PlacePlan, placeRows, type RowToPlace } from './placeRows.ts';
import { splitNames } from './readCell.ts';
import { type ReadRow, readRow } from './readRow.ts';
import { foldedName, type RosterFacts, type RosterPerson } from './rosterFacts.ts';
import {
  isContactKey,
  type OwnKey,
  ownKeys,
  type PlaceKey,
  type RosterKey,
} from './rosterFields.ts';
import type { KnownHeadings } from './rosterHeadings.ts';
import type {
  FieldChange,
  RosterPreview,
  RosterRow,
  RosterSource,
  RowProblem,
  RowReason,
} from './rosterModel.ts';

/** One person an import writes: the fields that change, each as text. */
export interface PersonPlan {
  readonly row: number;
  readonly name: string;
  readonly person: RosterPerson | null;
  readonly changes: ReadonlyMap<OwnKey, string>;
  readonly contact: Partial<ContactFields>;
}

export interface JudgedRoster {
  readonly preview: Omit<RosterPreview, 'digest'>;
  /** What somebody chose for headings otherwise than proposed, to be remembered. */
  readonly chosen: KnownHeadings;
  readonly people: readonly PersonPlan[];
  readonly places: PlacePlan;
}

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
function placeAll(rows: readonly ReadRow[], facts: RosterFacts): Placed {
  for (;;) {
    const accepted = rows.filter(
      ({ problems, match }) => problems.length === 0 && match.kind !== 'leave',
    );
    const placed = placeRows(accepted.map(toRowToPlace), facts);
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

function describePerson({ values, id }: RosterPerson): { personId: string; label: string } {
  const words = [values.unit, values.post, values.joinedOn].filter((word) => word !== '');
  return { personId: id, label: words.join(' ') };
}

function toOwnChanges({ person, values }: ReadRow): FieldChange[] {
  const show = (field: RosterKey, value: string): string =>
    isContactKey(field) ? maskContact(field, value) : value;
  return [...ownKeys, ...contactKeys]
    .filter((key) => values.has(key))
    .map((field) => ({
      field,
      before: show(field, person?.values[field] ?? ''),
      after: show(field, values.get(field) ?? ''),
    }));
}

function toRosterRow(read: ReadRow, placed: Placed): RosterRow {
  const { row, match, person, name, problems, notes } = read;
  const base = { number: row.number, name, personId: person?.id ?? null, problems };
  const candidates = match.kind === 'ask' ? match.candidates.map(describePerson) : [];
  if (match.kind === 'leave') {
    return { ...base, state: 'left_out', changes: [], notes: [], candidates };
  }
  if (problems.length > 0) {
    return { ...base, state: 'rejected', changes: [], notes: [], candidates };
  }
  const changes = [...toOwnChanges(read), ...(placed.changes.get(row.number) ?? [])];
  const note = placed.notes.get(row.number);
  const allNotes = note ? [...notes, { field: 'unit' as const, note, params: {} }] : notes;
  const state = person === null ? 'new' : changes.length > 0 ? 'changed' : 'same';
  return { ...base, state, changes, notes: allNotes, candidates };
}

function countStates(rows: readonly RosterRow[]): RosterPreview['counts'] {
  const count = (state: RosterRow['state']) => rows.filter((row) => row.state === state).length;
  return {
    new: count('new'),
    changed: count('changed'),
    same: count('same'),
    rejected: count('rejected'),
    leftOut: count('left_out'),
  };
}

function toCreates({ plan }: Placed): RosterPreview['creates'] {
  return {
    units: plan.units.map(({ name }) => name),
    posts: plan.posts.map(({ name }) => name),
    seats: plan.newSeats.length,
    filled: plan.seats.length - plan.newSeats.length,
  };
}

function toPersonPlan({ row, person, name, values }: ReadRow): PersonPlan {
  const changes = new Map(
    ownKeys.flatMap((key) => {
      const value = values.get(key);
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
  const contact = Object.fromEntries(
    contactKeys.flatMap((key) => (values.has(key) ? [[key, values.get(key)] as const] : [])),
  );
  return { row: row.number, name, person, changes, contact };
}

/**
 * What a table would do to the roster, row by row, and the plan that does it. The same table and
 * the same facts always give the same answer: what is shown is what is stored.
 */
export function judgeRoster(
  source: RosterSource,
  facts: RosterFacts,
  known: KnownHeadings,
): JudgedRoster {
  const layout = layOutTable(source, known);
  const { isFrom1904 } = source.sheet;
  const rules = { today: facts.today, dayOrder: source.dayOrder, isFrom1904 };
  const fields = layout.columns.flatMap(({ field }) => field ?? []);
  const matches = matchRows(layout.rows, facts, { ...rules, fields, answers: source.answers });
  const reads = layout.rows.map((row) => readRow(row, matches.get(row) ?? { kind: 'new' }, rules));
  for (const read of reads) {
    const problem = problemOfMatch(read) ?? problemOfDays(read) ?? problemOfActs(read, facts);
    if (problem) read.problems.push(problem);
  }
  refuseTakenAliases(reads, facts);
  const placed = placeAll(reads, facts);
  const rows = reads.map((read) => toRosterRow(read, placed));
  const written = reads.filter((_, index) => {
    const state = rows[index]?.state;
    return state === 'new' || state === 'changed';
  });
  const asksDayOrder = rows.some(({ problems }) =>
    problems.some(({ reason }) => reason === 'dayOrder'),
  );
  return {
    preview: {
      headingRow: layout.headingRow,
      columns: layout.columns,
      passedOver: [...layout.passedOver],
      asksDayOrder,
      rows,
      counts: countStates(rows),
      creates: toCreates(placed),
    },
    chosen: layout.chosen,
    people: written.map(toPersonPlan),
    places: placed.plan,
  };
}
