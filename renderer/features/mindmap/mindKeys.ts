import type { KeyboardEvent } from 'react';
import type { PlacedNode } from '#shared/features/mindmap/mindTree.ts';
import { draftChild, draftSibling, type MindDraft } from './mindEdits.ts';
import type { MindActs } from './useMindActs.ts';

interface MindKeysOptions {
  readonly active: PlacedNode | undefined;
  readonly acts: MindActs;
  readonly onDraft: (draft: MindDraft) => void;
  readonly onRemove: (placed: PlacedNode) => void;
}

function isLastDuty({ parent, index }: PlacedNode): boolean {
  return parent?.children[index + 1]?.kind !== 'duty';
}

/** Tab child, Enter sibling, F2 name, Del away, M to another post, Alt with arrows up and down. */
export function readMindKeys({ active, acts, onDraft, onRemove }: MindKeysOptions) {
  const shift = (step: -1 | 1): boolean => {
    if (active?.node.kind !== 'duty' || active.node.postId === null) return false;
    const isAtEnd = step < 0 ? active.index === 0 : isLastDuty(active);
    if (!isAtEnd) acts.move(active.node, active.node.postId, active.index + step);
    return true;
  };
  const begin = (draft: MindDraft | null): boolean => {
    if (draft) onDraft(draft);
    return draft !== null;
  };
  return (event: KeyboardEvent): boolean => {
    if (!active || event.ctrlKey || event.metaKey) return false;
    const { node, parent } = active;
    if (event.altKey) {
      if (event.key === 'ArrowUp') return shift(-1);
      return event.key === 'ArrowDown' && shift(1);
    }
    switch (event.key) {
      case 'Tab':
        return !event.shiftKey && begin(draftChild(node));
      case 'Enter':
        return begin(draftSibling(node, parent));
      case 'F2':
        return node.kind !== 'root' && begin({ act: 'rename', node });
      case 'm':
        return node.kind === 'duty' && begin({ act: 'move', node });
      case 'Delete':
      case 'Backspace':
        if (node.kind !== 'root') onRemove(active);
        return true;
      default:
        return false;
    }
  };
}
