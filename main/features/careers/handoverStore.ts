import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type { HandoverItemsTable } from '#main/db/personTables.ts';
import { type HeldItem, HeldRole, HoldingKey } from '#shared/features/careers/handoverModel.ts';

export interface HandedItem extends HeldItem {
  readonly source: HoldingKey;
  readonly toPersonId: string | null;
  readonly toName: string | null;
  /** What the source must know to give it back. */
  readonly memory: string;
}

export async function insertHandedItems(
  db: WritableDb,
  items: readonly (Omit<HandedItem, 'toName'> & {
    readonly rowId: string;
    readonly actId: string;
  })[],
): Promise<void> {
  for (const [position, item] of items.entries()) {
    await db
      .insertInto('handover_items')
      .values({
        id: item.rowId,
        act_id: item.actId,
        position,
        source: item.source,
        item_id: item.id,
        role: item.role,
        title: item.title,
        due_on: item.dueOn,
        to_person_id: item.toPersonId,
        memory: item.memory,
      })
      .execute();
  }
}

function toItem(row: HandoverItemsTable & { readonly name: string | null }): HandedItem {
  return {
    source: HoldingKey.parse(row.source),
    id: row.item_id,
    role: HeldRole.parse(row.role),
    title: row.title,
    dueOn: row.due_on,
    toPersonId: row.to_person_id,
    toName: row.name,
    memory: row.memory,
  };
}

/** What was handed over in acts of leaving, in the order listed then. */
export async function listHandedItems(
  db: ReadableDb,
  actIds: readonly string[],
): Promise<HandedItem[]> {
  if (actIds.length === 0) return [];
  const rows = await db
    .selectFrom('handover_items as item')
    .leftJoin('people', 'people.id', 'item.to_person_id')
    .selectAll('item')
    .select('people.name')
    .where('item.act_id', 'in', actIds)
    .orderBy('item.act_id')
    .orderBy('item.position')
    .execute();
  return rows.map(toItem);
}
