import type { CommandContext } from '#main/core/context.ts';
import { recordAct } from '#main/features/acts/index.ts';
import { findSeatToFill, placePerson } from '#main/features/org/index.ts';
import { assertAliasesAreFree } from '#shared/features/people/nameIndex.ts';
import type { NewPerson, Person } from '#shared/features/people/peopleModel.ts';
import { changePerson, namedPerson } from '#shared/features/people/peopleRules.ts';
import { type KnownPeople, keepKnown } from './knownPeople.ts';
import { insertPerson } from './peopleStore.ts';

/** Somebody known from before the seat was made holds it from its first day on. */
async function findFirstDay(
  { db, clock }: CommandContext,
  { joinedOn }: Person,
  seatId: string,
): Promise<string> {
  if (joinedOn === null) return clock.today();
  const seat = await findSeatToFill(db, seatId);
  return seat && seat.startsOn > joinedOn ? seat.startsOn : joinedOn;
}

async function join(context: CommandContext, person: Person, seatId?: string): Promise<void> {
  const effectiveOn = person.joinedOn ?? context.clock.today();
  await recordAct(context, { personId: person.id, kind: 'joined', effectiveOn }, async () => {
    await insertPerson(context.db, person);
    if (seatId === undefined) return;
    const from = await findFirstDay(context, person, seatId);
    await placePerson(context, { personId: person.id, seatId, kind: 'main', from });
  });
}

/** Somebody new, on the seat given from the day they come; recorded as an act. */
export async function createPerson(
  context: CommandContext,
  { seatId, ...given }: NewPerson,
  known: KnownPeople,
): Promise<Person> {
  const { newId, sequence } = context;
  const fields = changePerson(namedPerson(given.name), given);
  const person = { ...fields, id: newId(), revision: sequence };
  assertAliasesAreFree(person, person.aliases, known.names);
  await join(context, person, seatId);
  keepKnown(known, { stored: person, shown: person });
  return person;
}
