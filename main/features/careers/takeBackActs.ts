import type { CommandContext } from '#main/core/context.ts';
import { undoActs } from '#main/features/org/index.ts';
import type { RecordedAct } from '#shared/features/careers/careersModel.ts';
import { type HandedItem, listHandedItems } from './handoverStore.ts';
import { holdingSources } from './holdingSources.ts';

/** Gives back what was handed over in an act of leaving, where it still lies. */
async function handBack(
  context: CommandContext,
  personId: string,
  items: readonly HandedItem[],
): Promise<void> {
  const from = context.clock.today();
  for (const { source, id, toPersonId, memory } of items) {
    const known = holdingSources.find(({ key }) => key === source);
    if (!known || known.isDated) continue;
    const step = { id, fromPersonId: toPersonId, toPersonId: personId, from, causedById: null };
    if (known.returning) await known.returning.handBack(context, step, memory);
    else await known.handOver(context, step);
  }
}

/** What leavers gave away, read before their acts are gone. */
async function listHandedByPerson(
  { db }: CommandContext,
  acts: readonly RecordedAct[],
): Promise<[string, HandedItem[]][]> {
  const found: [string, HandedItem[]][] = [];
  for (const { id, kind, personId } of acts) {
    if (kind === 'left') found.push([personId, await listHandedItems(db, [id])]);
  }
  return found;
}

/** Acts with all that builds on them are gone, the newest first, and what was handed over is back. */
export async function takeBackActs(
  context: CommandContext,
  acts: readonly RecordedAct[],
): Promise<void> {
  const handed = await listHandedByPerson(context, acts);
  await undoActs(context, acts);
  for (const [personId, items] of handed) await handBack(context, personId, items);
}
