import { spawn } from 'node:child_process';
import { exitCodeOf, startWithWindows } from './launch.mjs';
import { buildIfStale } from './lib/build.mjs';
import { needsElectron } from './lib/cliNeeds.mjs';
import { electronExecutable, inProject, projectNode } from './lib/project.mjs';
import { runMain } from './lib/run.mjs';
import { setUp } from './setup/setup.mjs';

/**
 * `npm run -s cli -- …`: the command line as built from the present sources.
 * Arguments, stdin, stdout and the exit code are the program's own. Where a result needs drawing
 * it finds Electron in CREWBOOK_ELECTRON and a screen to start it on.
 */
await runMain(async () => {
  const args = process.argv.slice(2);
  const draws = needsElectron(args);
  await setUp({ needsElectron: draws });
  await buildIfStale();
  const command = [inProject('dist', 'main', 'cli.cjs'), ...args];
  if (!draws) return exitCodeOf(spawn(projectNode(), command, { stdio: 'inherit' }));
  const env = { ...process.env, CREWBOOK_ELECTRON: electronExecutable() };
  return exitCodeOf(startWithWindows(projectNode(), command, { env }));
});
