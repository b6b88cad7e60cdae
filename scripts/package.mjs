import { spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { exitCodeOf } from './launch.mjs';
import { buildIfStale } from './lib/build.mjs';
import { executableIn, runBuilder, unpackedFolder } from './lib/packaging.mjs';
import { inProject, projectNode, readJson } from './lib/project.mjs';
import { runMain } from './lib/run.mjs';
import { runtimeVersion } from './setup/electronRuntime.mjs';
import { needsShim } from './setup/fallback/sqliteShim.mjs';

/**
 * What differs from a release: the switch Playwright needs, and the shim where the runtime needs it.
 * @param {string} electronVersion of the runtime at hand
 */
const testConfiguration = (electronVersion) => ({
  extends: 'electron-builder.yml',
  electronVersion,
  electronFuses: { enableNodeCliInspectArguments: true },
  files: needsShim(electronVersion) ? ['node_modules/better-sqlite3/build/Release/*.node'] : [],
});

/** The runtime at hand is named on the command line only, so that no release can pick it up. */
function pack() {
  const config = inProject('release', 'test-configuration.json');
  mkdirSync(inProject('release'), { recursive: true });
  writeFileSync(config, JSON.stringify(testConfiguration(runtimeVersion() ?? '')));
  runBuilder(['--dir', '-c.electronDist=node_modules/electron/dist'], config);
}

/**
 * `npm run package`: an unpacked app for tests, without the network; its path is the last line.
 * With `--e2e` the journeys then run against it.
 */
await runMain(async () => {
  await buildIfStale();
  pack();
  const { name, version } = readJson(inProject('package.json'));
  const folder = inProject(
    'release',
    `${name}-${version}-${process.platform}-${process.arch}-test`,
  );
  rmSync(folder, { recursive: true, force: true });
  renameSync(inProject('release', unpackedFolder()), folder);
  const executable = executableIn(folder);
  console.log(executable);
  if (!process.argv.includes('--e2e')) return 0;
  const env = { ...process.env, CREWBOOK_EXECUTABLE: executable };
  const journeys = inProject('scripts', 'e2e.mjs');
  return exitCodeOf(spawn(projectNode(), [journeys], { env, stdio: 'inherit' }));
});
