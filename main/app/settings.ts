import { join, parse } from 'node:path';
import { languages, themes } from '#shared/features/workspace/workspaceChoices.ts';
import { defaultSettings } from '#shared/features/workspace/workspaceDefaults.ts';
import type { AppSettings, SettingsPatch } from '#shared/features/workspace/workspaceModel.ts';
import { isRecord, readJson, writeJson } from './atomicJson.ts';
import { dataFolder } from './paths.ts';
import type { WindowPlace } from './windowOptions.ts';
import { listWorkspaceFiles } from './workspaceFiles.ts';

export interface RecentEntry {
  readonly id: string;
  readonly name: string;
  readonly fileName: string;
  readonly openedAt: string;
}

export interface StoredSettings extends AppSettings {
  readonly recents: readonly RecentEntry[];
  readonly window: WindowPlace | null;
  /** Where 周五上报包 goes; never told to a page. */
  readonly setFolder: string | null;
}

function readRecent(entry: unknown): RecentEntry[] {
  if (!isRecord(entry)) return [];
  const { id, name, fileName, openedAt } = entry;
  const isWhole =
    typeof id === 'string' &&
    typeof name === 'string' &&
    typeof fileName === 'string' &&
    typeof openedAt === 'string';
  return isWhole ? [{ id, name, fileName, openedAt }] : [];
}

function readRecents(stored: unknown): RecentEntry[] {
  if (!Array.isArray(stored)) return findWorkspaces();
  const entries = stored.flatMap(readRecent);
  return entries.length === stored.length ? entries : findWorkspaces();
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);

function readPlace(stored: unknown): WindowPlace | null {
  if (!isRecord(stored)) return null;
  const { width, height, x, y, isMaximized } = stored;
  if (!isWhole(width) || !isWhole(height)) return null;
  if (!(x === undefined || isWhole(x)) || !(y === undefined || isWhole(y))) return null;
  if (!(isMaximized === undefined || typeof isMaximized === 'boolean')) return null;
  return { width, height, x, y, isMaximized };
}

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

/**
 * A settings file that cannot be read counts as an empty one: the app must start. What cannot be read
 * is left out, one by one: a bad window place must not cost the workspaces. By hand: the first thing
 * of every start need not wait for schemas.
 */
export function readStoredSettings(): StoredSettings {
  const stored = readJson(settingsPath());
  const known = isRecord(stored) ? stored : {};
  return {
    theme: themes.find((theme) => theme === known.theme) ?? defaultSettings.theme,
    language: languages.find((name) => name === known.language) ?? defaultSettings.language,
    recents: readRecents(known.recents),
    window: readPlace(known.window),
    setFolder: typeof known.setFolder === 'string' ? known.setFolder : null,
  };
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
