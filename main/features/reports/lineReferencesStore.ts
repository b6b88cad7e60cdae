import { sql } from 'kysely';
import type { WritableDb } from '#main/db/handles.ts';

/**
 * Lets digests go of lines that are about to be deleted: what was chosen of them goes with them,
 * but words the manager wrote himself stay on his page.
 */
export async function releaseLines(db: WritableDb, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const gone = sql`SELECT value FROM json_each(${JSON.stringify(ids)})`;
  await sql`UPDATE digest_items SET line_id = NULL
    WHERE line_id IN (${gone}) AND text IS NOT NULL AND is_included = 1`.execute(db);
  await sql`DELETE FROM digest_items WHERE line_id IN (${gone})`.execute(db);
}
