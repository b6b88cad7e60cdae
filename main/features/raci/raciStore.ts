import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type { RaciCell, RaciParties, RaciRole } from '#shared/features/raci/raciModel.ts';
import { inOrder } from '#shared/features/raci/raciRules.ts';

export interface StoredMatter {
  readonly id: string;
  readonly parties: RaciParties;
  readonly title: string;
  /** The duty whose name it carries; null for a matter of its own. */
  readonly dutyKey: string | null;
}

export interface MatterWithCells extends StoredMatter {
  readonly cells: readonly RaciCell[];
}

interface RoleRow {
  readonly matterId: string;
  readonly partyId: string;
  readonly role: RaciRole;
}

async function loadRoles(db: ReadableDb, matterIds?: readonly string[]): Promise<RoleRow[]> {
  return db
    .selectFrom('raci_cells')
    .select((eb) => [
      'matter_id as matterId',
      eb.fn.coalesce('post_id', 'person_id').$castTo<string>().as('partyId'),
      'role',
    ])
    .$if(matterIds !== undefined, (query) => query.where('matter_id', 'in', matterIds ?? []))
    .orderBy('id')
    .execute();
}

function toCells(rows: readonly RoleRow[]): RaciCell[] {
  const byParty = Map.groupBy(rows, ({ partyId }) => partyId);
  return [...byParty].map(([partyId, own]) => ({
    partyId,
    roles: inOrder(own.map(({ role }) => role)),
  }));
}

async function selectMatters(db: ReadableDb, filter: { parties: RaciParties } | { id: string }) {
  return db
    .selectFrom('raci_matters')
    .select(['id', 'parties', 'title', 'duty_key as dutyKey'])
    .$if('id' in filter, (query) => query.where('id', '=', 'id' in filter ? filter.id : ''))
    .$if('parties' in filter, (query) =>
      query.where('parties', '=', 'parties' in filter ? filter.parties : 'posts'),
    )
    .orderBy('sort_order')
    .orderBy('id')
    .execute();
}

/** In the order of the matrix. */
export async function loadMatters(
  db: ReadableDb,
  parties: RaciParties,
): Promise<MatterWithCells[]> {
  const roles = Map.groupBy(await loadRoles(db), ({ matterId }) => matterId);
  const matters = await selectMatters(db, { parties });
  return matters.map((matter) => ({ ...matter, cells: toCells(roles.get(matter.id) ?? []) }));
}

export async function findMatter(db: ReadableDb, id: string): Promise<MatterWithCells | undefined> {
  const [matter] = await selectMatters(db, { id });
  return matter && { ...matter, cells: toCells(await loadRoles(db, [id])) };
}

async function nextSortOrder(db: ReadableDb): Promise<number> {
  const row = await db
    .selectFrom('raci_matters')
    .select((eb) => eb.fn.max('sort_order').as('last'))
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}

export async function insertMatter(
  db: WritableDb,
  matter: StoredMatter,
  revision: number,
): Promise<void> {
  await db
    .insertInto('raci_matters')
    .values({
      id: matter.id,
      parties: matter.parties,
      title: matter.title,
      duty_key: matter.dutyKey,
      sort_order: await nextSortOrder(db),
      revision,
    })
    .execute();
}

export async function storeTitle(
  db: WritableDb,
  id: string,
  stored: { readonly title: string; readonly revision: number },
): Promise<void> {
  await db.updateTable('raci_matters').set(stored).where('id', '=', id).execute();
}

export async function deleteMatter(db: WritableDb, id: string): Promise<void> {
  await db.deleteFrom('raci_matters').where('id', '=', id).execute();
}

/** The letters of one party become these; none takes it out of the row. */
export async function storeCell(
  { db, newId }: { readonly db: WritableDb; readonly newId: () => string },
  { id: matterId, parties }: Pick<StoredMatter, 'id' | 'parties'>,
  { partyId, roles }: { readonly partyId: string; readonly roles: readonly RaciRole[] },
): Promise<void> {
  const column = parties === 'posts' ? 'post_id' : 'person_id';
  await db
    .deleteFrom('raci_cells')
    .where('matter_id', '=', matterId)
    .where(column, '=', partyId)
    .execute();
  for (const role of roles) {
    const party = {
      post_id: parties === 'posts' ? partyId : null,
      person_id: parties === 'people' ? partyId : null,
    };
    await db
      .insertInto('raci_cells')
      .values({ id: newId(), matter_id: matterId, ...party, role })
      .execute();
  }
}

/** Of the posts or people that are still there. */
export async function loadPartyNames(
  db: ReadableDb,
  parties: RaciParties,
  ids: readonly string[],
): Promise<{ id: string; name: string }[]> {
  if (ids.length === 0) return [];
  return db.selectFrom(parties).select(['id', 'name']).where('id', 'in', ids).execute();
}
