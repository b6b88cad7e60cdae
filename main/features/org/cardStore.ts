import type { ReadableDb } from '#main/db/handles.ts';
import { listTermsOn, loadStays, type Term } from '#main/features/acts/index.ts';
import type { CardFacts } from '#shared/features/org/orgViews.ts';
import type { EmploymentType } from '#shared/features/people/peopleModel.ts';
import { stayOn } from '#shared/features/people/stayRules.ts';

/** What the chart's cards may say of everybody beside the name, as it holds on the day. */
export async function loadCardFacts(db: ReadableDb, day: string): Promise<CardFacts> {
  const rows = await db.selectFrom('people').select(['id', 'level', 'employment_type']).execute();
  const staysOf = await loadStays(db);
  const terms = Map.groupBy(await listTermsOn(db, day), ({ personId }) => personId);
  const termOf = (id: string, field: Term['field']) =>
    terms.get(id)?.find((term) => term.field === field)?.value;
  return new Map(
    rows.map(({ id, level, employment_type: type }) => [
      id,
      {
        level: termOf(id, 'level') ?? level,
        employmentType: (termOf(id, 'employment_type') as EmploymentType | undefined) ?? type,
        joinedOn: stayOn(staysOf.get(id) ?? [], day).firstOn,
      },
    ]),
  );
}
