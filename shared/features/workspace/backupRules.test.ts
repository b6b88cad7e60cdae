import { describe, expect, it } from 'vitest';
import { isBackupOverdue } from './backupRules.ts';

const now = '2026-06-15T09:00:00Z';

describe('the backup status', () => {
  it.each([
    ['a backup of this morning', '2026-06-15T08:00:00Z', '2026-06-15T07:59:00Z', false],
    ['a backup of yesterday evening', '2026-06-14T18:00:00Z', '2026-06-14T17:00:00Z', false],
    ['one older than a day in an open app', '2026-06-14T08:59:00Z', '2026-06-14T08:00:00Z', true],
    ['an old one right after opening', '2026-06-01T08:00:00Z', '2026-06-15T08:59:00Z', false],
    ['an old one some minutes later', '2026-06-01T08:00:00Z', '2026-06-15T08:55:00Z', true],
    ['none yet, just created', null, '2026-06-15T08:59:59Z', false],
    ['none after a day', null, '2026-06-14T08:00:00Z', true],
    ['one dated in the far future', '2036-06-15T09:00:00Z', '2026-06-15T08:00:00Z', true],
  ])('of %s is red: %s', (_what, lastBackupAt, openedAt, isRed) => {
    expect(isBackupOverdue({ lastBackupAt, openedAt, now })).toBe(isRed);
  });
});
