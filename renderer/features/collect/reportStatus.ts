import { longestReport, type ReportDetail } from '#shared/features/reports/reportsModel.ts';
import { weekInFocus } from '#shared/features/reports/reportsRules.ts';
import type { PasteReview, ReviewReport } from '#shared/features/reports/reviewModel.ts';
import { type IsoDate, type IsoWeek, weekRange } from '#shared/lib/isoWeek.ts';
import { keepStored, type Work } from './collectModel.ts';
import { linesOf } from './reviewLines.ts';

/** Why a report cannot be saved yet. */
export type Problem =
  | 'author_unnamed'
  | 'author_unknown'
  | 'author_ambiguous'
  | 'week_unknown'
  | 'week_future'
  | 'undecided'
  | 'empty'
  | 'too_long';

export interface ReportStatus {
  readonly report: ReviewReport;
  /** `person week`, null while one of them is open. */
  readonly key: string | null;
  readonly problem: Problem | null;
  /** Other reports of the paste by the same person about the same week. */
  readonly rivals: readonly ReviewReport[];
  /** The one that is already saved. */
  readonly existing: ReportDetail | null;
  /** Another one was chosen in its place. */
  readonly isDropped: boolean;
}

function keyOf({ author, week }: ReviewReport): string | null {
  return author.personId === null || week.week === null ? null : `${author.personId} ${week.week}`;
}

function problemOf(report: ReviewReport, today: IsoDate): Problem | null {
  const { author, week } = report;
  if (author.personId === null) {
    if (author.candidates.length > 0) return 'author_ambiguous';
    return author.name === null ? 'author_unnamed' : 'author_unknown';
  }
  if (week.week === null) return 'week_unknown';
  if (weekRange(week.week).from > today) return 'week_future';
  const { length } = linesOf(report);
  if (length > longestReport) return 'too_long';
  return length === 0 ? 'empty' : null;
}

/** Where every report of the review stands, in its order. */
export function judgeReports(
  { review, decisions, templates }: Work,
  stored: readonly ReportDetail[],
  today: IsoDate,
): ReportStatus[] {
  const reports = review.reports.map((report): ReviewReport => {
    const template = templates[report.id];
    return template === undefined ? report : { ...report, template };
  });
  const groups = Map.groupBy(reports, keyOf);
  return reports.map((report) => {
    const key = keyOf(report);
    const rivals = key === null ? [] : (groups.get(key) ?? []).filter((each) => each !== report);
    const existing =
      stored.find(({ personId, week }) => key !== null && `${personId} ${week}` === key) ?? null;
    const choice = key === null ? undefined : decisions[key];
    const isChoice =
      choice === report.id ||
      (choice === keepStored && existing !== null) ||
      rivals.some(({ id }) => id === choice);
    const isContested = rivals.length > 0 || existing !== null;
    const isDropped = isContested && isChoice && choice !== report.id;
    const problem = problemOf(report, today);
    const open = isContested && !isChoice ? 'undecided' : null;
    return {
      report,
      key,
      rivals,
      existing,
      isDropped,
      problem: isDropped ? null : (problem ?? open),
    };
  });
}

/** True when a card drawn for one status would look the same for the other. */
export function isSameStatus(a: ReportStatus, b: ReportStatus): boolean {
  return (
    a.report === b.report &&
    a.problem === b.problem &&
    a.existing === b.existing &&
    a.isDropped === b.isDropped &&
    a.rivals.length === b.rivals.length &&
    a.rivals.every((rival, index) => rival === b.rivals[index])
  );
}

export function isReady({ problem, isDropped }: ReportStatus): boolean {
  return problem === null && !isDropped;
}

/** The week most reports are about; without any, the one being collected. */
export function mainWeek({ reports }: PasteReview, today: IsoDate): IsoWeek {
  const counts = new Map<IsoWeek, number>();
  for (const { week } of reports) {
    if (week.week !== null) counts.set(week.week, (counts.get(week.week) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1));
  return most?.[0] ?? weekInFocus(today);
}

export interface ReviewCounts {
  readonly people: number;
  readonly lines: number;
  readonly unsure: number;
  readonly blocked: number;
  readonly ready: number;
}

export function countReview(statuses: readonly ReportStatus[]): ReviewCounts {
  const lines = statuses
    .filter(({ isDropped }) => !isDropped)
    .flatMap(({ report }) => linesOf(report));
  const names = statuses.map(
    ({ report: { author, id } }) => author.personId ?? author.text ?? author.name ?? id,
  );
  return {
    people: new Set(names).size,
    lines: lines.length,
    unsure: lines.filter(({ certain }) => !certain).length,
    blocked: statuses.filter(({ problem }) => problem !== null).length,
    ready: statuses.filter(isReady).length,
  };
}
