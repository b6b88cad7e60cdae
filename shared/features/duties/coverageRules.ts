import {
  type CoverState,
  coverStates,
  type DutyCover,
  type DutyPerson,
  type FallingDuty,
  type PersonName,
} from './dutiesModel.ts';

type Cover = Pick<DutyCover, 'main' | 'backup' | 'state'>;

function toName({ personId, name }: PersonName): PersonName {
  return { personId, name };
}

function stateOf({ main, backup }: Omit<Cover, 'state'>): CoverState {
  if (main.length === 0) return backup.length === 0 ? 'open' : 'standIn';
  return main.length + backup.length === 1 ? 'single' : 'covered';
}

/**
 * Who does a duty: those named for it, else everybody who holds the post. `people` are those named
 * for this duty and still there.
 */
export function coverDuty(
  holders: readonly PersonName[],
  people: readonly Pick<DutyPerson, 'personId' | 'name' | 'part'>[],
): Cover {
  const named = people.filter(({ part }) => part === 'main').map(toName);
  const main = named.length > 0 ? named : holders.map(toName);
  const ids = new Set(main.map(({ personId }) => personId));
  const backup = people
    .filter(({ part, personId }) => part === 'backup' && !ids.has(personId))
    .map(toName);
  return { main, backup, state: stateOf({ main, backup }) };
}

/** The worst first. */
function compareByState(left: CoverState, right: CoverState): number {
  return coverStates.indexOf(left) - coverStates.indexOf(right);
}

/** The duties somebody is in charge of, and how each stands without them; the worst first. */
export function withoutPerson(covers: readonly DutyCover[], personId: string): FallingDuty[] {
  const isOther = (person: PersonName) => person.personId !== personId;
  return covers
    .filter(({ main }) => !main.every(isOther))
    .map((cover) => ({
      ...cover,
      after: stateOf({ main: cover.main.filter(isOther), backup: cover.backup.filter(isOther) }),
    }))
    .sort((left, right) => compareByState(left.after, right.after));
}
