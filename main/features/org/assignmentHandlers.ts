import type { CommandContext, HandlersOf } from '#main/core/context.ts';
import { recordAct } from '#main/features/acts/index.ts';
import type { ActKind } from '#shared/features/careers/careersModel.ts';
import {
  capEnd,
  defaultStart,
  planAssignment,
  type StandingAssignment,
} from '#shared/features/org/assignmentRules.ts';
import type { orgContract } from '#shared/features/org/orgContract.ts';
import type { NewAssignment } from '#shared/features/org/orgModel.ts';
import { addDays } from '#shared/lib/isoWeek.ts';
import {
  endAssignment,
  findPersonToAssign,
  findSeatToFill,
  hasMainBefore,
  insertAssignment,
  listStanding,
  setStart,
} from './assignmentStore.ts';
import { requireRow } from './found.ts';
import { touchSeat } from './seatStore.ts';

type AssignmentHandlers = Pick<
  HandlersOf<typeof orgContract>,
  'assign' | 'endAssignment' | 'vacate'
>;

type EndContext = Pick<CommandContext, 'db' | 'sequence'>;

/** They no longer hold from `day` on. */
export async function endAll(
  { db, sequence }: EndContext,
  rows: readonly { id: string; seatId: string; startsOn: string }[],
  day: string,
): Promise<void> {
  for (const row of rows) {
    await endAssignment(db, row, day);
    await touchSeat(db, row.seatId, sequence);
  }
}

/** They begin on a later day than was thought. */
export async function postponePosts(
  { db, sequence }: EndContext,
  rows: readonly { readonly id: string; readonly seatId: string }[],
  day: string,
): Promise<void> {
  for (const { id, seatId } of rows) {
    await setStart(db, id, day);
    await touchSeat(db, seatId, sequence);
  }
}

/** After the last day of work a person holds nothing any more. */
export async function endAssignmentsAfter(
  context: EndContext,
  personId: string,
  lastDay: string,
): Promise<void> {
  const day = addDays(lastDay, 1);
  await endAll(context, await listStanding(context.db, { personId }, day), day);
}

/** Puts a person on a seat as part of another act; the id of the assignment that says so. */
export async function placePerson(context: CommandContext, input: NewAssignment): Promise<string> {
  const { db, clock, newId, sequence } = context;
  const seat = requireRow(await findSeatToFill(db, input.seatId));
  const person = requireRow(await findPersonToAssign(db, input.personId));
  const startsOn = input.from ?? defaultStart(person.stays, clock.today());
  const wantedEnd = input.until === undefined ? null : addDays(input.until, 1);
  const endsOn = capEnd(person.stays, { startsOn, endsOn: wantedEnd });
  const standing = await listStanding(db, input, startsOn);
  const ended = planAssignment({ ...input, person, seat, startsOn, endsOn }, standing);
  if (ended === null) {
    const isSame = (row: { personId: string; seatId: string; kind: string }) =>
      row.personId === person.id && row.seatId === seat.id && row.kind === input.kind;
    return requireRow(standing.find(isSame)).id;
  }
  await endAll(context, ended, startsOn);
  const id = newId();
  const { personId, seatId, kind } = input;
  await insertAssignment(db, { id, personId, seatId, kind, startsOn, endsOn });
  await touchSeat(db, seatId, sequence);
  return id;
}

async function nameAct(
  { db }: CommandContext,
  { personId, kind }: NewAssignment,
  startsOn: string,
): Promise<ActKind> {
  if (kind !== 'main') return kind;
  return (await hasMainBefore(db, personId, startsOn)) ? 'transferred' : 'placed';
}

interface ActWords {
  readonly note?: string | undefined;
  readonly causedById?: string | null;
}

/** 任职, 调岗, 兼岗 or 代理: puts a person on a seat and records it; the id of the assignment. */
export async function assignPerson(
  context: CommandContext,
  input: NewAssignment,
  words: ActWords = { note: input.note },
): Promise<string> {
  const { db, clock } = context;
  const { stays } = requireRow(await findPersonToAssign(db, input.personId));
  const effectiveOn = input.from ?? defaultStart(stays, clock.today());
  const kind = await nameAct(context, input, effectiveOn);
  let id = '';
  await recordAct(context, { personId: input.personId, kind, effectiveOn, ...words }, async () => {
    id = await placePerson(context, { ...input, from: effectiveOn });
  });
  return id;
}

/** Each holder's own act, though the seat is emptied at once. */
async function endPosts(
  context: CommandContext,
  rows: readonly StandingAssignment[],
  day: string,
): Promise<void> {
  for (const row of rows) {
    const { personId } = row;
    const act = { personId, kind: 'ended', effectiveOn: day } as const;
    await recordAct(context, act, () => endAll(context, [row], day));
  }
}

export const assignmentHandlers: AssignmentHandlers = {
  assign: async (context, input) => ({ id: await assignPerson(context, input) }),

  endAssignment: async (context, { id, on }) => {
    const day = on ?? context.clock.today();
    const rows = await listStanding(context.db, { id }, day);
    requireRow(rows[0]);
    await endPosts(context, rows, day);
    return {};
  },

  vacate: async (context, { seatId }) => {
    const today = context.clock.today();
    await endPosts(context, await listStanding(context.db, { seatId }, today), today);
    return {};
  },
};
