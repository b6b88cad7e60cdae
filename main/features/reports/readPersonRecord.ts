import type { QueryContext } from '#main/core/context.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { loadStays } from '#main/features/acts/index.ts';
import type { PersonRecord, PersonWeekRow } from '#shared/features/reports/boardModel.ts';
import { isOnTeam } from '#shared/features/reports/expectation.ts';
import { addWeeks, type IsoWeek, weekOfDate } from '#shared/lib/isoWeek.ts';
import { loadBoardFacts, loadReportedWeeks, loadWorkspaceFacts } from './boardStore.ts';
import { judgeRow, loadWeekJudge } from './judgeWeek.ts';
import { firstKnownWeek } from './readBoard.ts';

interface WeekScope {
  readonly personId: string;
  /** The first and the last week anybody could be asked for a report. */
  readonly first: IsoWeek;
  readonly last: IsoWeek;
}

/** Weeks that stand in a person's record, newest first, at most `limit`. */
async function listRecordedWeeks(
  db: ReadableDb,
  { personId, first, last }: WeekScope,
  limit: number,
): Promise<IsoWeek[]> {
  const reported = new Set(await loadReportedWeeks(db, personId));
  const stays = (await loadStays(db, { personId })).get(personId) ?? [];
  const weeks: IsoWeek[] = [];
  for (let week = last; week >= first && weeks.length < limit; week = addWeeks(week, -1)) {
    if (reported.has(week) || isOnTeam(stays, week, first)) weeks.push(week);
  }
  return weeks;
}

/** A person's weeks as the board of each week would judge them at this minute. */
export async function readPersonRecord(
  context: Pick<QueryContext, 'db' | 'clock'>,
  { personId, limit }: { readonly personId: string; readonly limit: number },
): Promise<PersonRecord> {
  const { db, clock } = context;
  const workspace = await loadWorkspaceFacts(db);
  const scope = { personId, first: firstKnownWeek(workspace), last: weekOfDate(clock.today()) };
  const listed = await listRecordedWeeks(db, scope, limit + 1);
  const weeks: PersonWeekRow[] = [];
  for (const week of listed.slice(0, limit)) {
    const judge = await loadWeekJudge(context, week, workspace);
    for (const fact of await loadBoardFacts(db, week, judge.workdays, personId)) {
      const { status, reportId, autoExemption, review } = judgeRow(fact, judge);
      weeks.push({ week, status, reportId, autoExemption, review });
    }
  }
  return { weeks, hasMore: listed.length > limit };
}
