import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeTestFolder } from '#main/testing/testFolder.ts';
import { canWrite } from './canWrite.ts';

describe('whether a folder takes a file', () => {
  it('is tried and leaves no trace', () => {
    const folder = makeTestFolder();
    expect(canWrite(join(folder, 'new'))).toBe(true);
    expect(readdirSync(join(folder, 'new'))).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it('is no where the folder cannot be', () => {
    const folder = makeTestFolder();
    writeFileSync(join(folder, 'file'), '');
    expect(canWrite(join(folder, 'file', 'below'))).toBe(false);
    rmSync(folder, { recursive: true });
  });
});
