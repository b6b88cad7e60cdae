import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { inProject } from '../../scripts/lib/project.mjs';
import { percentile } from '../statistics.mjs';
import { servePage } from './servePage.mjs';

/**
 * Frames are as long as the screen's clock says or longer. A page that runs at a quarter of the
 * speed, as on an old office computer, shows which drawings have room left.
 */
const slowness = 4;

/** Watches the frames while a hand uses the mouse: their 95th percentile. */
async function timeFrames(page, use) {
  await page.evaluate(() => window.watch());
  await use(page.mouse);
  return percentile(await page.evaluate(() => window.stopWatching()), 95);
}

/**
 * Has one painter draw on the page as on a new one, then slows the page and uses what was drawn.
 * @param {import('@playwright/test').Page} page
 * @param {string} name of the painter
 * @param {number} count of what it is to draw
 * @param {Readonly<Record<string, (mouse: import('@playwright/test').Mouse) => Promise<void>>>} uses
 * @returns {Promise<Record<string, number>>} milliseconds: `first` the picture, then each use's frames
 */
export async function timePainter(page, name, count, uses) {
  await page.reload();
  await page.waitForFunction(() => window.paintFirst !== undefined);
  const times = {
    first: await page.evaluate(
      ([painter, size]) => window.paintFirst(painter, size),
      [name, count],
    ),
  };
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  for (const [kind, use] of Object.entries(uses)) times[kind] = await timeFrames(page, use);
  await session.detach();
  return times;
}

/**
 * Shows a page of `bench` in a bare window, and ends it after `use`.
 * @template Result
 * @param {{folder: string, name: string}} where
 * @param {(page: import('@playwright/test').Page) => Promise<Result>} use
 */
export async function withServedPage({ folder, name }, use) {
  const served = await servePage(name, join(folder, 'page'));
  const app = await _electron.launch({
    args: [inProject('bench', 'served', 'main.cjs'), `--user-data-dir=${join(folder, 'profile')}`],
    cwd: inProject(),
    chromiumSandbox: true,
    env: { ...process.env, BENCH_ADDRESS: served.address },
  });
  try {
    return await use(await app.firstWindow());
  } finally {
    await app.close();
    served.close();
  }
}
