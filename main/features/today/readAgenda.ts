import { loadWorkCalendar } from '#main/features/calendar/index.ts';
import { readRollUp } from '#main/features/reports/index.ts';
import { moveOffHoliday } from '#shared/features/calendar/calendarRules.ts';
import { composeAgenda } from '#shared/features/today/agendaRules.ts';
import type { Agenda } from '#shared/features/today/todayModel.ts';
import { nextMeetingDay } from '#shared/features/today/todayRules.ts';
import type { Language } from '#shared/features/workspace/workspaceModel.ts';
import { addDays, weekOfDate } from '#shared/lib/isoWeek.ts';
import { type ReadContext, readTodayFacts } from './readTodayFacts.ts';

/** The agenda of the next weekly meeting; it looks back on the week before its own. */
export async function readAgenda(context: ReadContext, language: Language): Promise<Agenda> {
  const facts = await readTodayFacts(context);
  const calendar = await loadWorkCalendar(context.db);
  const monday = nextMeetingDay(facts.today);
  const week = weekOfDate(addDays(monday, -1));
  const rollUp = await readRollUp(context, week);
  return {
    heldOn: moveOffHoliday(monday, calendar),
    week,
    sections: composeAgenda({ facts, rollUp, language }),
  };
}
