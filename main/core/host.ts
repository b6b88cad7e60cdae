import type { GivenOutline } from '#shared/documents/givenOutline.ts';
import type { GivenTable } from '#shared/documents/givenTable.ts';
import type { ExportedFile, ExportedSet, FileFormat } from '#shared/features/files/filesModel.ts';
import type {
  AppInfo,
  AppSettings,
  BackupInfo,
  NewWorkspace,
  SettingsPatch,
  WorkspaceState,
} from '#shared/features/workspace/workspaceModel.ts';

/** What an export job turns into a file: plain data built by the store (types in shared/documents). */
export interface ExportRequest {
  readonly workToken: string;
  /** Without folder; the user may choose another in the save dialog. */
  readonly suggestedName: string;
  readonly format: FileFormat;
  /** Document, workbook or scene as JSON; the job checks it against its schema. */
  readonly content: unknown;
}

/** Several files that appear together in one folder. */
export interface SetRequest {
  readonly workToken: string;
  /** Without folder around it. */
  readonly folderName: string;
  readonly files: readonly {
    readonly name: string;
    readonly format: FileFormat;
    readonly content: unknown;
  }[];
  /** Ask where even when a place is remembered. */
  readonly asksWhere: boolean;
}

/** What the process with the windows knows of itself; the store adds what it knows. */
export type HostInfo = Omit<AppInfo, 'sqlite'>;

/**
 * Acts outside the workspace. In the app each is a message to the main process, which alone
 * decides about files and windows; on the command line a plain Node implementation stands in.
 */
export interface Host {
  workspaceState(): Promise<WorkspaceState>;
  createWorkspace(workspace: NewWorkspace): Promise<WorkspaceState>;
  openRecentWorkspace(id: string): Promise<WorkspaceState>;
  openWorkspaceFile(): Promise<WorkspaceState>;
  closeWorkspace(): Promise<WorkspaceState>;
  forgetRecentWorkspace(id: string): Promise<WorkspaceState>;
  listBackups(): Promise<BackupInfo[]>;
  backUpTo(): Promise<BackupInfo | null>;
  backUpNow(reason: BackupInfo['reason']): Promise<BackupInfo>;
  restoreBackup(id: string): Promise<WorkspaceState>;
  restoreFromFile(): Promise<WorkspaceState>;
  readSettings(): Promise<AppSettings>;
  updateSettings(patch: SettingsPatch): Promise<AppSettings>;
  appInfo(): Promise<HostInfo>;
  openDataFolder(): Promise<void>;
  /** The text on the clipboard, '' when it holds none. The page itself may only write there. */
  readClipboard(): Promise<string>;
  /** The text of a Word, Excel or text file; rejects with a Failure that says what is wrong. */
  readGivenFile(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<string>;
  /** The table in an Excel or delimited text file; `cancelWork` with the token ends the reading. */
  readGivenTable(
    file: { readonly name: string; readonly bytes: Uint8Array },
    workToken: string,
  ): Promise<GivenTable>;
  /** The nodes of a Markdown, OPML, FreeMind or indented text file. */
  readGivenOutline(file: {
    readonly name: string;
    readonly bytes: Uint8Array;
  }): Promise<GivenOutline>;
  /** The placeholders of a Word template; rejects with a Failure that says why it is none. */
  inspectTemplate(file: {
    readonly name: string;
    readonly bytes: Uint8Array;
  }): Promise<readonly string[]>;
  /** Asks where to save, runs the export job with progress, checks the file. Null: cancelled. */
  exportFile(request: ExportRequest): Promise<ExportedFile | null>;
  /** The same for a whole folder, into the place chosen before; asks once. Null: cancelled. */
  exportSet(request: SetRequest): Promise<ExportedSet | null>;
  openExportedFile(token: string): Promise<void>;
  revealExportedFile(token: string): Promise<void>;
  cancelWork(workToken: string): Promise<void>;
}
