import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { isHeadless } from './lib/project.mjs';
import { run, runMain, SetupError } from './lib/run.mjs';

const DEFAULT_SCREEN = '1280x800';
/** @type {WeakSet<import('node:child_process').ChildProcess>} */
const groupLeaders = new WeakSet();
/** Chromium's sandbox refuses root; as somebody else inside a user namespace it works in full. */
const asOrdinaryUser = ['unshare', '--user', '--map-user=1000', '--map-group=1000'];

/**
 * What has to stand in front of a command that opens windows.
 * @param {{isHeadless: boolean, isRoot: boolean, screen?: string}} machine
 *   `screen` is WIDTHxHEIGHT in pixels
 * @returns {string[]}
 */
export function windowPrefix({ isHeadless, isRoot, screen = DEFAULT_SCREEN }) {
  if (!/^\d{3,5}x\d{3,5}$/.test(screen)) {
    throw new SetupError(`A screen is written like 1920x1080, not "${screen}".`);
  }
  return [
    ...(isHeadless ? ['xvfb-run', '-a', '-s', `-screen 0 ${screen}x24`] : []),
    ...(isRoot ? asOrdinaryUser : []),
  ];
}

/** The switch that turns the sandbox off is refused wherever it comes from. */
export function checkSandboxStaysOn(args) {
  if (!args.includes('--no-sandbox')) return;
  throw new SetupError('--no-sandbox is never used here: the sandbox must stay on.');
}

function checkUserNamespaces() {
  const [file = '', ...args] = asOrdinaryUser;
  if (run(file, [...args, 'true']).isOk) return;
  throw new SetupError(
    'Electron cannot keep its sandbox here: it refuses root, and this system forbids user namespaces ' +
      '(unshare --user fails). Run as an ordinary user, or allow user namespaces.',
  );
}

/**
 * Starts a command that may open windows, with the sandbox on and a screen to draw on.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {object} [options]
 * @param {string} [options.cwd]
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {import('node:child_process').StdioOptions} [options.stdio]
 * @param {boolean} [options.bringsScreen] the command starts virtual screens itself
 * @returns {import('node:child_process').ChildProcess} stops with everything it started on a signal
 */
export function startWithWindows(file, args, options = {}) {
  const { cwd, env = process.env, stdio = 'inherit', bringsScreen = false } = options;
  checkSandboxStaysOn(args);
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (isRoot) checkUserNamespaces();
  const screen = env.CREWBOOK_SCREEN || DEFAULT_SCREEN;
  const needsScreen = isHeadless(env);
  const prefix = windowPrefix({ isHeadless: needsScreen && !bringsScreen, isRoot, screen });
  const [first = file, ...rest] = [...prefix, file, ...args];
  // xvfb-run passes no signal on: a group of its own lets one reach what runs on the screen.
  const child = spawn(first, rest, { cwd, env, stdio, detached: needsScreen });
  if (needsScreen) groupLeaders.add(child);
  child.on('error', (error) => process.stderr.write(`${first} did not start: ${error.message}\n`));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    const forward = () => sendSignal(child, signal);
    process.on(signal, forward);
    child.once('exit', () => process.off(signal, forward));
  }
  return child;
}

/**
 * Signals a started command, and on a virtual screen everything it started.
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
export function sendSignal(child, signal) {
  try {
    if (child.pid) process.kill(groupLeaders.has(child) ? -child.pid : child.pid, signal);
  } catch {
    // It has ended already.
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} its exit code, 1 when it did not start or a signal ended it
 */
export const exitCodeOf = (child) =>
  new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runMain(() => {
    const [file, ...args] = process.argv.slice(2);
    if (!file) throw new SetupError('Usage: node scripts/launch.mjs program [argument …]');
    return exitCodeOf(startWithWindows(file, args));
  });
}
