import { sql } from 'kysely';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type { LineMarksTable } from '#main/db/weeklyLoopTables.ts';
import { isOverdue } from '#shared/features/commitments/commitmentsRules.ts';
import type {
  KeptNote,
  LineLink,
  LineMark,
  LineNote,
  MarkedLine,
  NoteKind,
} from '#shared/features/reviews/reviewsModel.ts';

const noteColumns = ['id', 'line_id as lineId', 'kind', 'text', 'at'] as const;

function linesOf(reportId: string) {
  return sql<string>`(SELECT id FROM report_lines WHERE report_id = ${reportId})`;
}

function amongIds(ids: readonly string[]) {
  return sql<string>`(SELECT value FROM json_each(${JSON.stringify(ids)}))`;
}

function toMarks(row: LineMarksTable): LineMark[] {
  return [
    ...(row.is_flagged ? (['flagged'] as const) : []),
    ...(row.is_passed_up ? (['passedUp'] as const) : []),
    ...(row.is_withheld ? (['withheld'] as const) : []),
  ];
}

function toMarkedLine(row: LineMarksTable): MarkedLine {
  return { lineId: row.id, marks: toMarks(row) };
}

export async function listMarks(db: ReadableDb, reportId: string): Promise<MarkedLine[]> {
  const rows = await db
    .selectFrom('line_marks')
    .selectAll()
    .where('id', 'in', linesOf(reportId))
    .execute();
  return rows.map(toMarkedLine);
}

export async function listMarksOfLines(
  db: ReadableDb,
  lineIds: readonly string[],
): Promise<MarkedLine[]> {
  const rows = await db
    .selectFrom('line_marks')
    .selectAll()
    .where('id', 'in', amongIds(lineIds))
    .execute();
  return rows.map(toMarkedLine);
}

/** A line without marks has no row. */
export async function storeMarks(db: WritableDb, { lineId, marks }: MarkedLine): Promise<void> {
  if (marks.length === 0) {
    await db.deleteFrom('line_marks').where('id', '=', lineId).execute();
    return;
  }
  const has = (mark: LineMark) => (marks.includes(mark) ? 1 : 0);
  const bits = {
    is_flagged: has('flagged'),
    is_passed_up: has('passedUp'),
    is_withheld: has('withheld'),
  } as const;
  await db
    .insertInto('line_marks')
    .values({ id: lineId, ...bits })
    .onConflict((same) => same.column('id').doUpdateSet(bits))
    .execute();
}

export function listNotes(db: ReadableDb, reportId: string): Promise<LineNote[]> {
  return db
    .selectFrom('line_notes')
    .select(noteColumns)
    .where('line_id', 'in', linesOf(reportId))
    .orderBy('at')
    .orderBy('id')
    .execute();
}

export function listNotesOfLines(db: ReadableDb, lineIds: readonly string[]): Promise<LineNote[]> {
  return db
    .selectFrom('line_notes')
    .select(noteColumns)
    .where('line_id', 'in', amongIds(lineIds))
    .orderBy('at')
    .orderBy('id')
    .execute();
}

export function findNote(db: ReadableDb, id: string): Promise<LineNote | undefined> {
  return db.selectFrom('line_notes').select(noteColumns).where('id', '=', id).executeTakeFirst();
}

export async function insertNote(
  db: WritableDb,
  note: { id: string; lineId: string; kind: NoteKind; text: string; at: string },
): Promise<void> {
  const { lineId, ...columns } = note;
  await db
    .insertInto('line_notes')
    .values({ ...columns, line_id: lineId })
    .execute();
}

export async function updateNote(db: WritableDb, id: string, text: string): Promise<void> {
  await db.updateTable('line_notes').set({ text }).where('id', '=', id).execute();
}

export async function deleteNote(db: WritableDb, id: string): Promise<void> {
  await db.deleteFrom('line_notes').where('id', '=', id).execute();
}

/** The words of every line, by its id. */
export async function listLineTexts(
  db: ReadableDb,
  reportId: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('report_lines')
    .select(['id', 'text'])
    .where('report_id', '=', reportId)
    .orderBy('position')
    .execute();
  return new Map(rows.map(({ id, text }) => [id, text]));
}

/** Notes that versions keep because their line is gone, newest version first. */
export async function listFormerNotes(
  db: ReadableDb,
  reportId: string,
): Promise<(KeptNote & { lineText: string })[]> {
  const { rows } = await sql<KeptNote & { lineText: string }>`
    SELECT note.value ->> 'lineId' AS lineId, note.value ->> 'kind' AS kind,
      note.value ->> 'text' AS text, note.value ->> 'at' AS at, line.value ->> 'text' AS lineText
    FROM report_versions AS version, json_each(version.content, '$.notes') AS note
    JOIN json_each(version.content, '$.lines') AS line
      ON line.value ->> 'id' = note.value ->> 'lineId'
    WHERE version.report_id = ${reportId}
    ORDER BY version.id DESC, note.key`.execute(db);
  return rows;
}

export async function listLinks(
  db: ReadableDb,
  reportId: string,
  today: string,
): Promise<LineLink[]> {
  const rows = await db
    .selectFrom('line_commitments as link')
    .innerJoin('commitments as c', 'c.id', 'link.commitment_id')
    .leftJoin('people as owner', 'owner.id', 'c.owner_id')
    .select([
      'link.line_id as lineId',
      'c.id as commitmentId',
      'c.kind',
      'c.title',
      'c.state',
      'owner.name as ownerName',
      'c.due_on as dueOn',
    ])
    .where('link.line_id', 'in', linesOf(reportId))
    .orderBy('link.id')
    .execute();
  return rows.map((row) => ({ ...row, isOverdue: isOverdue(row, today) }));
}

export async function listLinkedLines(
  db: ReadableDb,
  lineIds: readonly string[],
): Promise<string[]> {
  const rows = await db
    .selectFrom('line_commitments')
    .select('line_id')
    .where('line_id', 'in', amongIds(lineIds))
    .execute();
  return rows.map((row) => row.line_id);
}

/** The open commitment of a kind that was already made of the line. */
export function findOpenLink(
  db: ReadableDb,
  lineId: string,
  kind: 'topic' | 'promise',
): Promise<{ title: string } | undefined> {
  return db
    .selectFrom('line_commitments as link')
    .innerJoin('commitments as c', 'c.id', 'link.commitment_id')
    .select('c.title')
    .where('link.line_id', '=', lineId)
    .where('c.kind', '=', kind)
    .where('c.finished_at', 'is', null)
    .executeTakeFirst();
}

export async function insertLink(
  db: WritableDb,
  link: { id: string; lineId: string; commitmentId: string },
): Promise<void> {
  await db
    .insertInto('line_commitments')
    .values({ id: link.id, line_id: link.lineId, commitment_id: link.commitmentId })
    .execute();
}

/** Notes and links of one line hang on another from now on. */
export async function moveNotesAndLinks(
  db: WritableDb,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  await db.updateTable('line_notes').set({ line_id: to }).where('line_id', '=', from).execute();
  await db
    .updateTable('line_commitments')
    .set({ line_id: to })
    .where('line_id', '=', from)
    .execute();
}

/** Frees lines of everything that refers to them. */
export async function clearLines(db: WritableDb, lineIds: readonly string[]): Promise<void> {
  if (lineIds.length === 0) return;
  await db.deleteFrom('line_notes').where('line_id', 'in', amongIds(lineIds)).execute();
  await db.deleteFrom('line_commitments').where('line_id', 'in', amongIds(lineIds)).execute();
  await db.deleteFrom('line_marks').where('id', 'in', amongIds(lineIds)).execute();
}
