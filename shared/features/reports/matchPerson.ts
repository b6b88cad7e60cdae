import { pinyin } from 'pinyin-pro';
import { removeEmoji } from './emoji.ts';
import { isRoleText, readDecoratedName } from './personNames.ts';
import { foldWidth, readableText } from './textLines.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly postCode?: string;
}

/** How a written name was recognised, best first. */
export type MatchKind = 'name' | 'alias' | 'decorated' | 'pinyin' | 'initials' | 'part';

export type PersonMatch =
  | { readonly kind: 'one'; readonly person: Person; readonly by: MatchKind }
  | { readonly kind: 'many'; readonly people: readonly Person[]; readonly by: MatchKind }
  | { readonly kind: 'none' };

/** People ready for look-up; build it once per paste. */
export interface PeopleIndex {
  readonly people: readonly Person[];
  readonly byName: ReadonlyMap<string, readonly Person[]>;
  readonly byAlias: ReadonlyMap<string, readonly Person[]>;
  /** Names and aliases of two characters and more, longest first, for decorated names. */
  readonly keys: readonly (readonly [string, readonly Person[]])[];
  readonly cache: Map<string, PersonMatch>;
}

const none: PersonMatch = { kind: 'none' };

function plainName(text: string): string {
  return removeEmoji(foldWidth(readableText(text))).toLowerCase();
}

/** Case, width, emoji and spaces never tell two people apart. */
function nameKey(text: string): string {
  return plainName(text).replace(/\s+/g, '');
}

function groupByKey(pairs: Iterable<readonly [string, Person]>): Map<string, Person[]> {
  const groups = new Map<string, Person[]>();
  for (const [text, person] of pairs) {
    const key = nameKey(text);
    if (key === '') continue;
    const group = groups.get(key) ?? [];
    if (!group.includes(person)) group.push(person);
    groups.set(key, group);
  }
  return groups;
}

export function indexPeople(people: readonly Person[]): PeopleIndex {
  const byName = groupByKey(people.map((person) => [person.name, person] as const));
  const byAlias = groupByKey(
    people.flatMap((person) => person.aliases.map((alias) => [alias, person] as const)),
  );
  const all = new Map<string, readonly Person[]>([...byAlias, ...byName]);
  const keys = [...all].filter(([key]) => key.length >= 2);
  keys.sort(([a], [b]) => b.length - a.length);
  return { people, byName, byAlias, keys, cache: new Map() };
}

function found(people: readonly Person[], by: MatchKind): PersonMatch {
  const [person] = people;
  if (person === undefined) return none;
  return people.length === 1 ? { kind: 'one', person, by } : { kind: 'many', people, by };
}

const edge = /[^\p{L}\p{N}]/u;

/** Beside the name only marks, digits or words of a post or department: 李敏慧 is not 李敏. */
function isDecoration(text: string): boolean {
  return text === '' || isRoleText(text);
}

function standsApart(before: string, after: string): boolean {
  const left = before.split(edge).at(-1) ?? '';
  const right = after.split(edge)[0] ?? '';
  return isDecoration(left) && isDecoration(right);
}

function matchDecorated(text: string, index: PeopleIndex): PersonMatch {
  let rest = text;
  const hits = new Set<Person>();
  for (const [name, people] of index.keys) {
    const at = rest.indexOf(name);
    if (at < 0 || !standsApart(rest.slice(0, at), rest.slice(at + name.length))) continue;
    for (const person of people) hits.add(person);
    // A shorter name inside this one (李敏 in 李敏慧) must not match again.
    rest = `${rest.slice(0, at)} ${rest.slice(at + name.length)}`;
  }
  return found([...hits], 'decorated');
}

/** Exact name, then alias, then a roster name inside a decorated one such as 运营-陈思远. */
export function matchPerson(text: string, index: PeopleIndex): PersonMatch {
  const key = nameKey(text);
  if (key === '' || key.length > 40) return none;
  const cached = index.cache.get(key);
  if (cached !== undefined) return cached;
  const match = matchKey(key, plainName(text), index);
  index.cache.set(key, match);
  return match;
}

function matchKey(key: string, spaced: string, index: PeopleIndex): PersonMatch {
  const exact = index.byName.get(key);
  if (exact !== undefined) return found(exact, 'name');
  const alias = index.byAlias.get(key);
  if (alias !== undefined) return found(alias, 'alias');
  const decorated = matchDecorated(spaced, index);
  return decorated.kind === 'none' ? matchDecorated(key, index) : decorated;
}

interface Spelling {
  readonly full: string;
  readonly initials: string;
}

function spell(name: string): Spelling {
  const syllables = pinyin(name, {
    toneType: 'none',
    type: 'array',
    surname: 'head',
    nonZh: 'consecutive',
  });
  const plain = syllables.map((each) => each.toLowerCase().replace(/ü/g, 'v').trim());
  return { full: plain.join(''), initials: plain.map((each) => each.charAt(0)).join('') };
}

const spellings = new Map<string, Spelling>();

/** Spelling a name costs more than comparing it, and rosters repeat. */
function spellingOf(name: string): Spelling {
  const known = spellings.get(name);
  if (known !== undefined) return known;
  const spelling = spell(name);
  if (spellings.size < 5_000) spellings.set(name, spelling);
  return spelling;
}

function namesOf(person: Person): readonly string[] {
  return [person.name, ...person.aliases];
}

function whoHas(index: PeopleIndex, test: (spelling: Spelling, name: string) => boolean): Person[] {
  return index.people.filter((person) =>
    namesOf(person).some((name) => test(spellingOf(name), nameKey(name))),
  );
}

/** As `matchPerson`, then full pinyin; a sender in Latin letters is often just that. */
export function matchPersonByPinyin(text: string, index: PeopleIndex): PersonMatch {
  const match = matchPerson(text, index);
  const name = nameKey(readDecoratedName(text).name);
  if (match.kind !== 'none' || !/^[a-z'._-]{4,}$/.test(name)) return match;
  const key = name.replace(/[^a-z]/g, '');
  return found(
    whoHas(index, ({ full }) => full === key),
    'pinyin',
  );
}

/**
 * For what a person types to pick somebody: name, alias, pinyin, initials, then any beginning
 * or part (思远, chen). The first kind with a hit decides; several people of it are `many`.
 */
export function matchTyped(text: string, index: PeopleIndex): PersonMatch {
  const match = matchPersonByPinyin(text, index);
  const key = nameKey(text);
  if (match.kind !== 'none' || key === '') return match;
  const full = whoHas(index, (spelling) => spelling.full === key);
  if (full.length > 0) return found(full, 'pinyin');
  const initials = whoHas(index, (spelling) => spelling.initials === key);
  if (initials.length > 0) return found(initials, 'initials');
  const parts = whoHas(
    index,
    (spelling, name) =>
      name.includes(key) || spelling.full.startsWith(key) || spelling.initials.startsWith(key),
  );
  return found(parts, 'part');
}

export interface NameBeginning {
  readonly length: number;
  readonly match: PersonMatch;
}

/**
 * The longest beginning of a word that names somebody: 林浩 in 林浩跟进补货, csy in csy跟进. One
 * character more is another name (李敏慧 is not 李敏), so it must be followed by two or none.
 */
export function matchBeginning(
  word: string,
  match: (text: string) => PersonMatch,
): NameBeginning | null {
  const latin = /^[a-z]+/i.exec(word)?.[0].length ?? 0;
  const shortest = Math.min(2, word.length);
  for (let length = word.length; length >= shortest; length -= 1) {
    const found = match(word.slice(0, length));
    if (found.kind === 'none') continue;
    const isWord = length === word.length || length === latin;
    const isName = found.by === 'name' || found.by === 'alias';
    if (isWord || (isName && word.length - length > 1)) return { length, match: found };
  }
  return null;
}
