import type { ReadableDb } from '#main/db/handles.ts';
import { type WeekWording, weekWordingOf } from '#shared/features/reports/documentParts.ts';
import type { Language, WeekLabelStyle } from '#shared/features/workspace/workspaceModel.ts';
import { loadWeekLabel } from './workspaceStore.ts';

/** What this team calls a week. */
export function readWeekLabel(db: ReadableDb): Promise<WeekLabelStyle> {
  return loadWeekLabel(db);
}

/** The words of a document in a language, with weeks called as this team calls them. */
export async function readWording(db: ReadableDb, language: Language): Promise<WeekWording> {
  return weekWordingOf(language, await loadWeekLabel(db));
}
