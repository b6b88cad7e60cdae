import type { HandlersOf } from '#main/core/context.ts';
import { judgeRoster } from '#shared/features/roster/judgeRoster.ts';
import type { rosterContract } from '#shared/features/roster/rosterContract.ts';
import { digestOf } from './digestOf.ts';
import { exportRoster } from './exportRoster.ts';
import { importRoster } from './importRoster.ts';
import { loadFacts } from './loadFacts.ts';
import { listImports, loadKnownHeadings } from './rosterStore.ts';

export const rosterHandlers: HandlersOf<typeof rosterContract> = {
  preview: async (context, source) => {
    const known = await loadKnownHeadings(context.db);
    const judged = judgeRoster(source, await loadFacts(context), known);
    return { ...judged.preview, digest: digestOf(judged) };
  },
  import: importRoster,
  exportRoster,
  imports: ({ db }) => listImports(db),
};
