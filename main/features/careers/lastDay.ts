import type { CommandContext } from '#main/core/context.ts';
import { listActs, listBuiltUpon, type Redone, recordAct } from '#main/features/acts/index.ts';
import { endAssignmentsAfter, moveActs, placePerson } from '#main/features/org/index.ts';
import { updatePerson } from '#main/features/people/index.ts';
import type { RecordedAct } from '#shared/features/careers/careersModel.ts';
import {
  findLastDayConflict,
  findLeaving,
  nameActs,
} from '#shared/features/careers/dayConflicts.ts';
import type { Person } from '#shared/features/people/peopleModel.ts';
import { ruleFailure } from '#shared/ipc/failure.ts';
import { addDays } from '#shared/lib/isoWeek.ts';
import { takeBackActs } from './takeBackActs.ts';

/** What a last day does: what the person holds ends with it. */
async function endWork(context: CommandContext, person: Person, lastDay: string): Promise<void> {
  await updatePerson(context.db, { ...person, leftOn: lastDay, revision: context.sequence });
  await endAssignmentsAfter(context, person.id, lastDay);
}

/** The last day of work, in an act of its own; null: nothing changed. */
export async function setLastDay(
  context: CommandContext,
  person: Person,
  words: { readonly lastDay: string; readonly note?: string | undefined },
): Promise<string | null> {
  const { lastDay, note } = words;
  const act = { personId: person.id, kind: 'left', effectiveOn: lastDay, note } as const;
  return recordAct(context, act, () => endWork(context, person, lastDay));
}

/** Whoever took a place over in the hand-over acts there from the day after the last one. */
function redoCaused(context: CommandContext, act: RecordedAct, from: string): Redone[] {
  const opened = act.steps.find(({ table, before }) => table === 'assignments' && before === null);
  if (!opened?.after) return [];
  const seatId = String(opened.after.seat_id);
  const post = { personId: act.personId, seatId, kind: 'acting', from } as const;
  return [{ act, effectiveOn: from, change: () => placePerson(context, post) }];
}

/** The leaving stays the same act with its note and its hand-over; only its day is another. */
async function moveLeaving(
  context: CommandContext,
  { person, leaving }: { readonly person: Person; readonly leaving: RecordedAct },
  lastDay: string,
): Promise<void> {
  const acts = await listBuiltUpon(context.db, [leaving.id]);
  const caused = acts.filter(({ causedById }) => causedById === leaving.id).reverse();
  const from = addDays(lastDay, 1);
  await moveActs(context, [
    { act: leaving, effectiveOn: lastDay, change: () => endWork(context, person, lastDay) },
    ...caused.flatMap((act) => redoCaused(context, act, from)),
  ]);
}

/** As taking the act back, but what only the leaving caused goes along unasked. */
async function clearLeaving(context: CommandContext, leaving: RecordedAct): Promise<void> {
  const acts = await listBuiltUpon(context.db, [leaving.id]);
  const others = acts.filter(
    ({ id, causedById }) => id !== leaving.id && causedById !== leaving.id,
  );
  if (others.length > 0) throw ruleFailure('careers.leavingBuiltUpon', nameActs(others));
  await takeBackActs(context, acts);
}

/**
 * The last day as the form says it: a new one is a leaving, another one moves the leaving that was
 * recorded, none takes it back. `person` is the row as it is stored.
 * @throws Failure naming the acts in the way: `careers.laterThanLastDay`,
 * `careers.leavingBuiltUpon`, or as taking an act back does.
 */
export async function changeLastDay(
  context: CommandContext,
  person: Person,
  lastDay: string | null,
): Promise<void> {
  if (lastDay === person.leftOn) return;
  const { leftOn } = person;
  const acts = await listActs(context.db, { personId: person.id });
  const leaving = findLeaving(acts, leftOn);
  if (lastDay !== null) {
    const conflict = findLastDayConflict(acts, { leftOn, lastDay });
    if (conflict) throw ruleFailure(conflict.key, conflict.params);
    if (leaving) await moveLeaving(context, { person, leaving }, lastDay);
    else await setLastDay(context, person, { lastDay });
  } else if (leaving) await clearLeaving(context, leaving);
  else await updatePerson(context.db, { ...person, leftOn: null, revision: context.sequence });
}
