import { BrowserWindow, type BrowserWindowConstructorOptions, nativeTheme } from 'electron';
import { builtPaths } from './paths.ts';
import { appOrigin } from './protocol.ts';

/** The only place windows are made, so that no window can be made without these. */
const lockedPreferences = {
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  contextIsolation: true,
  sandbox: true,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
} as const;

export interface WindowPlace {
  readonly width: number;
  readonly height: number;
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  readonly isMaximized?: boolean | undefined;
}

export const defaultPlace: WindowPlace = { width: 1280, height: 800 };

export function appWindowOptions(
  place: WindowPlace,
  isPackaged: boolean,
): BrowserWindowConstructorOptions {
  return {
    width: place.width,
    height: place.height,
    ...(place.x === undefined || place.y === undefined ? {} : { x: place.x, y: place.y }),
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: '掌团 Crewbook',
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1b1d1f' : '#ffffff',
    webPreferences: { ...lockedPreferences, preload: builtPaths.preload, devTools: !isPackaged },
  };
}

export function createAppWindow(place: WindowPlace, isPackaged: boolean): BrowserWindow {
  const window = new BrowserWindow(appWindowOptions(place, isPackaged));
  if (place.isMaximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${appOrigin}/index.html`);
  return window;
}

/** A window nobody sees, without scripts and with its own session: it only lays out print pages. */
export function createHiddenWindow(size: { width: number; height: number }): BrowserWindow {
  return new BrowserWindow({
    ...size,
    show: false,
    webPreferences: {
      ...lockedPreferences,
      javascript: false,
      offscreen: true,
      partition: 'print',
      devTools: false,
    },
  });
}
