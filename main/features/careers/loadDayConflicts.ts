import type { ReadableDb } from '#main/db/handles.ts';
import { listActs, loadStays } from '#main/features/acts/index.ts';
import {
  type DayConflict,
  findFirstDayConflict,
  findLastDayConflict,
} from '#shared/features/careers/dayConflicts.ts';
import { listPosts } from './careersStore.ts';

interface Known {
  readonly id: string;
  readonly name: string;
  /** As it is stored; null while open. */
  readonly leftOn: string | null;
}

/** What first and last days of anybody would contradict, read once for a whole table of them. */
export interface DayConflicts {
  ofFirstDay(person: Known, to: string): DayConflict | null;
  ofLastDay(person: Known, lastDay: string): DayConflict | null;
}

export async function loadDayConflicts(db: ReadableDb): Promise<DayConflicts> {
  const acts = Map.groupBy(await listActs(db, {}), ({ personId }) => personId);
  const posts = Map.groupBy(await listPosts(db), ({ personId }) => personId);
  const stays = await loadStays(db);
  const actsOf = (id: string) => acts.get(id) ?? [];
  return {
    ofFirstDay: ({ id, name }, to) => {
      const formerLastOn = stays.get(id)?.at(-2)?.lastOn ?? null;
      const facts = { acts: actsOf(id), posts: posts.get(id) ?? [], formerLastOn };
      return findFirstDayConflict(name, facts, to);
    },
    ofLastDay: ({ id, leftOn }, lastDay) => findLastDayConflict(actsOf(id), { leftOn, lastDay }),
  };
}
