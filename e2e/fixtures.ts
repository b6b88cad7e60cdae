import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  _electron,
  test as base,
  type ElectronApplication,
  expect,
  type Page,
} from '@playwright/test';
import { returnToFirstRun } from './pages/returnToFirstRun.ts';
import { hasOwnScreen, screenSwitches, startScreen } from './screen.ts';

const projectRoot = fileURLToPath(new URL('..', import.meta.url));

const errorsTitle = 'errors in the console of the page';

/** A packaged app to test instead of the sources' build: path of its executable. */
const packagedExecutable = process.env.CREWBOOK_EXECUTABLE;

export interface LaunchOptions {
  /** Where the app keeps its data; a test that starts it twice passes the same folder. */
  readonly dataFolder: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
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
    env: { ...definedEnvironment(), ...options.env },
    ...(packagedExecutable ? { executablePath: packagedExecutable } : {}),
  });
}

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** Collects what a page reports as an error, from its first line of script on. */
function collectPageErrors(app: ElectronApplication): string[] {
  const errors: string[] = [];
  const follow = (page: Page) => {
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
  };
  for (const page of app.windows()) follow(page);
  app.on('window', follow);
  return errors;
}

/**
 * Fails unless the page's process runs inside the kernel's system call filter.
 * Other systems than Linux have no such file; there the check cannot be made.
 */
export async function expectSandboxed(app: ElectronApplication): Promise<void> {
  base.skip(process.platform !== 'linux', 'the sandbox can be read from outside on Linux only');
  const pid = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  expect(status).toMatch(/^Seccomp:\t2$/m);
  const nested = /^NSpid:(?:\t\d+){2,}$/m;
  expect(status).toMatch(nested);
}

interface Fixtures {
  /** Set by tests that provoke errors on purpose, such as blocked requests. */
  readonly expectsErrors: boolean;
  /** Own to the test, removed after it. */
  readonly dataFolder: string;
  readonly app: ElectronApplication;
  /** The first window, as on the first run; motion is reduced, or every drawer would take its time. */
  readonly page: Page;
}

interface RunningApp {
  readonly app: ElectronApplication;
  readonly errors: string[];
}

interface WorkerFixtures {
  /** The X screen that the windows of this worker are drawn on. */
  readonly display: string | undefined;
  /** Runs on from test to test: starting it anew would take longer than most of them. */
  readonly runningApp: RunningApp;
}

/** Pages that a test has had. */
const usedPages = new WeakSet<Page>();

/** For tests that leave the app alive and well; each begins as on the first run. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  display: [
    async ({ browserName: _ }, use) => {
      const end = hasOwnScreen ? await startScreen() : undefined;
      await use(process.env.DISPLAY);
      end?.();
    },
    { scope: 'worker', auto: true },
  ],
  runningApp: [
    async ({ display: _ }, use, { project, workerIndex }) => {
      const dataFolder = join(project.outputDir, `worker-${workerIndex}`);
      const app = await launchApp({ dataFolder });
      await use({ app, errors: collectPageErrors(app) });
      await app.close();
    },
    { scope: 'worker' },
  ],
  expectsErrors: [false, { option: true }],
  dataFolder: async ({ browserName: _ }, use, info) => {
    await use(info.outputPath('data'));
  },
  app: async ({ runningApp: { app, errors }, expectsErrors }, use) => {
    await use(app);
    const seen = errors.splice(0);
    if (!expectsErrors) expect(seen, errorsTitle).toEqual([]);
  },
  page: async ({ app }, use) => {
    const page = await app.firstWindow();
    await page.waitForLoadState('domcontentloaded');
    if (usedPages.has(page)) await returnToFirstRun(page);
    usedPages.add(page);
    await page.emulateMedia({ colorScheme: null, reducedMotion: 'reduce' });
    await use(page);
  },
});

/** For tests that kill a process of the app, or need its data folder. */
export const ownAppTest = test.extend({
  app: async ({ dataFolder, expectsErrors }, use) => {
    const app = await launchApp({ dataFolder });
    const errors = collectPageErrors(app);
    await use(app);
    await app.close();
    if (!expectsErrors) expect(errors, errorsTitle).toEqual([]);
  },
});

export { expect };
