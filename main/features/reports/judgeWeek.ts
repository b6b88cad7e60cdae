import type { QueryContext } from '#main/core/context.ts';
import { loadWorkCalendar } from '#main/features/calendar/index.ts';
import { createWorkCalendar, workdaysOf } from '#shared/features/calendar/calendarRules.ts';
import type { BoardRow } from '#shared/features/reports/boardModel.ts';
import { dueMoment, findAutoExemption } from '#shared/features/reports/expectation.ts';
import type { TemplateCode } from '#shared/features/reports/reportsModel.ts';
import { judgeReport, listDueRules } from '#shared/features/reports/reportsRules.ts';
import { type StoredReview, standingOf } from '#shared/features/reviews/reviewsRules.ts';
import type { IsoDate, IsoWeek } from '#shared/lib/isoWeek.ts';
import { type BoardFact, loadOwnDueRules, type WorkspaceFacts } from './boardStore.ts';
import type { Nudged } from './nudgeStore.ts';

/** What a week's reports are judged by, worked out once for everybody. */
export interface WeekJudge {
  readonly now: string;
  readonly dueAt: ReadonlyMap<TemplateCode, string>;
  /** Monday to Friday unless the calendar says otherwise; empty in a week that is all holiday. */
  readonly workdays: readonly IsoDate[];
}

/** Rules, calendar and clock for one week; the calendar counts only while the manager wants it to. */
export async function loadWeekJudge(
  { db, clock }: Pick<QueryContext, 'db' | 'clock'>,
  week: IsoWeek,
  workspace: WorkspaceFacts,
): Promise<WeekJudge> {
  const rules = listDueRules(await loadOwnDueRules(db), workspace.dueRule);
  const calendar = workspace.movesDueOffHolidays ? await loadWorkCalendar(db) : null;
  return {
    now: clock.localMinute(),
    dueAt: new Map(rules.map(({ template, rule }) => [template, dueMoment(week, rule, calendar)])),
    workdays: workdaysOf(week, calendar ?? createWorkCalendar([], [])),
  };
}

const neverNudged: Nudged = { count: 0, lastAt: null };

function storedReview({ reviewState: state, grade }: BoardFact): StoredReview | null {
  return state === null ? null : { state, grade: grade ?? '', reason: '' };
}

/** One person's row of the board. */
export function judgeRow(fact: BoardFact, judge: WeekJudge, nudged = neverNudged): BoardRow {
  const template = fact.template ?? fact.postTemplate ?? 'general';
  const dueAt = judge.dueAt.get(template) ?? judge.now;
  const lateness = fact.lateness ?? 'by_time';
  const report = fact.reportId === null ? null : { submittedAt: fact.submittedAt, lateness };
  // Whoever hands in all the same counts like everybody else.
  const auto = report === null ? findAutoExemption(fact.stays, judge.workdays) : null;
  const isExempt = fact.exemptionId !== null || auto !== null;
  return {
    personId: fact.personId,
    name: fact.name,
    unitId: fact.unitId,
    unitName: fact.unitName,
    postName: fact.postName,
    template,
    status: judgeReport({ dueAt, now: judge.now, report, isExempt }),
    dueAt,
    reportId: fact.reportId,
    submittedAt: fact.submittedAt,
    isTimeUnknown: report !== null && fact.submittedAt === null && lateness === 'by_time',
    lateness,
    exemptionId: fact.exemptionId,
    exemptionReason: fact.exemptionReason ?? '',
    autoExemption: fact.exemptionId === null ? auto : null,
    nudgeCount: nudged.count,
    lastNudgeAt: nudged.lastAt,
    issues: fact.issues ?? 0,
    support: fact.support ?? 0,
    lines: fact.lines ?? 0,
    review: fact.reportId === null ? null : standingOf(storedReview(fact)),
  };
}
