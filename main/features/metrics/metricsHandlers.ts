import type { HandlersOf } from '#main/core/context.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import type { KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import type { metricsContract } from '#shared/features/metrics/metricsContract.ts';
import type { MetricTarget } from '#shared/features/metrics/metricsModel.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { exportHandlers } from './exportHandlers.ts';
import { loadStoredFigures } from './figureStore.ts';
import { readBreakdown, readOverview, readTrend } from './readMetrics.ts';
import { assertScopeExists, loadScopeNames } from './scopeStore.ts';
import { shopHandlers } from './shopHandlers.ts';
import { listShops } from './shopStore.ts';
import {
  changeTarget,
  deleteTarget,
  findTarget,
  loadDefinitions,
  loadTargets,
  storeDefinition,
  storeTarget,
} from './targetStore.ts';

/** Newest first, as they are read; the team's own before those of its parts. */
async function listTargets(db: ReadableDb, code: KpiCode): Promise<MetricTarget[]> {
  const targets = await loadTargets(db, [code]);
  const nameOf = await loadScopeNames(db, targets);
  return targets.map((target) => ({ ...target, scopeName: nameOf(target) })).reverse();
}

export const metricsHandlers: HandlersOf<typeof metricsContract> = {
  ...shopHandlers,
  ...exportHandlers,

  overview: ({ db }, order) => readOverview(db, order),
  trend: ({ db }, order) => readTrend(db, order),
  breakdown: ({ db }, order) => readBreakdown(db, order),
  definitions: ({ db }) => loadDefinitions(db),
  targets: ({ db }, { code }) => listTargets(db, code),
  shops: ({ db }) => listShops(db),
  figuresOf: ({ db }, order) => loadStoredFigures(db, order),

  setDefinition: async ({ db }, given) => {
    await storeDefinition(db, given);
    return {};
  },

  setTarget: async ({ db, newId }, given) => {
    const known = await findTarget(db, given);
    if (known) {
      await changeTarget(db, known.id, given.target);
      return known;
    }
    await assertScopeExists(db, given);
    const id = newId();
    await storeTarget(db, id, given);
    return { id };
  },

  removeTarget: async ({ db }, { id }) => {
    const wasThere = await deleteTarget(db, id);
    if (!wasThere) throw new Failure({ code: 'not_found', key: 'common.notFound' });
    return {};
  },
};
