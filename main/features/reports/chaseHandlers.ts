import type { HandlersOf } from '#main/core/context.ts';
import { comparePunctuality } from '#shared/features/reports/punctualityRules.ts';
import type { reportsContract } from '#shared/features/reports/reportsContract.ts';
import { addWeeks } from '#shared/lib/isoWeek.ts';
import { insertNudges } from './nudgeStore.ts';
import { readBoard } from './readBoard.ts';

type Names = 'logNudges' | 'punctuality';

export const chaseHandlers: Pick<HandlersOf<typeof reportsContract>, Names> = {
  logNudges: async ({ db, clock, newId }, { week, personIds, tone }) => {
    const at = clock.now();
    await insertNudges(
      db,
      personIds.map((personId) => ({ id: newId(), week, personId, tone, at })),
    );
    return {};
  },
  punctuality: async (context, { week, weekCount }) => {
    const boards = [];
    for (let back = weekCount - 1; back >= 0; back -= 1) {
      boards.push(await readBoard(context, addWeeks(week, -back)));
    }
    return comparePunctuality(boards.filter(({ rows }) => rows.length > 0));
  },
};
