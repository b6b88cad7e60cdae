import { matchTyped, type PeopleIndex } from '#shared/features/reports/matchPerson.ts';
import { readPlanText } from '#shared/features/reports/planText.ts';
import { type IsoDate, weekOfDate } from '#shared/lib/isoWeek.ts';

/** What one typed line says: what, by whom, by when. */
export interface TypedTask {
  readonly title: string;
  readonly ownerId: string | null;
  /** Several people answer to what was typed behind @. */
  readonly candidates: readonly string[];
  readonly dueOn: IsoDate | null;
  readonly dueTime: string | null;
}

/** Reads `周五前 主图5张 @mj`. */
export function readTask(line: string, people: PeopleIndex, today: IsoDate): TypedTask {
  const read = readPlanText(line, {
    matchName: (text) => matchTyped(text, people),
    dates: { near: today, saidOn: today, thisWeek: weekOfDate(today), weekdayWeek: null },
    earliest: null,
  });
  const hasFacts = read.owner !== null || read.dueOn !== null;
  const title = read.text.trim();
  return {
    // The parser leaves a line that is all name or date as it is; that is no task yet.
    title: hasFacts && title === line.trim() ? '' : title,
    ownerId: read.owner?.personId ?? null,
    candidates: read.owner?.candidates ?? [],
    dueOn: read.dueOn,
    dueTime: read.dueTime,
  };
}
