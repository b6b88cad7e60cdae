import type { QueryContext } from '#main/core/context.ts';
import { listActs, loadStays } from '#main/features/acts/index.ts';
import { loadSeatLabels } from '#main/features/org/index.ts';
import { loadPersonRows, requirePerson } from '#main/features/people/index.ts';
import type { CareerEntry, RecordedAct } from '#shared/features/careers/careersModel.ts';
import { composeTimeline, type DatedPost } from '#shared/features/careers/timelineRules.ts';
import { listCauses, listPostsOf } from './careersStore.ts';

function listSeatIds(acts: readonly RecordedAct[], posts: readonly DatedPost[]): string[] {
  const told = acts.flatMap(({ steps }) =>
    steps.flatMap(({ before, after }) => {
      const seatId = (after ?? before)?.seat_id;
      return typeof seatId === 'string' ? [seatId] : [];
    }),
  );
  return [...told, ...posts.map(({ seatId }) => seatId)];
}

export async function readTimeline(
  { db, clock }: Pick<QueryContext, 'db' | 'clock'>,
  personId: string,
): Promise<CareerEntry[]> {
  const person = requirePerson(await loadPersonRows(db), personId);
  const acts = await listActs(db, { personId });
  const posts = await listPostsOf(db, personId);
  return composeTimeline({
    today: clock.today(),
    person,
    stays: (await loadStays(db, { personId })).get(personId) ?? [],
    acts,
    posts,
    causes: await listCauses(
      db,
      acts.flatMap(({ causedById }) => causedById ?? []),
    ),
    labelOf: await loadSeatLabels(db, listSeatIds(acts, posts)),
  });
}
