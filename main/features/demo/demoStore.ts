import { sql } from 'kysely';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { listReferences } from '#main/db/references.ts';
import type { KeptRecord } from '#shared/features/demo/demoContract.ts';
import type { RowKey, RowLink } from '#shared/features/demo/keptRecords.ts';

/** Remembers every row the running operation made; the workspace's own row was there before. */
export async function recordDemoRows(
  db: WritableDb,
  sequence: number,
  newId: () => string,
): Promise<number> {
  const rows = await db
    .selectFrom('changes')
    .select(['table_name', 'row_id'])
    .where('operation', '=', sequence)
    .where('before', 'is', null)
    .execute();
  for (const row of rows)
    await db
      .insertInto('demo_records')
      .values({ id: newId(), ...row })
      .execute();
  return rows.length;
}

export async function loadDemoRows(db: ReadableDb): Promise<RowKey[]> {
  const rows = await db
    .selectFrom('demo_records')
    .select(['table_name as table', 'row_id as rowId'])
    .execute();
  return rows;
}

/** Every reference to a demo row, whoever makes it. 我是谁 does not count: it is set free first. */
export async function loadLinksToDemo(db: ReadableDb): Promise<RowLink[]> {
  const links: RowLink[] = [];
  const demoTables = new Set((await loadDemoRows(db)).map(({ table }) => table));
  const references = await listReferences(db);
  for (const { table, column, parentTable } of references) {
    if (!demoTables.has(parentTable)) continue;
    const { rows } = await sql<{ rowId: string; parentId: string }>`
      SELECT source.id AS rowId, source.${sql.ref(column)} AS parentId
      FROM ${sql.table(table)} AS source
      JOIN demo_records ON demo_records.table_name = ${parentTable}
        AND demo_records.row_id = source.${sql.ref(column)}`.execute(db);
    for (const { rowId, parentId } of rows) {
      links.push({ from: { table, rowId }, to: { table: parentTable, rowId: parentId } });
    }
  }
  return links;
}

export async function deleteRows(db: WritableDb, rows: readonly RowKey[]): Promise<void> {
  await sql`PRAGMA defer_foreign_keys = ON`.execute(db);
  for (const { table, rowId } of rows) {
    await sql`DELETE FROM ${sql.table(table)} WHERE id = ${rowId}`.execute(db);
  }
}

export async function forgetDemoRows(db: WritableDb): Promise<void> {
  await db.deleteFrom('demo_records').execute();
}

/** Column that names a row to a person; rows of other tables are parts and need no name. */
const titleColumns: Readonly<Record<string, string>> = {
  people: 'name',
  posts: 'name',
  unit_versions: 'name',
  commitments: 'title',
  meetings: 'title',
  reports: 'week',
  shops: 'name',
  goals: 'title',
};

export async function describeRows(db: ReadableDb, rows: readonly RowKey[]): Promise<KeptRecord[]> {
  const described: KeptRecord[] = [];
  for (const { table, rowId } of rows) {
    const column = titleColumns[table];
    if (column === undefined) continue;
    const { rows: found } = await sql<{ title: string }>`
      SELECT ${sql.ref(column)} AS title FROM ${sql.table(table)} WHERE id = ${rowId}`.execute(db);
    if (found[0]) described.push({ table, title: found[0].title });
  }
  return described;
}

/** Id of the unit of this name; the example's units have one each. */
export async function findUnitId(db: ReadableDb, name: string): Promise<string> {
  const row = await db
    .selectFrom('unit_versions')
    .select('unit_id')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return row.unit_id;
}

export async function hasPeople(db: ReadableDb): Promise<boolean> {
  return (await db.selectFrom('people').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** While the demo is in, holidays move nothing: its figures (21 on time, 2 late) hold in any week. */
export async function followHolidays(
  { db, sequence }: { readonly db: WritableDb; readonly sequence: number },
  isFollowing: boolean,
): Promise<void> {
  const moves_due_off_holidays = isFollowing ? 1 : 0;
  await db.updateTable('workspace').set({ moves_due_off_holidays, revision: sequence }).execute();
}

export async function setMe(
  { db, sequence }: { readonly db: WritableDb; readonly sequence: number },
  personId: string | null,
): Promise<void> {
  await db.updateTable('workspace').set({ me_person_id: personId, revision: sequence }).execute();
}
