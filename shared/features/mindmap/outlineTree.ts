import type { OutlineNode } from '#shared/documents/givenOutline.ts';

/** A node of an outline with what hangs below it. */
export interface GivenNode {
  /** Place in the outline, from 0. */
  readonly at: number;
  readonly level: number;
  readonly text: string;
  readonly id: string;
  readonly children: readonly GivenNode[];
}

/** The nodes at the top; one alone is the root. */
export function buildOutlineTree(nodes: readonly OutlineNode[]): GivenNode[] {
  const tops: GivenNode[] = [];
  const above: { readonly level: number; readonly children: GivenNode[] }[] = [];
  for (const [at, { level, text, id }] of nodes.entries()) {
    while ((above.at(-1)?.level ?? -1) >= level) above.pop();
    const children: GivenNode[] = [];
    (above.at(-1)?.children ?? tops).push({ at, level, text, id, children });
    above.push({ level, children });
  }
  return tops;
}

/** The node and everything below it, parents first. */
export function listBelow(node: GivenNode): GivenNode[] {
  return [node, ...node.children.flatMap(listBelow)];
}

/** Levels below a node. */
export function heightOf(node: GivenNode): number {
  return node.children.reduce((most, child) => Math.max(most, heightOf(child) + 1), 0);
}
