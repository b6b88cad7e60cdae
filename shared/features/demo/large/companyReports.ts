import {
  composeReport,
  type ReportAuthor,
  type ReportContent,
} from '#shared/features/demo/composeReport.ts';
import type { LocalMinute } from '#shared/features/demo/demoCalendar.ts';
import { draw, entryAt, scale } from '#shared/features/demo/seededRandom.ts';
import { writeReport } from '#shared/features/demo/writeReport.ts';
import { writingStyles } from '#shared/features/demo/writingStyles.ts';
import type { PostCode } from '#shared/features/org/builtin/postLibrary.ts';
import { addDays, addWeeks, type IsoDate, type IsoWeek, weekRange } from '#shared/lib/isoWeek.ts';
import { divisionName, holderOf, placeOf } from './company.ts';
import { personName } from './personNames.ts';
import { personKey } from './planCompany.ts';

/** A week of a large example, worked out once for all its people. */
export interface CompanyWeek {
  readonly week: IsoWeek;
  readonly monday: IsoDate;
  /** Weeks from the newest one, 0 or less. */
  readonly offset: number;
}

export function companyWeeks(newest: IsoWeek, count: number): CompanyWeek[] {
  return Array.from({ length: count }, (_, index) => {
    const offset = index + 1 - count;
    const week = addWeeks(newest, offset);
    return { week, monday: weekRange(week).from, offset };
  });
}

function authorOf(person: number): ReportAuthor {
  const place = placeOf(person);
  return {
    key: personKey(person),
    name: personName(person),
    post: place?.seat.post ?? 'ops_director',
    peer: (place?.seat.peer ?? 0) + (place?.division ?? 0),
  };
}

export interface CompanyReportScope {
  readonly people: number;
  readonly seed: number;
}

export function composeCompanyReport(
  person: number,
  { monday, offset }: CompanyWeek,
  { people, seed }: CompanyReportScope,
): ReportContent {
  const division = placeOf(person)?.division ?? 0;
  const findHolder = (post: PostCode, drawn: number) => {
    const holder = holderOf(post, division, drawn);
    if (holder === null || holder >= people) return null;
    return { key: personKey(holder), name: personName(holder) };
  };
  return composeReport(authorOf(person), { seed, offset, monday, findHolder });
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** Sunday afternoon or evening; one in thirty on Monday, after every due time. */
export function submissionOf(person: number, { monday, offset }: CompanyWeek, seed: number) {
  const isLate = draw(seed, person, offset, 'late') < 0.033;
  const clock = (isLate ? 11 : 15) * 60 + scale(draw(seed, person, offset, 'sent'), 0, 410);
  const day = addDays(monday, isLate ? 7 : 6);
  return `${day}T${pad(Math.floor(clock / 60))}:${pad(clock % 60)}` satisfies LocalMinute;
}

export function writeCompanyReport(
  person: number,
  content: ReportContent,
  { monday, submittedAt }: { readonly monday: IsoDate; readonly submittedAt: LocalMinute },
): string {
  const place = placeOf(person);
  const name = personName(person);
  const unit = place === null ? '管理层' : divisionName(place.division);
  const style = entryAt(writingStyles, person);
  return writeReport(content, style, { author: name, name, unit, monday, submittedAt });
}
