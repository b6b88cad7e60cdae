import { type RefObject, useEffect, useRef } from 'react';
import { isComposing, isInTextField } from '#renderer/lib/keyboard.ts';
import { sectionOfKey } from './cardSections.ts';
import type { LineFocus, ReviewAct } from './collectModel.ts';
import { focusedLine, goTo, nextStop, stepLine } from './reviewElements.ts';

export interface ReviewKeys {
  readonly root: RefObject<HTMLElement | null>;
  readonly act: (act: ReviewAct) => void;
  readonly focus: (focus: LineFocus) => void;
  /** False when there is nothing to take back, so that the key means the workspace's undo. */
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  readonly save: () => void;
}

const caretAtEnd = Number.MAX_SAFE_INTEGER;

function isMod(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey;
}

/** Keys of the whole page. True when the key was meant for it. */
function handleChord(event: KeyboardEvent, keys: ReviewKeys): boolean {
  if (!isMod(event)) return false;
  if (event.key === 'Enter') {
    // A line under edit keeps its words first.
    if (isInTextField(event.target) && event.target instanceof HTMLElement) event.target.blur();
    setTimeout(keys.save);
    return true;
  }
  const key = event.key.toLowerCase();
  if (isInTextField(event.target) || (key !== 'z' && key !== 'y')) return false;
  return key === 'y' || event.shiftKey ? keys.redo() : keys.undo();
}

/** Keys of the line that has the focus. */
function handleLineKey(event: KeyboardEvent, line: HTMLElement, keys: ReviewKeys): boolean {
  const id = line.dataset.line ?? '';
  const isAside = line.dataset.aside !== undefined;
  const section = sectionOfKey(event.key);
  if (section !== null) {
    keys.act(isAside ? { type: 'restore', id, section } : { type: 'move', id, section });
    return true;
  }
  if (isAside) return false;
  switch (event.key) {
    case 'Enter':
    case 'F2':
    case 'e':
    case 'E':
      keys.focus({ id, caret: caretAtEnd });
      return true;
    case ' ':
      keys.act({ type: 'confirm', id });
      return true;
    case 'Delete':
      keys.act({ type: 'aside', id });
      return true;
    case '@':
      keys.root.current?.querySelector<HTMLElement>(`[data-owner-of="${CSS.escape(id)}"]`)?.click();
      return true;
    default:
      return false;
  }
}

function handleKey(event: KeyboardEvent, keys: ReviewKeys): boolean {
  const root = keys.root.current;
  if (root === null) return false;
  const { target } = event;
  const isHere = target === document.body || (target instanceof Node && root.contains(target));
  if (
    !isHere ||
    (target instanceof HTMLElement && target.closest('[role="dialog"], [role="menu"]'))
  ) {
    return false;
  }
  if (handleChord(event, keys)) return true;
  if (isMod(event) || event.altKey) return false;
  if (event.key === 'Tab') {
    const stop = nextStop(root, event.shiftKey);
    goTo(stop);
    return stop !== null;
  }
  if (isInTextField(target)) return false;
  if (event.key === 'ArrowDown' || event.key === 'j') return stepFrom(root, target, 1);
  if (event.key === 'ArrowUp' || event.key === 'k') return stepFrom(root, target, -1);
  const line = focusedLine(root);
  return line !== null && handleLineKey(event, line, keys);
}

/** Arrows walk from a line or from nowhere; on another control they are its own. */
function stepFrom(root: HTMLElement, target: EventTarget | null, step: 1 | -1): boolean {
  const isControl = target instanceof HTMLElement && target.matches('button:not([data-line])');
  if (isControl) return false;
  stepLine(root, step);
  return true;
}

/**
 * The keys of the review, listened for before all others: its own undo comes before that of the
 * workspace, and Tab goes to what is unsure. No key of an input method is taken.
 */
export function useReviewKeys(keys: ReviewKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isComposing(event)) return;
      if (!handleKey(event, latest.current)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, []);
}
