import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TreeNode } from './rankedTree.ts';
import { splitTree, type TreePart } from './splitTree.ts';

/** Up to `most` nodes; `up` says how far back in the list a node's parent is. */
function anyTree(most: number): fc.Arbitrary<TreeNode[]> {
  const step = fc.record({ up: fc.integer({ min: 1, max: 30 }), isRoot: fc.boolean() });
  return fc.array(step, { minLength: 1, maxLength: most, size: 'max' }).map((steps) => {
    const all: { id: string; children: TreeNode[] }[] = [];
    const roots: TreeNode[] = [];
    steps.forEach(({ up, isRoot }, index) => {
      const node = { id: `n${index}`, children: [] };
      const parent = isRoot && index % 19 === 0 ? undefined : all[index - up];
      (parent?.children ?? roots).push(node);
      all.push(node);
    });
    return roots;
  });
}

function listIds(roots: readonly TreeNode[]): string[] {
  const ids: string[] = [];
  const waiting = [...roots].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    ids.push(node.id);
    waiting.push(...[...node.children].reverse());
  }
  return ids;
}

const roomFor = (most: number) => (roots: readonly TreeNode[]) => listIds(roots).length <= most;
const ownIds = ({ headId, roots }: TreePart) => listIds(roots).filter((id) => id !== headId);
const folded: ReadonlySet<string> = new Set();

describe('a tree dealt out to pages', () => {
  it('draws every node once, and again only as the head of what goes on elsewhere', () => {
    fc.assert(
      fc.property(anyTree(200), fc.integer({ min: 2, max: 40 }), (roots, most) => {
        const parts = splitTree(roots, { fits: roomFor(most), folded });
        expect(parts.flatMap(ownIds).sort()).toEqual(listIds(roots).sort());
        for (const part of parts) expect(listIds(part.roots).length).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('goes on with each cut branch on a later page, and with nothing else', () => {
    fc.assert(
      fc.property(anyTree(200), fc.integer({ min: 2, max: 40 }), (roots, most) => {
        const parts = splitTree(roots, { fits: roomFor(most), folded });
        const heads = parts.flatMap(({ headId }) => headId ?? []);
        expect(new Set(heads)).toEqual(new Set(parts.flatMap(({ cutIds }) => cutIds)));
        parts.forEach(({ headId }, index) => {
          if (headId === null) return;
          const before = parts.slice(0, index);
          expect(before.some(({ cutIds }) => cutIds.includes(headId))).toBe(true);
        });
      }),
    );
  });

  it('stays whole when it has room, and folded branches take none', () => {
    const leaf = (id: string): TreeNode => ({ id, children: [] });
    const long = Array.from({ length: 50 }, (_, index) => leaf(`f${index}`));
    const roots = [{ id: 'a', children: [leaf('b'), { id: 'c', children: long }] }];
    const isShort = (drawn: readonly TreeNode[]) =>
      listIds(drawn).filter((id) => !id.startsWith('f')).length <= 3;
    const [only, ...others] = splitTree(roots, { fits: isShort, folded: new Set(['c']) });
    expect(others).toEqual([]);
    expect(only).toEqual({ headId: null, roots, cutIds: [] });
  });

  it('takes a chain of hundreds', () => {
    let node: TreeNode = { id: 'end', children: [] };
    for (let index = 0; index < 900; index += 1) node = { id: `n${index}`, children: [node] };
    const parts = splitTree([node], { fits: roomFor(500), folded });
    expect(parts).toHaveLength(2);
  });
});
