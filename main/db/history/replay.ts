import { sql } from 'kysely';
import type { WritableDb } from '#main/db/handles.ts';
import { ruleFailure } from '#shared/ipc/failure.ts';
import { type Direction, selectMoved } from './movedRows.ts';
import { groupIds, listReferring, type RowIds } from './referringRows.ts';
import type { RowImage } from './rowHashes.ts';

interface LoggedChange {
  readonly table: string;
  readonly rowId: string;
  readonly before: RowImage | null;
  readonly after: RowImage | null;
}

function parseImage(json: string | null): RowImage | null {
  return json === null ? null : (JSON.parse(json) as RowImage);
}

async function loadChanges(db: WritableDb, operation: number): Promise<LoggedChange[]> {
  const rows = await db
    .selectFrom('changes')
    .select(['table_name', 'row_id', 'before', 'after'])
    .where('operation', '=', operation)
    .orderBy('sequence')
    .execute();
  return rows.map((row) => ({
    table: row.table_name,
    rowId: row.row_id,
    before: parseImage(row.before),
    after: parseImage(row.after),
  }));
}

/** The same steps as they must be applied: reversed and swapped when going backward. */
function orient(changes: readonly LoggedChange[], direction: Direction): LoggedChange[] {
  if (direction === 'forward') return [...changes];
  return changes
    .map((change) => ({ ...change, before: change.after, after: change.before }))
    .reverse();
}

/** Each row must still stand as this operation left it, or somebody's later work would be lost. */
async function assertUntouched(
  db: WritableDb,
  operation: number,
  direction: Direction,
): Promise<void> {
  const { rows } = await sql`${selectMoved(operation, direction)} LIMIT 1`.execute(db);
  if (rows.length > 0) throw ruleFailure('history.changedSince');
}

/** What the steps take away in the end, by table. */
function listGone(steps: readonly LoggedChange[]): RowIds {
  const last = new Map(steps.map((step) => [`${step.table} ${step.rowId}`, step]));
  return groupIds([...last.values()].filter(({ after }) => after === null));
}

/** What SQLite would take along or empty by itself; rows that hold others fail at COMMIT. */
async function assertNothingGoesAlong(
  db: WritableDb,
  operation: number,
  steps: readonly LoggedChange[],
): Promise<void> {
  const rows = await listReferring(db, operation, listGone(steps), ({ isHolding }) => !isHolding);
  if (rows.length > 0) throw ruleFailure('history.changedSince');
}

function withRevision(image: RowImage, sequence: number): [string, string | number | null][] {
  return Object.entries(image).map(([column, value]) => [
    column,
    column === 'revision' ? sequence : value,
  ]);
}

async function applyStep(db: WritableDb, step: LoggedChange, sequence: number): Promise<void> {
  const table = sql.table(step.table);
  if (step.after === null) {
    await sql`DELETE FROM ${table} WHERE id = ${step.rowId}`.execute(db);
    return;
  }
  const cells = withRevision(step.after, sequence);
  if (step.before === null) {
    const columns = sql.join(cells.map(([column]) => sql.ref(column)));
    const values = sql.join(cells.map(([, value]) => sql.val(value)));
    await sql`INSERT INTO ${table} (${columns}) VALUES (${values})`.execute(db);
    return;
  }
  const sets = sql.join(cells.map(([column, value]) => sql`${sql.ref(column)} = ${value}`));
  await sql`UPDATE ${table} SET ${sets} WHERE id = ${step.rowId}`.execute(db);
}

/**
 * Takes an operation back (`backward`) or does it again (`forward`) inside the running
 * operation `sequence`. Foreign keys are checked at COMMIT, since rows come back in any order.
 */
export async function replayOperation(
  db: WritableDb,
  operation: number,
  options: { direction: Direction; sequence: number },
): Promise<void> {
  const steps = orient(await loadChanges(db, operation), options.direction);
  await assertUntouched(db, operation, options.direction);
  await assertNothingGoesAlong(db, operation, steps);
  await sql`PRAGMA defer_foreign_keys = ON`.execute(db);
  for (const step of steps) await applyStep(db, step, options.sequence);
  const state = options.direction === 'backward' ? 'undone' : 'done';
  await db.updateTable('operations').set({ state }).where('sequence', '=', operation).execute();
}
