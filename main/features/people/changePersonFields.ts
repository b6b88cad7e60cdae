import type { CommandContext } from '#main/core/context.ts';
import {
  correctTerm,
  forgetActs,
  listBuiltUpon,
  listLeavings,
  moveBeginning,
  recordAct,
} from '#main/features/acts/index.ts';
import { endAssignmentsAfter, undoActs } from '#main/features/org/index.ts';
import type { Person, PersonChange } from '#shared/features/people/peopleModel.ts';
import { assertAliasesAreFree, changePerson } from '#shared/features/people/peopleRules.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { type KnownPeople, keepKnown } from './knownPeople.ts';
import { updatePerson } from './peopleStore.ts';
import { requirePerson } from './requirePerson.ts';

/** The last day of work: what the person holds ends with it, in an act of its own. */
export async function setLastDay(
  context: CommandContext,
  person: Person,
  words: { readonly lastDay: string; readonly note?: string | undefined },
): Promise<string | null> {
  const { id: personId } = person;
  const { lastDay, note } = words;
  const act = { personId, kind: 'left', effectiveOn: lastDay, note } as const;
  return recordAct(context, act, async () => {
    await updatePerson(context.db, { ...person, leftOn: lastDay, revision: context.sequence });
    await endAssignmentsAfter(context, personId, lastDay);
  });
}

/**
 * What holds from a dated act on is corrected in the row of that act; without one it is the
 * person's own column that says it.
 */
async function toStored(
  { db, clock }: CommandContext,
  { shown, stored, after }: { shown: Person; stored: Person; after: Person },
): Promise<Person> {
  const today = clock.today();
  const { id: personId } = after;
  const isTermOf = async (field: 'employment_type' | 'level', value: string, shownValue: string) =>
    value === shownValue || (await correctTerm(db, { personId, field, value }, today));
  const { employmentType, level } = after;
  const hasType = await isTermOf('employment_type', employmentType, shown.employmentType);
  const hasLevel = await isTermOf('level', level, shown.level);
  return {
    ...after,
    employmentType: hasType ? stored.employmentType : employmentType,
    level: hasLevel ? stored.level : level,
  };
}

/**
 * What ended with the former last day goes on again; once somebody else has taken the place, it
 * stays ended and only the act is forgotten.
 */
async function forgetLeaving(context: CommandContext, personId: string, from: string) {
  const ids = await listLeavings(context.db, { personId, from });
  if (ids.length === 0) return;
  const acts = await listBuiltUpon(context.db, ids);
  if (acts.length === ids.length) await undoActs(context, acts);
  else await forgetActs(context.db, ids);
}

/** Acts that told the first or the last day follow its correction. */
async function correctActs(context: CommandContext, before: Person, after: Person): Promise<void> {
  const { id: personId } = after;
  if (before.joinedOn !== null && after.joinedOn !== null && before.joinedOn !== after.joinedOn) {
    await moveBeginning(context.db, { personId, from: before.joinedOn, to: after.joinedOn });
  }
  if (before.leftOn !== null && before.leftOn !== after.leftOn) {
    await forgetLeaving(context, personId, before.leftOn);
  }
}

/** Writes a person as they are to be seen today, a new last day as an act; gives back the row. */
export async function storePerson(
  context: CommandContext,
  person: { readonly stored: Person; readonly shown: Person; readonly after: Person },
): Promise<Person> {
  const next = { ...(await toStored(context, person)), revision: context.sequence };
  const isLeaving = next.leftOn !== null && next.leftOn !== person.stored.leftOn;
  await updatePerson(context.db, isLeaving ? { ...next, leftOn: null } : next);
  if (isLeaving && next.leftOn !== null) {
    await setLastDay(context, next, { lastDay: next.leftOn });
  }
  return next;
}

/** Stores the changes of the form; a new last day also ends what the person holds after it. */
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
  await correctActs(context, stored, after);
  keepKnown(known, { stored: await storePerson(context, { stored, shown, after }), shown: after });
  return after;
}
