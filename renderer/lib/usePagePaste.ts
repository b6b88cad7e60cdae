import { useEffect, useRef } from 'react';
import { isInTextField } from './keyboard.ts';

/**
 * Ctrl+V anywhere on the page pastes its text; inside an empty box too, since nobody types by hand
 * what is pasted there. Another field keeps what is pasted into it.
 */
export function usePagePaste(onPaste: (text: string) => void): void {
  const latest = useRef(onPaste);
  useEffect(() => {
    latest.current = onPaste;
  });
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const isOther = isInTextField(event.target) && !(event.target instanceof HTMLTextAreaElement);
      const isAdding = event.target instanceof HTMLTextAreaElement && event.target.value !== '';
      if (text === '' || isOther || isAdding) return;
      event.preventDefault();
      latest.current(text);
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);
}
