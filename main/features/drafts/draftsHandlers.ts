import type { HandlersOf } from '#main/core/context.ts';
import type { draftsContract } from '#shared/features/drafts/draftsContract.ts';
import { deleteDraft, findDraft, storeDraft } from './draftsStore.ts';

export const draftsHandlers: HandlersOf<typeof draftsContract> = {
  read: ({ db }, { key }) => findDraft(db, key),
  save: async ({ db, clock }, { key, content }) => {
    const savedAt = clock.now();
    await storeDraft(db, key, { content, savedAt });
    return { savedAt };
  },
  discard: async ({ db }, { key }) => {
    await deleteDraft(db, key);
    return {};
  },
};
