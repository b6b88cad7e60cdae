import { exitCodeOf, startWithWindows } from './launch.mjs';
import { buildIfStale } from './lib/build.mjs';
import { projectNode, projectRoot, toolScript } from './lib/project.mjs';
import { runMain } from './lib/run.mjs';

/**
 * `npm run e2e`: the journeys against the present sources, or against the packed app whose
 * executable CREWBOOK_EXECUTABLE names. Arguments go to Playwright.
 */
await runMain(async () => {
  if (!process.env.CREWBOOK_EXECUTABLE) await buildIfStale();
  const playwright = [toolScript('@playwright/test', 'playwright'), 'test', '-c', 'e2e'];
  const args = [...playwright, ...process.argv.slice(2)];
  return exitCodeOf(startWithWindows(projectNode(), args, { cwd: projectRoot }));
});
