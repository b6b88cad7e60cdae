import type { HandlersOf } from '#main/core/context.ts';
import type { reportsContract } from '#shared/features/reports/reportsContract.ts';
import { Failure, ruleFailure } from '#shared/ipc/failure.ts';
import {
  deleteExemption,
  endExemption,
  findExemption,
  findOverlapping,
  insertExemption,
  loadExemptions,
  storeDueRule,
} from './exemptionStore.ts';
import { readDueRules } from './readBoard.ts';

type Names = 'exemptions' | 'dueRules' | 'addExemption' | 'endExemption' | 'setDueRule';

export const exemptionHandlers: Pick<HandlersOf<typeof reportsContract>, Names> = {
  exemptions: ({ db }) => loadExemptions(db),
  dueRules: ({ db }) => readDueRules(db),

  addExemption: async ({ db, newId, sequence }, wanted) => {
    const overlapping = await findOverlapping(db, wanted);
    if (overlapping) {
      throw ruleFailure('reports.exemptionOverlaps', { name: overlapping.personName });
    }
    const id = newId();
    await insertExemption(db, { ...wanted, id, revision: sequence });
    return { id };
  },

  endExemption: async ({ db, sequence }, { id, endsOn }) => {
    const exemption = await findExemption(db, id);
    if (!exemption) throw new Failure({ code: 'not_found', key: 'common.notFound' });
    if (endsOn < exemption.startsOn) await deleteExemption(db, id);
    else await endExemption(db, id, { endsOn, revision: sequence });
    return {};
  },

  setDueRule: async ({ db }, { template, rule }) => {
    await storeDueRule(db, template, rule);
    return {};
  },
};
