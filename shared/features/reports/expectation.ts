import { moveOffHoliday, type WorkCalendar } from '#shared/features/calendar/calendarRules.ts';
import { covers, reaches, type Stay } from '#shared/features/people/stayRules.ts';
import type { DueRule } from '#shared/features/workspace/workspaceModel.ts';
import { addDays, type IsoDate, type IsoWeek, weekRange } from '#shared/lib/isoWeek.ts';

/** Why nobody asks for a report although no exemption was entered. */
export type AutoExemption = 'holiday_week' | 'joined' | 'left';

/** The local minute a report of the week is due; with a calendar never on a public holiday. */
export function dueMoment(week: IsoWeek, rule: DueRule, calendar: WorkCalendar | null): string {
  const day = addDays(weekRange(week).from, rule.weekday - 1);
  return `${calendar === null ? day : moveOffHoliday(day, calendar)}T${rule.time}`;
}

/**
 * Whether somebody belongs to the team in a week. A person without a first day belongs from
 * `firstWeek` on: the first week the workspace knows anything about.
 */
export function isOnTeam(stays: readonly Stay[], week: IsoWeek, firstWeek: IsoWeek): boolean {
  const { from, to } = weekRange(week);
  return stays.some(
    (stay) => reaches(stay, from, to) && (stay.firstOn !== null || week >= firstWeek),
  );
}

/**
 * A week without a workday asks nothing of anybody, and one of which somebody worked less than
 * half asks nothing of them: there is little to tell yet, or they are gone.
 */
export function findAutoExemption(
  stays: readonly Stay[],
  workdays: readonly IsoDate[],
): AutoExemption | null {
  const [monday] = workdays;
  if (monday === undefined) return 'holiday_week';
  const worked = workdays.filter((day) => stays.some((stay) => covers(stay, day)));
  if (worked.length * 2 >= workdays.length) return null;
  const came = stays.some(({ firstOn }) => firstOn !== null && firstOn > monday);
  return came ? 'joined' : 'left';
}
