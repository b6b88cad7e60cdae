import { existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { backupFolder, newBackupPath } from '#main/core/backupNames.ts';
import { toFailureData } from '#main/core/systemFailures.ts';
import type {
  BackupInfo,
  BackupReason,
  NewWorkspace,
  WorkspaceState,
} from '#shared/features/workspace/workspaceModel.ts';
import { Failure, type FailureData } from '#shared/ipc/failure.ts';
import { listShelf, tidyShelf, toBackupInfo } from './backupShelf.ts';
import { readStoredSettings, updateStoredSettings } from './settings.ts';
import type { StoreOwner } from './storeOwner.ts';
import { type CheckFile, takeCheckedCopy } from './takeCheckedCopy.ts';
import {
  chooseFileName,
  clearLeftovers,
  isInDataFolder,
  isSameFile,
  replaceWorkspaceFile,
  setAside,
  workspacePath,
} from './workspaceFiles.ts';

interface OpenWorkspace {
  readonly fileName: string;
  readonly name: string;
}

const keptRecents = 8;
const now = (): string => new Date().toISOString();
const dayOf = (instant: string): string => new Date(instant).toLocaleDateString('sv');

/**
 * Which workspace is open, what was open before, and its backups: main's side of the store. Acts
 * that move files take turns, so that none sees the half-done work of another.
 */
export class WorkspaceKeeper {
  readonly #getStore: () => Pick<StoreOwner, 'order'>;
  readonly #checkFile: CheckFile;
  readonly #onOpened: () => void;
  #open: OpenWorkspace | null = null;
  /** Chosen last, open or not: what the rescue page offers backups of. */
  #chosen: string | null = null;
  #failure: FailureData | null = null;
  #isBackupFailing = false;
  #started: Promise<void> = Promise.resolve();
  #lastTurn: Promise<unknown> = Promise.resolve();

  /** `onOpened` runs whenever a workspace was opened: the moment to plan the day's backup. */
  constructor(
    getStore: () => Pick<StoreOwner, 'order'>,
    checkFile: CheckFile,
    onOpened: () => void = () => undefined,
  ) {
    this.#getStore = getStore;
    this.#checkFile = checkFile;
    this.#onOpened = onOpened;
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
      lastBackup: this.listBackups()[0] ?? null,
      isBackupFailing: this.#isBackupFailing,
    };
  }

  /** What a page is told: not before the start is over, or it would offer to open what is opening. */
  async stateOnceStarted(): Promise<WorkspaceState> {
    await this.#started;
    return this.state();
  }

  /** At start: the workspace used last, if there is one. A failure is kept for the page to show. */
  openLast(): Promise<void> {
    this.#started = this.#openLast();
    return this.#started;
  }

  async #openLast(): Promise<void> {
    clearLeftovers();
    const [last] = readStoredSettings().recents;
    if (last) await this.#inTurn(() => this.#openFile(last.fileName)).catch(() => undefined);
  }

  /** After the store was replaced: the same workspace again. */
  async reopen(): Promise<void> {
    await this.#inTurn(async () => {
      if (this.#open) await this.#openFile(this.#open.fileName);
    }).catch(() => undefined);
  }

  create(workspace: NewWorkspace): Promise<WorkspaceState> {
    return this.#inTurn(async () => {
      const fileName = chooseFileName(workspace.name);
      await this.#getStore().order('create', { path: workspacePath(fileName), workspace });
      return this.#openFile(fileName);
    });
  }

  openRecent(id: string): Promise<WorkspaceState> {
    return this.#inTurn(async () => {
      const entry = readStoredSettings().recents.find((recent) => recent.id === id);
      if (!entry) throw new Failure({ code: 'not_found', key: 'workspace.fileMissing' });
      return this.#openFile(entry.fileName);
    });
  }

  /** Copies a workspace from elsewhere into the data folder, checked row by row before it opens. */
  adopt(foreignPath: string): Promise<WorkspaceState> {
    return this.#inTurn(async () => {
      if (this.#isOpen(foreignPath)) return this.state();
      const copy = await takeCheckedCopy(this.#checkFile, foreignPath, 'workspace.fileDamaged');
      const fileName = chooseFileName(copy.name);
      replaceWorkspaceFile(copy.path, workspacePath(fileName));
      return this.#openFile(fileName);
    });
  }

  close(): Promise<WorkspaceState> {
    return this.#inTurn(async () => {
      this.#open = null;
      this.#chosen = null;
      this.#failure = null;
      await this.#getStore().order('close', null);
      return this.state();
    });
  }

  forget(id: string): WorkspaceState {
    const { recents } = readStoredSettings();
    updateStoredSettings({ recents: recents.filter((recent) => recent.id !== id) });
    return this.state();
  }

  listBackups(): BackupInfo[] {
    return this.#chosen ? listShelf(this.#path()) : [];
  }

  /** A verified copy on the workspace's own shelf. */
  backUp(reason: BackupReason): Promise<BackupInfo> {
    return this.#inTurn(() => this.#shelve(reason));
  }

  /** A verified copy where the user says, but never among the files the app lives from. */
  backUpTo(to: string): Promise<BackupInfo> {
    return this.#inTurn(async () => {
      if (isInDataFolder(to)) throw new Failure({ code: 'rule', key: 'backup.insideData' });
      return this.#orderBackup({ to, at: now(), reason: 'manual' });
    });
  }

  /** Once per day of use; a failure turns the status red and is tried again at the next call. */
  async backUpDaily(): Promise<void> {
    await this.#inTurn(async () => {
      if (!this.#open) return;
      const today = dayOf(now());
      const hasOne = this.listBackups().some((backup) => dayOf(backup.at) === today);
      if (!hasOne) await this.#shelve('daily');
    }).catch(() => undefined);
  }

  restoreShelved(id: string): Promise<WorkspaceState> {
    const backup = this.listBackups().find((shelved) => shelved.id === id);
    if (!backup) throw new Failure({ code: 'not_found', key: 'backup.missing' });
    return this.restore(join(backupFolder(this.#path()), basename(backup.id)));
  }

  /** Verifies a copy of the backup, keeps the present data as a backup, then swaps in one rename. */
  restore(backupPath: string): Promise<WorkspaceState> {
    return this.#inTurn(async () => {
      const path = this.#path();
      const fileName = this.#requireChosen();
      if (this.#isOpen(backupPath)) return this.state();
      // Whoever has the file open would go on writing into what is put in its place.
      if (this.#failure?.key === 'workspace.inUse') {
        throw new Failure({ code: 'storage', key: 'workspace.inUse' });
      }
      const copy = await takeCheckedCopy(this.#checkFile, backupPath, 'backup.notVerified');
      if (this.#open) await this.#shelve('restore');
      await this.#getStore().order('close', null);
      try {
        if (!this.#open) setAside(path, now());
        replaceWorkspaceFile(copy.path, path);
      } finally {
        // Also when the swap failed: what stands there then is the present data.
        this.#open = null;
        await this.#openFile(fileName);
      }
      return this.state();
    });
  }

  async #openFile(fileName: string): Promise<WorkspaceState> {
    const path = workspacePath(fileName);
    const at = now();
    this.#open = null;
    this.#isBackupFailing = false;
    this.#chosen = fileName;
    try {
      if (!existsSync(path)) throw new Failure({ code: 'not_found', key: 'workspace.fileMissing' });
      const to = newBackupPath(path, at, 'migration');
      const migrationBackup = { to, at, reason: 'migration' };
      const { name } = await this.#getStore().order('open', { path, migrationBackup });
      this.#open = { fileName, name };
      this.#failure = null;
    } catch (error) {
      this.#failure = toFailureData(error);
      throw error;
    }
    this.#remember(this.#open);
    this.#onOpened();
    return this.state();
  }

  async #shelve(reason: BackupReason): Promise<BackupInfo> {
    try {
      const path = this.#path();
      const at = now();
      const to = newBackupPath(path, at, reason);
      mkdirSync(backupFolder(path), { recursive: true });
      const info = await this.#orderBackup({ to, at, reason });
      tidyShelf(path, at);
      this.#isBackupFailing = false;
      return info;
    } catch (error) {
      this.#isBackupFailing = true;
      throw error;
    }
  }

  async #orderBackup(order: { to: string; at: string; reason: BackupReason }): Promise<BackupInfo> {
    const manifest = await this.#getStore().order('backUp', order);
    const info = toBackupInfo(basename(order.to), manifest);
    if (!info) throw new Failure({ code: 'storage', key: 'backup.notVerified' });
    return info;
  }

  #isOpen(path: string): boolean {
    return this.#open !== null && isSameFile(path, this.#path());
  }

  #requireChosen(): string {
    if (!this.#chosen) throw new Failure({ code: 'storage', key: 'workspace.noneOpen' });
    return this.#chosen;
  }

  #path(): string {
    return workspacePath(this.#requireChosen());
  }

  /** The list of recent ones is a comfort: not being able to write it must not undo the opening. */
  #remember({ fileName, name }: OpenWorkspace): void {
    const { recents } = readStoredSettings();
    const others = recents.filter((recent) => recent.fileName !== fileName);
    const entry = { id: fileName, name, fileName, openedAt: now() };
    try {
      updateStoredSettings({ recents: [entry, ...others].slice(0, keptRecents) });
    } catch {
      // A full disk or a folder that cannot be written says so at the next save.
    }
  }

  #inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const turn = this.#lastTurn.then(act);
    this.#lastTurn = turn.catch(() => undefined);
    return turn;
  }
}
