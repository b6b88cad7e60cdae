import type { CommandContext } from '#main/core/context.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { loadPosts } from '#main/features/org/index.ts';
import type { PostVersion, Sheet } from '#shared/features/duties/dutiesModel.ts';
import { libraryVersion } from '#shared/features/duties/librarySheet.ts';
import { currentVersion, draftVersion, workingSheet } from '#shared/features/duties/sheetRules.ts';
import type { Post } from '#shared/features/org/orgRules.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { insertVersion, loadVersions, storeDraft } from './versionStore.ts';

type WriteContext = Pick<CommandContext, 'db' | 'newId' | 'sequence'>;

export interface PostBook {
  readonly post: Post;
  /** What is written down, or the library's while nothing is. */
  readonly versions: readonly PostVersion[];
}

function bookOf(post: Post, stored: readonly PostVersion[]): PostBook {
  const library = stored.length === 0 ? libraryVersion(post.code) : null;
  return { post, versions: library ? [library] : stored };
}

/** All posts of the workspace with their versions. */
export async function loadBooks(db: ReadableDb): Promise<PostBook[]> {
  const versions = Map.groupBy(await loadVersions(db), ({ postId }) => postId);
  return (await loadPosts(db)).map((post) => bookOf(post, versions.get(post.id) ?? []));
}

/** @throws Failure `not_found` when the post is gone. */
export async function requireBook(db: ReadableDb, postId: string): Promise<PostBook> {
  const post = (await loadPosts(db)).find(({ id }) => id === postId);
  if (!post) throw new Failure({ code: 'not_found', key: 'duties.postGone' });
  return bookOf(post, await loadVersions(db, postId));
}

/** The version in force under an id: the library's is written down when it is first needed. */
export async function ensureCurrent(
  { db, newId, sequence }: WriteContext,
  { post, versions }: PostBook,
): Promise<(PostVersion & { readonly id: string }) | null> {
  const current = currentVersion(versions);
  if (current === null) return null;
  if (current.id !== null) return { ...current, id: current.id };
  const stored = { ...current, id: newId(), postId: post.id };
  await insertVersion(db, stored, sequence);
  return stored;
}

/** Changes the draft of a post, which becomes the version after the one in force. */
export async function editSheet(
  context: WriteContext,
  postId: string,
  edit: (sheet: Sheet) => Sheet,
): Promise<void> {
  const { db, newId, sequence } = context;
  const book = await requireBook(db, postId);
  const sheet = edit(workingSheet(book.versions));
  const draft = draftVersion(book.versions);
  if (draft?.id != null) {
    await storeDraft(db, draft.id, { sheet, revision: sequence });
    return;
  }
  const current = await ensureCurrent(context, book);
  const number = (current?.number ?? 0) + 1;
  const next = { id: newId(), postId, number, isDraft: true, publishedOn: null, sheet };
  await insertVersion(db, next, sequence);
}

/** Every duty of the workspace as it is being worked on, under its post. */
export async function listDuties(
  db: ReadableDb,
): Promise<{ key: string; title: string; postId: string; postName: string }[]> {
  return (await loadBooks(db)).flatMap(({ post, versions }) =>
    workingSheet(versions).duties.map(({ key, title }) => ({
      key,
      title,
      postId: post.id,
      postName: post.name,
    })),
  );
}

/** Every post with its duties as they are being worked on. */
export async function listSheets(db: ReadableDb): Promise<{ post: Post; sheet: Sheet }[]> {
  return (await loadBooks(db)).map(({ post, versions }) => ({
    post,
    sheet: workingSheet(versions),
  }));
}
