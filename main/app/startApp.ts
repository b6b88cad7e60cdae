import { app, type BrowserWindow, powerMonitor, session } from 'electron';
import { answerStore, createAppHost } from './appHost.ts';
import { endWithReason } from './endWithReason.ts';
import { writeLog } from './logFile.ts';
import { applyTheme, installContextMenu, installMenu } from './menu.ts';
import { builtPaths } from './paths.ts';
import { createPorts } from './ports.ts';
import { serveApp } from './protocol.ts';
import { createRestartLimit } from './restartLimit.ts';
import { lockEverything } from './security.ts';
import { readStoredSettings, updateStoredSettings } from './settings.ts';
import { type StoreOwner, startStore } from './storeOwner.ts';
import { checkFile } from './verifier.ts';
import { createAppWindow } from './window.ts';
import { defaultPlace } from './windowOptions.ts';
import { WorkspaceKeeper } from './workspaceKeeper.ts';

/** The first look and the first clicks of a day are worth more than a copy made seconds earlier. */
const backupDelay = 20_000;
const backupCheckInterval = 3_600_000;
const quitLimit = 3_000;
/** The menu is keys and a hidden bar; making it takes what the first look at the page needs. */
const menuDelay = 1_500;

function rememberPlace(window: BrowserWindow): void {
  window.on('close', () => {
    const isMaximized = window.isMaximized();
    try {
      updateStoredSettings({ window: { ...window.getNormalBounds(), isMaximized } });
    } catch {
      // A full disk must not stop a window from closing.
    }
  });
}

/** A page that died would leave an empty window; what was typed is in the drafts. */
function reloadAfterCrash(window: BrowserWindow): void {
  const mayReload = createRestartLimit();
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    writeLog(`page.${reason}`);
    if (reason !== 'clean-exit' && mayReload(performance.now())) window.webContents.reload();
  });
}

function openWindow(ports: ReturnType<typeof createPorts>): void {
  const window = createAppWindow(readStoredSettings().window ?? defaultPlace);
  ports.register(window);
  installContextMenu(window);
  rememberPlace(window);
  reloadAfterCrash(window);
  window.once('ready-to-show', () => setTimeout(() => void installMenu(), menuDelay).unref());
}

/** Finishes what pages asked, closes the file, then lets the app go; never waits for ever. */
function quitCleanly(store: StoreOwner): void {
  let isDone = false;
  app.on('will-quit', (event) => {
    if (isDone) return;
    event.preventDefault();
    // What pages remember of themselves is else written some seconds after it changed.
    session.defaultSession.flushStorageData();
    const finish = store.order('drain', null).then(() => store.order('close', null));
    const limit = new Promise((resolve) => setTimeout(resolve, quitLimit));
    void Promise.race([finish, limit])
      .catch(() => undefined)
      .then(() => {
        isDone = true;
        store.stop();
        app.quit();
      });
  });
}

/** Without a store nothing can be saved: better to say so and end than to let people type on. */
function endWithoutStore(): void {
  writeLog('store.gaveUp');
  void endWithReason('workspace.storeGaveUp');
}

/** The app once its parts stand. */
export interface RunningApp {
  readonly store: StoreOwner;
  /** The workspace used last is open, or could not be opened. */
  readonly opened: Promise<void>;
  openWindow(): void;
}

/**
 * Puts the parts together once Electron is ready. The store and the window come first: each starts
 * a process, and those start up side by side. Without a window the program works for one call.
 */
export function startApp({ hasWindow }: { readonly hasWindow: boolean }): RunningApp {
  const backUp = (): void => void keeper.backUpDaily();
  let firstBackup: NodeJS.Timeout | undefined;
  const backUpSoon = (): void => {
    clearTimeout(firstBackup);
    firstBackup = setTimeout(backUp, backupDelay).unref();
  };
  const keeper = new WorkspaceKeeper(() => store, checkFile, backUpSoon);
  const host = createAppHost(keeper, () => store);
  const store: StoreOwner = startStore({
    answer: (question) => answerStore(host, question),
    log: writeLog,
    restarted: async () => {
      writeLog('store.restarted');
      await keeper.reopen();
      ports.grantAll();
    },
    gaveUp: endWithoutStore,
  });
  const ports = createPorts(() => store);
  lockEverything();
  serveApp(builtPaths.page);
  applyTheme(readStoredSettings().theme);
  if (hasWindow) openWindow(ports);
  const opened = keeper.openLast();
  quitCleanly(store);
  setInterval(backUp, backupCheckInterval).unref();
  powerMonitor.on('suspend', () => void store.order('checkpoint', null).catch(() => undefined));
  return { store, opened, openWindow: () => openWindow(ports) };
}
