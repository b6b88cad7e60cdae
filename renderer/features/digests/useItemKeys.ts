import { type RefObject, useEffect, useRef } from 'react';
import { useWindowKeys } from '#renderer/lib/keyboard.ts';
import { isPageKey } from '#renderer/lib/useShortcut.ts';
import { type DigestItem, digestSections } from '#shared/features/digests/digestsModel.ts';
import { editWords, findRow, findWords, itemKeyOf, listRows } from './digestElements.ts';
import type { DigestActs } from './useDigestActs.ts';

interface ItemKeys {
  readonly rootRef: RefObject<HTMLElement | null>;
  readonly items: readonly DigestItem[];
  readonly acts: DigestActs;
  /** The archive is only read. */
  readonly isReadOnly: boolean;
  /** Only the boss page is put in an order by hand. */
  readonly hasOrder: boolean;
  readonly onOpen: (personId: string) => void;
  readonly onAdd: (item: DigestItem) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/** From the row in use, or from just outside the list. */
function stepRow(root: HTMLElement, step: number): void {
  const rows = listRows(root);
  const key = itemKeyOf(document.activeElement);
  const at = rows.findIndex((row) => itemKeyOf(row) === key);
  const next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : at + step;
  rows[Math.min(Math.max(next, 0), rows.length - 1)]?.focus();
}

type RowAct = (item: DigestItem) => void;

/** Space is the row's own: it is a button. */
function keyActs(keys: ItemKeys, edit: RowAct): Readonly<Record<string, RowAct>> {
  const { acts, onAdd, onOpen, isReadOnly } = keys;
  const Enter: RowAct = ({ personId }) => {
    if (personId !== null) onOpen(personId);
  };
  if (isReadOnly) return { Enter };
  const put = digestSections.map(
    (section): RowAct =>
      (item) =>
        acts.put(item, section),
  );
  return {
    Enter,
    e: edit,
    w: acts.withhold,
    r: (item) => {
      if (item.original !== null) acts.restore(item);
    },
    n: onAdd,
    Delete: (item) => {
      if (item.lineId === null) acts.remove(item);
    },
    ...Object.fromEntries(put.map((act, index) => [String(index + 1), act])),
  };
}

/**
 * The keys of the facts: up and down between lines, Space takes one up, E edits its words on the
 * sheet (and takes it up first), W withholds it, 1–4 put it into a part, Alt+↑↓ move it.
 */
export function useItemKeys(keys: ItemKeys): { edit: (item: DigestItem) => void } {
  const { rootRef, items, acts, hasOrder } = keys;
  /** Words to edit as soon as they stand on the sheet. */
  const wanted = useRef<string | null>(null);
  const focusWanted = (): void => {
    const words =
      wanted.current === null ? null : findWords(rootRef.current as HTMLElement, wanted.current);
    if (!words) return;
    wanted.current = null;
    editWords(words);
  };
  useEffect(focusWanted);
  const edit = (item: DigestItem): void => {
    if (item.isWithheld) return;
    wanted.current = item.key;
    if (!item.isIncluded) acts.toggle(item);
    focusWanted();
  };
  useWindowKeys((event) => {
    const root = rootRef.current;
    if (root === null) return;
    const item = items.find(({ key }) => key === itemKeyOf(document.activeElement));
    const step = steps[event.key];
    if (event.altKey && step !== undefined && item && hasOrder) {
      event.preventDefault();
      acts.step(item, step < 0 ? -1 : 1);
      return;
    }
    if (!isPageKey(event)) return;
    if (step !== undefined) {
      event.preventDefault();
      stepRow(root, step);
      return;
    }
    if (!item || findRow(root, item.key) !== document.activeElement) return;
    const act = keyActs(keys, edit)[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act) return;
    event.preventDefault();
    act(item);
  });
  return { edit };
}
