import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isStale } from './build.mjs';
import { needsElectron } from './cliNeeds.mjs';
import { countPlaywright, countVitest } from './counts.mjs';
import { withLock } from './lock.mjs';
import { createTurns } from './turns.mjs';

describe('a build', () => {
  let folder = '';
  const at = (path, second) => utimesSync(join(folder, path), second, second);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'stale-'));
    mkdirSync(join(folder, 'source', 'deep'), { recursive: true });
    for (const name of ['source/deep/a.ts', 'built']) writeFileSync(join(folder, name), '');
    for (const name of ['source/deep/a.ts', 'source/deep', 'source']) at(name, 100);
    at('built', 200);
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const check = () => isStale([join(folder, 'source')], join(folder, 'built'));

  test('is fresh while no source changed since', () => expect(check()).toBe(false));

  test('is stale when a source changed', () => {
    at('source/deep/a.ts', 300);
    expect(check()).toBe(true);
  });

  test('is stale when a source was removed, which only its folder shows', () => {
    at('source/deep', 300);
    expect(check()).toBe(true);
  });

  test('is stale when there is none', () => {
    rmSync(join(folder, 'built'));
    expect(check()).toBe(true);
  });
});

describe('the lock of this checkout', () => {
  test('lets one piece of work at a time run', async () => {
    const order = [];
    const work = (name) => async () => {
      order.push(`${name} in`);
      await new Promise((resolve) => setImmediate(resolve));
      order.push(`${name} out`);
    };
    await Promise.all([withLock('test-order', work('a')), withLock('test-order', work('b'))]);
    expect(order).toEqual(['a in', 'a out', 'b in', 'b out']);
  });

  test('is free again after work that failed', async () => {
    const fail = () => Promise.reject(new Error('broken'));
    await expect(withLock('test-fail', fail)).rejects.toThrow('broken');
    expect(await withLock('test-fail', () => 'done')).toBe('done');
  });

  test('is taken over from a process that was killed', async () => {
    const script = `
      import { withLock } from ${JSON.stringify(new URL('./lock.mjs', import.meta.url).href)};
      await withLock('test-killed', () => process.kill(process.pid, 'SIGKILL'));`;
    const killed = spawnSync(process.execPath, ['--input-type=module', '-e', script]);
    expect(killed.signal).toBe('SIGKILL');
    expect(await withLock('test-killed', () => 'done')).toBe('done');
  });
});

test('the command line needs Electron for drawn results only', () => {
  expect(needsElectron(['export', 'weekly', '--out', 'a.PDF'])).toBe(true);
  expect(needsElectron(['export', 'org', '--out=团队.png'])).toBe(true);
  expect(needsElectron(['export', 'weekly', '--out', 'a.docx'])).toBe(false);
  expect(needsElectron(['export', 'weekly', '--out'])).toBe(false);
  expect(needsElectron(['parse-reports', 'notes.pdf'])).toBe(false);
  expect(needsElectron(['friday', '--week', '2026-W24', '--dir', 'out'])).toBe(true);
});

describe('the closing count', () => {
  test('of unit tests tells passed, failed and not run apart', () => {
    const assertionResults = ['passed', 'failed', 'skipped', 'todo'].map((status) => ({
      fullName: status,
      status,
    }));
    const report = { testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults }] };
    expect(countVitest(report)).toEqual({ passed: 1, failed: 1, notRun: ['skipped', 'todo'] });
  });

  test('of unit tests counts a file that could not be loaded as failed', () => {
    const broken = { name: 'a.test.ts', status: 'failed', assertionResults: [] };
    expect(countVitest({ testResults: [broken] }).failed).toBe(1);
  });

  test('of journeys looks into nested suites and trusts no second try', () => {
    const spec = (title, status) => ({ title, tests: [{ status }] });
    const inner = { specs: [spec('b', 'flaky'), spec('c', 'skipped')] };
    const report = { suites: [{ specs: [spec('a', 'expected')], suites: [inner] }], errors: [] };
    expect(countPlaywright(report)).toEqual({ passed: 1, failed: 1, notRun: ['c'] });
  });

  test('of journeys counts a run without tests that reports errors as failed', () => {
    expect(countPlaywright({ suites: [], errors: [{ message: 'syntax' }] }).failed).toBe(1);
  });
});

describe('several that speak at once', () => {
  const hear = () => {
    const heard = [];
    return { heard, turns: createTurns((chunk) => heard.push(chunk)) };
  };

  test('are heard one after the other, the first while it still works', () => {
    const { heard, turns } = hear();
    const [first, second] = [turns.add(), turns.add()];
    second.say('b1');
    first.say('a1');
    expect(heard).toEqual(['a1']);
    first.say('a2');
    second.say('b2');
    first.end();
    expect(heard).toEqual(['a1', 'a2', 'b1', 'b2']);
    second.say('b3');
    expect(heard.at(-1)).toBe('b3');
  });

  test('keep the words of one that ended early until its turn', () => {
    const { heard, turns } = hear();
    const [first, second, third] = [turns.add(), turns.add(), turns.add()];
    for (const [speaker, word] of [
      [third, 'c'],
      [second, 'b'],
    ]) {
      speaker.say(word);
      speaker.end();
    }
    expect(heard).toEqual([]);
    first.end();
    expect(heard).toEqual(['b', 'c']);
  });
});
