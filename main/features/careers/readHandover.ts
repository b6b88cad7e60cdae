import type { QueryContext } from '#main/core/context.ts';
import { listActs } from '#main/features/acts/index.ts';
import { loadOrganisation, loadSeatLabels } from '#main/features/org/index.ts';
import { loadPersonRows, requirePerson } from '#main/features/people/index.ts';
import type { RecordedAct } from '#shared/features/careers/careersModel.ts';
import { findLeaving } from '#shared/features/careers/dayConflicts.ts';
import type { Handover } from '#shared/features/careers/handoverModel.ts';
import { findManager } from '#shared/features/org/orgRules.ts';
import { addDays } from '#shared/lib/isoWeek.ts';
import { listPostsOf } from './careersStore.ts';
import { type HandedItem, listHandedItems } from './handoverStore.ts';
import { listHeld } from './listHeld.ts';

type ReadContext = Pick<QueryContext, 'db' | 'clock'>;

type Groups = Handover['groups'];

/** Whether whoever was to act in a post still is: that may have been taken back since. */
async function isTaken({ db }: ReadContext, leaving: RecordedAct, item: HandedItem) {
  const { id, source, toPersonId } = item;
  if (source !== 'posts' || toPersonId === null) return true;
  const acts = await listActs(db, { personId: toPersonId });
  if (acts.some(({ causedById }) => causedById === leaving.id)) return true;
  const from = addDays(leaving.effectiveOn, 1);
  const given = (await listPostsOf(db, leaving.personId)).find((post) => post.id === id);
  return (await listPostsOf(db, toPersonId)).some(
    ({ seatId, startsOn, endsOn }) =>
      seatId === given?.seatId && startsOn <= from && (endsOn === null || endsOn > from),
  );
}

async function readRecorded(context: ReadContext, leaving: RecordedAct): Promise<Groups> {
  const items: HandedItem[] = [];
  for (const item of await listHandedItems(context.db, [leaving.id])) {
    items.push((await isTaken(context, leaving, item)) ? item : { ...item, toName: null });
  }
  const bySource = Map.groupBy(items, ({ source }) => source);
  return [...bySource].map(([source, group]) => ({ source, items: group }));
}

async function readDraft(context: ReadContext, personId: string, day: string): Promise<Groups> {
  const groups = await listHeld(context, personId, day);
  return groups.map(({ source, items }) => ({
    source,
    items: items.map((item) => ({ ...item, toName: null })),
  }));
}

/**
 * The hand-over of a leaving that holds; of somebody who is here, has come back among them, a draft
 * of all they hold today.
 */
export async function readHandover(context: ReadContext, personId: string): Promise<Handover> {
  const { db, clock } = context;
  const person = requirePerson(await loadPersonRows(db), personId);
  const leaving = findLeaving(await listActs(db, { personId }), person.leftOn);
  const day = person.leftOn ?? clock.today();
  const main = (await listPostsOf(db, personId)).findLast(
    ({ kind, startsOn }) => kind === 'main' && startsOn <= day,
  );
  const labelOf = await loadSeatLabels(db, main ? [main.seatId] : []);
  return {
    personName: person.name,
    isDraft: leaving === undefined,
    joinedOn: person.joinedOn,
    lastDay: person.leftOn,
    note: leaving?.note ?? '',
    post: main ? labelOf(main.seatId, day) : null,
    managerName: findManager(await loadOrganisation(db, day), personId)?.name ?? null,
    groups: leaving
      ? await readRecorded(context, leaving)
      : await readDraft(context, personId, day),
  };
}
