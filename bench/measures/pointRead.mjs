import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { createPlainBackend } from '#main/commandLine/withWorkspace.ts';
import { inProject } from '../../scripts/lib/project.mjs';
import { copyWorkspace, fillDataFolder } from '../dataFolder.mjs';
import { summarize, takeTurns } from '../statistics.mjs';

const described = {
  name: 'pointRead',
  what: 'One draft read by its key, from the page through the door and back, parsed.',
  floor:
    'the same row over a port that the page holds, to a utility process with one prepared statement.',
  promise: 1.5,
};
const key = 'bench';
/** A few milliseconds: long enough for the page's clock, short enough to miss most disturbances. */
const callsPerBatch = 10;

async function makeWorkspace(path) {
  const backend = createPlainBackend();
  await backend.create(path, { name: 'bench', start: { kind: 'demo', size: 'team' } });
  await backend.open(path);
  const content = '本周完成了店铺首页改版'.repeat(8);
  await backend.serve({ id: 0, name: 'drafts.save', input: { key, content } });
  await backend.close();
  return path;
}

/** Runs in our page: what its client does for every call. Answers milliseconds per call. */
async function readOurs({ key, calls }) {
  const began = performance.now();
  for (let id = 0; id < calls; id += 1) {
    const request = JSON.stringify({ id, name: 'drafts.read', input: { key } });
    const { value } = JSON.parse(await window.app.call(request, true));
    if (!value.content) throw new Error('nothing was read');
  }
  return (performance.now() - began) / calls;
}

/** Runs in the hand-made page. */
async function readByHand({ key, calls }) {
  const began = performance.now();
  for (let id = 0; id < calls; id += 1) {
    const { content } = await window.read(key);
    if (!content) throw new Error('nothing was read');
  }
  return (performance.now() - began) / calls;
}

async function openPage(args, options = {}) {
  const app = await _electron.launch({ args, cwd: inProject(), chromiumSandbox: true, ...options });
  return { app, page: await app.firstWindow() };
}

/** The app makes the first backup of the day some 20 seconds after its start; reads wait for it. */
async function waitUntilQuiet(page) {
  const isQuiet = async () => {
    const request = JSON.stringify({ id: 0, name: 'workspace.state', input: {} });
    return JSON.parse(await window.app.call(request, true)).value?.lastBackup != null;
  };
  await page.waitForFunction(isQuiet, undefined, { polling: 500, timeout: 120_000 });
}

/** @type {import('../run.mjs').TakeMeasure} */
export async function measurePointRead({ folder, runs = 100, say }) {
  const workspace = await makeWorkspace(join(folder, 'point.crewbook'));
  const dataFolder = join(folder, 'app');
  fillDataFolder(dataFolder, workspace);
  const ours = await openPage([inProject(), `--user-data-dir=${dataFolder}`]);
  const byHand = await openPage(
    [inProject('bench', 'handMade', 'main.cjs'), `--user-data-dir=${join(folder, 'hand')}`],
    {
      env: { ...process.env, BENCH_FILE: copyWorkspace(workspace, join(folder, 'hand.crewbook')) },
    },
  );
  try {
    await waitUntilQuiet(ours.page);
    await byHand.page.getByText('ready').waitFor();
    say(`${runs} times ${callsPerBatch} calls each`);
    const batch = { key, calls: callsPerBatch };
    const works = {
      ours: () => ours.page.evaluate(readOurs, batch),
      floor: () => byHand.page.evaluate(readByHand, batch),
    };
    await takeTurns(10, works);
    return [summarize(described, await takeTurns(runs, works))];
  } finally {
    await ours.app.close();
    await byHand.app.close();
  }
}
