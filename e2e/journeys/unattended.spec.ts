import { spawn } from 'node:child_process';
import { mkdir, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';
import { commandOf } from '../launchApp.ts';
import { callStore } from '../pages/callStore.ts';
import { WelcomePage } from '../pages/WelcomePage.ts';
import { closeApp } from '../runningApp.ts';

const electron =
  process.env.CREWBOOK_EXECUTABLE ?? String(createRequire(import.meta.url)('electron'));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Starts the program with a verb, as a scheduled task does, and waits for its end. */
async function start(dataFolder: string, ...args: string[]): Promise<Ended> {
  const child = spawn(electron, commandOf({ dataFolder, args }), {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { out: '', error: '' };
  child.stdout.on('data', (text) => {
    texts.out += text;
  });
  child.stderr.on('data', (text) => {
    texts.error += text;
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, ...texts };
}

const setFiles = /老板版_.*\.(docx|pptx|pdf|png|txt|md)$/;

test('the Friday set is written by the running app, and without it, and wrong words are refused', async ({
  dataFolder,
  page,
  restart,
}, info) => {
  test.setTimeout(180_000);
  const folder = info.outputPath('sets');
  await new WelcomePage(page).create('禾木家居', '示例团队');
  const { value } = await callStore(page, 'reports.weeks', {});
  const [week = ''] = value as string[];

  const handed = await start(dataFolder, 'friday', '--week', week, '--dir', folder);
  expect(handed.code, handed.error).toBe(0);
  const paths = JSON.parse(handed.out) as string[];
  expect(paths.filter((path) => setFiles.test(path))).toHaveLength(6);
  const [name = ''] = await readdir(folder);
  expect(await readdir(join(folder, name))).toHaveLength(paths.length);
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible();
  expect(await readdir(join(dataFolder, 'calls'))).toEqual([]);

  const out = info.outputPath('boss.pptx');
  await mkdir(info.outputPath('locked'));
  expect(await start(dataFolder, 'export', 'boss', '--week', week, '--out', out)).toMatchObject({
    code: 0,
  });
  const inside = join(dataFolder, 'workspaces', 'boss.md');
  const refused = await start(dataFolder, 'export', 'boss', '--week', week, '--out', inside);
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(refused.error).toContain('掌团自己的数据文件夹');
  expect((await start(dataFolder, 'friday', '--week', 'W1', '--dir', folder)).code).toBe(2);

  await restart(closeApp, async () => {
    const alone = await start(dataFolder, 'friday', '--week', week, '--dir', folder);
    expect(alone.code, alone.error).toBe(0);
  });
  expect((await readdir(folder)).toSorted()).toEqual([name, `${name}-2`]);
});
