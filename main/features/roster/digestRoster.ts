import { contactKeys } from '#shared/features/people/contactModel.ts';
import type { JudgedRoster } from '#shared/features/roster/judgeRoster.ts';
import { digestOf } from '#shared/lib/digestOf.ts';

/** Stands for everything an import does: who is written, each field from what to what, and where. */
export function digestRoster({ preview, people, places }: JudgedRoster): string {
  const shown = preview.rows
    .filter(({ state }) => state === 'new' || state === 'changed')
    .map(({ number, name, personId, changes }) => [number, name, personId, changes]);
  // Shown masked, so that two numbers may look the same.
  const masked = people.map(({ contact, person }) => [
    Object.entries(contact),
    person === null ? null : contactKeys.map((key) => person.values[key]),
  ]);
  return digestOf([shown, masked, places]);
}
