import type { QueryContext } from '#main/core/context.ts';
import type { PromiseState, ReportReview } from '#shared/features/reviews/reviewsModel.ts';
import { standingOf } from '#shared/features/reviews/reviewsRules.ts';
import { weekRange } from '#shared/lib/isoWeek.ts';
import { listFormerNotes, listLinks, listMarks, listNotes } from './lineStore.ts';
import { listPromisesBefore } from './promiseStore.ts';
import {
  type EarlierReport,
  findReview,
  listEarlierReports,
  type ReviewedReport,
} from './reviewStore.ts';

const shownWeeks = 3;

/** When the reporter last heard of promises: with the report before, at the latest at its week's end. */
function lastHeardAt(report: ReviewedReport, before: EarlierReport | undefined): string {
  if (before === undefined) return '';
  const monday = `${weekRange(report.week).from}T00:00:00.000Z`;
  return before.savedAt < monday ? before.savedAt : monday;
}

/** What the report opens with: promises to its reporter, kept or not. */
function readPromises(
  { db, clock }: Pick<QueryContext, 'db' | 'clock'>,
  report: ReviewedReport,
  earlier: readonly EarlierReport[],
): Promise<PromiseState[]> {
  const since = lastHeardAt(report, earlier[0]);
  return listPromisesBefore(db, report, { since, today: clock.today() });
}

/** Everything said and made of one report, in eight statements whatever it holds. */
export async function readReview(
  context: Pick<QueryContext, 'db' | 'clock'>,
  report: ReviewedReport,
): Promise<ReportReview> {
  const { db, clock } = context;
  const { id } = report;
  const review = await findReview(db, id);
  const earlier = await listEarlierReports(db, report, shownWeeks);
  return {
    ...standingOf(review),
    reason: review?.reason ?? '',
    marks: await listMarks(db, id),
    notes: await listNotes(db, id),
    links: await listLinks(db, id, clock.today()),
    promises: await readPromises(context, report, earlier),
    formerNotes: await listFormerNotes(db, id),
    previous: earlier.map((each) => ({ id: each.id, week: each.week })),
  };
}
