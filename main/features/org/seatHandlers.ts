import type { CommandContext, HandlersOf } from '#main/core/context.ts';
import { isHiringFor } from '#main/features/requisitions/index.ts';
import type { orgContract } from '#shared/features/org/orgContract.ts';
import {
  type Line,
  nameSeat,
  type Organisation,
  type Seat,
} from '#shared/features/org/orgRules.ts';
import { ruleFailure } from '#shared/ipc/failure.ts';
import { mergeDefined } from '#shared/lib/mergeDefined.ts';
import { listStanding } from './assignmentStore.ts';
import { assertFresh, requireRow } from './found.ts';
import { endLine, insertLine, listSolidLines } from './lineStore.ts';
import { replaceSuperior } from './moveHandlers.ts';
import { moveSeatToUnit } from './moveSeatToUnit.ts';
import { loadOrganisation } from './organisationStore.ts';
import { resolvePost } from './postHandlers.ts';
import { correctSeat, endSeat, insertSeat, touchSeat } from './seatStore.ts';
import { storeUnit } from './unitHandlers.ts';
import { clearHead } from './unitStore.ts';

type SeatHandlers = Pick<
  HandlersOf<typeof orgContract>,
  'createSeats' | 'updateSeat' | 'moveSeatsToUnit' | 'closeSeat' | 'addDottedLine' | 'endDottedLine'
>;

/** Reports of a seat that goes away move up to its superior; its own lines, planned ones too, end. */
async function detachSeat(
  context: CommandContext,
  org: Organisation,
  seatId: string,
): Promise<void> {
  const { asOf: from } = org;
  const isReport = (line: Line) => line.kind === 'solid' && line.superiorSeatId === seatId;
  await replaceSuperior(context, {
    seatIds: org.lines.filter(isReport).map((line) => line.seatId),
    superiorSeatId: org.superiorOf.get(seatId) ?? null,
    from,
  });
  const planned = (await listSolidLines(context.db, from)).filter((line) => line.seatId === seatId);
  const dotted = org.lines.filter(
    (line) => line.kind === 'dotted' && [line.seatId, line.superiorSeatId].includes(seatId),
  );
  for (const { id } of [...planned, ...dotted]) await endLine(context.db, id, from);
}

/** Units led by the seat go on without a head; past days keep it, unless it began today. */
async function leaveWithoutHead(
  context: CommandContext,
  org: Organisation,
  seat: Seat,
): Promise<void> {
  const { db, sequence } = context;
  if (seat.startsOn >= org.asOf) {
    await clearHead(db, { seatId: seat.id, revision: sequence });
    return;
  }
  for (const unit of org.units) {
    if (unit.headSeatId === seat.id) await storeUnit(context, unit, { ...unit, headSeatId: null });
  }
}

/** @throws Failure `org.closedSeatIsPlanned` naming who would report to the seat from a later day on. */
async function assertNothingIsPlanned(
  db: CommandContext['db'],
  org: Organisation,
  seatId: string,
): Promise<void> {
  const lines = await listSolidLines(db, org.asOf);
  const planned = lines.find((line) => line.superiorSeatId === seatId && line.startsOn > org.asOf);
  if (!planned) return;
  const name = nameSeat(org, planned.seatId);
  throw ruleFailure('org.closedSeatIsPlanned', { name, date: planned.startsOn });
}

export const seatHandlers: SeatHandlers = {
  createSeats: async (context, input) => {
    const { db, clock, newId, sequence } = context;
    const today = clock.today();
    const org = await loadOrganisation(db, today);
    requireRow(org.unitById.get(input.unitId));
    if (input.superiorSeatId !== null) requireRow(org.seatById.get(input.superiorSeatId));
    const postId = await resolvePost(context, input.post);
    const ids = Array.from({ length: input.count }, () => newId());
    for (const id of ids) {
      await insertSeat(db, { ...input, id, postId, startsOn: today, revision: sequence });
    }
    await replaceSuperior(context, {
      seatIds: ids,
      superiorSeatId: input.superiorSeatId,
      from: today,
    });
    return { ids };
  },

  updateSeat: async (context, { id: presentId, revision, changes }) => {
    const { db, clock, sequence } = context;
    const org = await loadOrganisation(db, clock.today());
    const before = requireRow(org.seatById.get(presentId));
    assertFresh(before, revision);
    const after = mergeDefined(before, changes);
    const { unitId } = after;
    requireRow(org.unitById.get(unitId));
    const id =
      unitId === before.unitId
        ? presentId
        : await moveSeatToUnit(context, { seat: before, unitId });
    await correctSeat(db, { ...after, id, revision: sequence });
    return { id, revision: sequence };
  },

  moveSeatsToUnit: async (context, { seatIds, unitId }) => {
    const org = await loadOrganisation(context.db, context.clock.today());
    requireRow(org.unitById.get(unitId));
    const ids: string[] = [];
    for (const seatId of new Set(seatIds)) {
      const seat = requireRow(org.seatById.get(seatId));
      const isThere = seat.unitId === unitId;
      ids.push(isThere ? seatId : await moveSeatToUnit(context, { seat, unitId }));
    }
    return { ids };
  },

  closeSeat: async (context, { id }) => {
    const { db, clock, sequence } = context;
    const today = clock.today();
    const org = await loadOrganisation(db, today);
    const seat = requireRow(org.seatById.get(id));
    const [holder] = await listStanding(db, { seatId: id }, today);
    if (holder) {
      const post = org.postById.get(seat.postId)?.name ?? '';
      throw ruleFailure('org.closedSeatIsHeld', { post, holder: holder.personName });
    }
    if (await isHiringFor(db, id, today)) {
      const post = org.postById.get(seat.postId)?.name ?? '';
      throw ruleFailure('org.closedSeatIsHiring', { post });
    }
    await assertNothingIsPlanned(context.db, org, id);
    await detachSeat(context, org, id);
    await leaveWithoutHead(context, org, seat);
    await endSeat(db, seat, { day: today, revision: sequence });
    return {};
  },

  addDottedLine: async ({ db, clock, newId, sequence }, { seatId, superiorSeatId, note }) => {
    const org = await loadOrganisation(db, clock.today());
    requireRow(org.seatById.get(seatId));
    requireRow(org.seatById.get(superiorSeatId));
    if (seatId === superiorSeatId) {
      throw ruleFailure('org.reportsToItself', { name: nameSeat(org, seatId) });
    }
    if (
      org.lines.some((line) => line.seatId === seatId && line.superiorSeatId === superiorSeatId)
    ) {
      throw ruleFailure('org.lineExists', {
        lower: nameSeat(org, seatId),
        upper: nameSeat(org, superiorSeatId),
      });
    }
    const id = newId();
    const startsOn = clock.today();
    await insertLine(db, { id, seatId, superiorSeatId, kind: 'dotted', note, startsOn });
    await touchSeat(db, seatId, sequence);
    return { id };
  },

  endDottedLine: async ({ db, clock, sequence }, { id }) => {
    const org = await loadOrganisation(db, clock.today());
    const isDotted = (line: { id: string; kind: string }) =>
      line.id === id && line.kind === 'dotted';
    const line = requireRow(org.lines.find(isDotted));
    await endLine(db, id, clock.today());
    await touchSeat(db, line.seatId, sequence);
    return {};
  },
};
