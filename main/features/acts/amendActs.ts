import type { CommandContext } from '#main/core/context.ts';
import type { WritableDb } from '#main/db/handles.ts';
import type { RecordedAct, RowImage } from '#shared/features/careers/careersModel.ts';
import { amendStep, deleteActs, insertSteps, moveAct, renameAct } from './actStore.ts';

interface Beginning {
  readonly act: RecordedAct;
  /** The first day as it is corrected. */
  readonly to: string;
  /** Rows of posts the act opened that begin with it now. */
  readonly movedPosts: readonly string[];
}

/** The first day was corrected: the act that told it tells the new one, its posts with it. */
export async function moveBeginning(
  { db, newId }: CommandContext,
  { act, to, movedPosts }: Beginning,
): Promise<void> {
  await moveAct(db, act.id, to);
  for (const step of act.steps) {
    const column = step.table === 'people' ? 'joined_on' : 'starts_on';
    const isTold = step.table === 'people' || movedPosts.includes(step.rowId);
    const after: RowImage | null = step.after && { ...step.after, [column]: to };
    if (isTold && after) await amendStep(db, act.id, { ...step, after });
  }
  if (act.steps.some(({ table }) => table === 'people')) return;
  const told = { before: { joined_on: null }, after: { joined_on: to } };
  const step = { table: 'people', rowId: act.personId, ...told } as const;
  await insertSteps(db, [{ ...step, id: newId(), actId: act.id }], act.steps.length);
}

/** It gave a post but, as is known now, was not the first day. */
export async function tellAsPlacement(db: WritableDb, actId: string): Promise<void> {
  await renameAct(db, actId, 'placed');
}

/** Forgets acts without changing what they did; acts they caused stand on their own. */
export async function forgetActs(db: WritableDb, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('person_acts')
    .set({ caused_by_id: null })
    .where('caused_by_id', 'in', ids)
    .execute();
  await deleteActs(db, ids);
}

/** Everything known of a person's working life goes with the person. */
export async function deleteActsOf(db: WritableDb, personId: string): Promise<void> {
  const rows = await db
    .selectFrom('person_acts')
    .select('id')
    .where('person_id', '=', personId)
    .execute();
  await forgetActs(
    db,
    rows.map(({ id }) => id),
  );
}
