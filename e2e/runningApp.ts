import type { ElectronApplication, Page } from '@playwright/test';
import { launchApp } from './launchApp.ts';

/** How an app comes to its end; resolves when it is gone. */
export type End = (app: ElectronApplication) => Promise<void>;

export const closeApp: End = (app) => app.close();

export const killApp: End = async (app) => {
  const closed = app.waitForEvent('close');
  app.process().kill('SIGKILL');
  await closed;
};

/** Collects what a page reports as an error, from its first line of script on. */
function collectPageErrors(app: ElectronApplication, errors: string[]): void {
  const follow = (page: Page) => {
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
  };
  for (const page of app.windows()) follow(page);
  app.on('window', follow);
}

/** The app of a worker on its own data folder. It runs on from test to test. */
export class RunningApp {
  readonly dataFolder: string;
  readonly #errors: string[] = [];
  #app: ElectronApplication;

  private constructor(dataFolder: string, app: ElectronApplication) {
    this.dataFolder = dataFolder;
    this.#app = app;
    collectPageErrors(app, this.#errors);
  }

  static async start(dataFolder: string): Promise<RunningApp> {
    return new RunningApp(dataFolder, await launchApp({ dataFolder }));
  }

  get app(): ElectronApplication {
    return this.#app;
  }

  /** What its pages reported as errors since this was asked last. */
  takeErrors(): string[] {
    return this.#errors.splice(0);
  }

  /** Ends it, lets `meanwhile` happen to its data, and starts it anew. */
  async restart(end: End, meanwhile?: () => Promise<void> | void): Promise<Page> {
    await end(this.#app);
    await meanwhile?.();
    this.#app = await launchApp({ dataFolder: this.dataFolder });
    collectPageErrors(this.#app, this.#errors);
    return this.#app.firstWindow();
  }
}
