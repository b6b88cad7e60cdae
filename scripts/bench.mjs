import { exitCodeOf, startWithWindows } from './launch.mjs';
import { buildIfStale } from './lib/build.mjs';
import { inProject, projectNode, projectRoot } from './lib/project.mjs';
import { runMain } from './lib/run.mjs';
import { setUp } from './setup/setup.mjs';

/**
 * `npm run -s bench -- [--json] [--only NAME] [--runs N]`: our times beside those of a floor, taken
 * in turn in the same run. Only the result goes to stdout.
 */
await runMain(async () => {
  await setUp();
  await buildIfStale();
  const args = [inProject('bench', 'run.mjs'), ...process.argv.slice(2)];
  return exitCodeOf(startWithWindows(projectNode(), args, { cwd: projectRoot }));
});
