import { expect, it } from 'vitest';
import { openDb } from '#main/db/openDb.ts';
import { createTestApp } from '#main/testing/createTestApp.ts';
import { takeRandomStep } from '#main/testing/randomSteps/index.ts';
import { libraryPostOf } from '#shared/features/commitments/dutyRules.ts';
import { findManager } from '#shared/features/org/orgRules.ts';
import { loadChainAbove, loadOrganisation } from './organisationStore.ts';

const today = '2026-06-15';

/** Holds the part that belongs to each person against the whole; returns how many people those are. */
async function comparePeople(path: string): Promise<number> {
  const db = await openDb(path);
  try {
    const whole = await loadOrganisation(db.kysely, today);
    for (const personId of whole.assignmentsOf.keys()) {
      const part = await loadChainAbove(db.kysely, today, personId);
      expect(findManager(part, personId)).toEqual(findManager(whole, personId));
      expect(libraryPostOf(part, personId)).toBe(libraryPostOf(whole, personId));
    }
    return whole.assignmentsOf.size;
  } finally {
    await db.close();
  }
}

it('somebody’s part of the organisation knows their manager and post as the whole does', async () => {
  await using app = await createTestApp({ start: { kind: 'demo' } });
  await app.backend.close();
  expect(await comparePeople(app.path)).toBeGreaterThan(20);
  for (let round = 1; round <= 3; round += 1) {
    await app.backend.open(app.path);
    for (let step = 1; step <= 30; step += 1) await takeRandomStep(app.client, round * 7919 + step);
    await app.backend.close();
    expect(await comparePeople(app.path)).toBeGreaterThan(10);
  }
});
