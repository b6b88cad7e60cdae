import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inProject } from '../../lib/project.mjs';
import { runOrFail, SetupError } from '../../lib/run.mjs';

/** The first Electron whose Node offers Node-API 10, which better-sqlite3 13 is built for. */
const FIRST_ELECTRON_WITH_NODE_API_10 = 35;

/** Names in the prebuild and what they become; equal lengths keep every offset in the file. */
const renames = [
  ['napi_create_reference', 'box9_create_reference'],
  ['napi_get_reference_value', 'box9_get_reference_value'],
  ['better_sqlite3.node', 'better_sqlite9.node'],
];

const sqliteFolder = (...parts) => inProject('node_modules', 'better-sqlite3', ...parts);

/** @param {string} electronVersion */
export const needsShim = (electronVersion) =>
  Number(electronVersion.split('.')[0]) < FIRST_ELECTRON_WITH_NODE_API_10;

/** better-sqlite3 looks here before it looks at its prebuilds. */
export const hasShim = () => existsSync(sqliteFolder('build', 'Release', 'better_sqlite3.node'));

/**
 * Renames whole names in a shared library's tables of names.
 * @param {Buffer} bytes the stock prebuild
 * @returns {Buffer} a changed copy
 * @throws {SetupError} when a name is not there: then this is another better-sqlite3
 */
export function renameImports(bytes) {
  let text = bytes.toString('latin1');
  for (const [from, to] of renames) {
    if (!text.includes(`\0${from}\0`)) {
      throw new SetupError(
        `better-sqlite3's prebuild has no "${from}"; the Node-API 9 shim needs work.`,
      );
    }
    text = text.replaceAll(`\0${from}\0`, `\0${to}\0`);
  }
  return Buffer.from(text, 'latin1');
}

/** Links the shim in front of the renamed prebuild. It works under newer Nodes just as well. */
export function installShim() {
  const build = sqliteFolder('build');
  const aside = sqliteFolder(`build-${randomUUID()}`);
  const release = join(aside, 'Release');
  mkdirSync(release, { recursive: true });
  try {
    const renamed = renameImports(readFileSync(sqliteFolder('prebuilds', 'linux-x64.node')));
    writeFileSync(join(release, 'better_sqlite9.node'), renamed);
    linkShim(release);
    rmSync(build, { recursive: true, force: true });
    renameSync(aside, build);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** @param {string} release folder with the renamed prebuild */
function linkShim(release) {
  const source = fileURLToPath(new URL('./nodeApi9Shim.c', import.meta.url));
  const include = inProject('node_modules', 'node-api-headers', 'include');
  const link = ['-Wl,-rpath,$ORIGIN', '-Wl,--no-as-needed'];
  const output = ['-o', join(release, 'better_sqlite3.node')];
  const args = ['-shared', '-fPIC', '-O2', `-I${include}`, ...link, ...output, source];
  runOrFail('gcc', [...args, join(release, 'better_sqlite9.node')]);
}
