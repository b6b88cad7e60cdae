import { type ContactFields, contactKeys } from '#shared/features/people/contactModel.ts';
import { maskContact } from '#shared/features/people/contactRules.ts';
import { layOutTable } from './layOutTable.ts';
import { matchRows } from './matchRows.ts';
import { placeAccepted } from './placeAccepted.ts';
import type { Placed, PlacePlan } from './placing.ts';
import { type ReadRow, readRow } from './readRow.ts';
import { type RosterFacts, type RosterPerson, tellApart } from './rosterFacts.ts';
import { isContactKey, type OwnKey, ownKeys, type RosterKey } from './rosterFields.ts';
import type { KnownHeadings } from './rosterHeadings.ts';
import type { FieldChange, RosterPreview, RosterRow, RosterSource } from './rosterModel.ts';
import { addProblems } from './rowProblems.ts';

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

function describePerson(person: RosterPerson): { personId: string; label: string } {
  return { personId: person.id, label: tellApart(person) };
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
  addProblems(reads, facts);
  const placed = placeAccepted(reads, facts, source.superiors);
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
