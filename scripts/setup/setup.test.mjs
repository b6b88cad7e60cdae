import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inProject, readJson } from '../lib/project.mjs';
import { aptCommand, missingPackages } from './debianPackages.mjs';
import {
  checkNodeVersion,
  isInstalledAsLocked,
  npmCommand,
  npmEnvironment,
} from './dependencies.mjs';

describe('the lockfile', () => {
  const lock = readFileSync(inProject('package-lock.json'), 'utf8');

  test('names no address a package was fetched from', () => {
    const packages = Object.values(JSON.parse(lock).packages);
    expect(packages.filter((entry) => 'resolved' in entry)).toEqual([]);
    expect(lock).not.toMatch(/https?:\/\/[^"]*\.tgz/);
  });

  test('pins the bytes of every package', () => {
    const entries = Object.entries(JSON.parse(lock).packages).filter(([name]) => name !== '');
    expect(entries.filter(([, entry]) => !entry.integrity && !entry.inBundle)).toEqual([]);
  });
});

test('package.json pins exact versions', () => {
  const { dependencies, devDependencies, optionalDependencies } = readJson(
    inProject('package.json'),
  );
  const versions = Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

describe('installed packages', () => {
  const wanted = { '': {}, a: { version: '1.0.0' }, mac: { version: '2.0.0', optional: true } };

  test('are fresh when each has the locked version', () => {
    expect(isInstalledAsLocked(wanted, { a: { version: '1.0.0' } })).toBe(true);
  });

  test('are stale when a version differs', () => {
    expect(isInstalledAsLocked(wanted, { a: { version: '1.0.1' } })).toBe(false);
  });

  test('are stale when one is missing', () => {
    expect(isInstalledAsLocked(wanted, {})).toBe(false);
  });

  test('are stale when one is no longer wanted', () => {
    const installed = { a: { version: '1.0.0' }, old: { version: '1.0.0' } };
    expect(isInstalledAsLocked(wanted, installed)).toBe(false);
  });
});

describe('npm', () => {
  test('is the one that called us, under the Node it runs on', () => {
    const env = { npm_execpath: '/lib/npm/bin/npm-cli.js', npm_node_execpath: '/bin/node' };
    expect(npmCommand(env, 'win32')).toEqual({
      file: '/bin/node',
      args: ['/lib/npm/bin/npm-cli.js'],
      shell: false,
    });
  });

  test('comes from the path when something else called us', () => {
    expect(npmCommand({ npm_execpath: '/lib/yarn.js' }, 'linux')).toEqual({
      file: 'npm',
      args: [],
      shell: false,
    });
    expect(npmCommand({}, 'win32').shell).toBe(true);
  });

  test('is told nothing about the script it is called from, but keeps its settings', () => {
    const env = {
      npm_package_name: 'x',
      npm_lifecycle_event: 'y',
      npm_config_cache: '/c',
      PATH: 'p',
    };
    expect(npmEnvironment(env)).toEqual({ npm_config_cache: '/c', PATH: 'p' });
  });
});

describe('Node', () => {
  test('before 22 is enough only where a newer one comes with the packages', () => {
    const versions = { node: '20.20.2' };
    expect(() => checkNodeVersion({ platform: 'linux', arch: 'x64', versions })).not.toThrow();
    expect(() => checkNodeVersion({ platform: 'darwin', arch: 'arm64', versions })).toThrow(
      'Node 22 or newer is needed; this is 20.20.2',
    );
  });

  test('22 and newer is enough everywhere', () => {
    const versions = { node: '22.14.0' };
    expect(() => checkNodeVersion({ platform: 'win32', arch: 'x64', versions })).not.toThrow();
  });
});

describe('Debian packages', () => {
  test('count as there under their plain, their architecture and their newer name', () => {
    const selections = 'gcc\tinstall\nlibnss3:amd64\tinstall\nlibgtk-3-0t64:amd64\tinstall\n';
    expect(missingPackages(['gcc', 'libnss3', 'libgtk-3-0'], selections)).toEqual([]);
  });

  test('count as missing when unknown or removed', () => {
    const selections = 'xvfb\tdeinstall\ndpkg: no packages found matching xauth\n';
    expect(missingPackages(['xvfb', 'xauth'], selections)).toEqual(['xvfb', 'xauth']);
  });

  test('are installed by one command', () => {
    expect(aptCommand(['xvfb', 'gcc'])).toBe('apt-get install -y --no-install-recommends xvfb gcc');
  });
});
