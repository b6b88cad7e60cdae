import type { CommandContext } from '#main/core/context.ts';
import type { HoldingSource } from '#main/core/holdingSource.ts';
import type { HeldRole } from '#shared/features/careers/handoverModel.ts';
import { listOpenLinesOf, setLineOwner } from './meetingLinesStore.ts';
import { findMeeting, listOpenLedBy, updateMeeting } from './meetingsStore.ts';

const columns = { host: 'hostId', recorder: 'recorderId' } as const;
type Part = keyof typeof columns;

/** One meeting may be held in two parts, so the part stands in the id. */
function toItemId(role: HeldRole, id: string): string {
  return `${role} ${id}`;
}

async function passMeeting(
  { db, sequence }: CommandContext,
  part: Part,
  step: { id: string; fromPersonId: string | null; toPersonId: string | null },
): Promise<void> {
  const meeting = await findMeeting(db, step.id);
  const column = columns[part];
  if (meeting?.state !== 'open' || meeting[column] !== step.fromPersonId) return;
  await updateMeeting(db, { ...meeting, [column]: step.toPersonId, revision: sequence });
}

/** Open meetings somebody leads or writes down, and their lines that are no task yet. */
export const meetingHoldings: HoldingSource = {
  key: 'meetings',
  isDated: false,
  listHeldBy: async ({ db }, { personId }) => {
    const meetings = await listOpenLedBy(db, personId);
    const lines = await listOpenLinesOf(db, personId);
    const parts = meetings.flatMap(({ id, title, heldOn, hostId, recorderId }) => [
      ...(hostId === personId ? [{ id, title, dueOn: heldOn, role: 'host' as const }] : []),
      ...(recorderId === personId ? [{ id, title, dueOn: heldOn, role: 'recorder' as const }] : []),
    ]);
    return [...parts, ...lines.map((line) => ({ ...line, role: 'line' as const }))].map((item) => ({
      ...item,
      id: toItemId(item.role, item.id),
    }));
  },
  handOver: async (context, { id: itemId, fromPersonId, toPersonId }) => {
    const [role = '', id = ''] = itemId.split(' ');
    if (role === 'line') await setLineOwner(context.db, id, { fromPersonId, toPersonId });
    else if (role === 'host' || role === 'recorder') {
      await passMeeting(context, role, { id, fromPersonId, toPersonId });
    }
  },
};
