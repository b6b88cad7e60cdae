import { useRef } from 'react';
import { commands } from '#renderer/lib/client.ts';
import { readLocalTime } from '#renderer/lib/today.ts';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { PersonFields, PersonRow } from '#shared/features/people/peopleModel.ts';

/**
 * Saves single fields of a person one after the other, each on the revision the one before left,
 * so that leaving two fields quickly is no conflict with oneself.
 */
export function useSavePerson(person: PersonRow, onSaved: (time: string) => void) {
  const revision = useRef(person.revision);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const newest = Math.max(revision.current, person.revision);
  const save = async (changes: Partial<PersonFields>) => {
    const sent = queue.current.then(() =>
      commands.people.update({
        id: person.id,
        revision: Math.max(revision.current, newest),
        changes,
      }),
    );
    queue.current = sent.catch(() => undefined);
    const result = await sent;
    revision.current = result.value.revision;
    return result;
  };
  return useCommand(save, { onDone: () => onSaved(readLocalTime()) });
}
