import type { HoldingSource } from '#main/core/holdingSource.ts';
import { assignPerson } from './assignmentHandlers.ts';
import { findAssignment, listStanding } from './assignmentStore.ts';
import { loadSeatLabels } from './seatLabels.ts';

/** Seats: the receiver acts in them until somebody is found, a vacant one stands empty. */
export const postHoldings: HoldingSource = {
  key: 'posts',
  isDated: true,

  listHeldBy: async ({ db }, { personId, day }) => {
    const standing = await listStanding(db, { personId }, day);
    const held = standing.filter(({ startsOn }) => startsOn <= day);
    const labelOf = await loadSeatLabels(
      db,
      held.map(({ seatId }) => seatId),
    );
    return held.map(({ id, seatId, kind }) => {
      const label = labelOf(seatId, day);
      const title = label ? `${label.unitName} · ${label.postName}` : '';
      return { id, role: kind, title, dueOn: null };
    });
  },

  handOver: async (context, { id, toPersonId, from, causedById }) => {
    if (toPersonId === null) return;
    const held = await findAssignment(context.db, id);
    if (!held) return;
    const input = { personId: toPersonId, seatId: held.seatId, kind: 'acting', from } as const;
    await assignPerson(context, input, { causedById });
  },
};
