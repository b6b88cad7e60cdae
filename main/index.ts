import { app, BrowserWindow } from 'electron';
import { chooseDataFolder } from '#main/app/paths.ts';
import { registerAppScheme } from '#main/app/protocol.ts';
import { findForbiddenSwitch, isReleaseBuild } from '#main/app/releaseSwitches.ts';
import { startApp } from '#main/app/startApp.ts';

/** The main process. A packaged Electron waits for this module before `ready`: no top-level await. */
chooseDataFolder();
registerAppScheme();

if (isReleaseBuild && findForbiddenSwitch(process.argv.slice(1))) {
  app.exit(1);
} else if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  void app.whenReady().then(startApp);
} else {
  app.quit();
}
