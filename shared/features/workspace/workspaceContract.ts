import { z } from 'zod';
import { command, local, query, status } from '#shared/ipc/procedure.ts';
import {
  AppInfo,
  AppSettings,
  BackupInfo,
  DueRule,
  NewWorkspace,
  SettingsPatch,
  WeekLabelStyle,
  WorkspaceProfile,
  WorkspaceState,
} from './workspaceModel.ts';

const Nothing = z.object({});

export const workspaceContract = {
  /** What is open, what was opened before, how the backups stand. Works without a workspace. */
  state: status(Nothing, WorkspaceState),
  create: local(NewWorkspace, WorkspaceState),
  openRecent: local(z.object({ id: z.string().max(100) }), WorkspaceState),
  /** Main shows the dialog; a file from elsewhere is copied, verified, into the data folder. */
  openFromFile: local(Nothing, WorkspaceState),
  close: local(Nothing, WorkspaceState),
  forgetRecent: local(z.object({ id: z.string().max(100) }), WorkspaceState),
  listBackups: status(Nothing, z.array(BackupInfo)),
  /** Writes a verified copy where the user says; null when the dialog was cancelled. */
  backUpTo: local(Nothing, BackupInfo.nullable()),
  /** A backup just before something large; kept beside the workspace. */
  backUpNow: local(z.object({}), BackupInfo),
  /** The way back from 清空示例 after a restart. */
  backUpBeforeDemoRemoval: local(Nothing, BackupInfo),
  /** The way back from a table taken into the roster, checked before anything of it is. */
  backUpBeforeImport: local(Nothing, BackupInfo),
  restoreBackup: local(z.object({ id: z.string().max(200) }), WorkspaceState),
  restoreFromFile: local(Nothing, WorkspaceState),
  readSettings: status(Nothing, AppSettings),
  updateSettings: local(SettingsPatch, AppSettings),
  appInfo: status(Nothing, AppInfo),
  openDataFolder: local(Nothing, Nothing),

  profile: query(Nothing, WorkspaceProfile),
  /** First command of a new file: writes its one workspace row. Cannot be undone. */
  setUp: command(z.object({ name: NewWorkspace.shape.name }), Nothing),
  rename: command(z.object({ name: NewWorkspace.shape.name }), Nothing),
  setMe: command(z.object({ personId: z.string().max(60).nullable() }), Nothing),
  setDueRule: command(DueRule, Nothing),
  /** What weeks are called; never what they are. */
  setWeekLabel: command(z.object({ weekLabel: WeekLabelStyle }), Nothing),
  setSpanLimit: command(z.object({ spanLimit: z.number().int().min(1).max(50) }), Nothing),
  setHolidayRule: command(z.object({ movesDueOffHolidays: z.boolean() }), Nothing),
};
