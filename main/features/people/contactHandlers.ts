import type { HandlersOf } from '#main/core/context.ts';
import { maskContacts } from '#shared/features/people/contactRules.ts';
import type { peopleContract } from '#shared/features/people/peopleContract.ts';
import { changeContact, findContact, loadContacts } from './contactStore.ts';
import { loadPersonRows } from './peopleStore.ts';
import { requirePerson } from './requirePerson.ts';

type ContactHandlers = Pick<
  HandlersOf<typeof peopleContract>,
  'contact' | 'contacts' | 'revealContact' | 'updateContact'
>;

/** The one place that answers private fields, masked, and only one at a time as it is. */
export const contactHandlers: ContactHandlers = {
  contact: async ({ db }, { id }) => maskContacts(await findContact(db, id)),
  contacts: async ({ db }) =>
    [...(await loadContacts(db))].map(([id, contact]) => ({ id, ...maskContacts(contact) })),
  revealContact: async ({ db }, { id, key }) => ({ value: (await findContact(db, id))[key] }),
  updateContact: async ({ db }, { id, changes }) => {
    requirePerson(await loadPersonRows(db), id);
    await changeContact(db, id, changes);
    return {};
  },
};
