import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, expectSandboxed, test } from '../fixtures.ts';
import { commandOf } from '../launchApp.ts';

test('the page runs inside the sandbox under the product name', async ({ app, page }) => {
  await expect(page).toHaveTitle(/Crewbook/);
  await expectSandboxed(app);
});

test('a second start hands over to the first and ends', async ({ app, page, dataFolder }) => {
  await page.waitForLoadState();
  const executable = await app.evaluate(() => process.execPath);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const second = spawn(executable, commandOf({ dataFolder }), { stdio: 'ignore' });
  const [code] = await once(second, 'exit', { signal: AbortSignal.timeout(10_000) });
  expect(code).toBe(0);
  const isBack = () =>
    app.evaluate(({ BrowserWindow }) => {
      const windows = BrowserWindow.getAllWindows();
      return windows.length === 1 && windows[0]?.isMinimized() === false;
    });
  await expect.poll(isBack).toBe(true);
});
