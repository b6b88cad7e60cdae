import { app } from 'electron';
import { canWrite } from '#main/app/canWrite.ts';
import { endWithReason } from '#main/app/endWithReason.ts';
import { chooseLanguage } from '#main/app/language.ts';
import { leaveOutDefaultMenu } from '#main/app/menu.ts';
import { keepNetworkInMain } from '#main/app/networkService.ts';
import { chooseDataFolder, dataFolder } from '#main/app/paths.ts';
import { printOnce } from '#main/app/printOnce.ts';
import { registerAppScheme } from '#main/app/protocol.ts';
import { findForbiddenSwitch, isReleaseBuild } from '#main/app/releaseSwitches.ts';
import { namesCall, runOnlyApp } from '#main/app/runOnlyApp.ts';
import { findPrintRequest } from '#main/jobs/printSwitch.ts';

/** The main process. A packaged Electron waits for this module before `ready`: no top-level await. */
chooseDataFolder();
registerAppScheme();
chooseLanguage();
keepNetworkInMain();
leaveOutDefaultMenu();
const printRequest = findPrintRequest(process.argv);
const args = process.argv.slice(app.isPackaged ? 1 : 2);

if (isReleaseBuild && findForbiddenSwitch(process.argv.slice(1))) {
  app.exit(1);
} else if (printRequest) {
  void printOnce(printRequest);
} else if (!canWrite(dataFolder())) {
  // Asked first: the lock lives in this folder too, and would only look taken.
  void app.whenReady().then(() => endWithReason('workspace.noDataFolder'));
} else if (namesCall(args)) {
  void import('#main/app/unattended.ts').then(({ startUnattended }) => startUnattended(args));
} else if (app.requestSingleInstanceLock()) {
  runOnlyApp({ hasWindow: true });
} else {
  app.quit();
}
