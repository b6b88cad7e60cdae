import type { CommandContext } from '#main/core/context.ts';
import type {
  CommitmentChanges,
  CommitmentEventKind,
} from '#shared/features/commitments/commitmentsModel.ts';
import {
  assertCanChange,
  type CommitmentMove,
  changeFields,
  eventOfMove,
  isOpen,
  moveCommitment,
} from '#shared/features/commitments/commitmentsRules.ts';
import { Failure } from '#shared/ipc/failure.ts';
import {
  deleteCommitment,
  findCommitment,
  findMe,
  insertEvents,
  isReferred,
  listEvents,
  type StoredCommitment,
  updateCommitment,
} from './commitmentsStore.ts';
import { assertPeopleExist, createOwnerFacts } from './createFromSource.ts';
import { findLatestWeek } from './outcomeStore.ts';

export async function requireCommitment(
  { db }: Pick<CommandContext, 'db'>,
  id: string,
): Promise<StoredCommitment> {
  const commitment = await findCommitment(db, id);
  if (!commitment) throw new Failure({ code: 'not_found', key: 'common.notFound' });
  return commitment;
}

/** @throws Failure `not_found` when one of them is not there. */
export async function assertCommitmentsExist(
  context: Pick<CommandContext, 'db'>,
  ids: readonly string[],
): Promise<void> {
  for (const id of new Set(ids)) await requireCommitment(context, id);
}

async function recordEvent(
  { db, clock, newId }: CommandContext,
  commitmentId: string,
  event: { kind: CommitmentEventKind; personId: string | null; reason?: string | undefined },
): Promise<void> {
  await insertEvents(db, [
    {
      id: newId(),
      commitment_id: commitmentId,
      kind: event.kind,
      person_id: event.personId,
      reason: event.reason ?? '',
      at: clock.now(),
    },
  ]);
}

/**
 * Another owner is another assignment and has other duties; a new owner does not change who
 * supervises.
 */
export async function applyChanges(
  context: CommandContext,
  before: StoredCommitment,
  changes: CommitmentChanges,
): Promise<void> {
  assertCanChange(before);
  await assertPeopleExist(context, [changes.ownerId, changes.supervisorId]);
  const fields = changeFields(before, changes);
  const keepsDuty = fields.ownerId === before.ownerId || changes.duty !== undefined;
  const duty = keepsDuty
    ? fields.duty
    : await createOwnerFacts(context).findDuty(fields.ownerId, fields.title);
  const after = { ...before, ...fields, duty, revision: context.sequence };
  await updateCommitment(context.db, after);
  if (after.ownerId !== before.ownerId) {
    await recordEvent(context, before.id, { kind: 'assigned', personId: after.ownerId });
  }
}

/** For the line it came from: the same as an edit by hand, whatever state the page last saw. */
export async function changeFromSource(
  context: CommandContext,
  id: string,
  changes: CommitmentChanges,
): Promise<void> {
  await applyChanges(context, await requireCommitment(context, id), changes);
}

/** Work is the owner's act; judging it is mine. */
async function findActor(
  { db }: CommandContext,
  commitment: StoredCommitment,
  move: CommitmentMove,
): Promise<string | null> {
  return move === 'start' || move === 'handIn' ? commitment.ownerId : findMe(db);
}

export interface MoveAct {
  readonly id: string;
  readonly move: CommitmentMove;
  readonly reason?: string | undefined;
}

/**
 * Moves a commitment to its next state inside the running command and records who did it.
 * @throws Failure `not_found`, or `commitments.refused.MOVE` when its state does not allow it.
 */
export async function applyMove(context: CommandContext, act: MoveAct): Promise<void> {
  const before = await requireCommitment(context, act.id);
  const state = moveCommitment(before, act.move);
  await updateCommitment(context.db, {
    ...before,
    state,
    finishedAt: isOpen(state) ? null : context.clock.now(),
    revision: context.sequence,
  });
  await recordEvent(context, act.id, {
    kind: eventOfMove[act.move],
    personId: await findActor(context, before, act.move),
    reason: act.reason,
  });
}

/**
 * For a line that no longer refers to it: takes it away when no other line does and nobody has
 * worked on it or changed hands, else leaves it in the list. Says whether it is gone.
 */
export async function removeIfUntouched(context: CommandContext, id: string): Promise<boolean> {
  const commitment = await requireCommitment(context, id);
  const isUntouched = commitment.state === 'todo' && commitment.sourceKind !== 'manual';
  if (!isUntouched) return false;
  const events = await listEvents(context.db, id);
  if (events.some(({ kind }) => kind !== 'assigned')) return false;
  if ((await findLatestWeek(context.db, id)) !== null) return false;
  if (await isReferred(context.db, id)) return false;
  await deleteCommitment(context.db, id);
  return true;
}
