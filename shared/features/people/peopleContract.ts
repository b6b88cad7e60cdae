import { z } from 'zod';
import { command, query } from '#shared/ipc/procedure.ts';
import { ContactFields, ContactKey } from './contactModel.ts';
import {
  ManyChanges,
  NewPerson,
  Person,
  PersonChange,
  PersonName,
  PersonRef,
  PersonRow,
} from './peopleModel.ts';

const Nothing = z.object({});
const ById = z.object({ id: z.string().max(60) });

export const peopleContract = {
  /** The roster of a day, today without one, in pinyin order, those who left by then at the end. */
  list: query(z.object({ asOf: z.iso.date().optional() }), z.array(PersonRow)),
  refs: query(Nothing, z.array(PersonRef)),
  create: command(NewPerson, Person),
  /** People known by name only, such as the authors of a pasted group chat, in that order. */
  createMany: command(
    z.object({ names: z.array(PersonName).min(1).max(200) }),
    z.array(z.object({ id: z.string(), name: z.string() })),
  ),
  /** A new last day also ends what the person holds after it. */
  update: command(PersonChange, Person),
  /** The same change of several people, in one act. */
  updateMany: command(
    z.object({ ids: z.array(ById.shape.id).min(1).max(20_000), changes: ManyChanges }),
    z.object({ changed: z.number().int() }),
  ),
  /** How to reach a person, masked. */
  contact: query(ById, ContactFields),
  /** The same of everybody of whom anything is known. */
  contacts: query(Nothing, z.array(ContactFields.extend({ id: z.string() }))),
  /** One field as it was typed, when the manager asks to see it. */
  revealContact: query(ById.extend({ key: ContactKey }), z.object({ value: z.string() })),
  updateContact: command(ById.extend({ changes: ContactFields.partial() }), Nothing),
  /** Refused while anything refers to the person; who left keeps their row. */
  remove: command(ById, Nothing),
  /** All of them or none. */
  removeMany: command(z.object({ ids: z.array(ById.shape.id).min(1).max(500) }), Nothing),
  /** Remembers how somebody calls themselves in chats; nothing happens when it is known. */
  addAlias: command(z.object({ personId: z.string().max(60), alias: PersonName }), Nothing),
};
