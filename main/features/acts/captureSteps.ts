import type { WritableDb } from '#main/db/handles.ts';
import type { ActStep, RowImage } from '#shared/features/careers/careersModel.ts';
import { type LoggedRow, listLoggedSince, markLog } from './actStore.ts';

function isOf(personId: string, { table, rowId, before, after }: LoggedRow): boolean {
  return table === 'people' ? rowId === personId : (after ?? before)?.person_id === personId;
}

function pick(image: RowImage, columns: readonly string[]): RowImage {
  return Object.fromEntries(columns.map((column) => [column, image[column] ?? null]));
}

/**
 * Of the person's own row only what the act changed: everything else may be edited later without
 * standing in its way. The row of somebody new says when they come.
 */
function toPersonStep(step: ActStep): ActStep | null {
  const { before, after } = step;
  if (after === null) return null;
  const changed = before
    ? Object.keys(after).filter(
        (column) => column !== 'revision' && before[column] !== after[column],
      )
    : ['joined_on'].filter((column) => after[column] !== null);
  if (changed.length === 0) return null;
  return { ...step, before: pick(before ?? {}, changed), after: pick(after, changed) };
}

function isSame(one: RowImage | null, other: RowImage | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** How each row stood before and stands after, however often it changed on the way. */
function toSteps(logged: readonly LoggedRow[]): ActStep[] {
  const byRow = Map.groupBy(logged, ({ table, rowId }) => `${table} ${rowId}`);
  return [...byRow.values()].flatMap((changes): ActStep[] => {
    const [first, last] = [changes[0], changes.at(-1)];
    if (!first || !last || isSame(first.before, last.after)) return [];
    const step = { ...first, after: last.after };
    return step.table === 'people'
      ? [toPersonStep(step)].filter((found) => found !== null)
      : [step];
  });
}

/**
 * Runs a change; what it did to the person's dated rows. The log of the running operation says
 * what that was, so nothing can be forgotten.
 */
export async function captureSteps(
  db: WritableDb,
  personId: string,
  change: () => Promise<unknown>,
): Promise<ActStep[]> {
  const mark = await markLog(db);
  await change();
  const logged = await listLoggedSince(db, mark);
  return toSteps(logged.filter((row) => isOf(personId, row)));
}
