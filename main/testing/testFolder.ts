import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Linux keeps this folder in memory: thousands of commits need not wait for a disk. */
const memoryFolder = '/dev/shm';

/** A new empty folder for one test; the test removes it. */
export function makeTestFolder(): string {
  const base = existsSync(memoryFolder) ? memoryFolder : tmpdir();
  return mkdtempSync(join(base, 'crewbook-test-'));
}
