import type { TreeNode } from './rankedTree.ts';

/** One page of a tree that is too large for one: whole branches, or as much of one as there is room. */
export interface TreePart {
  /** The node whose children this part goes on with, drawn again on top; null at the top of the tree. */
  readonly headId: string | null;
  /** What this part draws: nodes of the tree, cut short where another part goes on. */
  readonly roots: readonly TreeNode[];
  /** Nodes drawn without their children, each the head of at least one later part. */
  readonly cutIds: readonly string[];
}

export interface TreeSplitting {
  /** Whether this drawing has room on a page. Should hold for a node with a single child. */
  readonly fits: (roots: readonly TreeNode[]) => boolean;
  /** Nodes that never show their children, and so need no page for them. */
  readonly folded: ReadonlySet<string>;
}

/** How much of a branch is drawn below a node: everything, or its children only. */
type Opening = 'whole' | 'children';
type Openings = ReadonlyMap<string, Opening>;

/** Children of one node that still need their page; the roots of the tree without a head. */
interface Section {
  readonly head: TreeNode | null;
  readonly children: readonly TreeNode[];
}

interface Splitter extends TreeSplitting {
  readonly counts: ReadonlyMap<string, number>;
  /** What is known of branches on pages of their own. */
  readonly standing: Map<string, boolean>;
}

/** Branches of more nodes are shown on pages of their own, so that an overview stays one. */
const MOST_BESIDE = 16;
/** After this many branches that had no room, smaller to larger, no other is tried. */
const MOST_REFUSALS = 3;

/** A copy that ends where nothing is opened. Without recursion: chains may be deep. */
function cutShort(
  nodes: readonly TreeNode[],
  openings: Openings,
  folded: ReadonlySet<string>,
): Pick<TreePart, 'roots' | 'cutIds'> {
  const roots: TreeNode[] = [];
  const cutIds: string[] = [];
  const waiting = [...nodes].reverse().map((node) => ({ node, into: roots, isWhole: false }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, into } = next;
    const isWhole = next.isWhole || folded.has(node.id) || openings.get(node.id) === 'whole';
    const children: TreeNode[] = [];
    into.push({ id: node.id, children });
    if (isWhole || openings.has(node.id)) {
      for (const child of [...node.children].reverse()) {
        waiting.push({ node: child, into: children, isWhole });
      }
    } else if (node.children.length > 0) cutIds.push(node.id);
  }
  return { roots, cutIds };
}

/** The largest number from 1 to `most` that holds; 1 when none does. */
function largest(most: number, holds: (count: number) => boolean): number {
  let low = 1;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Nodes of each subtree, its root included. */
function countNodes(roots: readonly TreeNode[]): Map<string, number> {
  const order: TreeNode[] = [];
  const waiting = [...roots];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    order.push(node);
    waiting.push(...node.children);
  }
  const counts = new Map<string, number>();
  for (const node of order.reverse()) {
    const below = node.children.reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0);
    counts.set(node.id, below + 1);
  }
  return counts;
}

function drawSection({ head, children }: Section, openings: Openings, { folded }: Splitter) {
  const { roots, cutIds } = cutShort(children, openings, folded);
  return { roots: head ? [{ id: head.id, children: roots }] : roots, cutIds };
}

function hasRoom(section: Section, openings: Openings, splitter: Splitter): boolean {
  return splitter.fits(drawSection(section, openings, splitter).roots);
}

/** Whether a branch would have room on a page of its own. */
function standsAlone(node: TreeNode, { standing, fits }: Splitter): boolean {
  const known = standing.get(node.id);
  if (known !== undefined) return known;
  const stands = fits([node]);
  standing.set(node.id, stands);
  return stands;
}

function smallestFirst(nodes: readonly TreeNode[], { counts, folded }: Splitter): TreeNode[] {
  const sizeOf = ({ id }: TreeNode) => counts.get(id) ?? 0;
  return nodes
    .filter(({ id, children }) => children.length > 0 && !folded.has(id))
    .sort((a, b) => sizeOf(a) - sizeOf(b));
}

/**
 * Opens small branches while there is room, the smallest first: each saves a page. A chain that no
 * page could hold begins here.
 */
function openBranches(section: Section, splitter: Splitter): Openings {
  const openings = new Map<string, Opening>();
  const tryOpening = (node: TreeNode, opening: Opening): boolean => {
    openings.set(node.id, opening);
    if (hasRoom(section, openings, splitter)) return true;
    openings.delete(node.id);
    return false;
  };
  const waiting = smallestFirst(section.children, splitter);
  let refusals = 0;
  for (let node = waiting.shift(); node; node = waiting.shift()) {
    const isSmall = (splitter.counts.get(node.id) ?? 0) <= MOST_BESIDE;
    if (isSmall && refusals < MOST_REFUSALS) {
      if (tryOpening(node, 'whole')) continue;
      refusals += 1;
    }
    const below = smallestFirst(node.children, splitter);
    if (below.length > 1 || standsAlone(node, splitter)) continue;
    if (tryOpening(node, 'children')) waiting.push(...below);
  }
  return openings;
}

/** The next part of a section, and how many of its children it took. */
function fillPart(section: Section, splitter: Splitter): { part: TreePart; taken: number } {
  const { head, children } = section;
  const headId = head?.id ?? null;
  const everything = new Map(children.map(({ id }): [string, Opening] => [id, 'whole']));
  if (hasRoom(section, everything, splitter)) {
    const part = { headId, ...drawSection(section, everything, splitter) };
    return { part, taken: children.length };
  }
  const firstOf = (count: number): Section => ({ head, children: children.slice(0, count) });
  const taken = largest(children.length, (count) => hasRoom(firstOf(count), new Map(), splitter));
  const openings = openBranches(firstOf(taken), splitter);
  return { part: { headId, ...drawSection(firstOf(taken), openings, splitter) }, taken };
}

function findNodes(roots: readonly TreeNode[]): Map<string, TreeNode> {
  const byId = new Map<string, TreeNode>();
  const waiting = [...roots];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    byId.set(node.id, node);
    waiting.push(...node.children);
  }
  return byId;
}

/** A tree with one root is dealt out by its children, or the root might stand on a page alone. */
function topSection(roots: readonly TreeNode[], folded: ReadonlySet<string>): Section {
  const [only, ...others] = roots;
  const isOne = only && others.length === 0 && only.children.length > 0 && !folded.has(only.id);
  return isOne ? { head: only, children: only.children } : { head: null, children: roots };
}

/** The first part goes on from nowhere; its root may go on elsewhere. */
function beginTree({ headId, roots, cutIds }: TreePart, goesOn: boolean): TreePart {
  const isCut = goesOn && headId !== null;
  return { headId: null, roots, cutIds: isCut ? [headId, ...cutIds] : cutIds };
}

/**
 * Deals a tree out to pages by branch: the top first, then each branch that had no room there,
 * followed at once by its own. Every node is on a page; only heads are on more than one.
 */
export function splitTree(roots: readonly TreeNode[], splitting: TreeSplitting): TreePart[] {
  const splitter = { ...splitting, counts: countNodes(roots), standing: new Map() };
  const byId = findNodes(roots);
  const parts: TreePart[] = [];
  const waiting: Section[] = [topSection(roots, splitting.folded)];
  for (let section = waiting.pop(); section; section = waiting.pop()) {
    const below: Section[] = [];
    let rest = section.children;
    while (rest.length > 0) {
      const { part, taken } = fillPart({ head: section.head, children: rest }, splitter);
      rest = rest.slice(taken);
      parts.push(parts.length === 0 ? beginTree(part, rest.length > 0) : part);
      for (const id of part.cutIds) {
        const head = byId.get(id);
        if (head) below.push({ head, children: head.children });
      }
    }
    waiting.push(...below.reverse());
  }
  return parts;
}
