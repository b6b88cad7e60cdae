import type { HandlersOf } from '#main/core/context.ts';
import { comparePunctuality } from '#shared/features/reports/punctualityRules.ts';
import type { reportsContract } from '#shared/features/reports/reportsContract.ts';
import { addWeeks } from '#shared/lib/isoWeek.ts';
import { loadWorkspaceFacts } from './boardStore.ts';
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
    const { firstReportWeek } = await loadWorkspaceFacts(context.db);
    const boards = [];
    for (let back = weekCount - 1; back >= 0; back -= 1) {
      const each = addWeeks(week, -back);
      // Before the first report nobody was asked for one.
      if (firstReportWeek === null || each < firstReportWeek) continue;
      boards.push(await readBoard(context, each));
    }
    return comparePunctuality(boards);
  },
};
