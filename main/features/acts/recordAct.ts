import type { CommandContext } from '#main/core/context.ts';
import type { ActKind, ActStep, RowImage } from '#shared/features/careers/careersModel.ts';
import { insertAct, insertSteps, type LoggedRow, listLoggedSince, markLog } from './actStore.ts';

export type RecordContext = Pick<CommandContext, 'db' | 'clock' | 'newId' | 'sequence'>;

export interface NewAct {
  readonly personId: string;
  readonly kind: ActKind;
  readonly effectiveOn: string;
  readonly note?: string | undefined;
  readonly causedById?: string | null;
}

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
 * Runs a change and records what it did to the person's dated rows as one act. The log of the
 * running operation says what that was, so nothing can be forgotten. Null: nothing changed.
 */
export async function recordAct(
  context: RecordContext,
  act: NewAct,
  change: () => Promise<unknown>,
): Promise<string | null> {
  const { db, clock, newId, sequence } = context;
  const mark = await markLog(db);
  await change();
  const logged = await listLoggedSince(db, mark);
  const steps = toSteps(logged.filter((row) => isOf(act.personId, row)));
  if (steps.length === 0) return null;
  const id = newId();
  await insertAct(db, {
    id,
    personId: act.personId,
    kind: act.kind,
    effectiveOn: act.effectiveOn,
    note: act.note ?? '',
    causedById: act.causedById ?? null,
    recordedAt: clock.now(),
    revision: sequence,
  });
  await insertSteps(
    db,
    steps.map((step) => ({ ...step, id: newId(), actId: id })),
  );
  return id;
}
