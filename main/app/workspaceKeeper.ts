import { copyFileSync, existsSync, rmSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type {
  BackupInfo,
  BackupReason,
  NewWorkspace,
  WorkspaceState,
} from '#shared/features/workspace/workspaceModel.ts';
import { Failure, type FailureData } from '#shared/ipc/failure.ts';
import { backupFolder, listShelf, newBackupPath, tidyShelf, toBackupInfo } from './backupShelf.ts';
import { readStoredSettings, updateStoredSettings } from './settings.ts';
import type { StoreOwner } from './storeOwner.ts';
import { chooseFileName, replaceWorkspaceFile, setAside, workspacePath } from './workspaceFiles.ts';

interface OpenWorkspace {
  readonly fileName: string;
  readonly name: string;
}

/** A log beside a file means somebody has it open, or it was cut off: a copy would miss the end. */
function hasLog(path: string): boolean {
  return existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0;
}

const keptRecents = 8;
const now = (): string => new Date().toISOString();
const dayOf = (instant: string): string => new Date(instant).toLocaleDateString('sv');

/** Which workspace is open, what was open before, and its backups: main's side of the store. */
export class WorkspaceKeeper {
  readonly #getStore: () => StoreOwner;
  #open: OpenWorkspace | null = null;
  /** Chosen last, open or not: what the rescue page offers backups of. */
  #chosen: string | null = null;
  #failure: FailureData | null = null;
  #isBackupFailing = false;

  constructor(getStore: () => StoreOwner) {
    this.#getStore = getStore;
  }

  state(): WorkspaceState {
    const { recents } = readStoredSettings();
    const failure = this.#failure;
    return {
      status: this.#open ? 'open' : failure ? 'failed' : 'none',
      name: this.#open?.name ?? null,
      failure: failure
        ? { key: failure.key ?? 'common.internal', params: { ...failure.params } }
        : null,
      recents: recents.map(({ id, name, openedAt, fileName }) => ({
        id,
        name,
        openedAt,
        isMissing: !existsSync(workspacePath(fileName)),
      })),
      lastBackup: this.#chosen ? (listShelf(this.#path())[0] ?? null) : null,
      isBackupFailing: this.#isBackupFailing,
    };
  }

  /** At start: the workspace used last, if there is one. A failure is kept for the page to show. */
  async openLast(): Promise<void> {
    const [last] = readStoredSettings().recents;
    if (!last || !existsSync(workspacePath(last.fileName))) return;
    await this.openFile(last.fileName).catch(() => undefined);
  }

  /** After the store was replaced: the same workspace again. */
  async reopen(): Promise<void> {
    if (this.#open) await this.openFile(this.#open.fileName).catch(() => undefined);
  }

  async create(workspace: NewWorkspace): Promise<WorkspaceState> {
    const fileName = chooseFileName(workspace.name);
    await this.#getStore().order('create', { path: workspacePath(fileName), workspace });
    return this.openFile(fileName);
  }

  openRecent(id: string): Promise<WorkspaceState> {
    const entry = readStoredSettings().recents.find((recent) => recent.id === id);
    if (!entry) throw new Failure({ code: 'not_found', key: 'workspace.fileMissing' });
    return this.openFile(entry.fileName);
  }

  async openFile(fileName: string): Promise<WorkspaceState> {
    const path = workspacePath(fileName);
    const at = now();
    this.#open = null;
    this.#chosen = fileName;
    try {
      if (!existsSync(path)) throw new Failure({ code: 'not_found', key: 'workspace.fileMissing' });
      const migrationBackup = {
        to: newBackupPath(path, at, 'migration'),
        at,
        reason: 'migration',
      };
      const { name } = await this.#getStore().order('open', { path, migrationBackup });
      this.#open = { fileName, name };
      this.#failure = null;
      this.#remember({ fileName, name });
    } catch (error) {
      this.#failure = error instanceof Failure ? error.data : { code: 'internal' };
      throw error;
    }
    return this.state();
  }

  /** Copies a workspace from elsewhere into the data folder, checked row by row before it opens. */
  async adopt(foreignPath: string): Promise<WorkspaceState> {
    if (this.#isOpen(foreignPath)) return this.state();
    if (hasLog(foreignPath)) throw new Failure({ code: 'storage', key: 'workspace.inUse' });
    const check = await this.#getStore().order('verify', { path: foreignPath });
    if (!check.ok) throw new Failure({ code: 'storage', key: 'workspace.damaged' });
    const fileName = chooseFileName(check.name);
    const partial = `${workspacePath(fileName)}.partial`;
    try {
      copyFileSync(foreignPath, partial);
      replaceWorkspaceFile(partial, workspacePath(fileName));
    } finally {
      rmSync(partial, { force: true });
    }
    return this.openFile(fileName);
  }

  async close(): Promise<WorkspaceState> {
    this.#open = null;
    this.#chosen = null;
    this.#failure = null;
    await this.#getStore().order('close', null);
    return this.state();
  }

  forget(id: string): WorkspaceState {
    const { recents } = readStoredSettings();
    updateStoredSettings({ recents: recents.filter((recent) => recent.id !== id) });
    return this.state();
  }

  listBackups(): BackupInfo[] {
    return this.#chosen ? listShelf(this.#path()) : [];
  }

  async backUp(reason: BackupReason, to?: string): Promise<BackupInfo> {
    const path = this.#path();
    const at = now();
    try {
      const manifest = await this.#order({ to: to ?? newBackupPath(path, at, reason), at, reason });
      this.#isBackupFailing = false;
      if (to === undefined) tidyShelf(path, at);
      return manifest;
    } catch (error) {
      this.#isBackupFailing = true;
      throw error;
    }
  }

  /** Once per day of use; a failure turns the status red and is tried again at the next call. */
  async backUpDaily(): Promise<void> {
    if (!this.#open) return;
    const today = dayOf(now());
    const hasOne = listShelf(this.#path()).some((backup) => dayOf(backup.at) === today);
    if (!hasOne) await this.backUp('daily').catch(() => undefined);
  }

  restoreShelved(id: string): Promise<WorkspaceState> {
    const backup = listShelf(this.#path()).find((shelved) => shelved.id === id);
    if (!backup) throw new Failure({ code: 'not_found', key: 'backup.missing' });
    return this.restore(join(backupFolder(this.#path()), basename(backup.id)));
  }

  /** Verifies the backup, keeps the present data as a backup, then swaps the file in one rename. */
  async restore(backupPath: string): Promise<WorkspaceState> {
    const path = this.#path();
    const fileName = this.#requireChosen();
    if (this.#isOpen(backupPath)) return this.state();
    const check = await this.#getStore().order('verify', { path: backupPath });
    if (!check.ok) throw new Failure({ code: 'storage', key: 'backup.notVerified' });
    if (this.#open) await this.backUp('restore');
    else setAside(path, now());
    const partial = `${path}.partial`;
    try {
      copyFileSync(backupPath, partial);
      await this.#getStore().order('close', null);
      replaceWorkspaceFile(partial, path);
    } finally {
      rmSync(partial, { force: true });
    }
    return this.openFile(fileName);
  }

  /** The open file must not be read beside SQLite: closing that read would drop SQLite's lock. */
  #isOpen(path: string): boolean {
    return this.#open !== null && resolve(path) === this.#path();
  }

  #requireChosen(): string {
    if (!this.#chosen) throw new Failure({ code: 'storage', key: 'workspace.noneOpen' });
    return this.#chosen;
  }

  #path(): string {
    return workspacePath(this.#requireChosen());
  }

  async #order(order: { to: string; at: string; reason: BackupReason }): Promise<BackupInfo> {
    const manifest = await this.#getStore().order('backUp', order);
    const info = toBackupInfo(basename(order.to), manifest);
    if (!info) throw new Failure({ code: 'storage', key: 'backup.notVerified' });
    return info;
  }

  #remember({ fileName, name }: OpenWorkspace): void {
    const { recents } = readStoredSettings();
    const others = recents.filter((recent) => recent.fileName !== fileName);
    const entry = { id: fileName, name, fileName, openedAt: now() };
    updateStoredSettings({ recents: [entry, ...others].slice(0, keptRecents) });
  }
}
