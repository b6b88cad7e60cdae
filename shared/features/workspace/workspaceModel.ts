import { z } from 'zod';
import { backupReasons, languages, themes } from './workspaceChoices.ts';

export { languages, themes };
export type Theme = (typeof themes)[number];
export type Language = (typeof languages)[number];

/** Choices that belong to this computer, not to a workspace; kept in settings.json. */
export const AppSettings = z.object({
  theme: z.enum(themes),
  language: z.enum(languages),
});
export type AppSettings = z.infer<typeof AppSettings>;

export const SettingsPatch = AppSettings.partial();
export type SettingsPatch = z.infer<typeof SettingsPatch>;

/** What a new workspace begins with: nothing, the demo team, or a built-in structure's code. */
export const WorkspaceStart = z.union([
  z.object({ kind: z.literal('empty') }),
  z.object({ kind: z.literal('demo'), size: z.enum(['team', 'large']).optional() }),
  z.object({ kind: z.literal('structure'), code: z.string().max(40) }),
]);
export type WorkspaceStart = z.infer<typeof WorkspaceStart>;

export const NewWorkspace = z.object({
  name: z.string().trim().min(1).max(60),
  start: WorkspaceStart,
});
export type NewWorkspace = z.infer<typeof NewWorkspace>;

/** A workspace opened before; the page knows it by id, never by path. */
export const RecentWorkspace = z.object({
  id: z.string(),
  name: z.string(),
  openedAt: z.string(),
  isMissing: z.boolean(),
});
export type RecentWorkspace = z.infer<typeof RecentWorkspace>;

export const BackupReason = z.enum(backupReasons);
export type BackupReason = z.infer<typeof BackupReason>;

/** A backup that was reopened, counted and hashed after it was written. */
export const BackupInfo = z.object({
  id: z.string(),
  at: z.string(),
  reason: BackupReason,
  people: z.number().int(),
  reports: z.number().int(),
  commitments: z.number().int(),
  bytes: z.number().int(),
});
export type BackupInfo = z.infer<typeof BackupInfo>;

export const WorkspaceState = z.object({
  /** `failed`: a workspace was chosen but could not be opened; `failure` says why. */
  status: z.enum(['none', 'open', 'failed']),
  name: z.string().nullable(),
  failure: z
    .object({
      key: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
    })
    .nullable(),
  recents: z.array(RecentWorkspace),
  lastBackup: BackupInfo.nullable(),
  /** The newest backup attempt failed: the status turns red. */
  isBackupFailing: z.boolean(),
});
export type WorkspaceState = z.infer<typeof WorkspaceState>;

/** Due moment as days after the week's Monday (7 = Sunday, 8 = Monday after) and a local time. */
export const DueRule = z.object({
  weekday: z.number().int().min(1).max(14),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
});
export type DueRule = z.infer<typeof DueRule>;

/** `2026年第47周 11.16–11.22`, `11月第3周` or `11.16–11.22`. */
export const weekLabelStyles = ['iso', 'month', 'days'] as const;
export const WeekLabelStyle = z.enum(weekLabelStyles);
export type WeekLabelStyle = z.infer<typeof WeekLabelStyle>;

export const WorkspaceProfile = z.object({
  name: z.string(),
  mePersonId: z.string().nullable(),
  dueRule: DueRule,
  /** Public holidays move the due time, and a week without a workday asks for nothing. */
  movesDueOffHolidays: z.boolean(),
  weekLabel: WeekLabelStyle,
  /** More direct reports than this are pointed out. */
  spanLimit: z.number().int(),
  hasDemo: z.boolean(),
  revision: z.number().int(),
});
export type WorkspaceProfile = z.infer<typeof WorkspaceProfile>;

export const AppInfo = z.object({
  version: z.string(),
  electron: z.string(),
  sqlite: z.string(),
  platform: z.string(),
  dataFolder: z.string(),
});
export type AppInfo = z.infer<typeof AppInfo>;
