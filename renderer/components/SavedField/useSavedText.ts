import { useEffect, useEffectEvent, useRef, useState } from 'react';

/**
 * Text that is saved when the field is left, also when the form around it goes away first. What
 * changed elsewhere meanwhile, by undo for example, replaces what the field shows.
 */
export function useSavedText(value: string, onSave: (text: string) => void) {
  const [text, setText] = useState(value);
  const [shown, setShown] = useState(value);
  /** Sent since the field was entered: leaving it after Enter says nothing new. */
  const sent = useRef<string | null>(null);
  if (value !== shown) {
    setShown(value);
    setText(value);
  }
  const save = (): void => {
    if (text === shown || text === sent.current) return;
    sent.current = text;
    onSave(text);
  };
  // A save that was refused is tried again the next time the field is left.
  const enter = (): void => {
    sent.current = null;
  };
  const saveOnLeaving = useEffectEvent(save);
  useEffect(() => () => saveOnLeaving(), []);
  return { text, setText, enter, save, revert: () => setText(shown) };
}
