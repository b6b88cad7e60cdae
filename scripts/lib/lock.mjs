import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from './project.mjs';

const PAUSE_MS = 100;
/** A folder without an owner's name this old was left by a process that died between two steps. */
const UNNAMED_LIMIT_MS = 5_000;

/** @param {string} name @param {string} [root] */
function lockFolder(name, root = projectRoot) {
  const key = createHash('sha256').update(root).digest('hex').slice(0, 12);
  return join(tmpdir(), `crewbook-${userInfo().uid}-${key}-${name}.lock`);
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** @param {string} folder */
function readOwner(folder) {
  try {
    return Number(readFileSync(join(folder, 'pid'), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Takes the folder of a dead owner away; renaming lets only one of several waiters do so. */
function removeAbandoned(folder) {
  const aside = `${folder}.${randomUUID()}`;
  try {
    renameSync(folder, aside);
    rmSync(aside, { recursive: true, force: true });
  } catch {
    // Another waiter was faster.
  }
}

/** @param {string} folder @returns {boolean} */
function tryTake(folder) {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(join(folder, 'pid'), String(process.pid));
  return true;
}

/**
 * Lets one process of this checkout at a time do `work`; the others wait for it.
 * A lock whose owner died is taken over.
 * @template T
 * @param {string} name
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(name, work) {
  const folder = lockFolder(name);
  let unnamedSince = 0;
  while (!tryTake(folder)) {
    const owner = readOwner(folder);
    unnamedSince = owner === undefined ? unnamedSince || performance.now() : 0;
    const isUnnamedTooLong =
      unnamedSince > 0 && performance.now() - unnamedSince > UNNAMED_LIMIT_MS;
    if (isUnnamedTooLong || (owner !== undefined && !isRunning(owner))) removeAbandoned(folder);
    else await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
