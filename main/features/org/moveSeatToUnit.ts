import type { CommandContext } from '#main/core/context.ts';
import { recordAct, replaceSeatInSteps } from '#main/features/acts/index.ts';
import { followSeat } from '#main/features/requisitions/index.ts';
import type { StandingAssignment } from '#shared/features/org/assignmentRules.ts';
import type { Seat } from '#shared/features/org/orgRules.ts';
import { addDays } from '#shared/lib/isoWeek.ts';
import { endAll, placePerson } from './assignmentHandlers.ts';
import { listStanding, setSeat } from './assignmentStore.ts';
import { endLine, insertLine, listLinesOfSeat, type StoredLine } from './lineStore.ts';
import { loadUnits } from './organisationStore.ts';
import { correctSeat, endSeat, insertSeat } from './seatStore.ts';
import { storeUnit } from './unitHandlers.ts';

interface SeatStep {
  readonly from: string;
  readonly to: string;
}

/** Lines from and to the seat go on from its successor, as long as they were to hold. */
async function continueLines(
  { db, newId, clock }: CommandContext,
  lines: readonly StoredLine[],
  { from, to }: SeatStep,
): Promise<void> {
  const today = clock.today();
  const other = (id: string) => (id === from ? to : id);
  for (const line of lines) {
    await endLine(db, line.id, today);
    await insertLine(db, {
      ...line,
      id: newId(),
      seatId: other(line.seatId),
      superiorSeatId: other(line.superiorSeatId),
      startsOn: line.startsOn > today ? line.startsOn : today,
    });
  }
}

/** To whoever holds the seat it is an act of their own; what is planned to end still ends then. */
async function moveHolder(
  context: CommandContext,
  holder: StandingAssignment,
  seatId: string,
): Promise<void> {
  const { personId, kind, endsOn } = holder;
  const today = context.clock.today();
  const act = { kind: kind === 'main' ? 'transferred' : kind, effectiveOn: today } as const;
  const until = endsOn === null ? undefined : addDays(endsOn, -1);
  await recordAct(context, { personId, ...act }, async () => {
    await endAll(context, [holder], today);
    await placePerson(context, { personId, kind, seatId, until });
  });
}

/** Whoever is planned to come takes the seat where it will stand, by the act that planned it. */
async function movePlanned(
  { db }: CommandContext,
  planned: readonly StandingAssignment[],
  step: SeatStep,
): Promise<void> {
  const ids = planned.map(({ id }) => id);
  for (const id of ids) await setSeat(db, id, step.to);
  await replaceSeatInSteps(db, ids, step);
}

/**
 * Moves a seat to another unit from today on, so that past days still show the former one: the
 * seat ends and one like it, with the same holders, lines, hiring and plans, begins. A seat that
 * began today is corrected where it stands. Returns the id it has from now on.
 */
export async function moveSeatToUnit(
  context: CommandContext,
  { seat, unitId }: { seat: Seat; unitId: string },
): Promise<string> {
  const { db, clock, newId, sequence } = context;
  const today = clock.today();
  if (seat.startsOn >= today) {
    await correctSeat(db, { ...seat, unitId, revision: sequence });
    return seat.id;
  }
  const standing = await listStanding(db, { seatId: seat.id }, today);
  const isPlanned = ({ startsOn }: StandingAssignment) => startsOn > today;
  const step = { from: seat.id, to: newId() };
  await insertSeat(db, { ...seat, id: step.to, unitId, startsOn: today, revision: sequence });
  await movePlanned(context, standing.filter(isPlanned), step);
  for (const holder of standing) {
    if (!isPlanned(holder)) await moveHolder(context, holder, step.to);
  }
  await continueLines(context, await listLinesOfSeat(db, seat.id, today), step);
  await followSeat(db, step, sequence);
  for (const unit of await loadUnits(db, today, seat.id)) {
    await storeUnit(context, unit, { ...unit, headSeatId: step.to });
  }
  await endSeat(db, seat, { day: today, revision: sequence });
  return step.to;
}
