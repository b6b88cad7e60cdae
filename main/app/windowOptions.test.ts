import { describe, expect, it } from 'vitest';
import { appWindowOptions, defaultPlace, hiddenWindowOptions } from './windowOptions.ts';

const locked = {
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
};

describe('windows', () => {
  it('are locked exactly as promised', () => {
    const packaged = { preload: 'preload.cjs', isPackaged: true, isDark: false };
    expect(appWindowOptions(defaultPlace, packaged).webPreferences).toEqual({
      ...locked,
      preload: 'preload.cjs',
      devTools: false,
    });
  });

  it('that print run no script and share no session', () => {
    expect(hiddenWindowOptions({ width: 800, height: 600 }).webPreferences).toEqual({
      ...locked,
      javascript: false,
      offscreen: true,
      partition: 'print',
      devTools: false,
    });
  });
});
