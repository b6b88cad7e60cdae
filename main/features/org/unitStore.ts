import type { WritableDb } from '#main/db/handles.ts';
import type { UnitFields } from '#shared/features/org/orgModel.ts';

export interface NewUnitVersion extends UnitFields {
  readonly id: string;
  readonly versionId: string;
  readonly startsOn: string;
}

function toColumns(unit: UnitFields) {
  return {
    name: unit.name,
    parent_unit_id: unit.parentUnitId,
    head_seat_id: unit.headSeatId,
    mission: unit.mission,
    functions: JSON.stringify(unit.functions),
    is_core: unit.isCore ? 1 : 0,
    is_external: unit.isExternal ? 1 : 0,
  } as const;
}

async function nextSortOrder(db: WritableDb): Promise<number> {
  const row = await db
    .selectFrom('unit_versions')
    .select((eb) => eb.fn.max('sort_order').as('last'))
    .executeTakeFirst();
  return (row?.last ?? -1) + 1;
}

/** The unit seats can hang in; its first version, which may be led by one of them, follows. */
export async function insertUnit(
  db: WritableDb,
  unit: { readonly id: string; readonly revision: number },
): Promise<void> {
  await db.insertInto('units').values({ id: unit.id, revision: unit.revision }).execute();
}

/** What the unit is from its first day on; it comes after its siblings. */
export async function insertFirstVersion(db: WritableDb, unit: NewUnitVersion): Promise<void> {
  await db
    .insertInto('unit_versions')
    .values({
      id: unit.versionId,
      unit_id: unit.id,
      starts_on: unit.startsOn,
      ends_on: null,
      sort_order: await nextSortOrder(db),
      ...toColumns(unit),
    })
    .execute();
}

/** Corrects the open version where it stands. */
export async function correctUnit(
  db: WritableDb,
  unit: UnitFields & { readonly id: string },
): Promise<void> {
  await db
    .updateTable('unit_versions')
    .set(toColumns(unit))
    .where('unit_id', '=', unit.id)
    .where('ends_on', 'is', null)
    .execute();
}

/** Ends the open version and goes on with another one. */
export async function continueUnit(
  db: WritableDb,
  unit: UnitFields & { readonly id: string },
  next: { readonly versionId: string; readonly startsOn: string },
): Promise<void> {
  const { sort_order } = await db
    .updateTable('unit_versions')
    .set({ ends_on: next.startsOn })
    .where('unit_id', '=', unit.id)
    .where('ends_on', 'is', null)
    .returning('sort_order')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('unit_versions')
    .values({
      id: next.versionId,
      unit_id: unit.id,
      starts_on: next.startsOn,
      ends_on: null,
      sort_order,
      ...toColumns(unit),
    })
    .execute();
}

/** The unit is gone from `day` on; one that never stood before that day leaves no trace. */
export async function endUnit(db: WritableDb, unitId: string, day: string): Promise<void> {
  await db
    .deleteFrom('unit_versions')
    .where('unit_id', '=', unitId)
    .where('starts_on', '>=', day)
    .execute();
  await db
    .updateTable('unit_versions')
    .set({ ends_on: day })
    .where('unit_id', '=', unitId)
    .where('ends_on', 'is', null)
    .execute();
  await db
    .deleteFrom('units')
    .where('id', '=', unitId)
    .where((eb) =>
      eb.not(eb.exists(eb.selectFrom('unit_versions').select('id').where('unit_id', '=', unitId))),
    )
    .where((eb) =>
      eb.not(eb.exists(eb.selectFrom('digests').select('id').where('unit_id', '=', unitId))),
    )
    .execute();
}

export async function touchUnit(db: WritableDb, unitId: string, revision: number): Promise<void> {
  await db.updateTable('units').set({ revision }).where('id', '=', unitId).execute();
}

/** Units led by the seat go on without a head. */
export async function clearHead(
  db: WritableDb,
  { seatId, revision }: { readonly seatId: string; readonly revision: number },
): Promise<void> {
  const led = await db
    .updateTable('unit_versions')
    .set({ head_seat_id: null })
    .where('head_seat_id', '=', seatId)
    .where('ends_on', 'is', null)
    .returning('unit_id')
    .execute();
  for (const { unit_id } of led) await touchUnit(db, unit_id, revision);
}
