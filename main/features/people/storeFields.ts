import type { CommandContext } from '#main/core/context.ts';
import { correctTerm } from '#main/features/acts/index.ts';
import type { Person } from '#shared/features/people/peopleModel.ts';
import { updatePerson } from './peopleStore.ts';

/** A person before a change, as stored and as seen today, and as they are to be seen after it. */
export interface ChangedPerson {
  readonly stored: Person;
  readonly shown: Person;
  readonly after: Person;
}

/**
 * What holds from a dated act on is corrected in the row of that act; without one it is the
 * person's own column that says it.
 */
async function toStored(
  { db, clock }: CommandContext,
  { shown, stored, after }: ChangedPerson,
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

/** Writes a person as they are to be seen today; gives back the row. */
export async function storeFields(context: CommandContext, person: ChangedPerson): Promise<Person> {
  const row = { ...(await toStored(context, person)), revision: context.sequence };
  await updatePerson(context.db, row);
  return row;
}
