import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Text that is saved when the field is left, also when the form around it goes away first. What
 * changed elsewhere meanwhile, by undo for example, replaces what the field shows.
 */
export function useSavedText(value: string, onSave: (text: string) => void) {
  const [text, setText] = useState(value);
  const [shown, setShown] = useState(value);
  if (value !== shown) {
    setShown(value);
    setText(value);
  }
  const save = (): void => {
    if (text !== shown) onSave(text);
  };
  const saveOnLeaving = useEffectEvent(save);
  useEffect(() => () => saveOnLeaving(), []);
  return { text, setText, save, revert: () => setText(shown) };
}
