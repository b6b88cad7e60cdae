import type { QueryContext } from '#main/core/context.ts';
import { loadWorkCalendar } from '#main/features/calendar/index.ts';
import { listCommitments } from '#main/features/commitments/index.ts';
import { loadPeople } from '#main/features/people/index.ts';
import { readRequisitions } from '#main/features/recruiting/index.ts';
import { readBoard, readRollUp } from '#main/features/reports/index.ts';
import { moveOffHoliday } from '#shared/features/calendar/calendarRules.ts';
import { listPromos } from '#shared/features/campaigns/promoCalendar.ts';
import { listDueSteps } from '#shared/features/recruiting/recruitingRules.ts';
import { weekInFocus } from '#shared/features/reports/reportsRules.ts';
import { composeAgenda } from '#shared/features/today/agendaRules.ts';
import type { Agenda, TodayFacts } from '#shared/features/today/todayModel.ts';
import { listOccasions, nextMeetingDay, sortOpen } from '#shared/features/today/todayRules.ts';
import type { Language } from '#shared/features/workspace/workspaceModel.ts';
import { addDays, weekOfDate } from '#shared/lib/isoWeek.ts';

type ReadContext = Pick<QueryContext, 'db' | 'clock'>;

export async function readTodayFacts(context: ReadContext): Promise<TodayFacts> {
  const { db, clock } = context;
  const today = clock.today();
  const week = weekInFocus(today);
  const board = await readBoard(context, week);
  const { rows } = await listCommitments(db, {}, today);
  const people = (await loadPeople(db, today)).map((person) => ({
    ...person,
    isOnProbation: person.employmentType === 'probation',
  }));
  return {
    today,
    week,
    isEmpty: people.length === 0,
    missing: board.rows
      .filter(({ status }) => status === 'missing')
      .map(({ personId, name }) => ({ personId, name })),
    unread: board.rows.filter(({ review }) => review?.state === 'unread').length,
    ...sortOpen(rows, today),
    occasions: listOccasions(people, today),
    hiring: listDueSteps(await readRequisitions(db, today), today),
    promos: listPromos(today),
  };
}

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
