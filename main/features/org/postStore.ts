import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type { PostFields } from '#shared/features/org/orgModel.ts';

export interface NewPostRow extends PostFields {
  readonly id: string;
  readonly code: string | null;
  readonly revision: number;
}

function toColumns(post: PostFields) {
  return {
    name: post.name,
    aliases: JSON.stringify(post.aliases),
    report_template: post.reportTemplate,
  };
}

export async function findPostByCode(db: ReadableDb, code: string): Promise<string | undefined> {
  const row = await db.selectFrom('posts').select('id').where('code', '=', code).executeTakeFirst();
  return row?.id;
}

export async function insertPost(db: WritableDb, post: NewPostRow): Promise<void> {
  await db
    .insertInto('posts')
    .values({ id: post.id, code: post.code, revision: post.revision, ...toColumns(post) })
    .execute();
}

export async function updatePost(
  db: WritableDb,
  post: PostFields & { readonly id: string; readonly revision: number },
): Promise<void> {
  await db
    .updateTable('posts')
    .set({ revision: post.revision, ...toColumns(post) })
    .where('id', '=', post.id)
    .execute();
}

export async function deletePost(db: WritableDb, id: string): Promise<void> {
  await db.deleteFrom('posts').where('id', '=', id).execute();
}
