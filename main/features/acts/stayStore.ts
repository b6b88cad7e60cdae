import type { ReadableDb } from '#main/db/handles.ts';
import { type Stay, sortStays } from '#shared/features/people/stayRules.ts';

interface StayScope {
  readonly personId?: string;
  /** Only those with a day up to `to` and not before `from`. */
  readonly within?: { readonly from: string; readonly to: string };
}

/** The times of people with the team, in order: all that is known of who was here when. */
export async function loadStays(
  db: ReadableDb,
  { personId, within }: StayScope = {},
): Promise<ReadonlyMap<string, Stay[]>> {
  const rows = await db
    .selectFrom('stays')
    .select(['person_id as personId', 'first_on as firstOn', 'last_on as lastOn'])
    .$if(personId !== undefined, (query) => query.where('person_id', '=', personId ?? ''))
    .$if(within !== undefined, (query) =>
      query
        .where((eb) => eb.or([eb('last_on', 'is', null), eb('last_on', '>=', within?.from ?? '')]))
        .where((eb) => eb.or([eb('first_on', 'is', null), eb('first_on', '<=', within?.to ?? '')])),
    )
    .execute();
  const groups = Map.groupBy(rows, (row) => row.personId);
  return new Map(
    [...groups].map(([id, own]) => [
      id,
      sortStays(own.map(({ firstOn, lastOn }) => ({ firstOn, lastOn }))),
    ]),
  );
}
