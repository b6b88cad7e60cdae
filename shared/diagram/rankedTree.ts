/** One node of a drawn tree; children in reading order. */
export interface TreeNode {
  readonly id: string;
  readonly children: readonly TreeNode[];
}

/** A node with what layout asks of it; height and size count folded nodes too. */
export interface RankedNode {
  readonly id: string;
  readonly parent: RankedNode | null;
  /** 1 for a root. */
  readonly level: number;
  readonly children: RankedNode[];
  readonly isFolded: boolean;
  /** 0 for a leaf. */
  height: number;
  /** Nodes of the subtree without itself. */
  descendants: number;
}

/** All nodes, parents before children, siblings in order. Walks without recursion: chains may be deep. */
export function rankTree(
  roots: readonly TreeNode[],
  folded: ReadonlySet<string> = new Set(),
): RankedNode[] {
  const ranked: RankedNode[] = [];
  const rank = (node: TreeNode, parent: RankedNode | null): [TreeNode, RankedNode] => {
    const isFolded = folded.has(node.id) && node.children.length > 0;
    const level = parent ? parent.level + 1 : 1;
    return [
      node,
      { id: node.id, parent, level, children: [], isFolded, height: 0, descendants: 0 },
    ];
  };
  const stack = roots.map((root) => rank(root, null)).reverse();
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const [node, self] = entry;
    ranked.push(self);
    self.parent?.children.push(self);
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child) stack.push(rank(child, self));
    }
  }
  for (let index = ranked.length - 1; index >= 0; index -= 1) {
    const self = ranked[index];
    if (!self?.parent) continue;
    self.parent.height = Math.max(self.parent.height, self.height + 1);
    self.parent.descendants += self.descendants + 1;
  }
  return ranked;
}

/** The nodes below one node that are not folded away, in reading order, with their depth below it. */
export function visibleBelow(node: RankedNode): { node: RankedNode; depth: number }[] {
  const rows: { node: RankedNode; depth: number }[] = [];
  const childrenOf = (parent: RankedNode) => (parent.isFolded ? [] : parent.children);
  const stack = [...childrenOf(node)].reverse();
  for (let next = stack.pop(); next; next = stack.pop()) {
    rows.push({ node: next, depth: next.level - node.level });
    for (const child of [...childrenOf(next)].reverse()) stack.push(child);
  }
  return rows;
}
