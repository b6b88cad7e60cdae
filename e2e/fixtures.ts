import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base, type ElectronApplication, type Page } from '@playwright/test';
import { expect } from './expect.ts';
import { returnToFirstRun } from './pages/returnToFirstRun.ts';
import { RunningApp } from './runningApp.ts';
import { hasOwnScreen, startScreen } from './screen.ts';

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
  /** Where the app keeps its data: no workspace is there when a test begins. */
  readonly dataFolder: string;
  readonly app: ElectronApplication;
  /** The first window, as on the first run; motion is reduced, or every drawer would take its time. */
  readonly page: Page;
  /** Ends the app and starts it anew; the new first window. `app` and `page` are gone after. */
  readonly restart: RunningApp['restart'];
}

interface WorkerFixtures {
  /** The X screen that the windows of this worker are drawn on. */
  readonly display: string | undefined;
  /** Runs on from test to test: starting it anew would take longer than most of them. */
  readonly runningApp: RunningApp;
}

/** Pages that a test has had. */
const usedPages = new WeakSet<Page>();

async function prepare(page: Page): Promise<Page> {
  usedPages.add(page);
  await page.emulateMedia({ colorScheme: null, reducedMotion: 'reduce' });
  return page;
}

/** Each test begins as on the first run. */
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
      const running = await RunningApp.start(join(project.outputDir, `worker-${workerIndex}`));
      await use(running);
      await running.app.close();
    },
    { scope: 'worker' },
  ],
  expectsErrors: [false, { option: true }],
  dataFolder: async ({ runningApp }, use) => {
    await use(runningApp.dataFolder);
  },
  app: async ({ runningApp, expectsErrors }, use) => {
    await use(runningApp.app);
    const seen = runningApp.takeErrors();
    if (!expectsErrors) expect(seen, 'errors in the console of the page').toEqual([]);
  },
  page: async ({ app, dataFolder, runningApp }, use) => {
    const page = await app.firstWindow();
    await page.waitForLoadState('domcontentloaded');
    if (usedPages.has(page)) {
      await returnToFirstRun(page);
      await rm(join(dataFolder, 'workspaces'), { recursive: true, force: true });
      // A page still reading when its workspace is closed says so; that is not this test's.
      runningApp.takeErrors();
    }
    await use(await prepare(page));
  },
  restart: async ({ runningApp, page: _ }, use) => {
    await use(async (...how) => prepare(await runningApp.restart(...how)));
  },
});

export { expect };
