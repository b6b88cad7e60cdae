import type { ReportTemplateCode } from '#shared/features/org/builtin/postModel.ts';
import { matchPersonByPinyin, type PeopleIndex, type Person } from './matchPerson.ts';
import { readDecoratedName } from './personNames.ts';
import { templateOfPost } from './reportTemplates.ts';
import type { AuthorMatch } from './reviewModel.ts';

const nobody: AuthorMatch = {
  text: null,
  name: null,
  role: '',
  personId: null,
  candidates: [],
  certain: false,
};

/** A roster person as author, chosen or recognised. */
export function authorOfPerson(person: Person, text: string | null, certain: boolean): AuthorMatch {
  return { text, name: person.name, role: '', personId: person.id, candidates: [], certain };
}

/** Who wrote a report by the name in the chat or the title. Two people of one name are never guessed. */
export function readAuthor(text: string | null, index: PeopleIndex): AuthorMatch {
  if (text === null || text.trim() === '') return nobody;
  const match = matchPersonByPinyin(text, index);
  if (match.kind === 'one') return authorOfPerson(match.person, text, match.by !== 'pinyin');
  const written = readDecoratedName(text);
  if (match.kind === 'none') return { ...nobody, text, ...written };
  const names = new Set(match.people.map((person) => person.name));
  const [shared] = names;
  const name = names.size === 1 && shared !== undefined ? shared : written.name;
  const candidates = match.people.map((person) => person.id);
  return { ...nobody, text, name, role: written.role, candidates };
}

/** The template of the author's post; of several candidates only when they agree. */
export function templateOfAuthor(
  author: AuthorMatch,
  people: readonly Person[],
): ReportTemplateCode | null {
  const ids = author.personId === null ? author.candidates : [author.personId];
  const posts = people.filter((person) => ids.includes(person.id)).map((person) => person.postCode);
  const templates = new Set(posts.map((post) => templateOfPost(post ?? null)));
  const [only] = templates;
  return templates.size === 1 && only !== undefined ? only : null;
}
