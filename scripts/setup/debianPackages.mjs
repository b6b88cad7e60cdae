import { existsSync } from 'node:fs';
import { isHeadless } from '../lib/project.mjs';
import { run, runOrFail, SetupError, say } from '../lib/run.mjs';

/** What Electron links to, a virtual screen, Chinese letters, and the compiler of the fallback. */
const screenPackages = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'xvfb',
  'xauth',
  'fonts-noto-cjk',
  'unzip',
  'gcc',
  'libc6-dev',
];

/**
 * @param {readonly string[]} wanted
 * @param {string} selections what `dpkg --get-selections` prints: a name, perhaps `:amd64`, a state
 * @returns {string[]} those not installed; newer Debian adds "t64" to some names
 */
export function missingPackages(wanted, selections) {
  const lines = selections.split('\n').map((line) => line.trim().split(/\s+/));
  const installed = lines.filter(([, state]) => state === 'install' || state === 'hold');
  const names = new Set(installed.map(([name]) => name?.split(':')[0]));
  return wanted.filter((name) => !names.has(name) && !names.has(`${name}t64`));
}

/** @param {readonly string[]} names */
export const aptCommand = (names) =>
  `apt-get install -y --no-install-recommends ${names.join(' ')}`;

function findMissing() {
  if (!isHeadless() || !existsSync('/usr/bin/dpkg')) return [];
  const names = screenPackages.flatMap((name) => [name, `${name}t64`]);
  return missingPackages(screenPackages, run('dpkg', ['--get-selections', ...names]).output);
}

export const lacksScreenPackages = () => findMissing().length > 0;

/** On a Debian without a screen, installs what a window needs; elsewhere the desktop has it. */
export function installScreenPackages() {
  const missing = findMissing();
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) {
    throw new SetupError(
      `Windows need some system packages here. Install them once:\n  sudo ${aptCommand(missing)}`,
    );
  }
  say(`installing Debian packages: ${missing.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  runOrFail('sh', ['-c', aptCommand(missing)], { env });
}
