import { useCallback, useEffect, useRef } from 'react';
import { client } from './client.ts';
import { useTranslate } from './language.tsx';
import { showFailure } from './notices.tsx';

/** Half of the promised 300 ms, so that writing and a busy store fit in. */
const pause = 150;

interface PendingDraft {
  key: string;
  content: string;
}

/**
 * Keeps half-typed text in the workspace: `save(text)` after every keystroke, `discard()` once
 * it has become real. What is pending is sent at once when the page goes away or changes key.
 * A draft that cannot be saved says so; the text stays where it is typed.
 */
export function useDraft(key: string): { save(content: string): void; discard(): void } {
  const t = useTranslate();
  const pending = useRef<PendingDraft | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (pending.current) {
      client.drafts.save(pending.current).catch((error) => showFailure(t, error));
    }
    pending.current = undefined;
  }, [t]);
  const save = useCallback(
    (content: string) => {
      if (pending.current && pending.current.key !== key) flush();
      pending.current = { key, content };
      // Not put off by the next keystroke: who types without a pause is saved as often.
      timer.current ??= setTimeout(flush, pause);
    },
    [key, flush],
  );
  const discard = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    pending.current = undefined;
    void client.drafts.discard({ key }).catch(() => undefined);
  }, [key]);
  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  return { save, discard };
}
