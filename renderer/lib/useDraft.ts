import { useCallback, useEffect, useRef } from 'react';
import { client } from './client.ts';

/** Half of the promised 300 ms, so that writing and a busy store fit in. */
const pause = 150;

interface PendingDraft {
  key: string;
  content: string;
}

function saveDraft({ key, content }: PendingDraft): void {
  void client.drafts.save({ key, content }).catch(() => undefined);
}

/**
 * Keeps half-typed text in the workspace: `save(text)` after every keystroke, `discard()` once
 * it has become real. What is pending is sent at once when the page goes away or changes key.
 */
export function useDraft(key: string): { save(content: string): void; discard(): void } {
  const pending = useRef<PendingDraft | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (pending.current) saveDraft(pending.current);
    pending.current = undefined;
  }, []);
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
