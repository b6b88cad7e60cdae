import type { CommandContext } from '#main/core/context.ts';
import { recordAct } from '#main/features/acts/index.ts';
import { followSeat } from '#main/features/requisitions/index.ts';
import type { StandingAssignment } from '#shared/features/org/assignmentRules.ts';
import type { Line, Seat } from '#shared/features/org/orgRules.ts';
import { endAll, placePerson } from './assignmentHandlers.ts';
import { listStanding } from './assignmentStore.ts';
import { endLine, insertLine, listLinesOfSeat } from './lineStore.ts';
import { loadUnits } from './organisationStore.ts';
import { correctSeat, endSeat, insertSeat } from './seatStore.ts';
import { storeUnit } from './unitHandlers.ts';

/** Lines from and to the seat go on from its successor. */
async function continueLines(
  { db, newId, clock }: CommandContext,
  lines: readonly Line[],
  { from, to }: { from: string; to: string },
): Promise<void> {
  const today = clock.today();
  const other = (id: string) => (id === from ? to : id);
  for (const line of lines) {
    await endLine(db, line.id, today);
    await insertLine(db, {
      id: newId(),
      seatId: other(line.seatId),
      superiorSeatId: other(line.superiorSeatId),
      kind: line.kind,
      note: line.note,
      startsOn: today,
    });
  }
}

/** To whoever holds the seat it is an act of their own. */
async function moveHolder(
  context: CommandContext,
  holder: StandingAssignment,
  seatId: string,
): Promise<void> {
  const { personId, kind } = holder;
  const today = context.clock.today();
  const act = { kind: kind === 'main' ? 'transferred' : kind, effectiveOn: today } as const;
  await recordAct(context, { personId, ...act }, async () => {
    await endAll(context, [holder], today);
    await placePerson(context, { personId, kind, seatId });
  });
}

/**
 * Moves a seat to another unit from today on, so that past days still show the former one: the
 * seat ends and one like it, with the same holders, lines and hiring, begins. A seat that began today, or
 * that something is planned for, is corrected where it stands. Returns the id it has from now on.
 */
export async function moveSeatToUnit(
  context: CommandContext,
  { seat, unitId }: { seat: Seat; unitId: string },
): Promise<string> {
  const { db, clock, newId, sequence } = context;
  const today = clock.today();
  const standing = await listStanding(db, { seatId: seat.id }, today);
  const lines = await listLinesOfSeat(db, seat.id, today);
  const solid = lines.filter(({ kind }) => kind === 'solid');
  const isPlanned = [...standing, ...solid].some(
    ({ startsOn, endsOn }) => startsOn > today || endsOn !== null,
  );
  if (seat.startsOn >= today || isPlanned) {
    await correctSeat(db, { ...seat, unitId, revision: sequence });
    return seat.id;
  }
  const id = newId();
  await insertSeat(db, { ...seat, id, unitId, startsOn: today, revision: sequence });
  for (const holder of standing) await moveHolder(context, holder, id);
  await continueLines(context, lines, { from: seat.id, to: id });
  await followSeat(db, { from: seat.id, to: id }, sequence);
  for (const unit of await loadUnits(db, today, seat.id)) {
    await storeUnit(context, unit, { ...unit, headSeatId: id });
  }
  await endSeat(db, seat, { day: today, revision: sequence });
  return id;
}
