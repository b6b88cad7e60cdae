import { exitCodeOf } from './launch.mjs';
import { buildIfStale } from './lib/build.mjs';
import { startJourneys } from './lib/journeys.mjs';
import { runMain } from './lib/run.mjs';

/**
 * `npm run e2e`: the journeys against the present sources, or against the packed app whose
 * executable CREWBOOK_EXECUTABLE names. Arguments go to Playwright.
 */
await runMain(async () => {
  if (!process.env.CREWBOOK_EXECUTABLE) await buildIfStale();
  return exitCodeOf(startJourneys(process.argv.slice(2)));
});
