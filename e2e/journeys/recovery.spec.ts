import { expect, test } from '../fixtures.ts';
import { callStore } from '../pages/callStore.ts';
import { WelcomePage } from '../pages/WelcomePage.ts';
import { killApp } from '../runningApp.ts';

test('a killed store comes back, the page goes on and nothing acknowledged is missing', async ({
  app,
  page,
}) => {
  await new WelcomePage(page).create('一队', '空白');
  const storePid = () =>
    app.evaluate(
      ({ app: electron }) =>
        electron
          .getAppMetrics()
          .find(
            (metric) =>
              metric.serviceName?.includes('node.mojom') || metric.name === 'Crewbook Store',
          )?.pid ?? 0,
    );
  const first = await storePid();
  expect(first).toBeGreaterThan(0);
  for (let round = 1; round <= 3; round += 1) {
    expect((await callStore(page, 'workspace.rename', { name: `第${round}次` })).ok).toBe(true);
    process.kill(await storePid(), 'SIGKILL');
    const after = await callStore(page, 'people.create', { name: `人${round}` });
    expect(after.ok).toBe(true);
  }
  expect(await storePid()).not.toBe(first);
  const people = await callStore(page, 'people.list', {});
  expect((people.value as { name: string }[]).map((person) => person.name).sort()).toEqual([
    '人1',
    '人2',
    '人3',
  ]);
  expect((await callStore(page, 'workspace.profile', {})).value).toMatchObject({ name: '第3次' });
});

test('a page that dies comes back, and a killed app opens where it was, with everything acknowledged', async ({
  app,
  page,
  restart,
}) => {
  await new WelcomePage(page).create('一队', '空白');
  expect((await callStore(page, 'people.create', { name: '陈思远' })).ok).toBe(true);
  expect((await callStore(page, 'drafts.save', { key: 'paste', content: '没写完' })).ok).toBe(true);
  await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const loaded = new Promise<void>((resolve) => {
      contents?.once('did-finish-load', () => resolve());
    });
    contents?.forcefullyCrashRenderer();
    await loaded;
  });
  const operationId = crypto.randomUUID();
  const create = { id: 1, name: 'people.create', input: { name: '何雨桐' }, operationId };
  const answer = await app.evaluate(
    ({ BrowserWindow }, request) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        `app.call(${JSON.stringify(request)}, true)`,
      ),
    JSON.stringify(create),
  );
  expect(JSON.parse(answer)).toMatchObject({ ok: true, value: { name: '何雨桐' } });

  const again = await restart(killApp);
  await expect(again.getByRole('navigation', { name: '主导航' })).toBeVisible();
  const draft = await callStore(again, 'drafts.read', { key: 'paste' });
  expect(draft.value).toMatchObject({ content: '没写完' });
  const people = await callStore(again, 'people.list', {});
  expect(people.value).toMatchObject([{ name: '陈思远' }, { name: '何雨桐' }]);
});

test('what is sent while the window closes is kept', async ({ page, restart }) => {
  await new WelcomePage(page).create('一队', '空白');
  await page.evaluate(() => {
    const { app } = window as unknown as { app: { call(json: string, again: boolean): unknown } };
    window.addEventListener('pagehide', () => {
      const input = { key: 'paste', content: '最后一个字' };
      app.call(JSON.stringify({ id: 1, name: 'drafts.save', input }), true);
    });
  });
  const again = await restart(async (app) => {
    const closed = app.waitForEvent('close');
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await closed;
  });
  const draft = await callStore(again, 'drafts.read', { key: 'paste' });
  expect(draft.value).toMatchObject({ content: '最后一个字' });
});
