import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inProject, projectRoot, readJson } from '../lib/project.mjs';
import { runOrFail, SetupError, say } from '../lib/run.mjs';

const OLDEST_NODE_MAJOR = 22;
const STAMP = '.crewbook-lock-hash';

/** On 64-bit Linux a newer Node comes with the dependencies, elsewhere the one running must do. */
export function checkNodeVersion({ platform, arch, versions } = process) {
  if (platform === 'linux' && arch === 'x64') return;
  if (Number(versions.node.split('.')[0]) >= OLDEST_NODE_MAJOR) return;
  throw new SetupError(
    `Node ${OLDEST_NODE_MAJOR} or newer is needed; this is ${versions.node}. Install it and try again.`,
  );
}

/**
 * Compares what npm says it installed with what the lockfile asks for.
 * @param {Record<string, {version?: string, optional?: boolean, link?: boolean}>} wanted
 * @param {Record<string, {version?: string}>} installed
 * @returns {boolean} optional packages of other systems may be absent
 */
export function isInstalledAsLocked(wanted, installed) {
  const names = Object.keys(wanted).filter((name) => name !== '');
  return (
    Object.keys(installed).every((name) => name in wanted) &&
    names.every((name) => {
      const found = installed[name];
      return found ? found.version === wanted[name]?.version : wanted[name]?.optional === true;
    })
  );
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(inProject('package-lock.json')))
    .digest('hex');
}

/** @param {string} modules */
function isLockedTree(modules) {
  const record = join(modules, '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = readJson(inProject('package-lock.json')).packages;
  return isInstalledAsLocked(wanted, readJson(record).packages);
}

/** Whether node_modules holds what the lockfile asks for; a stamp saves the long comparison. */
export function hasFreshDependencies() {
  const modules = inProject('node_modules');
  if (!existsSync(modules)) return false;
  const stamp = join(modules, STAMP);
  const hash = lockHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true;
  if (!isLockedTree(modules)) return false;
  writeFileSync(stamp, hash);
  return true;
}

/**
 * How to start the npm that called us, or else the one on the path.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @returns {{file: string, args: string[], shell: boolean}}
 */
export function npmCommand(env = process.env, platform = process.platform) {
  const script = env.npm_execpath;
  if (script && basename(script) === 'npm-cli.js') {
    return { file: env.npm_node_execpath ?? process.execPath, args: [script], shell: false };
  }
  return { file: 'npm', args: [], shell: platform === 'win32' };
}

/** What an outer npm says about its own script must not reach the inner one. */
export function npmEnvironment(env = process.env) {
  const isForOuterScript = (name) => /^npm_(package|lifecycle)_/.test(name);
  return Object.fromEntries(Object.entries(env).filter(([name]) => !isForOuterScript(name)));
}

/** Installs exactly the lockfile, running no script of any package. */
export function installDependencies() {
  const modules = inProject('node_modules');
  if (existsSync(modules) && lstatSync(modules).isSymbolicLink()) {
    throw new SetupError(
      'node_modules is a link and does not match package-lock.json. Run "npm ci" where it points to.',
    );
  }
  say('installing the packages of package-lock.json');
  const npm = npmCommand();
  const args = [...npm.args, 'ci', '--ignore-scripts', '--include=dev', '--include=optional'];
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  runOrFail(npm.file, [...args, ...quiet], {
    cwd: projectRoot,
    env: npmEnvironment(),
    shell: npm.shell,
  });
  writeFileSync(join(modules, STAMP), lockHash());
}
