import type { HandlersOf } from '#main/core/context.ts';
import { loadSeatStages } from '#main/features/requisitions/index.ts';
import { loadTeamName } from '#main/features/workspace/index.ts';
import { checkOrganisation } from '#shared/features/org/orgChecks.ts';
import type { orgContract } from '#shared/features/org/orgContract.ts';
import { toStructure } from '#shared/features/org/orgViews.ts';
import { listChangeDates, loadOrganisation, loadSpanLimit } from './organisationStore.ts';

type StructureHandlers = Pick<
  HandlersOf<typeof orgContract>,
  'structure' | 'changeDates' | 'checks'
>;

export const structureHandlers: StructureHandlers = {
  structure: async ({ db, clock }, { asOf }) => {
    const org = await loadOrganisation(db, asOf ?? clock.today());
    const stages = await loadSeatStages(db, org.asOf);
    return toStructure(org, await loadTeamName(db), stages);
  },

  checks: async ({ db, clock }, { asOf }) =>
    checkOrganisation(await loadOrganisation(db, asOf ?? clock.today()), await loadSpanLimit(db)),

  changeDates: ({ db }) => listChangeDates(db),
};
