import { type Selectable, sql } from 'kysely';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type { Tables } from '#main/db/tables.ts';
import type { WeekSpan } from '#shared/features/commitments/keepModel.ts';
import type { OutcomeFact } from '#shared/features/commitments/keepRules.ts';
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

interface OutcomeKey {
  readonly commitmentId: string;
  readonly week: string;
}

/** The outcomes of commitments in given weeks; the pairs travel as JSON so that the text stays one. */
export async function listOutcomesOfWeeks(
  db: ReadableDb,
  keys: readonly OutcomeKey[],
): Promise<(WeekOutcome & OutcomeKey)[]> {
  const pairs = JSON.stringify(keys.map(({ commitmentId, week }) => ({ commitmentId, week })));
  const { rows } = await sql<WeekOutcome & OutcomeKey>`
    SELECT outcome.commitment_id AS commitmentId, outcome.week, outcome.outcome, outcome.reason,
      outcome.line_id AS lineId, line.text AS lineText
    FROM json_each(${pairs}) AS pair
    JOIN commitment_outcomes AS outcome ON outcome.commitment_id = pair.value ->> 'commitmentId'
      AND outcome.week = pair.value ->> 'week'
    LEFT JOIN report_lines AS line ON line.id = outcome.line_id`.execute(db);
  return rows;
}

/** Of plans that came from reports; by the index on the week. */
export async function listFacts(
  db: ReadableDb,
  { fromWeek, toWeek }: WeekSpan,
  personId?: string,
): Promise<OutcomeFact[]> {
  let facts = db
    .selectFrom('commitment_outcomes as outcome')
    .innerJoin('commitments as task', 'task.id', 'outcome.commitment_id')
    .leftJoin('people as owner', 'owner.id', 'task.owner_id')
    .select([
      'outcome.commitment_id as commitmentId',
      'outcome.week',
      'outcome.outcome',
      'task.owner_id as ownerId',
      'owner.name as ownerName',
      'task.duty',
    ])
    .where('outcome.week', '>=', fromWeek)
    .where('outcome.week', '<=', toWeek)
    .where('task.source_kind', '=', 'report')
    .where('task.kind', '=', 'task');
  if (personId !== undefined) facts = facts.where('task.owner_id', '=', personId);
  return facts.execute();
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
