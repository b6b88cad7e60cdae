import type { RecordedAct } from './careersModel.ts';
import { type FirstDayFacts, listBeforeFirstDay } from './firstDayRules.ts';

/** What a corrected first or last day contradicts, as the sentence that refuses it names it. */
export interface DayConflict {
  readonly key: 'careers.backBeforeLeft' | 'careers.beforeFirstDay' | 'careers.laterThanLastDay';
  readonly params: Readonly<Record<string, string | number>>;
}

/** The acts as a sentence can name them in any language. */
export function nameActs(acts: readonly RecordedAct[]): { count: number; acts: string } {
  const named = acts.map(({ personName, effectiveOn }) => `${personName} ${effectiveOn}`);
  return { count: acts.length, acts: named.join('、') };
}

/** Whether acts, posts or the stay before contradict a first day; null: it can be stored. */
export function findFirstDayConflict(
  name: string,
  facts: FirstDayFacts,
  to: string | null,
): DayConflict | null {
  const { formerLastOn } = facts;
  if (formerLastOn !== null && (to === null || to <= formerLastOn)) {
    return { key: 'careers.backBeforeLeft', params: { name, date: formerLastOn } };
  }
  const days = to === null ? [] : listBeforeFirstDay(facts, to);
  if (to === null || days.length === 0) return null;
  const acts = days.map((day) => `${name} ${day}`).join('、');
  const params = { name, date: to, count: days.length, acts };
  return { key: 'careers.beforeFirstDay', params };
}

/** The act that told the last day; none when it was only filled in. */
export function findLeaving(
  acts: readonly RecordedAct[],
  leftOn: string | null,
): RecordedAct | undefined {
  return acts.findLast(({ kind, effectiveOn }) => kind === 'left' && effectiveOn === leftOn);
}

/** Whether an act recorded after the leaving gave a post that another last day would cut short. */
function reachesPast(act: RecordedAct, lastDay: string): boolean {
  return act.steps.some(({ table, after }) => {
    if (table !== 'assignments' || after === null) return false;
    return after.ends_on === null || String(after.ends_on) > lastDay;
  });
}

/**
 * Whether another act of the person takes effect after a last day, or was recorded after the
 * leaving and reaches past the day; null: it can be stored.
 */
export function findLastDayConflict(
  acts: readonly RecordedAct[],
  { leftOn, lastDay }: { readonly leftOn: string | null; readonly lastDay: string },
): DayConflict | null {
  const leaving = findLeaving(acts, leftOn);
  const later = acts.filter((act) => {
    if (act.id === leaving?.id) return false;
    const buildsOnLeaving = leaving !== undefined && act.id > leaving.id;
    return act.effectiveOn > lastDay || (buildsOnLeaving && reachesPast(act, lastDay));
  });
  return later.length === 0 ? null : { key: 'careers.laterThanLastDay', params: nameActs(later) };
}
