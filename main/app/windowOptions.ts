import type { BrowserWindowConstructorOptions } from 'electron';

/** Reliability C1: what every window is made with; nothing here may be loosened. */
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
  app: { preload: string; isPackaged: boolean; isDark: boolean },
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
    backgroundColor: app.isDark ? '#1b1d1f' : '#ffffff',
    webPreferences: { ...lockedPreferences, preload: app.preload, devTools: !app.isPackaged },
  };
}

/** Lays out print pages: never shown, no scripts, a session of its own. */
export function hiddenWindowOptions(size: {
  width: number;
  height: number;
}): BrowserWindowConstructorOptions {
  return {
    ...size,
    show: false,
    webPreferences: {
      ...lockedPreferences,
      javascript: false,
      offscreen: true,
      partition: 'print',
      devTools: false,
    },
  };
}
