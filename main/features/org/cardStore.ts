import type { ReadableDb } from '#main/db/handles.ts';
import { loadStays, loadTermsOn } from '#main/features/acts/index.ts';
import type { CardFacts } from '#shared/features/org/orgViews.ts';
import { stayOn } from '#shared/features/people/stayRules.ts';

/** What the chart's cards may say of everybody beside the name, as it holds on the day. */
export async function loadCardFacts(db: ReadableDb, day: string): Promise<CardFacts> {
  const rows = await db.selectFrom('people').select(['id', 'level', 'employment_type']).execute();
  const staysOf = await loadStays(db);
  const termsOf = await loadTermsOn(db, day);
  return new Map(
    rows.map(({ id, level, employment_type: employmentType }) => {
      const joinedOn = stayOn(staysOf.get(id) ?? [], day).firstOn;
      return [id, { level, employmentType, joinedOn, ...termsOf.get(id) }];
    }),
  );
}
