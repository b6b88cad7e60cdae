import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inProject } from '../../lib/project.mjs';
import { parseArguments } from './defaultApp/parseArguments.js';
import { canUseFallback, fallbackNotice } from './fallbackRuntime.mjs';
import { checkIntegrity } from './integrity.mjs';
import { hasShim, needsShim, renameImports } from './sqliteShim.mjs';

describe('the fetched package', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'integrity-'));
    writeFileSync(join(folder, 'file'), 'abc');
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const ofAbc =
    'sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==';

  test('is taken when its bytes have the pinned hash', async () => {
    await expect(checkIntegrity(join(folder, 'file'), ofAbc)).resolves.toBeUndefined();
  });

  test('is refused when a single byte differs, before anything is unpacked', async () => {
    writeFileSync(join(folder, 'changed'), 'abd');
    const check = checkIntegrity(join(folder, 'changed'), ofAbc);
    await expect(check).rejects.toThrow('not the pinned one and was not unpacked');
  });
});

test('only 64-bit Linux has a fallback', () => {
  expect(canUseFallback({ platform: 'linux', arch: 'x64' })).toBe(true);
  expect(canUseFallback({ platform: 'linux', arch: 'arm64' })).toBe(false);
  expect(canUseFallback({ platform: 'darwin', arch: 'x64' })).toBe(false);
});

test('the fallback is announced in one line that names both versions', () => {
  const line = fallbackNotice('45.4.1');
  expect(line).not.toContain('\n');
  expect(line).toMatch(/33\.2\.1.*development and tests only.*45\.4\.1/);
});

describe('the start page of the fallback', () => {
  test('loads the modules named by -r and --require before the application', () => {
    const parsed = parseArguments([
      '-r',
      '/a/loader.js',
      '--require',
      './b.cjs',
      '--inspect=0',
      '.',
    ]);
    expect(parsed).toEqual({ modules: ['/a/loader.js', './b.cjs'], target: '.' });
  });

  test('leaves what follows the application to the application', () => {
    const parsed = parseArguments(['/app', '-r', 'not-mine', '--user-data-dir=/x']);
    expect(parsed).toEqual({ modules: [], target: '/app' });
  });

  test('finds no application among switches alone', () => {
    expect(parseArguments(['--inspect=0', '-r'])).toEqual({ modules: [], target: undefined });
  });
});

describe('the Node-API 9 shim', () => {
  test('is for Electron before 35', () => {
    expect(['33.2.1', '34.0.0', '35.0.0', '45.4.1'].map(needsShim)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('keeps every offset of the prebuild', () => {
    const stock = readFileSync(inProject('node_modules/better-sqlite3/prebuilds/linux-x64.node'));
    const renamed = renameImports(stock);
    expect(renamed.length).toBe(stock.length);
    expect(renamed.includes('\0napi_create_reference\0')).toBe(false);
    expect(renamed.includes('\0napi_delete_reference\0')).toBe(true);
  });

  test('says so when another better-sqlite3 is no longer what it was made for', () => {
    const stranger = Buffer.from('\0napi_create_object\0');
    expect(() => renameImports(stranger)).toThrow('"napi_create_reference"; the Node-API 9 shim');
  });

  test.runIf(hasShim())('keeps numbers, texts and nothing across calls on this Node', () => {
    const script = `
      const Database = require('better-sqlite3');
      const db = new Database(':memory:');
      db.aggregate('joined', { start: 'a', step: (all, one) => all + one });
      db.aggregate('largest', { start: () => null, step: (top, one) => (top > one ? top : one) });
      console.log(JSON.stringify(db.prepare(
        "select joined(value) j, largest(value) l from json_each('[1,3,2]')").get()));`;
    const output = execFileSync(process.execPath, ['-e', script], { cwd: inProject() });
    expect(JSON.parse(String(output))).toEqual({ j: 'a132', l: 3 });
  });
});
