import { useMemo, useState } from 'react';
import type { MindKind, MindNode } from '#shared/features/mindmap/mindModel.ts';
import { listMindNodes } from '#shared/features/mindmap/mindTree.ts';

function idsOf(root: MindNode | null, kind: MindKind): Set<string> {
  const nodes = root ? listMindNodes(root) : [];
  return new Set(
    nodes.filter((node) => node.kind === kind && node.children.length > 0).map(({ id }) => id),
  );
}

function hasChildren(root: MindNode | null, id: string): boolean {
  const node = root && listMindNodes(root).find((candidate) => candidate.id === id);
  return node !== null && node !== undefined && node.children.length > 0;
}

/** Which nodes are folded; the map opens down to the posts, which can be read at a glance. */
export function useFolding(root: MindNode | null) {
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const usual = useMemo(() => idsOf(root, 'post'), [root]);
  const folded = chosen ?? usual;
  return {
    folded,
    toggle: (id: string) => {
      const next = new Set(folded);
      if (!next.delete(id) && hasChildren(root, id)) next.add(id);
      setChosen(next);
    },
    unfold: (id: string) => setChosen(new Set([...folded].filter((other) => other !== id))),
    /** Null: everything is shown. */
    foldAll: (kind: 'post' | 'duty' | null) =>
      setChosen(kind === null ? new Set() : idsOf(root, kind)),
  };
}
