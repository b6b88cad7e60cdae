import type { ReadableDb } from '#main/db/handles.ts';
import type { CardFacts } from '#shared/features/org/orgViews.ts';

/** What the chart's cards may say of everybody beside the name. */
export async function loadCardFacts(db: ReadableDb): Promise<CardFacts> {
  const rows = await db
    .selectFrom('people')
    .select(['id', 'level', 'employment_type', 'joined_on'])
    .execute();
  return new Map(
    rows.map(({ id, level, employment_type: employmentType, joined_on: joinedOn }) => [
      id,
      { level, employmentType, joinedOn },
    ]),
  );
}
