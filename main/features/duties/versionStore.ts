import type { PostVersionsTable } from '#main/db/dutiesTables.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { type PostVersion, Sheet } from '#shared/features/duties/dutiesModel.ts';

/** A version that is written down. */
export type StoredVersion = PostVersion & { readonly id: string; readonly postId: string };

function toVersion(row: PostVersionsTable): StoredVersion {
  return {
    id: row.id,
    postId: row.post_id,
    number: row.number,
    isDraft: row.state === 'draft',
    publishedOn: row.published_on,
    sheet: Sheet.parse(JSON.parse(row.sheet)),
  };
}

/** Of one post, or of all; oldest first. */
export async function loadVersions(db: ReadableDb, postId?: string): Promise<StoredVersion[]> {
  const rows = await db
    .selectFrom('post_versions')
    .selectAll()
    .$if(postId !== undefined, (query) => query.where('post_id', '=', postId ?? ''))
    .orderBy('post_id')
    .orderBy('number')
    .execute();
  return rows.map(toVersion);
}

export async function insertVersion(
  db: WritableDb,
  version: StoredVersion,
  revision: number,
): Promise<void> {
  await db
    .insertInto('post_versions')
    .values({
      id: version.id,
      post_id: version.postId,
      number: version.number,
      state: version.isDraft ? 'draft' : 'published',
      published_on: version.publishedOn,
      sheet: JSON.stringify(version.sheet),
      revision,
    })
    .execute();
}

/** Drafts only: what is published never changes. */
export async function storeDraft(
  db: WritableDb,
  id: string,
  draft: { readonly sheet: Sheet; readonly revision: number },
): Promise<void> {
  await db
    .updateTable('post_versions')
    .set({ sheet: JSON.stringify(draft.sheet), revision: draft.revision })
    .where('id', '=', id)
    .where('state', '=', 'draft')
    .execute();
}

export async function storePublished(
  db: WritableDb,
  id: string,
  published: { readonly on: string; readonly revision: number },
): Promise<void> {
  await db
    .updateTable('post_versions')
    .set({ state: 'published', published_on: published.on, revision: published.revision })
    .where('id', '=', id)
    .execute();
}

export async function deleteVersion(db: WritableDb, id: string): Promise<void> {
  await db.deleteFrom('post_versions').where('id', '=', id).execute();
}
