import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BackupReason } from '#shared/features/workspace/workspaceModel.ts';
import { chooseBackupsToRemove, type DatedBackup } from './backupRetention.ts';

const now = '2026-06-15T09:00:00.000Z';

const anyBackup = fc.record({
  id: fc.uuid(),
  at: fc.oneof(
    fc
      .date({ min: new Date('2015-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    fc.constant('not a date'),
  ),
  reason: fc.constantFrom(...BackupReason.options),
});

function isYoungGuard(backup: DatedBackup): boolean {
  const age = Date.parse(now) - Date.parse(backup.at);
  return !['daily', 'manual'].includes(backup.reason) && age < 30 * 86_400_000;
}

describe('backup retention', () => {
  it('keeps the newest, the guarding ones and at least half, whatever the clocks said', () => {
    fc.assert(
      fc.property(fc.array(anyBackup, { maxLength: 60 }), (backups) => {
        const removed = new Set(chooseBackupsToRemove(backups, now));
        expect(removed.size).toBeLessThanOrEqual(backups.length / 2);
        expect(backups.slice(0, 14).some((backup) => removed.has(backup))).toBe(false);
        expect([...removed].some(isYoungGuard)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  it('brings a long row of daily backups down to fourteen', () => {
    let shelf: DatedBackup[] = Array.from({ length: 40 }, (_, day) => ({
      id: String(day),
      at: new Date(Date.parse(now) - day * 86_400_000).toISOString(),
      reason: 'daily',
    }));
    for (let pass = 0; pass < 3; pass += 1) {
      const removed = new Set(chooseBackupsToRemove(shelf, now));
      shelf = shelf.filter((backup) => !removed.has(backup));
    }
    expect(shelf.map((backup) => backup.id)).toEqual(
      Array.from({ length: 14 }, (_, day) => String(day)),
    );
  });
});
