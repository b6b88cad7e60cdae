import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';
import { electronExecutable, inProject } from '../../scripts/lib/project.mjs';
import { fillDataFolder } from '../dataFolder.mjs';
import { summarize, takeTurns } from '../statistics.mjs';

const described = {
  name: 'start',
  what: "From spawning Electron to the frame in which the page's main area names a person of the decade workspace, on a profile that has been used before.",
  floor: 'the same to the frame with the one line of a bare window.',
  promise: 1.55,
};

function readNames(workspace) {
  const connection = new Database(workspace, { readonly: true });
  try {
    return connection.prepare('SELECT name FROM people').pluck().all();
  } finally {
    connection.close();
  }
}

/**
 * Spawns Electron itself, since a test driver in between adds the same time to both and so makes
 * the ratio look better than it is.
 * @returns {Promise<number>} milliseconds to the first useful frame
 */
async function timeStart({ target, dataFolder, wanted }) {
  const args = [
    ...['-r', inProject('bench', 'paintProbe.cjs')],
    ...[target, `--user-data-dir=${dataFolder}`],
  ];
  const env = { ...process.env, BENCH_WANTED: wanted.join('\n') };
  const began = performance.now();
  const app = spawn(electronExecutable(), args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(app, 'exit');
  for await (const line of createInterface({ input: app.stdout })) {
    if (line !== 'painted') continue;
    const took = performance.now() - began;
    app.kill();
    await ended;
    return took;
  }
  throw new Error(`${target} ended before it painted`);
}

/** @type {import('../run.mjs').TakeMeasure} */
export async function measureStart({ decade, folder, runs = 7, say }) {
  const dataFolder = join(folder, 'app');
  const wanted = readNames(fillDataFolder(dataFolder, decade()));
  const app = { target: inProject(), dataFolder, wanted };
  const bare = {
    target: inProject('bench', 'bareWindow', 'main.cjs'),
    dataFolder: join(folder, 'bare'),
    wanted: ['first line'],
  };
  const works = { ours: () => timeStart(app), floor: () => timeStart(bare) };
  say('warming up');
  await takeTurns(1, works);
  say(`${runs} starts each`);
  return [summarize(described, await takeTurns(runs, works))];
}
