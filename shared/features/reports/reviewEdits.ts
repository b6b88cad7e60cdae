import { type EntryContext, makeMark, readItem, readMetrics } from './entryReaders.ts';
import {
  entryId,
  type ItemSection,
  type ParseContext,
  type PasteReview,
  type ReviewEntry,
  type ReviewItem,
  type ReviewReport,
  type SetAside,
} from './reviewModel.ts';
import {
  contextOf,
  type FoundEntry,
  findEntry,
  inOrder,
  mergeSpans,
  replaceReport,
  withEntries,
} from './reviewParts.ts';
import { splitSpans } from './splitSpans.ts';
import type { Span } from './textLines.ts';

/**
 * Edits of the review screen. Each takes a review and gives another; an edit that does not apply
 * gives the same one back. Every column keeps exactly one place.
 */

/** Puts entries in the place of some others of one report. */
function replaceEntries(
  review: PasteReview,
  { report, at }: FoundEntry,
  change: {
    readonly count: number;
    readonly by: readonly ReviewEntry[];
    readonly context: ParseContext;
  },
): PasteReview {
  const entryContext = contextOf(review, report, change.context);
  const entries = report.entries.toSpliced(at, change.count, ...change.by);
  const { people } = change.context;
  return replaceReport(review, withEntries(report, entries, { people, entryContext }));
}

/** True while an item says what its columns say; typed text must survive a move. */
function isAsRead(item: ReviewItem, entryContext: EntryContext): boolean {
  return readItem(entryContext, item.section, item.spans).text === item.text;
}

/** The choice of the manager settles the section; an owner nobody knows stays open. */
function settle(item: ReviewItem): ReviewItem {
  const isOpen = item.reason === 'owner_unknown' || item.reason === 'owner_ambiguous';
  return isOpen ? item : { ...item, certain: true, reason: null };
}

function itemIn(section: ItemSection, entry: ReviewEntry, entryContext: EntryContext): ReviewItem {
  const isTyped = entry.kind === 'item' && !isAsRead(entry, entryContext);
  if (isTyped) return { ...entry, section, certain: true, reason: null };
  const item = readItem(entryContext, section, entry.spans);
  const text = item.text === '' ? textOfRaw(entryContext, entry.spans) : item.text;
  return settle({ ...item, text });
}

/** A line of marks only still shows its characters once it is made an item. */
function textOfRaw({ lines }: EntryContext, spans: readonly Span[]): string {
  return spans
    .map(({ line, start, end }) => lines[line]?.raw.slice(start, end).trim() ?? '')
    .join(' ');
}

function figuresIn(entry: ReviewEntry, entryContext: EntryContext): ReviewEntry[] {
  const entries = entry.spans.flatMap((span) => readMetrics(entryContext, span));
  const isFound = entries.some((each) => each.kind === 'metric');
  const covers = entry.spans.every((span) => readMetrics(entryContext, span).length > 0);
  return isFound && covers ? entries : [itemIn('data', entry, entryContext)];
}

/** Moves a line to a section: 1–6 on the review screen. Figures are read when it goes to 数据. */
export function moveLine(
  review: PasteReview,
  { entryId: id, section }: { readonly entryId: string; readonly section: ItemSection },
  context: ParseContext,
): PasteReview {
  const found = findEntry(review, id);
  if (found === null) return review;
  const { entry, report } = found;
  if (entry.kind === 'mark' && entry.role === 'sender') return review;
  const entryContext = contextOf(review, report, context);
  const by =
    section === 'data' ? figuresIn(entry, entryContext) : [itemIn(section, entry, entryContext)];
  return replaceEntries(review, found, { count: 1, by, context });
}

/** Splits an item at a place of its shown text: Enter on the review screen. */
export function splitLine(
  review: PasteReview,
  { entryId: id, offset }: { readonly entryId: string; readonly offset: number },
  context: ParseContext,
): PasteReview {
  const found = findEntry(review, id);
  if (found === null || found.entry.kind !== 'item') return review;
  const { entry, report } = found;
  const entryContext = contextOf(review, report, context);
  const parts = splitSpans(entryContext.lines, entry, offset);
  if (parts === null) return review;
  const by = parts.map((spans) => settle(readItem(entryContext, entry.section, spans)));
  return by.some((item) => item.text === '')
    ? review
    : replaceEntries(review, found, { count: 1, by, context });
}

function joinItems(above: ReviewItem, below: ReviewItem, entryContext: EntryContext): ReviewItem {
  const spans = mergeSpans([...above.spans, ...below.spans]);
  if (isAsRead(above, entryContext) && isAsRead(below, entryContext)) {
    return settle(readItem(entryContext, above.section, spans));
  }
  return {
    ...above,
    spans,
    text: `${above.text} ${below.text}`,
    owner: above.owner ?? below.owner,
    due: above.due ?? below.due,
    unknownOwners: [...above.unknownOwners, ...below.unknownOwners],
  };
}

/** Joins an item to the one above it in the same section: Backspace at the start of a line. */
export function joinLines(review: PasteReview, id: string, context: ParseContext): PasteReview {
  const found = findEntry(review, id);
  if (found === null || found.entry.kind !== 'item') return review;
  const above = found.report.entries[found.at - 1];
  if (above?.kind !== 'item' || above.section !== found.entry.section) return review;
  const entryContext = contextOf(review, found.report, context);
  const by = [joinItems(above, found.entry, entryContext)];
  return replaceEntries(review, { ...found, at: found.at - 1 }, { count: 2, by, context });
}

/** Puts typed words, an owner or a date in the place of what was read. */
export function editLine(
  review: PasteReview,
  {
    entryId: id,
    ...change
  }: { readonly entryId: string } & Partial<Pick<ReviewItem, 'text' | 'owner' | 'due'>>,
  context: ParseContext,
): PasteReview {
  const found = findEntry(review, id);
  if (found === null || found.entry.kind !== 'item') return review;
  const item: ReviewItem = { ...found.entry, ...change, certain: true, reason: null };
  const unknownOwners = change.owner === undefined ? item.unknownOwners : [];
  return replaceEntries(review, found, { count: 1, by: [{ ...item, unknownOwners }], context });
}

/** Says that a line is right as it was read. */
export function confirmLine(review: PasteReview, id: string): PasteReview {
  const found = findEntry(review, id);
  if (found === null) return review;
  const entries = found.report.entries.with(found.at, {
    ...found.entry,
    certain: true,
    reason: null,
  });
  return replaceReport(review, { ...found.report, entries });
}

function asideOf(entry: ReviewEntry, report: ReviewReport): SetAside {
  return {
    id: entryId(entry),
    reason: 'removed',
    spans: entry.spans,
    author: report.author.text,
    submitted: report.submitted,
    senderSpans: 0,
    report: null,
  };
}

/** Takes one line out of its report; it stays listed beside the reports. */
export function setLineAside(review: PasteReview, id: string, context: ParseContext): PasteReview {
  const found = findEntry(review, id);
  if (found === null) return review;
  const { entry, report } = found;
  if (entry.kind === 'mark' && entry.role === 'sender') return review;
  const setAside = inOrder([...review.setAside, asideOf(entry, report)]);
  return replaceEntries({ ...review, setAside }, found, { count: 1, by: [], context });
}

/** Puts set-aside lines into a report, each as one item of the section. */
export function takeLineBack(
  review: PasteReview,
  place: { readonly setAsideId: string; readonly reportId: string; readonly section: ItemSection },
  context: ParseContext,
): PasteReview {
  const aside = review.setAside.find((each) => each.id === place.setAsideId);
  const report = review.reports.find((each) => each.id === place.reportId);
  if (aside === undefined || report === undefined) return review;
  const marks = aside.spans.map((span, at) =>
    makeMark(at < aside.senderSpans ? 'sender' : 'nothing', null, [span]),
  );
  const grown = { ...report, entries: inOrder([...report.entries, ...marks]) };
  const entryContext = contextOf(review, grown, context);
  const texts = new Set<ReviewEntry>(marks.filter(({ role }) => role === 'nothing'));
  const entries = grown.entries.map((entry) =>
    texts.has(entry) ? itemIn(place.section, entry, entryContext) : entry,
  );
  const setAside = review.setAside.filter((each) => each !== aside);
  const changed = withEntries(grown, entries, { people: context.people, entryContext });
  return replaceReport({ ...review, setAside }, changed);
}
