import type { PersonRef } from '#shared/features/people/peopleModel.ts';
import type { Party } from '#shared/features/recruiting/recruitingModel.ts';
import { keyOfParty } from '#shared/features/recruiting/recruitingRules.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { numberRepeats } from '#shared/lib/numberRepeats.ts';

function labelOf({ name, unitName, postName }: PersonRef): string {
  return [name, unitName, postName].filter(Boolean).join(' ');
}

/** Who is on the team, by a label each has alone. */
export function labelPeople(people: readonly PersonRef[]): Map<string, PersonRef> {
  const labels = numberRepeats(people.map(labelOf));
  return new Map(people.map((person, index) => [labels[index] ?? '', person]));
}

/** Parties by name; where two go by one name, also where each stands. */
export function listPartyOptions(
  t: Translate,
  parties: readonly Party[],
  people: readonly PersonRef[],
) {
  const byId = new Map(people.map((person) => [person.id, person]));
  const byName = Map.groupBy(parties, ({ name }) => name);
  const describe = ({ personId, name }: Party): string => {
    if (byName.get(name)?.length === 1) return name;
    const person = byId.get(personId ?? '');
    return person ? labelOf(person) : t('recruiting.offRoster', { name });
  };
  const labels = numberRepeats(parties.map(describe));
  return parties.map((party, index) => ({
    value: keyOfParty(party),
    label: labels[index] ?? party.name,
  }));
}
