import type { QueryContext } from '#main/core/context.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import type { BoardRow, TemplateDueRule, WeekBoard } from '#shared/features/reports/boardModel.ts';
import { isOnTeam } from '#shared/features/reports/expectation.ts';
import { groupMetrics } from '#shared/features/reports/metricRules.ts';
import { countStatuses, listDueRules } from '#shared/features/reports/reportsRules.ts';
import type { WeekRollUp } from '#shared/features/reports/rollUpModel.ts';
import { addWeeks, type IsoWeek, weekOfDate } from '#shared/lib/isoWeek.ts';
import { compareByPinyin } from '#shared/lib/pinyinOrder.ts';
import {
  loadBoardFacts,
  loadOwnDueRules,
  loadWorkspaceFacts,
  type WorkspaceFacts,
} from './boardStore.ts';
import { judgeRow, loadWeekJudge } from './judgeWeek.ts';
import { loadNudges } from './nudgeStore.ts';
import { countPlans, loadWeekFigures, loadWeekLines, loadWeekMetrics } from './rollUpStore.ts';

/** The first week the workspace knows anything about. */
export function firstKnownWeek({ createdAt, firstReportWeek }: WorkspaceFacts): IsoWeek {
  const created = weekOfDate(createdAt.slice(0, 10));
  return firstReportWeek !== null && firstReportWeek < created ? firstReportWeek : created;
}

export async function readDueRules(db: ReadableDb): Promise<TemplateDueRule[]> {
  const { dueRule } = await loadWorkspaceFacts(db);
  return listDueRules(await loadOwnDueRules(db), dueRule);
}

/** The board of a week: everybody on the team then, in pinyin order, judged at this minute. */
export async function readBoard(
  context: Pick<QueryContext, 'db' | 'clock'>,
  week: IsoWeek,
): Promise<WeekBoard> {
  const { db } = context;
  const workspace = await loadWorkspaceFacts(db);
  const judge = await loadWeekJudge(context, week, workspace);
  const nudges = await loadNudges(db, week);
  const firstWeek = firstKnownWeek(workspace);
  const rows = (await loadBoardFacts(db, week, judge.workdays))
    .filter((fact) => fact.reportId !== null || isOnTeam(fact.stays, week, firstWeek))
    .map((fact) => judgeRow(fact, judge, nudges.get(fact.personId)))
    .sort((left, right) => compareByPinyin(left.name, right.name));
  const due = rows.map(({ dueAt }) => dueAt).sort();
  return {
    week,
    workspaceName: workspace.name,
    judgedAt: judge.now,
    dueAt: due.at(-1) ?? null,
    rows,
    counts: countStatuses(rows),
  };
}

/**
 * Everything a week holds in nine statements, however many people there are; of some of them
 * where `keeps` says which.
 */
export async function readRollUp(
  context: Pick<QueryContext, 'db' | 'clock'>,
  week: IsoWeek,
  keeps?: (row: BoardRow) => boolean,
): Promise<WeekRollUp> {
  const { db } = context;
  const { dueAt: _dueAt, ...board } = await readBoard(context, week);
  const before = addWeeks(week, -1);
  const rows = keeps ? board.rows.filter(keeps) : board.rows;
  const order = new Map(rows.map(({ personId, name }, rank) => [personId, { name, rank }]));
  const withName = <Row extends { readonly personId: string }>(found: readonly Row[]) =>
    found
      .filter(({ personId }) => order.has(personId))
      .map((row) => ({ ...row, name: order.get(row.personId)?.name ?? '' }))
      .sort(
        (left, right) =>
          (order.get(left.personId)?.rank ?? 0) - (order.get(right.personId)?.rank ?? 0),
      );
  return {
    ...board,
    rows,
    counts: keeps ? countStatuses(rows) : board.counts,
    metrics: groupMetrics(
      withName(await loadWeekMetrics(db, week)),
      await loadWeekFigures(db, before),
    ),
    lines: withName(await loadWeekLines(db, week)),
    promised: await countPlans(db, before, keeps ? [...order.keys()] : null),
  };
}
