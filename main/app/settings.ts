import { join, parse } from 'node:path';
import { z } from 'zod';
import { defaultSettings } from '#shared/features/workspace/workspaceDefaults.ts';
import {
  type AppSettings,
  AppSettings as AppSettingsSchema,
  type SettingsPatch,
} from '#shared/features/workspace/workspaceModel.ts';
import { readJson, writeJson } from './atomicJson.ts';
import { dataFolder } from './paths.ts';
import { listWorkspaceFiles } from './workspaceFiles.ts';

const RecentEntry = z.object({
  id: z.string(),
  name: z.string(),
  fileName: z.string(),
  openedAt: z.string(),
});
export type RecentEntry = z.infer<typeof RecentEntry>;

const WindowPlace = z.object({
  width: z.number().int(),
  height: z.number().int(),
  x: z.number().int().optional(),
  y: z.number().int().optional(),
  isMaximized: z.boolean().optional(),
});

/** What cannot be read is left out, one by one: a bad window place must not cost the workspaces. */
const StoredSettings = z.object({
  theme: AppSettingsSchema.shape.theme.catch(defaultSettings.theme),
  language: AppSettingsSchema.shape.language.catch(defaultSettings.language),
  recents: z.array(RecentEntry).catch(findWorkspaces),
  window: WindowPlace.nullable().catch(null),
  /** Where 周五上报包 goes; never told to a page. */
  setFolder: z.string().nullable().catch(null),
});
export type StoredSettings = z.infer<typeof StoredSettings>;

/** Without a readable list, the files themselves are the list. */
function findWorkspaces(): RecentEntry[] {
  return listWorkspaceFiles().map(({ fileName, changedAt }) => ({
    id: fileName,
    name: parse(fileName).name,
    fileName,
    openedAt: changedAt,
  }));
}

const settingsPath = (): string => join(dataFolder(), 'settings.json');

/** A settings file that cannot be read counts as an empty one: the app must start. */
export function readStoredSettings(): StoredSettings {
  const stored = readJson(settingsPath());
  return StoredSettings.parse(typeof stored === 'object' && stored !== null ? stored : {});
}

export function updateStoredSettings(patch: Partial<StoredSettings>): StoredSettings {
  const next = { ...readStoredSettings(), ...patch };
  writeJson(settingsPath(), next);
  return next;
}

export function updateAppSettings(patch: SettingsPatch): AppSettings {
  const { theme, language } = readStoredSettings();
  const next = { theme: patch.theme ?? theme, language: patch.language ?? language };
  updateStoredSettings(next);
  return next;
}
