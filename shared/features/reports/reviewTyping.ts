import { type EntryContext, readItem, withReason } from './entryReaders.ts';
import { matchPersonByPinyin } from './matchPerson.ts';
import { readMetricLine } from './metricLine.ts';
import { readPlanText } from './planText.ts';
import { editLine, setLineAside, splitLine } from './reviewEdits.ts';
import {
  entryId,
  type ParseContext,
  type PasteReview,
  type ReviewEntry,
  type ReviewItem,
  type ReviewMetric,
} from './reviewModel.ts';
import {
  contextOf,
  type FoundEntry,
  findEntry,
  replaceReport,
  withEntries,
} from './reviewParts.ts';
import { cutSpans } from './spanCutting.ts';

/**
 * Edits with the words the manager typed in the place of those of the paste. As with the other
 * edits every column keeps exactly one place.
 */

type Line = ReviewItem | ReviewMetric;

/** Puts entries in the place of one; `report` may already be without others. */
function putEntries(
  review: PasteReview,
  { report, at }: FoundEntry,
  { by, context }: { readonly by: readonly ReviewEntry[]; readonly context: ParseContext },
): PasteReview {
  const entryContext = contextOf(review, report, context);
  const entries = report.entries.toSpliced(at, 1, ...by);
  return replaceReport(
    review,
    withEntries(report, entries, { people: context.people, entryContext }),
  );
}

/** A plan in typed words: owner and day leave them again, else those read before stay. */
function typedPlan(item: ReviewItem, text: string, context: EntryContext): ReviewItem {
  const { index, dates, earliest } = context;
  const matchName = (name: string) => matchPersonByPinyin(name, index);
  const plan = readPlanText(text, { matchName, dates, earliest });
  const due =
    plan.dueOn === null || plan.dueTime === null ? plan.dueOn : `${plan.dueOn}T${plan.dueTime}`;
  const isSettled = plan.reason === null || plan.reason === 'owners_several';
  return {
    ...item,
    text: plan.text,
    owner: plan.owner ?? item.owner,
    due: due ?? item.due,
    unknownOwners: plan.unknownOwners,
    certain: isSettled,
    reason: isSettled ? null : plan.reason,
  };
}

/** A line of the data section in typed words: one figure, or words without any. */
function typedFigure(line: Line, text: string, context: EntryContext): ReviewEntry {
  const [metric, ...others] = readMetricLine(text).metrics;
  if (metric !== undefined && others.length === 0) {
    return { kind: 'metric', value: metric.value, spans: line.spans, certain: true, reason: null };
  }
  const item = line.kind === 'item' ? line : readItem(context, 'data', line.spans);
  return withReason({ ...item, text }, 'no_metric');
}

function typedItem(item: ReviewItem, text: string, context: EntryContext): ReviewItem {
  return item.section === 'next'
    ? typedPlan(item, text, context)
    : { ...item, text, certain: true, reason: null };
}

/** Takes typed words: a figure is read from them, a plan gives up owner and day, none go aside. */
export function typeLine(
  review: PasteReview,
  { entryId: id, text }: { readonly entryId: string; readonly text: string },
  context: ParseContext,
): PasteReview {
  const found = findEntry(review, id);
  if (found === null || found.entry.kind === 'mark') return review;
  const typed = text.trim();
  if (typed === '') return setLineAside(review, id, context);
  const { entry, report } = found;
  const entryContext = contextOf(review, report, context);
  if (entry.kind === 'metric' || entry.section === 'data') {
    return putEntries(review, found, { by: [typedFigure(entry, typed, entryContext)], context });
  }
  if (entry.text === typed) return review;
  if (entry.section !== 'next') return editLine(review, { entryId: id, text: typed }, context);
  return putEntries(review, found, { by: [typedPlan(entry, typed, entryContext)], context });
}

/** Makes two lines of one at the caret `offset` of the words in the editor. */
export function splitTyped(
  review: PasteReview,
  typing: { readonly entryId: string; readonly text: string; readonly offset: number },
  context: ParseContext,
): PasteReview {
  const { entryId: id, text, offset } = typing;
  const found = findEntry(review, id);
  const before = text.slice(0, offset).trim();
  const after = text.slice(offset).trim();
  if (found?.entry.kind !== 'item' || before === '' || after === '') {
    return typeLine(review, typing, context);
  }
  const { entry, report } = found;
  if (text === entry.text) {
    const split = splitLine(review, { entryId: id, offset }, context);
    if (split !== review) return split;
  }
  const halves = cutSpans(review.lines, entry.spans, { before, after });
  if (halves === null) return typeLine(review, typing, context);
  const entryContext = contextOf(review, report, context);
  const second: ReviewItem = { ...entry, owner: null, due: null, unknownOwners: [] };
  const by = [
    typedItem({ ...entry, spans: halves[0] }, before, entryContext),
    typedItem({ ...second, spans: halves[1] }, after, entryContext),
  ];
  return putEntries(review, found, { by, context });
}

/** The line of the same section above a line, which Backspace joins it to. */
export function lineAbove(review: PasteReview, id: string): ReviewItem | null {
  const found = findEntry(review, id);
  if (found?.entry.kind !== 'item') return null;
  const { section } = found.entry;
  const items = found.report.entries.filter(
    (entry): entry is ReviewItem => entry.kind === 'item' && entry.section === section,
  );
  return items[items.findIndex((item) => entryId(item) === id) - 1] ?? null;
}

/** Joins a line to the one above it in the same section; `text` is what the editor holds. */
export function joinTyped(
  review: PasteReview,
  { entryId: id, text }: { readonly entryId: string; readonly text: string },
  context: ParseContext,
): PasteReview {
  const found = findEntry(review, id);
  const above = lineAbove(review, id);
  if (found?.entry.kind !== 'item' || above === null) return review;
  const { entry } = found;
  const joined: ReviewItem = {
    ...above,
    text: `${above.text} ${text.trim()}`.trim(),
    spans: [...above.spans, ...entry.spans],
    owner: above.owner ?? entry.owner,
    due: above.due ?? entry.due,
    unknownOwners: [...above.unknownOwners, ...entry.unknownOwners],
    certain: true,
    reason: null,
  };
  const without = putEntries(review, found, { by: [], context });
  const place = findEntry(without, entryId(above));
  return place === null ? review : putEntries(without, place, { by: [joined], context });
}
