import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { checkSandboxStaysOn, exitCodeOf, windowPrefix } from './launch.mjs';
import { isHeadless, projectNode } from './lib/project.mjs';

describe('what stands before a command that opens windows', () => {
  test('is nothing on a desktop', () => {
    expect(windowPrefix({ isHeadless: false, isRoot: false })).toEqual([]);
  });

  test('is a virtual screen where there is none', () => {
    const prefix = windowPrefix({ isHeadless: true, isRoot: false });
    expect(prefix).toEqual(['xvfb-run', '-a', '-s', '-screen 0 1280x800x24']);
  });

  test('is a virtual screen of the wanted size', () => {
    const prefix = windowPrefix({ isHeadless: true, isRoot: false, screen: '1920x1080' });
    expect(prefix.at(-1)).toBe('-screen 0 1920x1080x24');
  });

  test('turns root into an ordinary user inside the screen, so that the sandbox stays on', () => {
    const prefix = windowPrefix({ isHeadless: true, isRoot: true });
    const user = ['unshare', '--user', '--map-user=1000', '--map-group=1000'];
    expect(prefix.slice(4)).toEqual(user);
    expect(windowPrefix({ isHeadless: false, isRoot: true })).toEqual(user);
  });

  test('holds nothing but a screen size where the size is asked for', () => {
    const screen = '1x1 -ac';
    expect(() => windowPrefix({ isHeadless: true, isRoot: false, screen })).toThrow('1920x1080');
  });
});

test('the switch that turns the sandbox off is refused', () => {
  expect(() => checkSandboxStaysOn(['.', '--no-sandbox'])).toThrow('the sandbox must stay on');
});

test('only a Linux without X and Wayland has no screen', () => {
  expect(isHeadless({}, 'linux')).toBe(true);
  expect(isHeadless({ DISPLAY: ':0' }, 'linux')).toBe(false);
  expect(isHeadless({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(false);
  expect(isHeadless({}, 'win32')).toBe(false);
});

describe('the exit code of a started command', () => {
  test('is passed on', async () => {
    expect(await exitCodeOf(spawn(projectNode(), ['-e', 'process.exit(7)']))).toBe(7);
  });

  test('is 1 when the command does not exist', async () => {
    expect(await exitCodeOf(spawn('/no/such/program'))).toBe(1);
  });

  test('is 1 when a signal ended it', async () => {
    const child = spawn(projectNode(), ['-e', 'console.log(1);setInterval(()=>{},1000)']);
    const code = exitCodeOf(child);
    await once(child.stdout, 'data');
    child.kill();
    expect(await code).toBe(1);
  });
});
