import type { HandlersOf } from '#main/core/context.ts';
import { loadSeatStages } from '#main/features/requisitions/index.ts';
import { planStructure } from '#shared/features/org/builtin/planStructure.ts';
import { checkOrganisation } from '#shared/features/org/orgChecks.ts';
import type { orgContract } from '#shared/features/org/orgContract.ts';
import { toStructure } from '#shared/features/org/orgViews.ts';
import { ruleFailure } from '#shared/ipc/failure.ts';
import {
  listChangeDates,
  loadOrganisation,
  loadSpanLimit,
  loadWorkspaceName,
} from './organisationStore.ts';
import { storePlan } from './storePlan.ts';

type StructureHandlers = Pick<
  HandlersOf<typeof orgContract>,
  'structure' | 'changeDates' | 'checks' | 'applyStructure'
>;

export const structureHandlers: StructureHandlers = {
  structure: async ({ db, clock }, { asOf }) => {
    const org = await loadOrganisation(db, asOf ?? clock.today());
    const stages = await loadSeatStages(db, org.asOf);
    return toStructure(org, await loadWorkspaceName(db), stages);
  },

  checks: async ({ db, clock }, { asOf }) =>
    checkOrganisation(await loadOrganisation(db, asOf ?? clock.today()), await loadSpanLimit(db)),

  changeDates: ({ db }) => listChangeDates(db),

  applyStructure: async (context, { code }) => {
    const today = context.clock.today();
    const org = await loadOrganisation(context.db, today);
    if (org.units.length > 0) {
      throw ruleFailure('org.alreadyHasUnits', { count: org.units.length });
    }
    const plan = planStructure(code);
    await storePlan(context, plan, today);
    return { units: plan.units.length, seats: plan.seats.length };
  },
};
