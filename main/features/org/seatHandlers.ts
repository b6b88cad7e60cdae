import type { CommandContext, HandlersOf } from '#main/core/context.ts';
import type { orgContract } from '#shared/features/org/orgContract.ts';
import {
  assertNoReportingCycle,
  nameSeat,
  type Organisation,
} from '#shared/features/org/orgRules.ts';
import { ruleFailure } from '#shared/ipc/failure.ts';
import { mergeDefined } from '#shared/lib/mergeDefined.ts';
import { listStanding } from './assignmentStore.ts';
import { assertFresh, requireRow } from './found.ts';
import { loadOrganisation } from './organisationStore.ts';
import { resolvePost } from './postHandlers.ts';
import { correctSeat, endLine, endSeat, insertLine, insertSeat, touchSeat } from './seatStore.ts';
import { clearHead } from './unitStore.ts';

type SeatHandlers = Pick<
  HandlersOf<typeof orgContract>,
  'createSeats' | 'updateSeat' | 'closeSeat' | 'setSuperior' | 'addDottedLine' | 'endDottedLine'
>;

interface NewSuperior {
  readonly seatId: string;
  readonly superiorSeatId: string | null;
}

/** Ends the solid line of today and starts the other one; nothing is written when it is the same. */
async function replaceSuperior(
  { db, clock, newId, sequence }: CommandContext,
  org: Organisation,
  { seatId, superiorSeatId }: NewSuperior,
): Promise<void> {
  if ((org.superiorOf.get(seatId) ?? null) === superiorSeatId) return;
  const today = clock.today();
  const before = org.lines.find((line) => line.kind === 'solid' && line.seatId === seatId);
  if (before) await endLine(db, before.id, today);
  if (superiorSeatId !== null) {
    await insertLine(db, {
      id: newId(),
      seatId,
      superiorSeatId,
      kind: 'solid',
      note: '',
      startsOn: today,
    });
  }
  await touchSeat(db, seatId, sequence);
}

/** Reports of a seat that goes away move up to its superior; its dotted lines end. */
async function detachSeat(
  context: CommandContext,
  org: Organisation,
  seatId: string,
): Promise<void> {
  const superiorSeatId = org.superiorOf.get(seatId) ?? null;
  for (const line of org.lines) {
    if (line.kind === 'solid' && line.superiorSeatId === seatId) {
      await replaceSuperior(context, org, { seatId: line.seatId, superiorSeatId });
    } else if (line.seatId === seatId || line.superiorSeatId === seatId) {
      await endLine(context.db, line.id, context.clock.today());
    }
  }
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
      await replaceSuperior(context, org, { seatId: id, superiorSeatId: input.superiorSeatId });
    }
    return { ids };
  },

  updateSeat: async ({ db, clock, sequence }, { id, revision, changes }) => {
    const org = await loadOrganisation(db, clock.today());
    const before = requireRow(org.seatById.get(id));
    assertFresh(before, revision);
    const after = mergeDefined(before, changes);
    requireRow(org.unitById.get(after.unitId));
    await correctSeat(db, { ...after, revision: sequence });
    return { revision: sequence };
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
    await detachSeat(context, org, id);
    await clearHead(db, { seatId: id, revision: sequence });
    await endSeat(db, seat, { day: today, revision: sequence });
    return {};
  },

  setSuperior: async (context, input) => {
    const org = await loadOrganisation(context.db, context.clock.today());
    requireRow(org.seatById.get(input.seatId));
    if (input.superiorSeatId !== null) {
      requireRow(org.seatById.get(input.superiorSeatId));
      assertNoReportingCycle(org, input.seatId, input.superiorSeatId);
    }
    await replaceSuperior(context, org, input);
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
