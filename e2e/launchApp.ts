import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication } from '@playwright/test';
import { screenSwitches } from './screen.ts';

const projectRoot = fileURLToPath(new URL('..', import.meta.url));

/** A packaged app to test instead of the sources' build: path of its executable. */
const packagedExecutable = process.env.CREWBOOK_EXECUTABLE;

interface LaunchOptions {
  /** Where the app keeps its data; a test that starts it twice passes the same folder. */
  readonly dataFolder: string;
  readonly args?: readonly string[];
}

/** The command that starts the app with its own data folder, as a user's shell would. */
export function commandOf({ dataFolder, args = [] }: LaunchOptions): string[] {
  const own = packagedExecutable ? [] : [projectRoot];
  return [...own, ...screenSwitches, `--user-data-dir=${dataFolder}`, ...args];
}

/** Starts the built app with Chromium's sandbox on, which Playwright turns off unless asked. */
export function launchApp(options: LaunchOptions): Promise<ElectronApplication> {
  return _electron.launch({
    args: commandOf(options),
    cwd: projectRoot,
    chromiumSandbox: true,
    ...(packagedExecutable ? { executablePath: packagedExecutable } : {}),
  });
}
