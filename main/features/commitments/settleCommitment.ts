import type { CommandContext } from '#main/core/context.ts';
import { isOpen } from '#shared/features/commitments/commitmentsRules.ts';
import type { Outcome, Settlement } from '#shared/features/commitments/outcomeModel.ts';
import {
  decidesState,
  endsIt,
  listMovesTo,
  outcomeOfMove,
} from '#shared/features/commitments/outcomeRules.ts';
import { assertWeekHasBegun } from '#shared/features/reports/reportsRules.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { weekOfDate, weekRange } from '#shared/lib/isoWeek.ts';
import { applyMove, type MoveAct, requireCommitment } from './changeCommitment.ts';
import { updateCommitment } from './commitmentsStore.ts';
import {
  deleteOutcome,
  findLatestWeek,
  findOutcome,
  insertOutcome,
  isReportLine,
  updateOutcome,
} from './outcomeStore.ts';

type Said = Omit<Settlement, 'dueOn'>;

/** One outcome per week: saying something else replaces what was said. */
async function storeOutcome(context: CommandContext, said: Said): Promise<void> {
  const { db, clock, newId } = context;
  const { commitmentId, week, outcome, reason, lineId } = said;
  const known = await findOutcome(db, commitmentId, week);
  const fields = { commitment_id: commitmentId, week, outcome, reason, line_id: lineId };
  const row = { ...fields, id: known?.id ?? newId(), decided_at: clock.now() };
  await (known ? updateOutcome(db, row) : insertOutcome(db, row));
}

async function moveDue(context: CommandContext, id: string, dueOn: string): Promise<void> {
  const commitment = await requireCommitment(context, id);
  if (!isOpen(commitment.state)) return;
  await updateCommitment(context.db, { ...commitment, dueOn, revision: context.sequence });
}

/**
 * Says what became of a commitment in a week and brings it to the state that follows, unless a
 * later week already decided.
 * @throws Failure `not_found`; `reports.futureWeek` for a week that has not begun.
 */
export async function settle(context: CommandContext, settlement: Settlement): Promise<void> {
  const { db, clock } = context;
  const { commitmentId, week, outcome, reason, lineId, dueOn } = settlement;
  assertWeekHasBegun(week, clock.today());
  const before = await requireCommitment(context, commitmentId);
  if (lineId !== null && !(await isReportLine(db, lineId))) {
    throw new Failure({ code: 'not_found', key: 'common.notFound' });
  }
  const latestWeek = await findLatestWeek(db, commitmentId);
  const said = await findOutcome(db, commitmentId, week);
  await storeOutcome(context, settlement);
  const lastDay = weekRange(week).to;
  if (!decidesState({ week, lastDay }, { latestWeek, finishedAt: before.finishedAt })) return;
  const isRepeated = said?.outcome === outcome && isOpen(before.state) === !endsIt(outcome);
  const moves = isRepeated ? [] : listMovesTo(outcome, before.state);
  for (const [index, move] of moves.entries()) {
    const isLast = index === moves.length - 1;
    await applyMove(context, { id: commitmentId, move, reason: isLast ? reason : '' });
  }
  if (dueOn !== undefined) await moveDue(context, commitmentId, dueOn);
}

/** Reopening takes back what this week said of its end; earlier weeks keep what they said. */
async function forgetEnd(context: CommandContext, id: string, week: string): Promise<void> {
  const known = await findOutcome(context.db, id, week);
  if (known && endsIt(known.outcome)) await deleteOutcome(context.db, known.id);
}

async function recordMove(context: CommandContext, act: MoveAct, outcome: Outcome | undefined) {
  const week = weekOfDate(context.clock.today());
  if (act.move === 'reopen') return forgetEnd(context, act.id, week);
  if (outcome === undefined) return;
  const known = await findOutcome(context.db, act.id, week);
  await storeOutcome(context, {
    commitmentId: act.id,
    week,
    outcome,
    reason: act.reason ?? '',
    lineId: known?.line_id ?? null,
  });
}

/** An act by hand: moves the commitment and, where the act says so, settles the present week. */
export async function moveByHand(
  context: CommandContext,
  act: MoveAct & { readonly dueOn?: string | undefined },
): Promise<void> {
  await applyMove(context, act);
  await recordMove(context, act, outcomeOfMove[act.move]);
  if (act.dueOn !== undefined) await moveDue(context, act.id, act.dueOn);
}
