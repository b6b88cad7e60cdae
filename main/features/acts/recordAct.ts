import type { CommandContext } from '#main/core/context.ts';
import type { ActKind } from '#shared/features/careers/careersModel.ts';
import { insertAct, insertSteps } from './actStore.ts';
import { captureSteps } from './captureSteps.ts';

export type RecordContext = Pick<CommandContext, 'db' | 'clock' | 'newId'>;

export interface NewAct {
  readonly personId: string;
  readonly kind: ActKind;
  readonly effectiveOn: string;
  readonly note?: string | undefined;
  readonly causedById?: string | null;
}

/** Runs a change and records what it did to the person's dated rows as one act; null: nothing. */
export async function recordAct(
  context: RecordContext,
  act: NewAct,
  change: () => Promise<unknown>,
): Promise<string | null> {
  const { db, clock, newId } = context;
  const steps = await captureSteps(db, act.personId, change);
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
  });
  await insertSteps(
    db,
    steps.map((step) => ({ ...step, id: newId(), actId: id })),
  );
  return id;
}
