import { app, BrowserWindow, nativeTheme } from 'electron';
import { appOrigin } from './origin.ts';
import { builtPaths } from './paths.ts';
import { appWindowOptions, hiddenWindowOptions, type WindowPlace } from './windowOptions.ts';

/** The window people work in; hidden ones that lay out pages are none. */
let appWindow: BrowserWindow | undefined;

export function findAppWindow(): BrowserWindow | undefined {
  return appWindow?.isDestroyed() === true ? undefined : appWindow;
}

/** The only file that makes windows; every one is locked by windowOptions.ts. */
export function createAppWindow(place: WindowPlace): BrowserWindow {
  const window = new BrowserWindow(
    appWindowOptions(place, {
      preload: builtPaths.preload,
      isPackaged: app.isPackaged,
      isDark: nativeTheme.shouldUseDarkColors,
    }),
  );
  if (place.isMaximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${appOrigin}/index.html`);
  appWindow = window;
  return window;
}

export function createHiddenWindow(size: { width: number; height: number }): BrowserWindow {
  return new BrowserWindow(hiddenWindowOptions(size));
}
