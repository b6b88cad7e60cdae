import { toOutlineLine } from '#shared/documents/givenOutline.ts';
import type { Duty } from '#shared/features/duties/dutiesModel.ts';
import type { MindData } from './mindModel.ts';
import { readOutlineId } from './outlineId.ts';
import type { GivenNode } from './outlineTree.ts';
import type { PlacedOutline } from './placeOutline.ts';

/** A duty that hangs under another post in the file than on the map. */
export interface DutyMove {
  readonly fromPostId: string;
  readonly duty: Duty;
}

/** Every node that hangs right below a post, with the post. */
function listBelowPosts(postNodes: PlacedOutline['postNodes']) {
  return postNodes.flatMap(({ post, nodes }) =>
    nodes.flatMap(({ children }) => children.map((node) => ({ ref: post.ref, node }))),
  );
}

function findDuty({ posts }: MindData, { id }: GivenNode): DutyMove | null {
  const named = readOutlineId(id);
  const post = posts.find(({ postId }) => postId === named?.postId);
  const duty = post?.sheet.duties.find(({ key }) => named?.kind === 'duty' && key === named.key);
  return post && duty ? { fromPostId: post.postId, duty } : null;
}

/**
 * Duties the file has under another post, by the place of their nodes: their own post no longer has
 * them, and the other one has none of that name.
 */
export function planMoves(
  data: MindData,
  postNodes: PlacedOutline['postNodes'],
): ReadonlyMap<number, DutyMove> {
  const named = listBelowPosts(postNodes).flatMap(({ ref, node }) => {
    const move = findDuty(data, node);
    return move ? [{ ref, node, move }] : [];
  });
  const atHome = new Set(
    named.filter(({ ref, move }) => ref === move.fromPostId).map(({ move }) => move.duty.key),
  );
  const isOpenPost = new Set(postNodes.map(({ post }) => post.ref));
  return new Map(
    named
      .filter(({ move }) => isOpenPost.has(move.fromPostId) && !atHome.has(move.duty.key))
      .filter(({ ref, node }) => {
        const duties = data.posts.find(({ postId }) => postId === ref)?.sheet.duties ?? [];
        return !duties.some(({ title }) => toOutlineLine(title) === node.text);
      })
      .map(({ node, move }) => [node.at, move]),
  );
}
