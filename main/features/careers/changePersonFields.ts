import type { CommandContext, HandlersOf } from '#main/core/context.ts';
import {
  type KnownPeople,
  keepKnown,
  loadKnownPeople,
  requirePerson,
  storeFields,
} from '#main/features/people/index.ts';
import { assertAliasesAreFree } from '#shared/features/people/nameIndex.ts';
import type { peopleContract } from '#shared/features/people/peopleContract.ts';
import type { Person, PersonChange } from '#shared/features/people/peopleModel.ts';
import { changePerson } from '#shared/features/people/peopleRules.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { correctFirstDay } from './correctFirstDay.ts';
import { changeLastDay } from './lastDay.ts';

/**
 * Stores the changes of the form. First and last day are acts, told or not: what was recorded of
 * them follows, and a correction that contradicts another act is refused.
 */
export async function changePersonFields(
  context: CommandContext,
  { id, revision, changes }: PersonChange,
  known: KnownPeople,
): Promise<Person> {
  const stored = requirePerson(known.stored, id);
  if (stored.revision !== revision) {
    throw new Failure({ code: 'conflict', key: 'common.conflict' });
  }
  const shown = requirePerson(known.shown, id);
  const after = { ...shown, ...changePerson(shown, changes), revision: context.sequence };
  const newAliases = after.aliases.filter((alias) => !shown.aliases.includes(alias));
  assertAliasesAreFree(after, newAliases, known.names);
  await correctFirstDay(context, stored, after.joinedOn);
  const fields = { ...after, leftOn: stored.leftOn };
  const row = await storeFields(context, { stored, shown, after: fields });
  await changeLastDay(context, row, after.leftOn);
  keepKnown(known, { stored: { ...row, leftOn: after.leftOn }, shown: after });
  return after;
}

/** The form is part of a working life: its dates are acts that people know nothing of. */
export const personFormHandlers: Pick<HandlersOf<typeof peopleContract>, 'update'> = {
  update: async (context, change) =>
    changePersonFields(context, change, await loadKnownPeople(context)),
};
