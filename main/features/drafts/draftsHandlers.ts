import type { HandlersOf } from '#main/core/context.ts';
import type { draftsContract } from '#shared/features/drafts/draftsContract.ts';

export const draftsHandlers: HandlersOf<typeof draftsContract> = {
  read: async ({ db }, { key }) => {
    const row = await db
      .selectFrom('drafts')
      .select(['content', 'saved_at as savedAt'])
      .where('key', '=', key)
      .executeTakeFirst();
    return row ?? null;
  },
  save: async ({ db, clock }, { key, content }) => {
    const savedAt = clock.now();
    await db
      .insertInto('drafts')
      .values({ key, content, saved_at: savedAt })
      .onConflict((same) => same.column('key').doUpdateSet({ content, saved_at: savedAt }))
      .execute();
    return { savedAt };
  },
  discard: async ({ db }, { key }) => {
    await db.deleteFrom('drafts').where('key', '=', key).execute();
    return {};
  },
};
