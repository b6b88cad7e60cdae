import { formatWeekLabel } from '#shared/features/workspace/weekLabel.ts';
import type { Language, WeekLabelStyle } from '#shared/features/workspace/workspaceModel.ts';
import { createTranslate, type Translate } from '#shared/i18n/translate.ts';
import { formatDay } from '#shared/lib/formatDay.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';
import type { PromiseState, ReportReview } from './reviewsModel.ts';

export interface Reply {
  readonly report: { readonly personName: string; readonly week: IsoWeek };
  readonly review: Pick<
    ReportReview,
    'state' | 'isHandedInAgain' | 'reason' | 'notes' | 'links' | 'promises'
  >;
  /** The words of every line by its id, in the order of the report. */
  readonly lines: ReadonlyMap<string, string>;
  readonly language: Language;
  readonly weekLabel: WeekLabelStyle;
}

interface Wording {
  readonly t: Translate;
  readonly language: Language;
}

const longestQuote = 40;

/** Enough of a line to know which one is meant, on one line of the chat. */
function quote(text: string): string {
  const words = [...text.replaceAll(/\s+/g, ' ').trim()];
  return words.length <= longestQuote
    ? words.join('')
    : `${words.slice(0, longestQuote).join('')}…`;
}

function day({ t, language }: Wording, dueOn: string | null): string {
  return dueOn === null ? t('reviews.reply.noDate') : formatDay(dueOn, language);
}

/** `补货款 1 万：已办好`, `……：改到11月27日 周五，等财务盖章`. */
function promiseLine(promise: PromiseState, wording: Wording): string {
  const { t } = wording;
  const { state, reason, dueOn } = promise;
  const title = quote(promise.title);
  if (state === 'done') return t('reviews.reply.kept', { title });
  const why = reason === '' ? '' : t('reviews.reply.because', { reason });
  if (state === 'cancelled') return `${t('reviews.reply.givenUp', { title })}${why}`;
  const key = promise.isOverdue ? 'reviews.reply.overdue' : 'reviews.reply.stillOpen';
  return `${t(key, { title, day: day(wording, dueOn) })}${why}`;
}

function paragraph(heading: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  return [[heading, ...items.map((item, index) => `${index + 1}. ${item}`)].join('\n')];
}

function opening({ report, review, weekLabel }: Reply, { t }: Wording): string {
  const week = formatWeekLabel(t, report.week, { style: weekLabel, form: 'inYear' });
  const facts = { name: report.personName, week };
  const { state, reason } = review;
  if (state === 'returned') return t('reviews.reply.returned', { ...facts, reason });
  return t('reviews.reply.read', facts);
}

function commentItems({ review, lines }: Reply, { t }: Wording): string[] {
  const comments = review.notes.filter(({ kind }) => kind === 'comment');
  return [...lines].flatMap(([lineId, line]) =>
    comments
      .filter((comment) => comment.lineId === lineId)
      .map(({ text }) => t('reviews.reply.comment', { line: quote(line), text })),
  );
}

function newPromiseItems({ review }: Reply, wording: Wording): string[] {
  return review.links
    .filter(({ kind, state }) => kind === 'promise' && state !== 'cancelled')
    .map(({ title, state, dueOn }) =>
      state === 'done'
        ? wording.t('reviews.reply.kept', { title: quote(title) })
        : wording.t('reviews.reply.promise', { title: quote(title), day: day(wording, dueOn) }),
    );
}

/** Ready to paste to one person: how far everything is that was promised to them. */
export function buildPromiseNews(
  name: string,
  promises: readonly PromiseState[],
  language: Language,
): string {
  const wording = { t: createTranslate(language), language };
  const items = promises.map((promise) => promiseLine(promise, wording));
  return paragraph(wording.t('reviews.reply.news', { name }), items).join('');
}

/**
 * Ready to paste to one person: what became of the promises made to them, why the report comes
 * back, the comments on their lines, what they were promised now. Private notes, marks and the
 * grade stay with the manager.
 */
export function buildReply(reply: Reply): string {
  const { language, review } = reply;
  const wording = { t: createTranslate(language), language };
  const { t } = wording;
  const { promises } = review;
  return [
    opening(reply, wording),
    ...paragraph(
      t('reviews.reply.promises'),
      promises.map((promise) => promiseLine(promise, wording)),
    ),
    ...paragraph(t('reviews.reply.comments'), commentItems(reply, wording)),
    ...paragraph(t('reviews.reply.newPromises'), newPromiseItems(reply, wording)),
  ].join('\n\n');
}
