import type { CommandContext } from '#main/core/context.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { listActs, listBuiltUpon } from '#main/features/acts/index.ts';
import { undoActs } from '#main/features/org/index.ts';
import { loadPersonRows, requirePerson } from '#main/features/people/index.ts';
import { assertCanLeave } from '#shared/features/careers/careerRules.ts';
import type { RecordedAct } from '#shared/features/careers/careersModel.ts';
import { nameActs } from '#shared/features/careers/dayConflicts.ts';
import type { HandoverChoice, Leave } from '#shared/features/careers/handoverModel.ts';
import { Failure, ruleFailure } from '#shared/ipc/failure.ts';
import { addDays } from '#shared/lib/isoWeek.ts';
import { type HandedItem, insertHandedItems } from './handoverStore.ts';
import { holdingSources } from './holdingSources.ts';
import { setLastDay } from './lastDay.ts';
import { listHeld } from './listHeld.ts';

/** Acts of the person that take effect after a day, with all that builds on them. */
export async function listLaterActs(
  db: ReadableDb,
  personId: string,
  lastDay: string,
): Promise<RecordedAct[]> {
  const acts = await listActs(db, { personId });
  const later = acts.filter(({ effectiveOn }) => effectiveOn > lastDay);
  return listBuiltUpon(
    db,
    later.map(({ id }) => id),
  );
}

async function clearLaterActs(context: CommandContext, leave: Leave): Promise<void> {
  const later = await listLaterActs(context.db, leave.personId, leave.lastDay);
  if (later.length === 0) return;
  if (!leave.takesBackLater) throw ruleFailure('careers.laterThanLeaving', nameActs(later));
  await undoActs(context, later);
}

async function assertCanReceive(
  { db }: CommandContext,
  { personId, lastDay, handover }: Leave,
): Promise<void> {
  const people = new Map((await loadPersonRows(db)).map((person) => [person.id, person]));
  for (const { toPersonId } of handover) {
    const receiver = people.get(toPersonId);
    if (!receiver) throw new Failure({ code: 'not_found', key: 'common.unknownPerson' });
    const isGone = receiver.leftOn !== null && receiver.leftOn <= lastDay;
    if (toPersonId === personId || isGone) {
      throw ruleFailure('careers.cannotReceive', { name: receiver.name });
    }
  }
}

type PlannedItem = Omit<HandedItem, 'toName' | 'memory'>;

/** Everything held with whoever takes it; what nobody was named for stays vacant. */
async function planHandover(
  context: CommandContext,
  { personId, lastDay, handover }: Leave,
): Promise<PlannedItem[]> {
  const keyOf = ({ source, id }: Pick<HandoverChoice, 'source' | 'id'>) => `${source} ${id}`;
  const receivers = new Map(handover.map((choice) => [keyOf(choice), choice.toPersonId]));
  const groups = await listHeld(context, personId, lastDay);
  return groups.flatMap(({ source, items }) =>
    items.map((item) => ({
      ...item,
      source,
      toPersonId: receivers.get(keyOf({ source, id: item.id })) ?? null,
    })),
  );
}

/**
 * 离职: ends what the person holds after the last day and hands it over, in one act that is undone
 * in one. The receiver's own acts name it as their cause.
 */
export async function leave(context: CommandContext, order: Leave): Promise<void> {
  const { db, newId } = context;
  const { personId, lastDay, note } = order;
  await assertCanReceive(context, order);
  await clearLaterActs(context, order);
  const person = requirePerson(await loadPersonRows(db), personId);
  assertCanLeave(person, lastDay);
  const items = await planHandover(context, order);
  const actId = await setLastDay(context, person, { lastDay, note });
  if (actId === null) return;
  const from = addDays(lastDay, 1);
  const handed = [];
  for (const item of items) {
    const { id, source, toPersonId } = item;
    const step = { id, fromPersonId: personId, toPersonId, from, causedById: actId };
    const known = holdingSources.find(({ key }) => key === source);
    const memory = (await known?.returning?.remember(context, step)) ?? '';
    await known?.handOver(context, step);
    handed.push({ ...item, memory, rowId: newId(), actId });
  }
  await insertHandedItems(db, handed);
}
