import { queryOptions } from '@tanstack/react-query';
import { tableQuery } from '#renderer/lib/queryClient.ts';
import type { ContactKey } from '#shared/features/people/contactModel.ts';

/** Rows show posts, units and managers, so every change of the organisation touches them. */
const readTables = [
  'people',
  'units',
  'unit_versions',
  'posts',
  'seats',
  'reporting_lines',
  'assignments',
  'person_terms',
] as const;

/** `day` stands in the keys, so that a page left open over midnight asks again. */
export const peopleQueries = {
  list: (day: string) =>
    tableQuery({
      key: ['people', 'list', day],
      tables: readTables,
      read: (from) => from.people.list({ asOf: day }),
    }),
  contact: (id: string) =>
    tableQuery({
      key: ['people', 'contact', id],
      tables: ['person_contacts'],
      read: (from) => from.people.contact({ id }),
    }),
  /** One field unmasked, forgotten when nothing shows it any more. */
  revealed: (id: string, key: ContactKey) =>
    queryOptions({
      ...tableQuery({
        key: ['people', 'contact', id, key],
        tables: ['person_contacts'],
        read: (from) => from.people.revealContact({ id, key }),
      }),
      gcTime: 0,
    }),
  /** Masked, of everybody; asked for once a column shows it. */
  contacts: () =>
    tableQuery({
      key: ['people', 'contacts'],
      tables: ['person_contacts'],
      isCompared: false,
      read: async (from) => {
        const contacts = await from.people.contacts({});
        return new Map(contacts.map((contact) => [contact.id, contact]));
      },
    }),
  me: () =>
    tableQuery({
      key: ['people', 'me'],
      tables: ['workspace'],
      read: async (from) => ({ personId: (await from.workspace.profile({})).mePersonId }),
    }),
  refs: (day: string) =>
    tableQuery({
      key: ['people', 'refs', day],
      tables: readTables,
      read: (from) => from.people.refs({}),
    }),
};
