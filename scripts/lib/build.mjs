import {
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { inProject, projectNode, projectRoot, toolScript } from './project.mjs';
import { runOrFail, say } from './run.mjs';

/** Everything the build reads. A test beside the code costs a rebuild at most. */
const sources = [
  'main',
  'renderer',
  'shared',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
];
const stamp = () => inProject('dist', 'built');

/**
 * @param {string} path file or folder
 * @returns {number} newest change below it in ms; a folder's own time shows what was removed
 */
function newestChange(path) {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  const inside = readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.isFile())
    .map((entry) => newestChange(join(path, entry.name)));
  return Math.max(own.mtimeMs, ...inside);
}

/**
 * Whether something changed since the build with this stamp began.
 * @param {readonly string[]} paths
 * @param {string} stampFile
 */
export function isStale(paths, stampFile) {
  if (!existsSync(stampFile)) return true;
  const built = statSync(stampFile).mtimeMs;
  return paths.some((path) => newestChange(path) > built);
}

/** @param {'test' | 'release'} kind a release has walls that development and tests cannot pass */
const isBuildStale = (kind) =>
  isStale(
    sources.map((name) => inProject(name)),
    stamp(),
  ) || readFileSync(stamp(), 'utf8') !== kind;

/**
 * Builds page, main and preload into dist.
 * @param {{isRelease?: boolean, isLoud?: boolean}} [options]
 */
export function build({ isRelease = false, isLoud = false } = {}) {
  const began = new Date();
  const env = { ...process.env, CREWBOOK_RELEASE: isRelease ? '1' : '' };
  runOrFail(projectNode(), [toolScript('vite'), 'build', '--app', '--logLevel', 'warn'], {
    cwd: projectRoot,
    env,
    isLoud,
  });
  writeFileSync(stamp(), isRelease ? 'release' : 'test');
  // A file saved while the build ran must count as newer than it.
  utimesSync(stamp(), began, began);
}

/** Builds when a source is newer than dist; of several processes one builds, the others wait. */
export async function buildIfStale() {
  if (!isBuildStale('test')) return;
  await withLock('build', () => {
    if (!isBuildStale('test')) return;
    say('building');
    build();
  });
}
