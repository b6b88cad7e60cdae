import { Box } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { isPlainEnter, isPlainEscape } from '#renderer/lib/keyboard.ts';
import classes from './Sheet.module.css';

interface EditableTextProps {
  readonly text: string;
  readonly label: string;
  /** The item these words belong to; none for the headline. */
  readonly itemKey?: string;
  readonly isBold?: boolean;
  /** Nothing at all is something to save as well. */
  readonly canBeEmpty?: boolean;
  /** What was typed, when it is something else. */
  readonly onSave: (text: string) => void;
  /** Enter and Esc leave the words; where to go from there. */
  readonly onLeave?: () => void;
}

/** Words edited where they stand: Enter or leaving keeps them, Esc brings the old ones back. */
export function EditableText(props: EditableTextProps) {
  const { text, label, itemKey, isBold, canBeEmpty = false, onSave, onLeave } = props;
  const element = useRef<HTMLSpanElement>(null);
  const show = (words: string): void => {
    if (element.current) element.current.textContent = words;
  };
  // React leaves the text inside alone: the browser edits it.
  useEffect(() => {
    if (element.current && element.current.textContent !== text) element.current.textContent = text;
  }, [text]);
  const keep = (): void => {
    const typed = element.current?.textContent?.replace(/\s*\n\s*/g, ' ').trim() ?? '';
    const isSame = typed === text || (typed === '' && !canBeEmpty);
    show(text);
    if (!isSame) onSave(typed);
  };
  const leave = (): void => {
    element.current?.blur();
    onLeave?.();
  };
  const handleKey = (event: KeyboardEvent): void => {
    if (isPlainEscape(event)) show(text);
    else if (!isPlainEnter(event)) return;
    event.preventDefault();
    leave();
  };
  return (
    <Box
      component="span"
      ref={element}
      role="textbox"
      tabIndex={0}
      contentEditable="plaintext-only"
      suppressContentEditableWarning
      spellCheck={false}
      aria-label={label}
      className={isBold ? `bold ${classes.editable}` : classes.editable}
      data-words
      data-item={itemKey}
      onKeyDown={handleKey}
      onBlur={keep}
    />
  );
}
