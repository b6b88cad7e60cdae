import { defaultDueRule } from '#shared/features/workspace/workspaceDefaults.ts';
import type { DueRule } from '#shared/features/workspace/workspaceModel.ts';
import { ruleFailure } from '#shared/ipc/failure.ts';
import {
  addWeeks,
  type IsoDate,
  type IsoWeek,
  weekdayOf,
  weekOfDate,
} from '#shared/lib/isoWeek.ts';
import type { BoardRow, ReportStatus, StatusCounts, TemplateDueRule } from './boardModel.ts';
import type { Lateness, TemplateCode } from './reportsModel.ts';
import { templateCodes } from './templateCodes.ts';

/** What a team starts with: live teams close the week after the weekend's broadcasts. */
const startingRules: Readonly<Partial<Record<TemplateCode, DueRule>>> = {
  live: { weekday: 8, time: '10:00' },
};

export interface OwnDueRule extends DueRule {
  readonly template: TemplateCode;
}

/** The rule of every template: its own, else what it starts with, else the workspace's. */
export function listDueRules(
  own: readonly OwnDueRule[],
  workspaceRule: DueRule = defaultDueRule,
): TemplateDueRule[] {
  return templateCodes.map((template) => {
    const set = own.find((candidate) => candidate.template === template);
    const rule = set ?? startingRules[template] ?? workspaceRule;
    return { template, rule: { weekday: rule.weekday, time: rule.time }, isOwn: set !== undefined };
  });
}

export interface StatusFacts {
  readonly dueAt: string;
  readonly now: string;
  /** Null: no report. */
  readonly report: { readonly submittedAt: string | null; readonly lateness: Lateness } | null;
  /** An exemption covers every workday of the week, or the week asks nothing of them. */
  readonly isExempt: boolean;
}

/** A report whose time nobody knows is never late until the manager says so. */
export function judgeReport({ dueAt, now, report, isExempt }: StatusFacts): ReportStatus {
  if (isExempt) return 'exempt';
  if (report === null) return now <= dueAt ? 'not_due' : 'missing';
  if (report.lateness !== 'by_time') return report.lateness === 'late' ? 'late' : 'submitted';
  return report.submittedAt !== null && report.submittedAt > dueAt ? 'late' : 'submitted';
}

/** Share of the reports due that came on time, in % with one decimal: 21 of 24 is 87.5. */
export function countStatuses(rows: readonly Pick<BoardRow, 'status'>[]): StatusCounts {
  const counts = { not_due: 0, missing: 0, submitted: 0, late: 0, exempt: 0 };
  for (const { status } of rows) counts[status] += 1;
  const due = rows.length - counts.exempt;
  const onTimeRate = due === 0 ? null : Math.round((counts.submitted / due) * 1000) / 10;
  return { ...counts, due, onTimeRate };
}

/** Until Wednesday the week before is still being collected; then this week is. */
export function weekInFocus(today: IsoDate): IsoWeek {
  const week = weekOfDate(today);
  return weekdayOf(today) <= 3 ? addWeeks(week, -1) : week;
}

/**
 * Nobody reports on a week that has not begun.
 * @throws Failure `reports.futureWeek`.
 */
export function assertWeekHasBegun(week: IsoWeek, today: IsoDate): void {
  const current = weekOfDate(today);
  if (week > current) throw ruleFailure('reports.futureWeek', { week, current });
}

/** Splits `2026-06-16T20:00` or `2026-06-16` into the day and the time of a task. */
export function splitDue(due: string | null): { dueOn: IsoDate | null; dueTime: string | null } {
  if (due === null) return { dueOn: null, dueTime: null };
  return { dueOn: due.slice(0, 10), dueTime: due.length > 10 ? due.slice(11) : null };
}
