import { expect, test } from '../fixtures.ts';
import { callStore } from '../pages/callStore.ts';

test.use({ expectsErrors: true });

test('the page has no Node, and only three frozen functions towards the store', async ({
  page,
}) => {
  const seen = await page.evaluate(() => {
    const { app } = window as unknown as { app: Record<string, unknown> };
    return {
      keys: Object.keys(app).sort(),
      types: Object.values(app).map((value) => typeof value),
      isFrozen: Object.isFrozen(app),
      require: typeof (window as { require?: unknown }).require,
      process: typeof (window as { process?: unknown }).process,
    };
  });
  expect(seen).toEqual({
    keys: ['call', 'onChanged', 'onProgress'],
    types: ['function', 'function', 'function'],
    isFrozen: true,
    require: 'undefined',
    process: 'undefined',
  });
});

test('nothing is fetched from a network or the disk, and no text becomes code', async ({
  page,
}) => {
  const results = await page.evaluate(async () => {
    const failed = (work: () => Promise<unknown>) =>
      work().then(
        () => false,
        () => true,
      );
    const threw = (work: () => unknown) => {
      try {
        work();
        return false;
      } catch {
        return true;
      }
    };
    return {
      https: await failed(() => fetch('https://example.com/')),
      file: await failed(() => fetch('file:///etc/hosts')),
      otherHost: await failed(() => fetch('app://evil/index.html')),
      script: threw(() => {
        document.createElement('script').textContent = 'window.hacked = true';
      }),
      html: threw(() => {
        document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>';
      }),
    };
  });
  expect(results).toEqual({ https: true, file: true, otherHost: true, script: true, html: true });
});

test('permissions are denied, all but writing to the clipboard', async ({ page }) => {
  const states = await page.evaluate(async () => {
    const ask = async (name: string) =>
      (await navigator.permissions.query({ name: name as PermissionName })).state;
    return {
      notifications: await Notification.requestPermission(),
      geolocation: await ask('geolocation'),
      camera: await ask('camera'),
      microphone: await ask('microphone'),
      midi: await ask('midi'),
      clipboardRead: await ask('clipboard-read'),
    };
  });
  expect(Object.values(states).every((state) => state === 'denied')).toBe(true);
});

test('the window stays on our page and stays alone', async ({ app, page }) => {
  const before = page.url();
  for (const target of [
    'https://example.com/',
    'file:///etc/hosts',
    'data:text/html,x',
    'app://evil/',
  ]) {
    await page.evaluate((url) => {
      window.location.href = url;
    }, target);
    await page.evaluate((url) => window.open(url), target);
  }
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = 'https://example.com/';
    document.body.append(frame, document.createElement('webview'));
  });
  expect(page.url()).toBe(before);
  const counts = await app.evaluate(({ BrowserWindow, webContents }) => ({
    windows: BrowserWindow.getAllWindows().length,
    contents: webContents.getAllWebContents().length,
  }));
  expect(counts).toEqual({ windows: 1, contents: 1 });
  // A refused navigation must not cut the page that stays off from the store.
  expect((await callStore(page, 'workspace.state', {})).ok).toBe(true);
});

test('a window that is not ours gets no port, even with our preload', async ({ app, page }) => {
  const opened = app.waitForEvent('window');
  await app.evaluate(async ({ app: electron, BrowserWindow }) => {
    const preload = `${electron.getAppPath()}/dist/preload/preload.cjs`;
    const rogue = new BrowserWindow({
      show: false,
      webPreferences: { sandbox: true, contextIsolation: true, preload },
    });
    await rogue.loadURL('data:text/html,<title>rogue</title>');
  });
  const rogue = await opened;
  await rogue.evaluate(() => {
    const page = window as unknown as {
      app: { call(json: string, canResend: boolean): Promise<string> };
      answer?: string;
    };
    const request = JSON.stringify({ id: 1, name: 'workspace.state', input: {} });
    void page.app.call(request, true).then((answer) => {
      page.answer = answer;
    });
  });
  const ask = () =>
    page.evaluate(() => {
      const { app } = window as unknown as {
        app: { call(json: string, canResend: boolean): Promise<string> };
      };
      return app.call(JSON.stringify({ id: 2, name: 'workspace.state', input: {} }), true);
    });
  for (let round = 0; round < 5; round += 1) expect(JSON.parse(await ask()).ok).toBe(true);
  expect(await rogue.evaluate(() => (window as { answer?: string }).answer)).toBeUndefined();
  await rogue.close();
});

test('a page can name no path and no file it did not export', async ({ page }) => {
  const call = (name: string, input: unknown) =>
    page.evaluate(
      (request) => {
        const { app } = window as unknown as {
          app: { call(json: string, canResend: boolean): Promise<string> };
        };
        return app.call(request, true);
      },
      JSON.stringify({ id: 1, name, input }),
    );
  for (const token of ['/etc/passwd', '..\\..\\x', '\\\\host\\share', 'file:///etc/passwd']) {
    expect(JSON.parse(await call('files.open', { token }))).toMatchObject({ ok: false });
    expect(JSON.parse(await call('files.reveal', { token }))).toMatchObject({ ok: false });
    expect(JSON.parse(await call('workspace.openRecent', { id: token }))).toMatchObject({
      ok: false,
    });
    expect(JSON.parse(await call('workspace.restoreBackup', { id: token }))).toMatchObject({
      ok: false,
    });
  }
});
