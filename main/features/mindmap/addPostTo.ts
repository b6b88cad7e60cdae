import type { CommandContext } from '#main/core/context.ts';
import { loadOrganisation, loadPosts, orgHandlers, resolvePost } from '#main/features/org/index.ts';
import { postLibrary } from '#shared/features/org/builtin/postLibrary.ts';
import type { PostChoice } from '#shared/features/org/orgModel.ts';

/** A post the team has, by its name; else one of the library; else a new one. */
async function choosePost(context: CommandContext, name: string): Promise<PostChoice> {
  const posts = await loadPosts(context.db);
  const own = posts.find((post) => post.name === name || post.aliases.includes(name));
  if (own) return { postId: own.id };
  const builtin = postLibrary.find(({ zh }) => zh === name);
  if (builtin) return { postCode: builtin.code };
  const fields = { name, aliases: [], reportTemplate: 'general' as const };
  return { postId: (await orgHandlers.createPost(context, fields)).id };
}

/**
 * The post of this name with one vacant seat in the unit, under its head as everywhere; without a
 * unit it has none.
 */
export async function addPostTo(
  context: CommandContext,
  { unitId, name }: { readonly unitId: string | null; readonly name: string },
): Promise<string> {
  const postId = await resolvePost(context, await choosePost(context, name));
  if (unitId === null) return postId;
  const org = await loadOrganisation(context.db, context.clock.today());
  const superiorSeatId = org.unitById.get(unitId)?.headSeatId ?? null;
  const seat = { superiorSeatId, inQuota: true, vacancyNote: '' };
  await orgHandlers.createSeats(context, { ...seat, unitId, post: { postId }, count: 1 });
  return postId;
}
