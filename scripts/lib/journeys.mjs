import { startWithWindows } from '../launch.mjs';
import { projectNode, projectRoot, toolScript } from './project.mjs';

/**
 * Starts Playwright on the journeys; its workers bring their own screens where there is none.
 * @param {readonly string[]} args
 * @param {{env?: NodeJS.ProcessEnv, stdio?: import('node:child_process').StdioOptions}} [options]
 */
export function startJourneys(args, options = {}) {
  const script = toolScript('@playwright/test', 'playwright');
  const command = [script, 'test', '-c', 'e2e', ...args];
  return startWithWindows(projectNode(), command, {
    ...options,
    cwd: projectRoot,
    bringsScreen: true,
  });
}
