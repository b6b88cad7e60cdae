import { ruleFailure } from '#shared/ipc/failure.ts';

interface Membership {
  readonly name: string;
  readonly joinedOn: string | null;
  readonly leftOn: string | null;
}

/**
 * An act takes effect on a day the person works; the dates are those of the stay it falls in.
 * @throws Failure `careers.beforeJoined` or `careers.afterLeft`.
 */
export function assertWorksOn({ name, joinedOn, leftOn }: Membership, on: string): void {
  if (joinedOn !== null && on < joinedOn) {
    throw ruleFailure('careers.beforeJoined', { name, date: joinedOn });
  }
  if (leftOn !== null && on > leftOn) {
    throw ruleFailure('careers.afterLeft', { name, date: leftOn });
  }
}

/** @throws Failure `careers.isRegular`: there is nothing left to confirm. */
export function assertCanConfirm(person: {
  readonly name: string;
  readonly employmentType: string;
}): void {
  if (person.employmentType === 'regular') {
    throw ruleFailure('careers.isRegular', { name: person.name });
  }
}

/** @throws Failure `careers.sameLevel`. */
export function assertOtherLevel(
  person: { readonly name: string; readonly level: string },
  level: string,
): void {
  if (person.level === level) throw ruleFailure('careers.sameLevel', { name: person.name, level });
}

/** @throws Failure `careers.hasLeftAlready` or `careers.beforeJoined`. */
export function assertCanLeave(person: Membership, lastDay: string): void {
  if (person.leftOn !== null) {
    throw ruleFailure('careers.hasLeftAlready', { name: person.name, date: person.leftOn });
  }
  assertWorksOn(person, lastDay);
}

/**
 * Somebody comes back only once they are gone: until then the leaving itself is what to change.
 * @throws Failure `careers.neverLeft`, `careers.backBeforeLeft` or `careers.notGoneYet`.
 */
export function assertCanReturn(
  { name, leftOn }: Membership,
  { on, today }: { readonly on: string; readonly today: string },
): void {
  if (leftOn === null) throw ruleFailure('careers.neverLeft', { name });
  if (on <= leftOn) throw ruleFailure('careers.backBeforeLeft', { name, date: leftOn });
  if (today <= leftOn) throw ruleFailure('careers.notGoneYet', { name, date: leftOn });
}
