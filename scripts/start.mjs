import { exitCodeOf, startWithWindows } from './launch.mjs';
import { buildIfStale } from './lib/build.mjs';
import { electronExecutable, projectRoot } from './lib/project.mjs';
import { runMain } from './lib/run.mjs';

/** `npm start`: opens the app as built from the present sources. Arguments go to the app. */
await runMain(async () => {
  await buildIfStale();
  const args = [projectRoot, ...process.argv.slice(2)];
  return exitCodeOf(startWithWindows(electronExecutable(), args, { cwd: projectRoot }));
});
