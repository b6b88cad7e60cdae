import type { QueryContext } from '#main/core/context.ts';
import { listTitularHolds, loadOrganisation } from '#main/features/org/index.ts';
import { loadSeatStages } from '#main/features/requisitions/index.ts';
import { countHeadcountTable } from '#shared/features/recruiting/headcountRules.ts';
import type { HeadcountTable } from '#shared/features/recruiting/recruitingModel.ts';

/** 编制, 在岗, offer and 缺口 on a day; a day in the past does not know who was to come. */
export async function readHeadcount(
  { db, clock }: Pick<QueryContext, 'db' | 'clock'>,
  day: string,
): Promise<HeadcountTable> {
  const holds = day < clock.today() ? [] : await listTitularHolds(db);
  return countHeadcountTable(await loadOrganisation(db, day), {
    stages: await loadSeatStages(db, day),
    promised: new Set(holds.filter(({ startsOn }) => startsOn > day).map(({ seatId }) => seatId)),
  });
}
