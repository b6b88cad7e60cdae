import { expect, it } from 'vitest';
import { openDb } from '#main/db/openDb.ts';
import { createTestApp } from '#main/testing/createTestApp.ts';
import { libraryPostOf } from '#shared/features/commitments/dutyRules.ts';
import { findManager } from '#shared/features/org/orgRules.ts';
import { loadChainAbove, loadOrganisation } from './organisationStore.ts';

it('somebody’s part of the organisation knows their manager and post as the whole does', async () => {
  await using app = await createTestApp({ start: { kind: 'demo', size: 'large' } });
  await app.backend.close();
  const db = await openDb(app.path);
  try {
    const today = '2026-06-15';
    const whole = await loadOrganisation(db.kysely, today);
    expect(whole.assignmentsOf.size).toBeGreaterThan(400);
    for (const personId of whole.assignmentsOf.keys()) {
      const part = await loadChainAbove(db.kysely, today, personId);
      expect(findManager(part, personId)).toEqual(findManager(whole, personId));
      expect(libraryPostOf(part, personId)).toBe(libraryPostOf(whole, personId));
    }
  } finally {
    await db.close();
  }
});
