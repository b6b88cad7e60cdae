import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { refusedSwitches, wrongFiles, wrongFuses } from './walls.mjs';

/**
 * Checks a packed app from outside, as an attacker would find it; run through launch.mjs.
 * Argument: its executable. Prints one line per fault and exits 1 if there is any.
 */
const LIMIT_MS = 3_000;
const executable = process.argv[2] ?? '';
const dataFolder = mkdtempSync(join(tmpdir(), 'released-'));

/**
 * @param {readonly string[]} args @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<{code: number | null | undefined, output: string}>} no code: still running
 */
function start(args, env = {}) {
  const options = { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] };
  const child = spawn(executable, [`--user-data-dir=${dataFolder}`, ...args], options);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  return new Promise((resolve, reject) => {
    let isTimeUp = false;
    const timer = setTimeout(() => {
      isTimeUp = true;
      child.kill();
    }, LIMIT_MS);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(timer);
      resolve({ code: isTimeUp ? undefined : code, output });
    });
  });
}

async function findFuses() {
  const wire = await getCurrentFuseWire(executable);
  const names = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)));
  const states = names.map((name) => [name, wire[FuseV1Options[name]] === FuseState.ENABLE]);
  return wrongFuses(Object.fromEntries(states));
}

function findFiles() {
  const resources =
    process.platform === 'darwin'
      ? join(dirname(dirname(executable)), 'Resources')
      : join(dirname(executable), 'resources');
  const entries = listPackage(join(resources, 'app.asar'), { isPack: false });
  return wrongFiles(entries, `${process.platform}-${process.arch}`);
}

async function findOpenSwitches() {
  const faults = [];
  for (const argument of refusedSwitches) {
    const { code } = await start([argument]);
    if (code === undefined || code === 0) faults.push(`the app runs with ${argument}`);
  }
  return faults;
}

/** Node's own back doors: all of them are ignored, so the app simply starts. */
async function findNodeDoors() {
  const env = { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '--require=/no/such/module' };
  const { code, output } = await start(['--inspect=0', '-e', 'process.exit(42)'], env);
  return [
    ...(code === undefined ? [] : [`the app ended with ${code} instead of starting`]),
    ...(output.includes('Debugger listening') ? ['--inspect opens a debugger'] : []),
  ];
}

try {
  const faults = [await findFuses(), findFiles(), await findOpenSwitches(), await findNodeDoors()];
  for (const fault of faults.flat()) console.log(fault);
  process.exitCode = faults.flat().length === 0 ? 0 : 1;
} finally {
  rmSync(dataFolder, { recursive: true, force: true });
}
