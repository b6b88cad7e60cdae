import { sql } from 'kysely';
import type { CommandContext } from '#main/core/context.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type { ActStep, RecordedAct, RowImage } from '#shared/features/careers/careersModel.ts';
import { changedColumns, listTakenBack } from '#shared/features/careers/takeBackRules.ts';
import { Failure, ruleFailure } from '#shared/ipc/failure.ts';
import { deleteActs, listActs } from './actStore.ts';

/** Corrected by hand without an act, so another value is no reason to refuse. */
const correctable = new Set(['value']);

async function findRow(db: WritableDb, { table, rowId }: ActStep): Promise<RowImage | null> {
  const { rows } = await sql<RowImage>`
    SELECT * FROM ${sql.table(table)} WHERE id = ${rowId}`.execute(db);
  return rows[0] ?? null;
}

function stands(step: ActStep, row: RowImage | null): boolean {
  if (step.after === null || row === null) return step.after === row;
  const { after } = step;
  return changedColumns(step)
    .filter((column) => !correctable.has(column))
    .every((column) => row[column] === after[column]);
}

async function writeRow(
  db: WritableDb,
  { table, rowId }: ActStep,
  cells: readonly [string, string | number | null][],
): Promise<void> {
  if (cells.length === 0) return;
  const sets = sql.join(cells.map(([column, value]) => sql`${sql.ref(column)} = ${value}`));
  await sql`UPDATE ${sql.table(table)} SET ${sets} WHERE id = ${rowId}`.execute(db);
}

async function insertRow(db: WritableDb, table: string, image: RowImage): Promise<void> {
  const columns = sql.join(Object.keys(image).map((column) => sql.ref(column)));
  const values = sql.join(Object.values(image).map((value) => sql.val(value)));
  await sql`INSERT INTO ${sql.table(table)} (${columns}) VALUES (${values})`.execute(db);
}

/** A date or level that was corrected after the act stays as it was corrected. */
async function revertPerson(
  { db, sequence }: CommandContext,
  step: ActStep,
  row: RowImage,
): Promise<void> {
  const cells = changedColumns(step)
    .filter((column) => row[column] === step.after?.[column])
    .map((column): [string, string | number | null] => [column, step.before?.[column] ?? null]);
  await writeRow(db, step, [...cells, ['revision', sequence]]);
}

async function revertStep(context: CommandContext, step: ActStep, act: RecordedAct) {
  const row = await findRow(context.db, step);
  if (step.table === 'people') {
    if (row !== null) await revertPerson(context, step, row);
    return;
  }
  if (!stands(step, row)) {
    throw ruleFailure('careers.changedSince', { name: act.personName, date: act.effectiveOn });
  }
  if (step.before === null) {
    await sql`DELETE FROM ${sql.table(step.table)} WHERE id = ${step.rowId}`.execute(context.db);
  } else if (row === null) {
    await insertRow(context.db, step.table, step.before);
  } else {
    const { before, after } = step;
    const cells = changedColumns(step)
      .filter((column) => row[column] === after?.[column])
      .map((column): [string, string | number | null] => [column, before[column] ?? null]);
    await writeRow(context.db, step, cells);
  }
}

/**
 * The acts with everything recorded later that builds on one of them, the newest first.
 * @throws Failure `not_found` when one is no longer there.
 */
export async function listBuiltUpon(
  db: ReadableDb,
  ids: readonly string[],
): Promise<RecordedAct[]> {
  const [first] = [...ids].sort();
  const taken =
    first === undefined ? [] : listTakenBack(ids, await listActs(db, { sinceId: first }));
  const found = new Set(taken.map(({ id }) => id));
  if (!ids.every((id) => found.has(id))) {
    throw new Failure({ code: 'not_found', key: 'common.notFound' });
  }
  return taken;
}

/** Puts the rows of an act back as they were. */
export async function revertSteps(context: CommandContext, act: RecordedAct): Promise<void> {
  for (const step of act.steps.toReversed()) await revertStep(context, step, act);
}

/**
 * Puts the rows of the acts back as they were and forgets the acts, in the order given.
 * @throws Failure `careers.changedSince` when a row was changed without an act.
 */
export async function revertActs(
  context: CommandContext,
  acts: readonly RecordedAct[],
): Promise<void> {
  for (const act of acts) await revertSteps(context, act);
  await deleteActs(
    context.db,
    acts.map(({ id }) => id),
  );
}
