import type { KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import type { ReportTemplateCode } from '#shared/features/org/builtin/postModel.ts';
import type { IsoDate } from '#shared/lib/isoWeek.ts';
import { templateOfAuthor } from './authorMatch.ts';
import { boundsOfWeek } from './calendar.ts';
import type { Person } from './matchPerson.ts';
import { reportTemplates, type SectionCode, templateOfMetrics } from './reportTemplates.ts';
import type {
  PasteReview,
  ReportWarning,
  ReportWarningCode,
  ReviewEntry,
  ReviewItem,
  ReviewReport,
} from './reviewModel.ts';

export function metricCodesOf(entries: readonly ReviewEntry[]): Set<KpiCode> {
  return new Set(entries.flatMap((entry) => (entry.kind === 'metric' ? [entry.value.code] : [])));
}

/** The author's post, else the word in the title, else the figures, else the common template. */
export function chooseTemplate(
  report: Pick<ReviewReport, 'author' | 'titleTemplate' | 'entries'>,
  people: readonly Person[],
): ReportTemplateCode {
  return (
    templateOfAuthor(report.author, people) ??
    report.titleTemplate ??
    templateOfMetrics(metricCodesOf(report.entries)) ??
    'general'
  );
}

function sectionOf(entry: ReviewEntry): string | null {
  return entry.kind === 'metric' ? 'data' : entry.section;
}

/** Sections of the template the report has neither a heading nor a line for. */
export function missingSections(report: ReviewReport): SectionCode[] {
  const present = new Set(report.entries.map(sectionOf));
  return reportTemplates[report.template].sections.filter((section) => !present.has(section));
}

export function itemsOf(report: ReviewReport): ReviewItem[] {
  return report.entries.flatMap((entry) => (entry.kind === 'item' ? [entry] : []));
}

function warn(code: ReportWarningCode, detail = ''): ReportWarning {
  return { code, detail };
}

function authorWarnings({ author }: ReviewReport): ReportWarning[] {
  if (author.personId !== null) return [];
  const name = author.name ?? '';
  return [warn(author.candidates.length > 0 ? 'author_ambiguous' : 'author_unknown', name)];
}

function weekWarnings({ week }: ReviewReport, today: IsoDate): ReportWarning[] {
  if (week.week === null) return [warn('week_unknown')];
  const warnings = week.certain ? [] : [warn('week_guessed')];
  return boundsOfWeek(week.week).from > today ? [...warnings, warn('week_future')] : warnings;
}

function itemWarnings(item: ReviewItem): ReportWarning[] {
  const unknown = item.unknownOwners.map((name) => warn('owner_unknown', name));
  const isAmbiguous = item.owner !== null && item.owner.candidates.length > 0;
  const ambiguous = isAmbiguous ? [warn('owner_ambiguous', item.owner?.name)] : [];
  const repeated = item.reason === 'metric_repeated' ? [warn('metric_repeated', item.text)] : [];
  return [...unknown, ...ambiguous, ...repeated];
}

function authorKey({ author }: ReviewReport): string | null {
  return author.personId ?? author.text;
}

/** True when an earlier report of the paste is of the same person and week. */
function isRepeated(report: ReviewReport, reports: readonly ReviewReport[]): boolean {
  const key = authorKey(report);
  if (key === null || report.week.week === null) return false;
  const earlier = reports.slice(0, Math.max(0, reports.indexOf(report)));
  return earlier.some((each) => authorKey(each) === key && each.week.week === report.week.week);
}

/** What the manager should know before saving, from the present state of the review. */
export function warningsOf(
  report: ReviewReport,
  review: PasteReview,
  today: IsoDate,
): ReportWarning[] {
  return [
    ...weekWarnings(report, today),
    ...authorWarnings(report),
    ...(isRepeated(report, review.reports) ? [warn('report_repeated')] : []),
    ...report.notices,
    ...itemsOf(report).flatMap(itemWarnings),
  ];
}
