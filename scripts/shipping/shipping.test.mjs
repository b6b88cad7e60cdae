import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { packIco } from '../icon/ico.mjs';
import { executableIn, unpackedFolder } from '../lib/packaging.mjs';
import { inProject } from '../lib/project.mjs';
import { refusals } from './refusals.mjs';
import { releaseFuses, wrongFiles, wrongFuses } from './walls.mjs';

const clean = {
  runtime: '45.4.1',
  pinned: '45.4.1',
  isLinked: false,
  hasShim: false,
  changedFiles: [],
};

describe('a release', () => {
  test('is made from the pinned runtime and a clean commit', () => {
    expect(refusals(clean)).toEqual([]);
  });

  test('is refused with any other runtime', () => {
    expect(refusals({ ...clean, runtime: '33.2.1' })).toEqual([
      'The runtime at hand is Electron 33.2.1; a release needs 45.4.1.',
    ]);
    expect(refusals({ ...clean, runtime: undefined })).toHaveLength(1);
  });

  test('is refused with anything of the fallback, or with uncommitted files', () => {
    expect(refusals({ ...clean, isLinked: true })).toHaveLength(1);
    expect(refusals({ ...clean, hasShim: true })).toHaveLength(1);
    expect(refusals({ ...clean, changedFiles: [' M main/index.ts'] })).toHaveLength(1);
  });
});

describe('the packed app', () => {
  test('passes with every fuse set', () => expect(wrongFuses(releaseFuses)).toEqual([]));

  test('fails with one fuse left as Electron comes', () => {
    expect(wrongFuses({ ...releaseFuses, RunAsNode: true })).toEqual([
      'fuse RunAsNode is true, wanted false',
    ]);
  });

  const own = '/node_modules/better-sqlite3/prebuilds/linux-x64.node';

  test('holds the database binary of its own system and no other', () => {
    expect(wrongFiles(['/package.json', own], 'linux-x64')).toEqual([]);
    expect(wrongFiles(['/package.json'], 'linux-x64')).toEqual([`${own} is missing`]);
    const other = own.replace('linux', 'win32');
    expect(wrongFiles([own, other], 'linux-x64')).toEqual([`${other} must not be shipped`]);
  });

  test('holds no shim, sources or scripts', () => {
    const unwanted = [
      '/node_modules/better-sqlite3/build/Release/better_sqlite3.node',
      '/scripts/start.mjs',
      '/dist/main/index.js.map',
    ];
    expect(wrongFiles([own, ...unwanted], 'linux-x64')).toHaveLength(3);
  });
});

describe('electron-builder.yml', () => {
  const text = readFileSync(inProject('electron-builder.yml'), 'utf8');

  test('is a valid configuration for this electron-builder', async () => {
    const require = createRequire(inProject('node_modules', 'electron-builder', 'package.json'));
    const { getConfig, validateConfiguration } = require('app-builder-lib/out/util/config/config');
    const config = await getConfig(inProject(), 'electron-builder.yml', null);
    const log = { isEnabled: false, add: () => undefined };
    await expect(validateConfiguration(config, log)).resolves.toBeUndefined();
    const broken = { ...config, nsis: { ...config.nsis, oneClik: true } };
    await expect(validateConfiguration(broken, log)).rejects.toThrow('configuration.nsis');
  });

  test('sets exactly the fuses a release is checked for', () => {
    for (const [name, wanted] of Object.entries(releaseFuses)) {
      const key = name[0].toLowerCase() + name.slice(1);
      expect(text).toContain(`\n  ${key}: ${wanted}\n`);
    }
  });

  test('names no runtime, so that a release cannot pick up the one at hand', () => {
    expect(text).not.toMatch(/electronDist|electronVersion/);
  });
});

test('an unpacked app is found on each system', () => {
  expect(unpackedFolder({ platform: 'linux', arch: 'x64' })).toBe('linux-unpacked');
  expect(unpackedFolder({ platform: 'win32', arch: 'arm64' })).toBe('win-arm64-unpacked');
  expect(unpackedFolder({ platform: 'darwin', arch: 'arm64' })).toBe('mac-arm64');
  expect(executableIn('x', 'linux')).toMatch(/x.crewbook$/);
  expect(executableIn('x', 'win32')).toMatch(/x.Crewbook\.exe$/);
  expect(executableIn('x', 'darwin')).toMatch(/Crewbook\.app.Contents.MacOS.Crewbook$/);
});

describe('the Windows icon', () => {
  test('lists each picture with its size and place', () => {
    const pictures = [
      { size: 16, png: Buffer.from('small') },
      { size: 256, png: Buffer.from('large one') },
    ];
    const icon = packIco(pictures);
    expect([...icon.subarray(0, 6)]).toEqual([0, 0, 1, 0, 2, 0]);
    expect(icon[6]).toBe(16);
    expect(icon[22]).toBe(0);
    const offset = icon.readUInt32LE(22 + 12);
    expect(String(icon.subarray(offset, offset + icon.readUInt32LE(22 + 8)))).toBe('large one');
  });

  test('in the repository holds pictures from 16 to 256 pixels', () => {
    const icon = readFileSync(inProject('build', 'icon.ico'));
    const sizes = Array.from({ length: icon.readUInt16LE(4) }, (_, index) => icon[6 + 16 * index]);
    expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 0]);
  });
});
