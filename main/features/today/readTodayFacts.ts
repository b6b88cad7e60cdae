import type { QueryContext } from '#main/core/context.ts';
import { listCommitments } from '#main/features/commitments/index.ts';
import { loadPeople } from '#main/features/people/index.ts';
import { readRequisitions } from '#main/features/recruiting/index.ts';
import { readBoard } from '#main/features/reports/index.ts';
import { listPromos } from '#shared/features/campaigns/promoCalendar.ts';
import { listDueSteps } from '#shared/features/recruiting/recruitingRules.ts';
import { weekInFocus } from '#shared/features/reports/reportsRules.ts';
import type { TodayFacts } from '#shared/features/today/todayModel.ts';
import { listOccasions, sortOpen } from '#shared/features/today/todayRules.ts';

export type ReadContext = Pick<QueryContext, 'db' | 'clock'>;

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
