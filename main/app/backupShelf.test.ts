import { describe, expect, it } from 'vitest';
import { toBackupInfo } from './backupShelf.ts';

const manifest = {
  at: '2026-06-15T09:00:00.000Z',
  reason: 'daily',
  counts: { people: 26, reports: 104 },
  bytes: 4096,
};

describe('the manifest of a backup', () => {
  it('says what the copy holds; what it does not count is none', () => {
    expect(toBackupInfo('a.crewbook', { ...manifest, more: true })).toEqual({
      id: 'a.crewbook',
      at: manifest.at,
      reason: 'daily',
      bytes: 4096,
      people: 26,
      reports: 104,
      commitments: 0,
    });
  });

  it('counts as none unless it is whole', () => {
    const broken = [
      null,
      [],
      { ...manifest, at: undefined },
      { ...manifest, bytes: '4096' },
      { ...manifest, reason: 'hourly' },
      { ...manifest, counts: { people: '26' } },
      { ...manifest, counts: null },
    ];
    expect(broken.map((each) => toBackupInfo('a.crewbook', each))).toEqual(
      broken.map(() => undefined),
    );
  });
});
