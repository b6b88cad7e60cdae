import { useMemo, useState } from 'react';
import { foldAtFirst, foldBelow, type MindDepth } from '#shared/features/mindmap/mindFolding.ts';
import type { MindNode } from '#shared/features/mindmap/mindModel.ts';
import { listMindNodes } from '#shared/features/mindmap/mindTree.ts';

const nothing: ReadonlySet<string> = new Set();

function hasChildren(root: MindNode | null, id: string): boolean {
  const node = root && listMindNodes(root).find((candidate) => candidate.id === id);
  return node !== null && node !== undefined && node.children.length > 0;
}

/** Which nodes are folded, until the map is left. */
export function useFolding(root: MindNode | null) {
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const usual = useMemo(() => (root ? foldAtFirst(root) : nothing), [root]);
  const folded = chosen ?? usual;
  return {
    folded,
    toggle: (id: string) => {
      const next = new Set(folded);
      if (!next.delete(id) && hasChildren(root, id)) next.add(id);
      setChosen(next);
    },
    unfold: (id: string) => setChosen(new Set([...folded].filter((other) => other !== id))),
    showDownTo: (depth: MindDepth) => setChosen(root ? foldBelow(root, depth) : nothing),
    showAll: () => setChosen(nothing),
  };
}
