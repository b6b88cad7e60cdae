import { constants, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies a workspace, shared block by block where the file system can.
 * @param {string} from
 * @param {string} to
 */
export function copyWorkspace(from, to) {
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
  return to;
}

/**
 * A data folder of the app in which a workspace is the one used last, as after a day of work.
 * @param {string} folder is made
 * @param {string} workspace file to copy into it
 */
export function fillDataFolder(folder, workspace) {
  const fileName = 'bench.crewbook';
  mkdirSync(join(folder, 'workspaces'), { recursive: true });
  const path = copyWorkspace(workspace, join(folder, 'workspaces', fileName));
  const recent = { id: fileName, name: 'bench', fileName, openedAt: '2026-06-14T09:00:00.000Z' };
  const settings = { theme: 'light', language: 'zh-CN', recents: [recent], window: null };
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings));
  return path;
}
