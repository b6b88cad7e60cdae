import type { MindKind, MindNode } from '#shared/features/mindmap/mindModel.ts';
import type { PlacedNode } from '#shared/features/mindmap/mindTree.ts';

/** What is being typed: a new name for a node, or a new node below or beside one. */
export type MindDraft =
  | { readonly act: 'rename'; readonly node: MindNode }
  | {
      readonly act: 'add';
      readonly kind: Exclude<MindKind, 'root'>;
      /** The node it goes under. */
      readonly parent: MindNode;
      /** Its place among the children. */
      readonly index: number;
    }
  | { readonly act: 'move'; readonly node: MindNode };

const childKinds: Readonly<Record<MindKind, Exclude<MindKind, 'root'> | null>> = {
  root: 'unit',
  unit: 'post',
  post: 'duty',
  duty: 'kpi',
  kpi: null,
};

/** A node below; null where nothing can hang. */
export function draftChild(parent: MindNode): MindDraft | null {
  const kind = childKinds[parent.kind];
  if (kind === null) return null;
  // KPIs of a post as a whole come after its duties.
  const index = parent.children.filter((child) => child.kind === kind).length;
  return { act: 'add', kind, parent, index };
}

/** A node of the same kind right after this one; null beside the root. */
export function draftSibling(node: MindNode, parent: MindNode | null): MindDraft | null {
  if (parent === null || node.kind === 'root') return null;
  const index = parent.children.findIndex(({ id }) => id === node.id) + 1;
  return { act: 'add', kind: node.kind, parent, index };
}

/** Where the keys go on once a node is gone: its next sibling of the kind, the one before, or the parent. */
export function idAfterRemoval({ node, parent, index }: PlacedNode): string | null {
  const siblings = parent?.children ?? [];
  const near = [siblings[index + 1], siblings[index - 1]];
  return (near.find((sibling) => sibling?.kind === node.kind) ?? parent)?.id ?? null;
}
