import { sql } from 'kysely';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type { PersonActStepsTable } from '#main/db/personTables.ts';
import type {
  ActKind,
  ActStep,
  RecordedAct,
  RowImage,
} from '#shared/features/careers/careersModel.ts';

const actTables = ['people', 'assignments', 'person_terms'] as const;
type ActTable = (typeof actTables)[number];

function isActTable(name: string): name is ActTable {
  return actTables.some((table) => table === name);
}

function parseImage(json: string | null): RowImage | null {
  return json === null ? null : (JSON.parse(json) as RowImage);
}

export interface LoggedRow {
  readonly table: ActTable;
  readonly rowId: string;
  readonly before: RowImage | null;
  readonly after: RowImage | null;
}

/** How far the log of the running operation reaches now. */
export async function markLog(db: WritableDb): Promise<number> {
  const row = await db
    .selectFrom('changes')
    .select((eb) => eb.fn.max('sequence').as('last'))
    .executeTakeFirst();
  return row?.last ?? 0;
}

/** Changes to the rows acts are made of, written after the mark. */
export async function listLoggedSince(db: WritableDb, mark: number): Promise<LoggedRow[]> {
  const rows = await db
    .selectFrom('changes')
    .select(['table_name', 'row_id', 'before', 'after'])
    .where('sequence', '>', mark)
    .where('table_name', 'in', [...actTables])
    .orderBy('sequence')
    .execute();
  return rows.flatMap(({ table_name, row_id, before, after }) =>
    isActTable(table_name)
      ? [{ table: table_name, rowId: row_id, before: parseImage(before), after: parseImage(after) }]
      : [],
  );
}

export interface NewActRow {
  readonly id: string;
  readonly personId: string;
  readonly kind: ActKind;
  readonly effectiveOn: string;
  readonly note: string;
  readonly causedById: string | null;
  readonly recordedAt: string;
}

export async function insertAct(db: WritableDb, act: NewActRow): Promise<void> {
  await db
    .insertInto('person_acts')
    .values({
      id: act.id,
      person_id: act.personId,
      kind: act.kind,
      effective_on: act.effectiveOn,
      note: act.note,
      caused_by_id: act.causedById,
      recorded_at: act.recordedAt,
    })
    .execute();
}

function toText(image: RowImage | null): string | null {
  return image === null ? null : JSON.stringify(image);
}

/** In the order given, after the first `known` ones of the act. */
export async function insertSteps(
  db: WritableDb,
  steps: readonly (ActStep & { readonly id: string; readonly actId: string })[],
  known = 0,
): Promise<void> {
  for (const [index, step] of steps.entries()) {
    await db
      .insertInto('person_act_steps')
      .values({
        id: step.id,
        act_id: step.actId,
        position: known + index,
        table_name: step.table,
        row_id: step.rowId,
        before: toText(step.before),
        after: toText(step.after),
      })
      .execute();
  }
}

export async function moveAct(db: WritableDb, id: string, effectiveOn: string): Promise<void> {
  await db
    .updateTable('person_acts')
    .set({ effective_on: effectiveOn })
    .where('id', '=', id)
    .execute();
}

export async function renameAct(db: WritableDb, id: string, kind: ActKind): Promise<void> {
  await db.updateTable('person_acts').set({ kind }).where('id', '=', id).execute();
}

/** What a row is after the act, as it is known now. */
export async function amendStep(db: WritableDb, actId: string, step: ActStep): Promise<void> {
  await db
    .updateTable('person_act_steps')
    .set({ after: toText(step.after) })
    .where('act_id', '=', actId)
    .where('table_name', '=', step.table)
    .where('row_id', '=', step.rowId)
    .execute();
}

/** Posts are on another seat than the acts that gave them say: the acts say so from now on. */
export async function replaceSeatInSteps(
  db: WritableDb,
  rowIds: readonly string[],
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  if (rowIds.length === 0) return;
  const replaced = (image: 'before' | 'after') => {
    const column = sql.ref(image);
    return sql<string | null>`
      CASE WHEN ${column} ->> 'seat_id' = ${from}
      THEN json_replace(${column}, '$.seat_id', ${to}) ELSE ${column} END`;
  };
  await db
    .updateTable('person_act_steps')
    .set({ before: replaced('before'), after: replaced('after') })
    .where('table_name', '=', 'assignments')
    .where('row_id', 'in', rowIds)
    .execute();
}

export async function deleteSteps(db: WritableDb, actId: string): Promise<void> {
  await db.deleteFrom('person_act_steps').where('act_id', '=', actId).execute();
}

function toStep(row: PersonActStepsTable): ActStep {
  return {
    table: row.table_name,
    rowId: row.row_id,
    before: parseImage(row.before),
    after: parseImage(row.after),
  };
}

interface ActScope {
  readonly personId?: string;
  /** This act and all recorded after it. */
  readonly sinceId?: string;
}

/** Acts in the order they were recorded. */
export async function listActs(db: ReadableDb, scope: ActScope): Promise<RecordedAct[]> {
  const acts = await db
    .selectFrom('person_acts as act')
    .innerJoin('people', 'people.id', 'act.person_id')
    .selectAll('act')
    .select('people.name')
    .$if(scope.personId !== undefined, (query) =>
      query.where('act.person_id', '=', scope.personId ?? ''),
    )
    .$if(scope.sinceId !== undefined, (query) => query.where('act.id', '>=', scope.sinceId ?? ''))
    .orderBy('act.id')
    .execute();
  const steps = await db
    .selectFrom('person_act_steps as step')
    .innerJoin('person_acts as act', 'act.id', 'step.act_id')
    .selectAll('step')
    .$if(scope.personId !== undefined, (query) =>
      query.where('act.person_id', '=', scope.personId ?? ''),
    )
    .$if(scope.sinceId !== undefined, (query) => query.where('act.id', '>=', scope.sinceId ?? ''))
    .orderBy('step.position')
    .execute();
  const stepsOf = Map.groupBy(steps, ({ act_id }) => act_id);
  return acts.map((act) => ({
    id: act.id,
    personId: act.person_id,
    personName: act.name,
    kind: act.kind,
    effectiveOn: act.effective_on,
    note: act.note,
    causedById: act.caused_by_id,
    recordedAt: act.recorded_at,
    steps: (stepsOf.get(act.id) ?? []).map(toStep),
  }));
}

/** The acts are gone with their steps and what was handed over in them; nothing else changes. */
export async function deleteActs(db: WritableDb, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await db.deleteFrom('handover_items').where('act_id', '=', id).execute();
    await db.deleteFrom('person_act_steps').where('act_id', '=', id).execute();
    await db.deleteFrom('person_acts').where('id', '=', id).execute();
  }
}
