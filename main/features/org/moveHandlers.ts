import type { CommandContext, HandlersOf } from '#main/core/context.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import {
  findCircularEver,
  pickBranches,
  type SeatMove,
  type SolidLine,
} from '#shared/features/org/moveRules.ts';
import type { orgContract } from '#shared/features/org/orgContract.ts';
import { nameSeat, type Organisation } from '#shared/features/org/orgRules.ts';
import { ruleFailure } from '#shared/ipc/failure.ts';
import { requireRow } from './found.ts';
import { endLine, insertLine, listSolidLines, resumeLine } from './lineStore.ts';
import { loadOrganisation } from './organisationStore.ts';
import { touchSeat } from './seatStore.ts';

type MoveHandlers = Pick<HandlersOf<typeof orgContract>, 'setSuperior' | 'moveSeats'>;

type LineWriter = Pick<CommandContext, 'db' | 'newId' | 'sequence'>;

/** The day after this one on which a seat's own line ends or another begins. */
function findNextChange(own: readonly SolidLine[], from: string): string | null {
  const days = own.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn ?? '']);
  return days.filter((day) => day > from).sort()[0] ?? null;
}

/** The line of each seat that holds on the day ends and another one starts; one that is the same stays. */
export async function replaceSuperior(
  { db, newId, sequence }: LineWriter,
  { seatIds, superiorSeatId, from }: SeatMove,
): Promise<void> {
  const lines = await listSolidLines(db, from);
  for (const seatId of seatIds) {
    const own = lines.filter((line) => line.seatId === seatId);
    const before = own.find(({ startsOn }) => startsOn <= from);
    if ((before?.superiorSeatId ?? null) === superiorSeatId) continue;
    if (before) await endLine(db, before.id, from);
    if (superiorSeatId !== null) {
      const endsOn = findNextChange(own, from);
      const line = { seatId, superiorSeatId, kind: 'solid', note: '' } as const;
      // A change taken back on its own day leaves no trace that would stand in the way of others.
      if (!(await resumeLine(db, { ...line, from, endsOn }))) {
        await insertLine(db, { ...line, id: newId(), startsOn: from, endsOn });
      }
    }
    await touchSeat(db, seatId, sequence);
  }
}

/** @throws Failure `org.reportsToItself` or `org.cycle`, on the day of the move or any later one. */
export async function assertNoCircle(
  db: ReadableDb,
  org: Organisation,
  move: SeatMove,
): Promise<void> {
  const circular = findCircularEver(await listSolidLines(db, move.from), move);
  if (circular === null || move.superiorSeatId === null) return;
  const upper = nameSeat(org, circular);
  if (circular === move.superiorSeatId) throw ruleFailure('org.reportsToItself', { name: upper });
  throw ruleFailure('org.cycle', { lower: nameSeat(org, move.superiorSeatId), upper });
}

/** @throws Failure `org.laterLine` when a seat's superior changes on a later day already. */
async function assertNothingLater(db: ReadableDb, org: Organisation, move: SeatMove) {
  const linesOf = Map.groupBy(await listSolidLines(db, move.from), ({ seatId }) => seatId);
  for (const id of move.seatIds) {
    const date = findNextChange(linesOf.get(id) ?? [], move.from);
    if (date !== null) throw ruleFailure('org.laterLine', { name: nameSeat(org, id), date });
  }
}

/** @throws Failure `org.moveBeforeSeat` when a seat of today did not stand on the day yet. */
function assertStands(then: Organisation, today: Organisation, seatIds: readonly string[]): void {
  for (const id of seatIds) {
    if (then.seatById.has(id)) continue;
    const seat = requireRow(today.seatById.get(id));
    throw ruleFailure('org.moveBeforeSeat', { name: nameSeat(today, id), date: seat.startsOn });
  }
}

async function moveSeats(context: CommandContext, move: SeatMove): Promise<number> {
  const { db, clock } = context;
  const org = await loadOrganisation(db, move.from);
  const today = await loadOrganisation(db, clock.today());
  const { superiorSeatId } = move;
  const involved = superiorSeatId === null ? move.seatIds : [...move.seatIds, superiorSeatId];
  assertStands(org, today, involved);
  const branches = { ...move, seatIds: pickBranches(org.superiorOf, move.seatIds) };
  await assertNoCircle(db, org, branches);
  await assertNothingLater(db, org, branches);
  await replaceSuperior(context, branches);
  return branches.seatIds.length;
}

export const moveHandlers: MoveHandlers = {
  setSuperior: async (context, { seatId, superiorSeatId }) => {
    await moveSeats(context, { seatIds: [seatId], superiorSeatId, from: context.clock.today() });
    return {};
  },

  moveSeats: async (context, { seatIds, superiorSeatId, from }) => ({
    seats: await moveSeats(context, {
      seatIds,
      superiorSeatId,
      from: from ?? context.clock.today(),
    }),
  }),
};
