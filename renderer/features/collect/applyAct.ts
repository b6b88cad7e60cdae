import {
  assignPerson,
  mergeReports,
  removeReport,
  restoreReport,
  setWeek,
} from '#shared/features/reports/reportEdits.ts';
import {
  confirmLine,
  editLine,
  moveLine,
  setLineAside,
  takeLineBack,
} from '#shared/features/reports/reviewEdits.ts';
import {
  entryId,
  type ItemSection,
  type ParseContext,
  type PasteReview,
} from '#shared/features/reports/reviewModel.ts';
import { findEntry } from '#shared/features/reports/reviewParts.ts';
import {
  createUnknown,
  lineIdsOf,
  peopleOf,
  splitReport,
} from '#shared/features/reports/reviewPeople.ts';
import {
  joinTyped,
  lineAbove,
  splitTyped,
  typeLine,
} from '#shared/features/reports/reviewTyping.ts';
import { shownIds } from './cardSections.ts';
import type { LineFocus, ReviewAct, Work } from './collectModel.ts';
import { nearestReport } from './reviewLines.ts';

interface Restoring {
  readonly id: string;
  readonly section: ItemSection;
}

/** A whole report comes back as it was, other pieces go into the section of the report nearby. */
function restore(review: PasteReview, { id, section }: Restoring, context: ParseContext) {
  const aside = review.setAside.find((each) => each.id === id);
  if (aside === undefined) return review;
  if (aside.report !== null) return restoreReport(review, id, context);
  const report = nearestReport(review, aside);
  if (report === null) return review;
  return takeLineBack(review, { setAsideId: id, reportId: report.id, section }, context);
}

function assignOwner(
  review: PasteReview,
  { id, person }: Extract<ReviewAct, { type: 'owner' }>,
  context: ParseContext,
): PasteReview {
  const entry = findEntry(review, id)?.entry;
  if (entry?.kind !== 'item' || entry.section !== 'next') return review;
  const owner = person === null ? null : { name: person.name, personId: person.id, candidates: [] };
  return editLine(review, { entryId: id, owner }, context);
}

function changeLines(review: PasteReview, act: ReviewAct, context: ParseContext): PasteReview {
  switch (act.type) {
    case 'move':
      return moveLine(review, { entryId: act.id, section: act.section }, context);
    case 'edit':
      return typeLine(review, { entryId: act.id, text: act.text }, context);
    case 'split':
      return splitTyped(review, { entryId: act.id, text: act.text, offset: act.at }, context);
    case 'join':
      return joinTyped(review, { entryId: act.id, text: act.text }, context);
    case 'confirm':
      return confirmLine(review, act.id);
    case 'aside':
      return setLineAside(review, act.id, context);
    case 'owner':
      return assignOwner(review, act, context);
    case 'restore':
      return restore(review, act, context);
    default:
      return changeReports(review, act, context);
  }
}

function changeReports(review: PasteReview, act: ReviewAct, context: ParseContext): PasteReview {
  switch (act.type) {
    case 'createUnknown':
      return createUnknown(review, context);
    case 'author':
      return assignPerson(review, act, context);
    case 'week':
      return setWeek(review, act, context);
    case 'merge':
      return mergeReports(review, { keep: act.intoId, add: act.reportId }, context);
    case 'asideReport':
      return removeReport(review, act.reportId);
    case 'restoreReport':
      return restoreReport(review, act.id, context);
    case 'splitReport':
      return splitReport(review, act.id);
    default:
      return review;
  }
}

type AllPromises = Work['promises'];

function sayPromises(
  promises: AllPromises,
  { said }: Extract<ReviewAct, { type: 'promises' }>,
): AllPromises {
  const changed = Object.entries(said).map(([reportId, choices]) => {
    const all = Object.entries({ ...promises[reportId], ...choices });
    const kept = all.flatMap(([id, choice]) => (choice === null ? [] : [[id, choice] as const]));
    return [reportId, Object.fromEntries(kept)] as const;
  });
  return { ...promises, ...Object.fromEntries(changed) };
}

/** Another person or week has other promises to answer for. */
function keepPromises(promises: AllPromises, act: ReviewAct): AllPromises {
  if (act.type !== 'author' && act.type !== 'week') return promises;
  const { [act.reportId]: _other, ...kept } = promises;
  return kept;
}

/** The work after an act; the same object when nothing changed. */
export function applyAct(work: Work, act: ReviewAct, context: ParseContext): Work {
  switch (act.type) {
    case 'remember': {
      const others = work.forgotten.filter((id) => id !== act.reportId);
      return { ...work, forgotten: act.isOn ? others : [...others, act.reportId] };
    }
    case 'decide':
      return { ...work, decisions: { ...work.decisions, [act.key]: act.choice } };
    case 'template':
      return { ...work, templates: { ...work.templates, [act.reportId]: act.template } };
    case 'promises':
      return { ...work, promises: sayPromises(work.promises, act) };
    default: {
      const people = peopleOf(work.review, context.people);
      const review = changeLines(work.review, act, { ...context, people });
      if (review === work.review) return work;
      return { ...work, review, promises: keepPromises(work.promises, act) };
    }
  }
}

function idAfter({ reports }: PasteReview, id: string, step: 1 | -1): string | null {
  const ids = reports.map(shownIds).find((shown) => shown.includes(id)) ?? [];
  return ids[ids.indexOf(id) + step] ?? null;
}

function focusLine(id: string | null): LineFocus | null {
  return id === null ? null : { id, caret: null };
}

/** The second of two lines made of one. */
function newLine(before: PasteReview, after: PasteReview): string | null {
  const old = lineIdsOf(before);
  return [...lineIdsOf(after)].find((id) => !old.has(id)) ?? null;
}

/** Where the keys go on after an act; null leaves them where they are. */
export function focusAfter(before: Work, after: Work, act: ReviewAct): LineFocus | null {
  switch (act.type) {
    case 'split': {
      const id = newLine(before.review, after.review);
      return id === null ? focusLine(act.id) : { id, caret: 0 };
    }
    case 'join': {
      const above = lineAbove(before.review, act.id);
      return above === null ? null : { id: entryId(above), caret: above.text.length + 1 };
    }
    case 'aside':
      return focusLine(idAfter(before.review, act.id, 1) ?? idAfter(before.review, act.id, -1));
    case 'move':
    case 'edit':
    case 'confirm':
    case 'owner':
    case 'restore':
      return focusLine(act.id);
    default:
      return null;
  }
}
