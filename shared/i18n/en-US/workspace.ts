import type { workspace as source } from '#shared/i18n/zh-CN/workspace.ts';

export const workspace: typeof source = {
  notAWorkspace:
    'This file is not a Crewbook workspace; it was neither opened nor changed. Choose a .crewbook file or restore a backup.',
  newerFile:
    'This workspace was saved by a newer version (file {{fileVersion}}, this program reads up to {{ourVersion}}). The file was not changed; update the program first.',
  migrationBroken:
    'Upgrading the workspace found {{rows}} rows that do not fit, so the upgrade was cancelled and the file is unchanged. Restore a backup or ask support.',
  inUse:
    'Another window or command is using this workspace; nothing was changed. Close that one and try again.',
  cannotOpen:
    'The file cannot be opened: no permission, or the disk is gone. It was not changed; check and try again.',
  readOnly:
    'This folder cannot be written to; the last change was not saved. Check its permissions and try again.',
  readOnlyPlace:
    'The place of this workspace cannot be written to; it was neither opened nor changed. Copy the file to a folder you can write to, such as the desktop, and open the copy.',
  diskFull:
    'The disk is full. The last change was not saved; everything before it is safe. Free some space and try again.',
  damaged:
    'The workspace file is damaged; writing has stopped. Restore the latest verified backup; the present file is kept.',
  fileDamaged: 'This file is damaged; it was neither opened nor changed. Try another backup file.',
  diskTrouble:
    'The disk reported an error; the last change was not saved, earlier data is there. Check the disk and try again.',
  fileMissing:
    'The file is not there any more; it may have been moved. Open it from its new place or restore a backup.',
  noneOpen: 'No workspace is open.',
  storeStopped:
    'The storage process stopped and is being restarted. Everything saved is there; try again.',
  storeGaveUp:
    'The storage process stopped again and again, so Crewbook has to close. Saved data and drafts are safe. Open it again; if that does not help, ask for support.',
  noDataFolder:
    'The data folder of Crewbook cannot be written (no permission, a full disk, or a missing disk). The app did not open and your data did not change. Check the folder and open the app again.',
  interrupted:
    'The connection was interrupted and this step was not finished. Everything saved is there; try again.',
};
