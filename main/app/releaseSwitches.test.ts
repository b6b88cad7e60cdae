import { describe, expect, test } from 'vitest';
import { findForbiddenSwitch, isReleaseBuild } from './releaseSwitches.ts';

describe('a release refuses', () => {
  test.each([
    ['--remote-debugging-port=9222', 'remote-debugging-port'],
    ['--remote-debugging-pipe', 'remote-debugging-pipe'],
    ['--load-extension=/tmp/x', 'load-extension'],
    ['--disable-web-security', 'disable-web-security'],
    ['--no-sandbox', 'no-sandbox'],
    ['--js-flags=--expose-gc', 'js-flags'],
    ['--proxy-server=127.0.0.1:1', 'proxy-server'],
    ['-no-sandbox', 'no-sandbox'],
    ['/No-Sandbox', 'no-sandbox'],
  ])('%s', (argument, name) => {
    expect(findForbiddenSwitch(['--lang=zh-CN', argument])).toBe(name);
  });
});

test('ordinary switches and files to open are let through', () => {
  const args = [
    '--user-data-dir=/tmp/no-sandbox',
    '--lang=zh-CN',
    '/home/a/团队.crewbook',
    'no-sandbox',
  ];
  expect(findForbiddenSwitch(args)).toBeUndefined();
});

test('development and tests are no release', () => {
  expect(isReleaseBuild).toBe(false);
});
