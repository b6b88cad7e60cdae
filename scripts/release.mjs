import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { exitCodeOf, startWithWindows } from './launch.mjs';
import { build } from './lib/build.mjs';
import { withLock } from './lib/lock.mjs';
import { executableIn, runBuilder, unpackedFolder } from './lib/packaging.mjs';
import { inProject, projectNode, projectRoot } from './lib/project.mjs';
import { run, runMain, SetupError } from './lib/run.mjs';
import { pinnedVersion, runtimeVersion } from './setup/electronRuntime.mjs';
import { hasShim } from './setup/fallback/sqliteShim.mjs';
import { refusals } from './shipping/refusals.mjs';

function checkMayRelease() {
  const dist = lstatSync(inProject('node_modules', 'electron', 'dist'), { throwIfNoEntry: false });
  const reasons = refusals({
    runtime: runtimeVersion(),
    pinned: pinnedVersion(),
    isLinked: dist?.isSymbolicLink() ?? false,
    hasShim: hasShim(),
    changedFiles: run('git', ['status', '--porcelain'], { cwd: projectRoot })
      .output.split('\n')
      .filter((line) => line !== ''),
  });
  if (reasons.length > 0) throw new SetupError(`No release:\n- ${reasons.join('\n- ')}`);
}

async function checkFromOutside() {
  const executable = executableIn(inProject('release', unpackedFolder()));
  const script = inProject('scripts', 'shipping', 'checkReleased.mjs');
  const code = await exitCodeOf(startWithWindows(projectNode(), [script, executable]));
  if (code !== 0) throw new SetupError('The packed app is not fit for release.');
}

function printArtifacts() {
  const isArtifact = (name) => /\.(AppImage|deb|exe|dmg)$/.test(name);
  for (const name of readdirSync(inProject('release')).filter(isArtifact)) {
    const hash = createHash('sha256').update(readFileSync(inProject('release', name)));
    console.log(`${hash.digest('hex')}  ${name}`);
  }
}

/** `npm run release`: the installers of the system it runs on, with every wall up. */
await runMain(async () => {
  checkMayRelease();
  rmSync(inProject('release'), { recursive: true, force: true });
  await withLock('build', () => build({ isRelease: true }));
  runBuilder([]);
  await checkFromOutside();
  printArtifacts();
});
