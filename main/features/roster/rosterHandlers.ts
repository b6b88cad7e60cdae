import type { HandlersOf } from '#main/core/context.ts';
import type { rosterContract } from '#shared/features/roster/rosterContract.ts';
import { digestRoster } from './digestRoster.ts';
import { exportRoster } from './exportRoster.ts';
import { importRoster } from './importRoster.ts';
import { judgeTable } from './judgeTable.ts';
import { listImports } from './rosterStore.ts';

export const rosterHandlers: HandlersOf<typeof rosterContract> = {
  preview: async (context, source) => {
    const judged = await judgeTable(context, source);
    return { ...judged.preview, digest: digestRoster(judged) };
  },
  import: importRoster,
  exportRoster,
  imports: ({ db }) => listImports(db),
};
