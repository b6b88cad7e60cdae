import type { ActStep, RecordedAct, RowImage } from './careersModel.ts';

/** Columns a step gave another value; all of them where the row was opened or taken away. */
export function changedColumns({ before, after }: ActStep): string[] {
  if (before === null || after === null) return Object.keys(before ?? after ?? {});
  return Object.keys(after).filter((column) => before[column] !== after[column]);
}

function touchesSame(one: ActStep, other: ActStep): boolean {
  if (one.table !== other.table || one.rowId !== other.rowId) return false;
  const columns = new Set(changedColumns(one));
  return changedColumns(other).some((column) => columns.has(column));
}

const forEver = '9999-12-31';

/** Days from the first one in which an image holds to the first in which it no longer does. */
function spanOf(image: RowImage): { from: string; to: string } {
  return { from: String(image.starts_on), to: String(image.ends_on ?? forEver) };
}

function overlaps(one: RowImage, other: RowImage): boolean {
  const [left, right] = [spanOf(one), spanOf(other)];
  return left.from < right.to && right.from < left.to;
}

/** Two rows that cannot hold on one day: a seat has one holder beside the acting one, a person one main post. */
function excludeEachOther(one: RowImage, other: RowImage): boolean {
  if (!overlaps(one, other)) return false;
  const isSameSeat =
    one.seat_id === other.seat_id && (one.kind === 'acting') === (other.kind === 'acting');
  const isSameMain =
    one.person_id === other.person_id && one.kind === 'main' && other.kind === 'main';
  return isSameSeat || isSameMain;
}

/** The later act took the place that the earlier one had made free. */
function takesFreedPlace(later: RecordedAct, earlier: RecordedAct): boolean {
  return earlier.steps.some(
    ({ table, rowId, before }) =>
      table === 'assignments' &&
      before !== null &&
      later.steps.some(
        (step) =>
          step.table === 'assignments' &&
          step.rowId !== rowId &&
          step.after !== null &&
          excludeEachOther(step.after, before),
      ),
  );
}

/** Whoever never came has no acts afterwards. */
function needsPresence(later: RecordedAct, earlier: RecordedAct): boolean {
  const isBeginning = earlier.kind === 'joined' || earlier.kind === 'returned';
  return (
    isBeginning && later.personId === earlier.personId && later.effectiveOn >= earlier.effectiveOn
  );
}

function buildsOn(later: RecordedAct, earlier: RecordedAct): boolean {
  return (
    later.id > earlier.id &&
    (later.causedById === earlier.id ||
      needsPresence(later, earlier) ||
      takesFreedPlace(later, earlier) ||
      earlier.steps.some((step) => later.steps.some((other) => touchesSame(step, other))))
  );
}

/**
 * What must be taken back together with the given acts: themselves and every act recorded later
 * that builds on one of them, the newest first, which is the order to undo them in.
 */
export function listTakenBack(ids: readonly string[], acts: readonly RecordedAct[]): RecordedAct[] {
  const taken = new Map(acts.filter(({ id }) => ids.includes(id)).map((act) => [act.id, act]));
  const inOrder = acts.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  for (const act of inOrder) {
    if ([...taken.values()].some((earlier) => buildsOn(act, earlier))) taken.set(act.id, act);
  }
  return inOrder.filter(({ id }) => taken.has(id)).reverse();
}
