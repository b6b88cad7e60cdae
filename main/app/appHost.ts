import { app, clipboard, shell } from 'electron';
import type { Settled, StoreQuestion } from '#main/backend/messages.ts';
import { hostMethods } from '#main/backend/remoteHost.ts';
import type { Host, HostInfo } from '#main/core/host.ts';
import { toFailureData } from '#main/core/systemFailures.ts';
import { toFileName } from '#shared/lib/fileName.ts';
import { askSavePath, askWorkspaceFile } from './dialogs.ts';
import { openExport, revealExport } from './exportedFiles.ts';
import { cancelExport, exportFile, exportSet } from './exports.ts';
import { applyTheme, installMenu } from './menu.ts';
import { dataFolder } from './paths.ts';
import {
  cancelReading,
  inspectTemplate,
  readGivenFile,
  readGivenOutline,
  readGivenTable,
} from './reader.ts';
import { readStoredSettings, updateAppSettings } from './settings.ts';
import type { StoreOwner } from './storeOwner.ts';
import { finishBackup } from './verifier.ts';
import type { WorkspaceKeeper } from './workspaceKeeper.ts';

function appInfo(): HostInfo {
  return {
    version: app.getVersion(),
    electron: process.versions.electron ?? '',
    platform: `${process.platform} ${process.arch}`,
    dataFolder: dataFolder(),
  };
}

/** The app's side of `Host`: everything that needs windows, dialogs or the file system. */
export function createAppHost(keeper: WorkspaceKeeper, getStore: () => StoreOwner): Host {
  return {
    workspaceState: () => keeper.stateOnceStarted(),
    createWorkspace: (workspace) => keeper.create(workspace),
    openRecentWorkspace: async (id) => keeper.openRecent(id),
    openWorkspaceFile: async () => {
      const path = await askWorkspaceFile();
      return path ? keeper.adopt(path) : keeper.state();
    },
    closeWorkspace: () => keeper.close(),
    forgetRecentWorkspace: async (id) => keeper.forget(id),
    listBackups: async () => keeper.listBackups(),
    backUpTo: async () => {
      const { name } = keeper.state();
      const suggested = toFileName([name ?? 'crewbook'], 'crewbook');
      const path = await askSavePath(suggested, 'crewbook');
      return path ? keeper.backUpTo(path) : null;
    },
    backUpNow: (reason) => keeper.backUp(reason),
    restoreBackup: async (id) => keeper.restoreShelved(id),
    restoreFromFile: async () => {
      const path = await askWorkspaceFile();
      return path ? keeper.restore(path) : keeper.state();
    },
    readSettings: async () => {
      const { theme, language } = readStoredSettings();
      return { theme, language };
    },
    updateSettings: async (patch) => {
      const settings = updateAppSettings(patch);
      applyTheme(settings.theme);
      if (patch.language) await installMenu();
      return settings;
    },
    appInfo: async () => appInfo(),
    openDataFolder: async () => {
      await shell.openPath(dataFolder());
    },
    readClipboard: async () => clipboard.readText(),
    readGivenFile,
    readGivenTable,
    readGivenOutline,
    inspectTemplate,
    exportFile: (request) =>
      exportFile(request, (notice) => getStore().send({ type: 'progress', notice })),
    exportSet: (request) =>
      exportSet(request, (notice) => getStore().send({ type: 'progress', notice })),
    openExportedFile: openExport,
    revealExportedFile: async (token) => revealExport(token),
    cancelWork: async (workToken) => {
      cancelExport(workToken);
      cancelReading(workToken);
    },
  };
}

/** Answers one question of the store's: a copy verified, or a method of the closed list. */
export async function answerStore(host: Host, question: StoreQuestion): Promise<Settled> {
  try {
    if (question.type === 'finishBackup') {
      return { ok: true, value: await finishBackup(question.order) };
    }
    if (!hostMethods.includes(question.method)) throw new Error('unknown host method');
    const method = host[question.method] as (...args: readonly unknown[]) => Promise<unknown>;
    return { ok: true, value: (await method(...question.args)) ?? null };
  } catch (error) {
    return { ok: false, error: toFailureData(error) };
  }
}
