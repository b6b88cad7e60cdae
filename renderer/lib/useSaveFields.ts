import { useRef, useState } from 'react';
import type { CommandResult } from './client.ts';
import { readLocalTime } from './today.ts';
import { useCommand } from './useCommand.ts';

interface SaveFieldsOptions<Changes> {
  /** Revision of the row as it was last read. */
  readonly revision: number;
  readonly send: (
    revision: number,
    changes: Changes,
  ) => Promise<CommandResult<{ readonly revision: number }>>;
}

/**
 * Saves single fields of a row one after the other, each on the revision the one before left, so
 * that leaving two fields quickly is no conflict with oneself. `savedAt` is a local time, `18:05`.
 */
export function useSaveFields<Changes>({ revision, send }: SaveFieldsOptions<Changes>) {
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const newest = useRef(revision);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const read = revision;
  const save = async (changes: Changes) => {
    const sent = queue.current.then(() => send(Math.max(newest.current, read), changes));
    queue.current = sent.catch(() => undefined);
    const result = await sent;
    newest.current = result.value.revision;
    return result;
  };
  const { mutate } = useCommand(save, { onDone: () => setSavedAt(readLocalTime()) });
  return { save: (changes: Changes) => mutate(changes), savedAt };
}
