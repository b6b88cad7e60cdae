import type { IsoDate } from '#shared/lib/isoWeek.ts';
import { compareByPinyin } from '#shared/lib/pinyinOrder.ts';
import type { PromiseEntry } from './reviewsModel.ts';

/** How promises were kept, by everybody or to one person. */
export interface PromiseFigure {
  readonly open: number;
  readonly overdue: number;
  /** Done by its day and never put off. */
  readonly kept: number;
  /** Everything whose day has come: kept, done late, put off or overdue. */
  readonly due: number;
  /** kept ÷ due in % with one decimal; null while nothing was due. */
  readonly rate: number | null;
}

/** The local day of an instant. */
export type ToDay = (instant: string) => IsoDate;

function isKept({ state, finishedAt, dueOn, slipCount }: PromiseEntry, toDay: ToDay): boolean {
  if (state !== 'done' || finishedAt === null || slipCount > 0) return false;
  return dueOn === null || toDay(finishedAt) <= dueOn;
}

/** Whether the day of a promise has come; what was given up with a reason is left out. */
function isDue({ state, isOverdue, slipCount }: PromiseEntry): boolean {
  return state !== 'cancelled' && (state === 'done' || isOverdue || slipCount > 0);
}

/**
 * 兑现率 = 按时办好 ÷ everything that was due. A promise put off once is not kept any more, even
 * when it is done by its new day: otherwise putting off would always keep the rate at 100.
 */
export function measurePromises(promises: readonly PromiseEntry[], toDay: ToDay): PromiseFigure {
  const open = promises.filter(({ finishedAt }) => finishedAt === null);
  const due = promises.filter(isDue);
  const kept = due.filter((promise) => isKept(promise, toDay)).length;
  return {
    open: open.length,
    overdue: open.filter(({ isOverdue }) => isOverdue).length,
    kept,
    due: due.length,
    rate: due.length === 0 ? null : Math.round((kept / due.length) * 1000) / 10,
  };
}

export interface PersonPromises {
  readonly personId: string | null;
  readonly name: string;
  readonly figure: PromiseFigure;
  readonly promises: readonly PromiseEntry[];
}

/** One entry per person, those still waiting for something first, each by pinyin. */
export function groupByPerson(promises: readonly PromiseEntry[], toDay: ToDay): PersonPromises[] {
  return [...Map.groupBy(promises, ({ personId }) => personId)]
    .map(([personId, own]) => ({
      personId,
      name: own[0]?.personName ?? '',
      figure: measurePromises(own, toDay),
      promises: own,
    }))
    .sort(
      (left, right) =>
        Number(right.figure.open > 0) - Number(left.figure.open > 0) ||
        compareByPinyin(left.name, right.name),
    );
}

/** What to tell a person: everything open, and what ended in the days before. */
export function listNews(
  promises: readonly PromiseEntry[],
  since: IsoDate,
  toDay: ToDay,
): PromiseEntry[] {
  return promises.filter(({ finishedAt }) => finishedAt === null || toDay(finishedAt) >= since);
}
