import type { HoldingSource } from '#main/core/holdingSource.ts';
import { findGoal, listOpenGoalsOf, updateGoal } from './goalsStore.ts';

/** Goals of times that are over by the last day stay whose they were. */
export const goalHoldings: HoldingSource = {
  key: 'goals',
  isDated: false,
  listHeldBy: async ({ db }, { personId, day }) => {
    const goals = await listOpenGoalsOf(db, personId, day);
    return goals.map((goal) => ({ ...goal, role: 'goal' }));
  },
  handOver: async ({ db, sequence }, { id, fromPersonId, toPersonId }) => {
    const goal = await findGoal(db, id);
    if (goal?.state !== 'open' || goal.ownerId !== fromPersonId) return;
    await updateGoal(db, { ...goal, ownerId: toPersonId, revision: sequence });
  },
};
