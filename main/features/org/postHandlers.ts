import type { CommandContext, HandlersOf } from '#main/core/context.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { builtinPost, type PostCode } from '#shared/features/org/builtin/postLibrary.ts';
import type { orgContract } from '#shared/features/org/orgContract.ts';
import type { PostChoice, PostFields } from '#shared/features/org/orgModel.ts';
import { ruleFailure } from '#shared/ipc/failure.ts';
import { mergeDefined } from '#shared/lib/mergeDefined.ts';
import { assertFresh, requireRow } from './found.ts';
import { countSeatsOfPosts, loadPosts } from './organisationStore.ts';
import { deletePost, findPostByCode, insertPost, updatePost } from './postStore.ts';

type PostHandlers = Pick<
  HandlersOf<typeof orgContract>,
  'posts' | 'createPost' | 'updatePost' | 'removePost'
>;

/** The post of the built-in library in this workspace, made on first use. */
export async function ensureBuiltinPost(
  { db, newId, sequence }: Pick<CommandContext, 'db' | 'newId' | 'sequence'>,
  code: PostCode,
): Promise<string> {
  const known = await findPostByCode(db, code);
  if (known !== undefined) return known;
  const { zh, aliases, template } = builtinPost(code);
  const id = newId();
  await insertPost(db, {
    id,
    code,
    name: zh,
    aliases: [...aliases],
    reportTemplate: template,
    revision: sequence,
  });
  return id;
}

/** A post of the team's own by its name, made when there is none. */
export async function ensureOwnPost(
  { db, newId, sequence }: Pick<CommandContext, 'db' | 'newId' | 'sequence'>,
  name: string,
): Promise<string> {
  const known = (await loadPosts(db)).find((post) => post.name === name);
  if (known) return known.id;
  const id = newId();
  const post = { name, aliases: [], reportTemplate: 'general' as const };
  await insertPost(db, { ...post, id, code: null, revision: sequence });
  return id;
}

export async function resolvePost(context: CommandContext, choice: PostChoice): Promise<string> {
  if ('postCode' in choice) return ensureBuiltinPost(context, choice.postCode);
  const posts = await loadPosts(context.db);
  return requireRow(posts.find(({ id }) => id === choice.postId)).id;
}

/** A name that stands for two posts could be matched to neither. */
async function assertNamesAreFree(
  db: ReadableDb,
  post: PostFields & { readonly id: string | null },
): Promise<void> {
  const wanted = new Set([post.name, ...post.aliases]);
  for (const other of await loadPosts(db)) {
    const taken = [other.name, ...other.aliases].find((name) => wanted.has(name));
    if (other.id !== post.id && taken !== undefined) {
      throw ruleFailure('org.postNameTaken', { name: taken, post: other.name });
    }
  }
}

export const postHandlers: PostHandlers = {
  posts: async ({ db }) => {
    const counts = await countSeatsOfPosts(db);
    const posts = await loadPosts(db);
    return posts.map((post) => ({ ...post, seatCount: counts.get(post.id) ?? 0 }));
  },

  createPost: async ({ db, newId, sequence }, fields) => {
    await assertNamesAreFree(db, { ...fields, id: null });
    const id = newId();
    await insertPost(db, { ...fields, id, code: null, revision: sequence });
    return { id };
  },

  updatePost: async ({ db, sequence }, { id, revision, changes }) => {
    const posts = await loadPosts(db);
    const before = requireRow(posts.find((post) => post.id === id));
    assertFresh(before, revision);
    const after = mergeDefined(before, changes);
    await assertNamesAreFree(db, after);
    await updatePost(db, { ...after, revision: sequence });
    return { revision: sequence };
  },

  removePost: async ({ db }, { id }) => {
    const posts = await loadPosts(db);
    const post = requireRow(posts.find((candidate) => candidate.id === id));
    const count = (await countSeatsOfPosts(db)).get(id) ?? 0;
    if (count > 0) throw ruleFailure('org.postHasSeats', { post: post.name, count });
    await deletePost(db, id);
    return {};
  },
};
