import { textOf } from '#shared/documents/givenTable.ts';
import type { Match, TableRow } from './matchRows.ts';
import { type CellRules, readCell } from './readCell.ts';
import { foldedName, type RosterPerson } from './rosterFacts.ts';
import type { RosterKey } from './rosterFields.ts';
import type { RosterRow, RowNote, RowProblem } from './rosterModel.ts';

/** A row with everything its cells say. */
export interface ReadRow {
  readonly row: TableRow;
  readonly match: Match;
  readonly person: RosterPerson | null;
  readonly name: string;
  /** Only fields that say something else than what is known. */
  readonly values: Map<RosterKey, string>;
  /** Fields the row says anything of. */
  readonly said: ReadonlySet<RosterKey>;
  readonly problems: RowProblem[];
  readonly notes: RosterRow['notes'];
}

/** The name as it will stand: another way of writing it, or another name, changes nothing. */
function readName(row: TableRow, person: RosterPerson | null, rules: CellRules) {
  const cell = row.cells.get('name') ?? '';
  if (person) {
    const folded = foldedName(textOf(cell));
    const names = [person.name, ...person.aliases].map(foldedName);
    if (folded === '' || names.includes(folded)) return { value: person.name };
  }
  const read = readCell('name', cell, rules);
  return 'value' in read && read.value === '' ? ({ reason: 'nameMissing' } as const) : read;
}

export function readRow(row: TableRow, match: Match, rules: CellRules): ReadRow {
  const person = match.kind === 'person' || match.kind === 'same' ? match.person : null;
  const values = new Map<RosterKey, string>();
  const said = new Set<RosterKey>();
  const problems: RowProblem[] = [];
  const notes: { field: RosterKey; note: RowNote; params: Record<string, string> }[] = [];
  const named = readName(row, person, rules);
  const name = 'value' in named ? named.value : textOf(row.cells.get('name')).trim();
  if ('reason' in named) {
    const params = 'params' in named ? (named.params ?? {}) : {};
    problems.push({ field: 'name', reason: named.reason, params });
  } else if (name !== person?.name) values.set('name', name);
  for (const [field, cell] of row.cells) {
    if (field === 'name') continue;
    const known = person?.values[field] ?? '';
    const read = readCell(field, cell, { ...rules, known });
    if ('reason' in read) {
      problems.push({ field, reason: read.reason, params: read.params ?? {} });
      continue;
    }
    if (read.value === '') continue;
    said.add(field);
    if (read.value !== known) {
      values.set(field, read.value);
      if (read.note) notes.push({ field, note: read.note, params: { day: read.value } });
    }
  }
  return { row, match, person, name, values, said, problems, notes };
}
