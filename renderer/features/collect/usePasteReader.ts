import { useCallback, useEffect, useRef, useState } from 'react';
import type { ParseContext, PasteReview } from '#shared/features/reports/reviewModel.ts';
import type { PasteQuestion } from './pasteWorker.ts';

function startWorker(): Worker {
  return new Worker(new URL('./pasteWorker.ts', import.meta.url), { type: 'module' });
}

/**
 * Reads pastes beside the page, so that typing and drawing go on. One at a time: a new question
 * or `cancel` ends the one before.
 */
export function usePasteReader() {
  const worker = useRef<Worker | null>(null);
  const [isReading, setReading] = useState(false);
  const cancel = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
    setReading(false);
  }, []);
  const read = useCallback(
    (text: string, context: ParseContext): Promise<PasteReview> => {
      cancel();
      const started = startWorker();
      worker.current = started;
      setReading(true);
      const question: PasteQuestion = { text, context };
      return new Promise((resolve, reject) => {
        started.addEventListener('message', ({ data }: MessageEvent<PasteReview>) => {
          cancel();
          resolve(data);
        });
        started.addEventListener('error', (event) => {
          cancel();
          reject(new Error(event.message));
        });
        started.postMessage(question);
      });
    },
    [cancel],
  );
  useEffect(() => cancel, [cancel]);
  return { read, cancel, isReading };
}
