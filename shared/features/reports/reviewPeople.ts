import { readAuthor } from './authorMatch.ts';
import { readItem } from './entryReaders.ts';
import { indexPeople, type Person } from './matchPerson.ts';
import { assignPerson } from './reportEdits.ts';
import {
  type AuthorMatch,
  entryId,
  type ParseContext,
  type PasteReview,
  type ReviewReport,
} from './reviewModel.ts';
import { contextOf, findEntry } from './reviewParts.ts';

const newPrefix = 'new:';

/** Stands for a person who will be created with the save, by name. */
export function newPersonOf(name: string): Person {
  return { id: `${newPrefix}${name}`, name, aliases: [] };
}

/** The name of a person to be created, null for one of the roster. */
export function newNameOf(personId: string): string | null {
  return personId.startsWith(newPrefix) ? personId.slice(newPrefix.length) : null;
}

function isUnknown({ personId, candidates, name }: AuthorMatch): boolean {
  return personId === null && candidates.length === 0 && name !== null;
}

/** Names written above reports that nobody on the roster has. */
export function unknownNamesIn({ reports }: PasteReview): string[] {
  const unknown = reports.filter(({ author }) => isUnknown(author));
  return [...new Set(unknown.flatMap(({ author }) => author.name ?? []))];
}

/** The roster with the people the review will create. */
export function peopleOf({ reports }: PasteReview, people: readonly Person[]): readonly Person[] {
  const names = new Set(reports.flatMap(({ author }) => newNameOf(author.personId ?? '') ?? []));
  return names.size === 0 ? people : [...people, ...[...names].map(newPersonOf)];
}

/** Plans that named somebody nobody knew find their owner among the people of now. */
function findOwners(review: PasteReview, report: ReviewReport, context: ParseContext) {
  const entryContext = contextOf(review, report, context);
  const entries = report.entries.map((entry) => {
    const isOpen = entry.kind === 'item' && entry.reason === 'owner_unknown';
    return isOpen && entry.section === 'next' ? readItem(entryContext, 'next', entry.spans) : entry;
  });
  return { ...report, entries };
}

/** Proposes every unknown author as a new person. */
export function createUnknown(review: PasteReview, context: ParseContext): PasteReview {
  const named = review.reports.reduce(
    (so, { id, author }) =>
      isUnknown(author)
        ? assignPerson(so, { reportId: id, person: newPersonOf(author.name ?? '') }, context)
        : so,
    review,
  );
  const wider = { ...context, people: peopleOf(named, context.people) };
  return { ...named, reports: named.reports.map((report) => findOwners(named, report, wider)) };
}

const nobody: AuthorMatch = {
  text: null,
  name: null,
  role: '',
  personId: null,
  candidates: [],
  certain: false,
};

/** From this line on it is somebody else's report; who is to be chosen. */
export function splitReport(review: PasteReview, id: string): PasteReview {
  const found = findEntry(review, id);
  const newId = `r${id}`;
  if (found === null || found.at === 0 || review.reports.some((each) => each.id === newId)) {
    return review;
  }
  const { report, at } = found;
  const above = { ...report, entries: report.entries.slice(0, at) };
  const below = { ...report, id: newId, author: nobody, entries: report.entries.slice(at) };
  const reports = review.reports.flatMap((each) => (each === report ? [above, below] : [each]));
  return { ...review, reports };
}

/** Reports that were saved leave the review, with their people known from now on. */
export function takeSaved(
  review: PasteReview,
  saved: { readonly reportIds: ReadonlySet<string>; readonly created: ReadonlyMap<string, string> },
): PasteReview {
  const known = (id: string | null): string | null => {
    const name = newNameOf(id ?? '');
    return (name === null ? null : saved.created.get(name)) ?? id;
  };
  const left = review.reports.filter(({ id }) => !saved.reportIds.has(id));
  const reports = left.map((report) => ({
    ...report,
    author: { ...report.author, personId: known(report.author.personId) },
    entries: report.entries.map((entry) =>
      entry.kind === 'item' && entry.owner !== null
        ? { ...entry, owner: { ...entry.owner, personId: known(entry.owner.personId) } }
        : entry,
    ),
  }));
  return { ...review, reports };
}

/** A review kept for later, on the roster of now: who is gone or came is recognised again. */
export function refreshAuthors(review: PasteReview, people: readonly Person[]): PasteReview {
  const known = new Set(people.map(({ id }) => id));
  const index = indexPeople(people);
  const isStale = ({ personId }: AuthorMatch): boolean =>
    personId === null || (newNameOf(personId) === null && !known.has(personId));
  const reports = review.reports.map((report) =>
    isStale(report.author) ? { ...report, author: readAuthor(report.author.text, index) } : report,
  );
  return { ...review, reports };
}

/** Ids of the lines of reports, those with content of their own. */
export function lineIdsOf({ reports }: PasteReview): ReadonlySet<string> {
  const entries = reports.flatMap((report) => report.entries);
  return new Set(entries.filter(({ kind }) => kind !== 'mark').map(entryId));
}
