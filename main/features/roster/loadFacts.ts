import type { QueryContext } from '#main/core/context.ts';
import { loadOrganisation } from '#main/features/org/index.ts';
import { loadContacts, loadPeople } from '#main/features/people/index.ts';
import { loadTeamName } from '#main/features/workspace/index.ts';
import { type RosterFacts, toRosterPeople } from '#shared/features/roster/rosterFacts.ts';
import { listLaterPosts } from './rosterStore.ts';

/** The roster and the organisation of today, as a table is judged against them. */
export async function loadFacts({
  db,
  clock,
}: Pick<QueryContext, 'db' | 'clock'>): Promise<RosterFacts> {
  const today = clock.today();
  const org = await loadOrganisation(db, today);
  const later = await listLaterPosts(db, today);
  const mains = later.filter(({ kind }) => kind === 'main');
  return {
    today,
    org,
    workspaceName: await loadTeamName(db),
    people: toRosterPeople(await loadPeople(db, today), org, await loadContacts(db)),
    laterPosts: new Map(mains.map((post) => [post.personId, post])),
    seatsTakenLater: new Set(later.map(({ seatId }) => seatId)),
  };
}
