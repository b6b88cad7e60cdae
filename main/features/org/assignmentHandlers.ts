import type { CommandContext, HandlersOf } from '#main/core/context.ts';
import { planAssignment } from '#shared/features/org/assignmentRules.ts';
import type { orgContract } from '#shared/features/org/orgContract.ts';
import type { NewAssignment } from '#shared/features/org/orgModel.ts';
import { addDays } from '#shared/lib/isoWeek.ts';
import {
  endAssignment,
  findPersonToAssign,
  insertAssignment,
  listStanding,
} from './assignmentStore.ts';
import { requireRow } from './found.ts';
import { loadOrganisation } from './organisationStore.ts';
import { touchSeat } from './seatStore.ts';

type AssignmentHandlers = Pick<
  HandlersOf<typeof orgContract>,
  'assign' | 'endAssignment' | 'vacate'
>;

type EndContext = Pick<CommandContext, 'db' | 'sequence'>;

async function endAll(
  { db, sequence }: EndContext,
  rows: readonly { id: string; seatId: string; startsOn: string }[],
  day: string,
): Promise<void> {
  for (const row of rows) {
    await endAssignment(db, row, day);
    await touchSeat(db, row.seatId, sequence);
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

/** Puts a person on a seat; the id of the assignment that says so. */
export async function assignPerson(context: CommandContext, input: NewAssignment): Promise<string> {
  const { db, clock, newId, sequence } = context;
  const startsOn = input.from ?? clock.today();
  const org = await loadOrganisation(db, clock.today());
  const seat = requireRow(org.seatById.get(input.seatId));
  const person = requireRow(await findPersonToAssign(db, input.personId));
  const label = org.postById.get(seat.postId)?.name ?? '';
  const standing = await listStanding(db, input, startsOn);
  const ended = planAssignment({ ...input, person, seat: { ...seat, label }, startsOn }, standing);
  if (ended === null) {
    const isSame = (row: { personId: string; seatId: string; kind: string }) =>
      row.personId === person.id && row.seatId === seat.id && row.kind === input.kind;
    return requireRow(standing.find(isSame)).id;
  }
  await endAll(context, ended, startsOn);
  const id = newId();
  const { personId, seatId, kind } = input;
  await insertAssignment(db, { id, personId, seatId, kind, startsOn });
  await touchSeat(db, seatId, sequence);
  return id;
}

export const assignmentHandlers: AssignmentHandlers = {
  assign: async (context, input) => ({ id: await assignPerson(context, input) }),

  endAssignment: async (context, { id, on }) => {
    const day = on ?? context.clock.today();
    const rows = await listStanding(context.db, { id }, day);
    requireRow(rows[0]);
    await endAll(context, rows, day);
    return {};
  },

  vacate: async (context, { seatId }) => {
    const today = context.clock.today();
    await endAll(context, await listStanding(context.db, { seatId }, today), today);
    return {};
  },
};
