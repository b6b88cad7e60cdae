import type { ReadableDb } from '#main/db/handles.ts';

export async function findTeamName(db: ReadableDb): Promise<string> {
  const { name } = await db.selectFrom('workspace').select('name').executeTakeFirstOrThrow();
  return name;
}
