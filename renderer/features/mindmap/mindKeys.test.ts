import type { KeyboardEvent } from 'react';
import { expect, it } from 'vitest';
import type { MindKind, MindNode } from '#shared/features/mindmap/mindModel.ts';
import { indexMindTree } from '#shared/features/mindmap/mindTree.ts';
import { idAfterRemoval, type MindDraft } from './mindEdits.ts';
import { readMindKeys } from './mindKeys.ts';
import type { MindActs } from './useMindActs.ts';

function node(id: string, kind: MindKind, children: readonly MindNode[] = []): MindNode {
  return { id, kind, text: id, unitId: null, postId: null, key: null, children };
}

const tree = node('root', 'root', [
  node('post', 'post', [
    node('first', 'duty'),
    node('second', 'duty', [node('of second', 'kpi')]),
    node('of post', 'kpi'),
  ]),
]);
const byId = indexMindTree(tree);

/** What a key on a node begins or takes away. */
function press(id: string, key: string) {
  const seen: string[] = [];
  const keys = readMindKeys({
    active: byId.get(id),
    acts: {} as MindActs,
    onDraft: (draft: MindDraft) => seen.push(draft.act),
    onRemove: (placed) => seen.push(`remove ${placed.node.id}`),
  });
  keys({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false } as KeyboardEvent);
  return seen;
}

it('the team itself is neither renamed nor taken away on the map', () => {
  expect([press('root', 'F2'), press('root', 'Delete')]).toEqual([[], []]);
  expect(press('root', 'Tab')).toEqual(['add']);
  expect([press('first', 'F2'), press('first', 'Delete')]).toEqual([['rename'], ['remove first']]);
});

it('the keys go on beside a node that is gone', () => {
  const after = (id: string) => {
    const placed = byId.get(id);
    return placed && idAfterRemoval(placed);
  };
  expect(['first', 'second', 'of second', 'of post'].map(after)).toEqual([
    'second',
    'first',
    'second',
    'post',
  ]);
});
