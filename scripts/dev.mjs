import { watch } from 'node:fs';
import { exitCodeOf, sendSignal, startWithWindows } from './launch.mjs';
import { buildIfStale } from './lib/build.mjs';
import { electronExecutable, inProject, projectRoot } from './lib/project.mjs';
import { runMain } from './lib/run.mjs';

/** An editor writes several files at once; they make one rebuild. */
const PAUSE_MS = 200;

/**
 * `npm run dev`: the app as it will ship, built and started anew whenever a source is saved; ends
 * with its window. The page does not come from a web server: the app would need a door for it that
 * no release may have, and a build takes about a second.
 */
await runMain(async () => {
  let child;
  let timer;
  let isRestarting = false;
  const start = () => {
    child = startWithWindows(electronExecutable(), [projectRoot], { cwd: projectRoot });
    return exitCodeOf(child);
  };
  const rebuild = async () => {
    try {
      await buildIfStale();
    } catch (error) {
      process.stderr.write(`${error.message}\n`);
      return;
    }
    isRestarting = true;
    sendSignal(child, 'SIGTERM');
  };
  for (const folder of ['main', 'shared', 'renderer']) {
    watch(inProject(folder), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(rebuild, PAUSE_MS);
    });
  }
  await buildIfStale();
  for (;;) {
    const code = await start();
    if (!isRestarting) process.exit(code);
    isRestarting = false;
  }
});
