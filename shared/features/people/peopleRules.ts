import { ruleFailure } from '#shared/ipc/failure.ts';
import { type Changes, mergeDefined } from '#shared/lib/mergeDefined.ts';
import { compareByPinyin } from '#shared/lib/pinyinOrder.ts';
import type { PersonFields } from './peopleModel.ts';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Somebody of whom only the name is known. */
export function namedPerson(name: string): PersonFields {
  return {
    name,
    aliases: [],
    employmentType: 'regular',
    level: '',
    joinedOn: null,
    leftOn: null,
    confirmsOn: null,
    contractEndsOn: null,
    bornOn: null,
    note: '',
    tags: [],
  };
}

/** Case, width and spaces do not make another name. */
export function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');
}

/** Each other name once, in the order given, without the person's own name. */
function tidyAliases(name: string, aliases: readonly string[]): string[] {
  const seen = new Set([foldName(name)]);
  return aliases.filter((alias) => {
    const folded = foldName(alias);
    if (seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}

/**
 * The person after the changes, as it may be stored.
 * @throws Failure `people.leftBeforeJoined`.
 */
export function changePerson(before: PersonFields, changes: Changes<PersonFields>): PersonFields {
  const fields = mergeDefined(before, changes);
  if (fields.joinedOn !== null && fields.leftOn !== null && fields.leftOn < fields.joinedOn) {
    throw ruleFailure('people.leftBeforeJoined', {
      name: fields.name,
      joined: fields.joinedOn,
      left: fields.leftOn,
    });
  }
  return {
    ...fields,
    aliases: tidyAliases(fields.name, fields.aliases),
    tags: [...new Set(fields.tags)],
  };
}

/** Tags after some are added and some are taken away, each once, in the order given. */
export function changeTags(
  tags: readonly string[],
  changes: { readonly addTags: readonly string[]; readonly removeTags: readonly string[] },
): string[] {
  const removed = new Set(changes.removeTags);
  return [...new Set([...tags, ...changes.addTags])].filter((tag) => !removed.has(tag));
}

/** Whether the person already answers to this name. */
export function isKnownAs(person: Named, name: string): boolean {
  const folded = foldName(name);
  return [person.name, ...person.aliases].some((known) => foldName(known) === folded);
}

/** `leftOn` is the last day of work, so the person is still there on it. */
export function hasLeft(person: { readonly leftOn: string | null }, today: string): boolean {
  return person.leftOn !== null && person.leftOn < today;
}

export const personStatuses = ['here', 'future', 'left'] as const;
export type PersonStatus = (typeof personStatuses)[number];

/** 在职, 待入职 or 离职 on a day. */
export function statusOf(
  person: { readonly joinedOn: string | null; readonly leftOn: string | null },
  today: string,
): PersonStatus {
  if (hasLeft(person, today)) return 'left';
  return person.joinedOn !== null && person.joinedOn > today ? 'future' : 'here';
}

/** Those who are here first, then by pinyin; equal names keep the order they were added in. */
export function sortRoster<
  Row extends { readonly id: string; readonly name: string; readonly leftOn: string | null },
>(rows: readonly Row[], today: string): Row[] {
  return [...rows].sort(
    (left, right) =>
      Number(hasLeft(left, today)) - Number(hasLeft(right, today)) ||
      compareByPinyin(left.name, right.name) ||
      (left.id < right.id ? -1 : 1),
  );
}

const useKeys = {
  assignments: 'people.usedByAssignments',
  reports: 'people.usedByReports',
  commitments: 'people.usedByCommitments',
  meetings: 'people.usedByMeetings',
  goals: 'people.usedByGoals',
  handovers: 'people.usedByHandovers',
  shops: 'people.usedByShops',
  me: 'people.usedAsMe',
  others: 'people.usedByOthers',
} as const;
export type UseKind = keyof typeof useKeys;

/** How many records of each kind speak of a person. */
export type PersonUses = ReadonlyMap<UseKind, number>;

/**
 * @throws Failure naming the first kind of record that still refers to the person.
 */
export function assertPersonIsUnused(name: string, uses: PersonUses): void {
  const kinds = Object.keys(useKeys) as UseKind[];
  const used = kinds.find((kind) => (uses.get(kind) ?? 0) > 0);
  if (used) throw ruleFailure(useKeys[used], { name, count: uses.get(used) ?? 0 });
}
