import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';
import { electronExecutable, inProject } from '../scripts/lib/project.mjs';
import { fillDataFolder } from './dataFolder.mjs';

/**
 * @typedef {object} Start what is started and what it must show
 * @property {string} target of Electron
 * @property {string} dataFolder
 * @property {readonly string[]} wanted texts of which the main area must show one
 */

function readNames(workspace) {
  const connection = new Database(workspace, { readonly: true });
  try {
    return connection.prepare('SELECT name FROM people').pluck().all();
  } finally {
    connection.close();
  }
}

/**
 * The app on a copy of the workspace, and the bare window it is held against.
 * @param {string} folder empty, for both their data
 * @param {string} workspace file to copy
 * @returns {{ours: Start, bare: Start}}
 */
export function prepareStarts(folder, workspace) {
  const dataFolder = join(folder, 'app');
  return {
    ours: {
      target: inProject(),
      dataFolder,
      wanted: readNames(fillDataFolder(dataFolder, workspace)),
    },
    bare: {
      target: inProject('bench', 'bareWindow', 'main.cjs'),
      dataFolder: join(folder, 'bare'),
      wanted: ['first line'],
    },
  };
}

/**
 * Spawns Electron itself, since a test driver in between adds the same time to both and so makes
 * the ratio look better than it is. Ends it when the look is over.
 * @template Result
 * @param {Start} start
 * @param {(painted: {pid: number, milliseconds: number}) => Result | Promise<Result>} look called
 *   once it has painted, with the time that took since it was spawned
 * @returns {Promise<Result>}
 */
export async function withPainted({ target, dataFolder, wanted }, look) {
  const args = [
    ...['-r', inProject('bench', 'paintProbe.cjs')],
    ...[target, `--user-data-dir=${dataFolder}`],
  ];
  const env = { ...process.env, BENCH_WANTED: wanted.join('\n') };
  const began = performance.now();
  const app = spawn(electronExecutable(), args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(app, 'exit');
  try {
    for await (const line of createInterface({ input: app.stdout })) {
      if (line !== 'painted') continue;
      return await look({ pid: app.pid, milliseconds: performance.now() - began });
    }
    throw new Error(`${target} ended before it painted`);
  } finally {
    app.kill();
    await ended;
  }
}
