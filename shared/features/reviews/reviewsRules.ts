import { addWorkdays, type WorkCalendar } from '#shared/features/calendar/calendarRules.ts';
import { addDays, type IsoDate, weekdayOf } from '#shared/lib/isoWeek.ts';
import type { Grade, LineMark, ReviewMark, ReviewStanding, ReviewState } from './reviewsModel.ts';

/** A review as it is stored; a report nobody has read has none. */
export interface StoredReview {
  readonly state: ReviewState;
  readonly reason: string;
  readonly grade: Grade;
}

/** An `unread` that is stored came back: before its first reading a report stores nothing. */
export function standingOf(review: StoredReview | null): ReviewStanding {
  if (review === null) return { state: 'unread', isHandedInAgain: false, grade: '' };
  const { state, grade } = review;
  return { state, isHandedInAgain: state === 'unread', grade };
}

/**
 * What a report that came in again leaves of its review: a returned one waits to be read again
 * whatever it says now, a read one when it says something new. The grade was for the old words.
 */
export function reviewAfterReplacing(
  review: StoredReview,
  { hasChanged }: { readonly hasChanged: boolean },
): StoredReview {
  const isToRead = review.state === 'returned' || (review.state === 'read' && hasChanged);
  return isToRead ? { ...review, state: 'unread', grade: '' } : review;
}

/** The marks of a line with one set or taken away; what is passed up is no longer 不上报. */
export function changeMarks(
  marks: readonly LineMark[],
  { mark, isSet }: { readonly mark: ReviewMark; readonly isSet: boolean },
): LineMark[] {
  const others = marks.filter((each) => each !== mark);
  if (!isSet) return others;
  return [...others.filter((each) => mark !== 'passedUp' || each !== 'withheld'), mark];
}

const friday = 5;

function nextFriday(today: IsoDate): IsoDate {
  const days = (friday - weekdayOf(today) + 7) % 7;
  return addDays(today, days === 0 ? 7 : days);
}

/**
 * By when the manager answers: two workdays later, but never past the Friday that comes next, so
 * that a promise of Thursday is kept before the weekend. In a holiday it is the first workday.
 */
export function replyByDate(today: IsoDate, calendar: WorkCalendar): IsoDate {
  const inTwo = addWorkdays(today, 2, calendar);
  let day = nextFriday(today);
  if (inTwo <= day) return inTwo;
  while (day > today && !calendar.isWorkday(day)) day = addDays(day, -1);
  return day > today ? day : addWorkdays(today, 1, calendar);
}

/** The Monday topics wait for; on a Monday that same day. */
export function nextMeetingDate(today: IsoDate): IsoDate {
  return addDays(today, (8 - weekdayOf(today)) % 7);
}
