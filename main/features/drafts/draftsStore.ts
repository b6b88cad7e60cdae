import { runFixed } from '#main/db/fixedQuery.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';

export interface StoredDraft {
  readonly content: string;
  readonly savedAt: string;
}

export async function findDraft(db: ReadableDb, key: string): Promise<StoredDraft | null> {
  const [draft] = await runFixed<StoredDraft>(
    db,
    'SELECT content, saved_at AS savedAt FROM drafts WHERE key = ?',
    [key],
  );
  return draft ?? null;
}

export async function storeDraft(
  db: WritableDb,
  key: string,
  { content, savedAt }: StoredDraft,
): Promise<void> {
  await runFixed(db, 'INSERT OR REPLACE INTO drafts (key, content, saved_at) VALUES (?, ?, ?)', [
    key,
    content,
    savedAt,
  ]);
}

export async function deleteDraft(db: WritableDb, key: string): Promise<void> {
  await runFixed(db, 'DELETE FROM drafts WHERE key = ?', [key]);
}
