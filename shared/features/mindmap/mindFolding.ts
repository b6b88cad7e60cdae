import type { MindKind, MindNode } from './mindModel.ts';
import { listMindNodes } from './mindTree.ts';

/** The last kind that is seen: nodes of it are folded. */
export type MindDepth = Extract<MindKind, 'unit' | 'post' | 'duty'>;

/** As many posts can still be read when the map is fitted into a window. */
const mostReadPosts = 60;

/** Units above others stay open, or a unit would hide those below it. */
function endsAt(node: MindNode, depth: MindDepth): boolean {
  if (node.children.length === 0) return false;
  if (depth === 'unit' && node.kind === 'post') return true;
  return node.kind === depth && !node.children.some(({ kind }) => kind === 'unit');
}

/** What is folded when the map is seen down to units, posts or duties: the nodes' ids. */
export function foldBelow(root: MindNode, depth: MindDepth): ReadonlySet<string> {
  const folded = listMindNodes(root).filter((node) => endsAt(node, depth));
  return new Set(folded.map(({ id }) => id));
}

/** What is folded when the map opens: what stays can be read at a glance. */
export function foldAtFirst(root: MindNode): ReadonlySet<string> {
  const posts = listMindNodes(root).filter(({ kind }) => kind === 'post').length;
  return foldBelow(root, posts > mostReadPosts ? 'unit' : 'post');
}
