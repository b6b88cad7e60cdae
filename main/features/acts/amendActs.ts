import type { WritableDb } from '#main/db/handles.ts';
import type { ActKind } from '#shared/features/careers/careersModel.ts';
import { deleteActs, parseImage } from './actStore.ts';

interface Boundary {
  readonly personId: string;
  readonly kinds: readonly ActKind[];
  /** Column of the person that says the day. */
  readonly column: 'joined_on' | 'left_on';
  /** The day as it was recorded. */
  readonly from: string;
}

async function listBoundaries(db: WritableDb, { personId, kinds, column, from }: Boundary) {
  const rows = await db
    .selectFrom('person_acts as act')
    .innerJoin('person_act_steps as step', 'step.act_id', 'act.id')
    .select(['act.id as actId', 'step.id as stepId', 'step.after'])
    .where('act.person_id', '=', personId)
    .where('act.kind', 'in', [...kinds])
    .where('step.table_name', '=', 'people')
    .execute();
  return rows.flatMap((row) => {
    const after = parseImage(row.after);
    return after?.[column] === from ? [{ ...row, after }] : [];
  });
}

/** The first day was corrected on the form: the act that told it tells the new one. */
export async function moveBeginning(
  db: WritableDb,
  act: { readonly personId: string; readonly from: string; readonly to: string },
): Promise<void> {
  const kinds: ActKind[] = ['joined', 'returned'];
  const found = await listBoundaries(db, { ...act, kinds, column: 'joined_on' });
  for (const { actId, stepId, after } of found) {
    await db
      .updateTable('person_acts')
      .set({ effective_on: act.to })
      .where('id', '=', actId)
      .execute();
    await db
      .updateTable('person_act_steps')
      .set({ after: JSON.stringify({ ...after, joined_on: act.to }) })
      .where('id', '=', stepId)
      .execute();
  }
}

/** The acts that told this last day; it is corrected on the form, so they no longer do. */
export async function listLeavings(
  db: WritableDb,
  act: { readonly personId: string; readonly from: string },
): Promise<string[]> {
  const found = await listBoundaries(db, { ...act, kinds: ['left'], column: 'left_on' });
  return found.map(({ actId }) => actId);
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
