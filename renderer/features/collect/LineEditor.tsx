import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { isComposing, isPlainEnter, isPlainEscape } from '#renderer/lib/keyboard.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCollect } from './collectContext.ts';
import classes from './LineRow.module.css';

interface LineEditorProps {
  readonly id: string;
  readonly text: string;
  /** Column the caret starts at. */
  readonly caret: number;
}

/**
 * The words of a line while they are edited: Enter splits at the caret (at an end it is done),
 * Backspace at the start joins the line above, Esc gives up, leaving keeps the words.
 */
export function LineEditor({ id, text, caret }: LineEditorProps) {
  const t = useTranslate();
  const { act, focus } = useCollect();
  const [typed, setTyped] = useState(text);
  const area = useRef<HTMLTextAreaElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    area.current?.focus();
    area.current?.setSelectionRange(caret, caret);
  }, [caret]);
  const finish = (end: () => void): void => {
    if (isDone.current) return;
    isDone.current = true;
    end();
  };
  const keep = (staysHere: boolean): void =>
    finish(() => act({ type: 'edit', id, text: typed, staysHere }));
  const handleKey = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const { selectionStart: at, selectionEnd: end } = event.currentTarget;
    if (isPlainEnter(event) && !event.ctrlKey) {
      event.preventDefault();
      const isInside = typed.slice(0, at).trim() !== '' && typed.slice(at).trim() !== '';
      if (isInside) finish(() => act({ type: 'split', id, text: typed, at }));
      else keep(true);
    } else if (
      event.key === 'Backspace' &&
      at === 0 &&
      end === 0 &&
      !isComposing(event.nativeEvent)
    ) {
      event.preventDefault();
      finish(() => act({ type: 'join', id, text: typed }));
    } else if (isPlainEscape(event)) {
      event.preventDefault();
      event.stopPropagation();
      finish(() => focus({ id, caret: null }));
    }
  };
  return (
    <textarea
      ref={area}
      className={classes.editor}
      aria-label={t('collect.editLine')}
      rows={1}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={handleKey}
      onBlur={() => keep(false)}
    />
  );
}
