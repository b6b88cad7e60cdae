import { moveOffHoliday, type WorkCalendar } from '#shared/features/calendar/calendarRules.ts';
import type { DueRule } from '#shared/features/workspace/workspaceModel.ts';
import { addDays, type IsoDate, type IsoWeek, weekRange } from '#shared/lib/isoWeek.ts';

/** Why nobody asks for a report although no exemption was entered. */
export type AutoExemption = 'holiday_week' | 'joined' | 'left';

export interface Membership {
  readonly joinedOn: IsoDate | null;
  readonly leftOn: IsoDate | null;
}

/** The local minute a report of the week is due; with a calendar never on a public holiday. */
export function dueMoment(week: IsoWeek, rule: DueRule, calendar: WorkCalendar | null): string {
  const day = addDays(weekRange(week).from, rule.weekday - 1);
  return `${calendar === null ? day : moveOffHoliday(day, calendar)}T${rule.time}`;
}

/**
 * Whether somebody belongs to the team in a week. A person without a first day belongs from
 * `firstWeek` on: the first week the workspace knows anything about.
 */
export function isOnTeam(person: Membership, week: IsoWeek, firstWeek: IsoWeek): boolean {
  const { from, to } = weekRange(week);
  if (person.leftOn !== null && person.leftOn < from) return false;
  return person.joinedOn === null ? week >= firstWeek : person.joinedOn <= to;
}

/**
 * A week without a workday asks nothing of anybody, and one of which somebody worked less than
 * half asks nothing of them: there is little to tell yet, or they are gone.
 */
export function findAutoExemption(
  { joinedOn, leftOn }: Membership,
  workdays: readonly IsoDate[],
): AutoExemption | null {
  if (workdays.length === 0) return 'holiday_week';
  const isLittle = (isThere: (day: IsoDate) => boolean): boolean =>
    workdays.filter(isThere).length * 2 < workdays.length;
  if (joinedOn !== null && isLittle((day) => day >= joinedOn)) return 'joined';
  if (leftOn !== null && isLittle((day) => day <= leftOn)) return 'left';
  return null;
}
