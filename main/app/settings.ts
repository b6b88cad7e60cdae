import { join } from 'node:path';
import { z } from 'zod';
import {
  type AppSettings,
  AppSettings as AppSettingsSchema,
  defaultSettings,
  type SettingsPatch,
} from '#shared/features/workspace/workspaceModel.ts';
import { readJson, writeJson } from './atomicJson.ts';
import { dataFolder } from './paths.ts';

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

const StoredSettings = AppSettingsSchema.extend({
  recents: z.array(RecentEntry),
  window: WindowPlace.nullable(),
});
export type StoredSettings = z.infer<typeof StoredSettings>;

const emptySettings: StoredSettings = { ...defaultSettings, recents: [], window: null };

const settingsPath = (): string => join(dataFolder(), 'settings.json');

/** A settings file that cannot be read counts as none: the app must start. */
export function readStoredSettings(): StoredSettings {
  const parsed = StoredSettings.safeParse(readJson(settingsPath()));
  return parsed.success ? parsed.data : emptySettings;
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
