import { type Selectable, sql } from 'kysely';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type { Tables } from '#main/db/tables.ts';
import type { WeekOutcome } from '#shared/features/commitments/outcomeModel.ts';

export type OutcomeRow = Selectable<Tables['commitment_outcomes']>;

export function findOutcome(
  db: ReadableDb,
  commitmentId: string,
  week: string,
): Promise<OutcomeRow | undefined> {
  return db
    .selectFrom('commitment_outcomes')
    .selectAll()
    .where('commitment_id', '=', commitmentId)
    .where('week', '=', week)
    .executeTakeFirst();
}

/** The last week that has an outcome; null while none has. */
export async function findLatestWeek(db: ReadableDb, commitmentId: string): Promise<string | null> {
  const row = await db
    .selectFrom('commitment_outcomes')
    .select('week')
    .where('commitment_id', '=', commitmentId)
    .orderBy('week', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.week ?? null;
}

/** Oldest week first. */
export function listOutcomes(db: ReadableDb, commitmentId: string): Promise<WeekOutcome[]> {
  return db
    .selectFrom('commitment_outcomes as outcome')
    .leftJoin('report_lines as line', 'line.id', 'outcome.line_id')
    .select([
      'outcome.week',
      'outcome.outcome',
      'outcome.reason',
      'outcome.line_id as lineId',
      'line.text as lineText',
    ])
    .where('outcome.commitment_id', '=', commitmentId)
    .orderBy('outcome.week')
    .execute();
}

export async function insertOutcome(db: WritableDb, outcome: OutcomeRow): Promise<void> {
  await db.insertInto('commitment_outcomes').values(outcome).execute();
}

export async function updateOutcome(db: WritableDb, { id, ...row }: OutcomeRow): Promise<void> {
  await db.updateTable('commitment_outcomes').set(row).where('id', '=', id).execute();
}

export async function deleteOutcome(db: WritableDb, id: string): Promise<void> {
  await db.deleteFrom('commitment_outcomes').where('id', '=', id).execute();
}

export async function deleteOutcomesOf(db: WritableDb, commitmentId: string): Promise<void> {
  await db.deleteFrom('commitment_outcomes').where('commitment_id', '=', commitmentId).execute();
}

/** Outcomes stay when the lines that told of them go. */
export async function forgetLines(db: WritableDb, lineIds: readonly string[]): Promise<void> {
  if (lineIds.length === 0) return;
  await sql`UPDATE commitment_outcomes SET line_id = NULL
    WHERE line_id IN (SELECT value FROM json_each(${JSON.stringify(lineIds)}))`.execute(db);
}

export async function isReportLine(db: ReadableDb, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('report_lines')
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
}
