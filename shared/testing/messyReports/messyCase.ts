import type { ParsedPaste } from '#shared/features/reports/parseReports.ts';
import type { PlanJson, ReportJson } from '#shared/features/reports/reportJson.ts';
import type { MetricValue } from '#shared/features/reports/reviewModel.ts';

/** A paste as staff really write it, pasted on Sunday 2026-06-14, and what must be read from it. */
export interface MessyCase {
  readonly what: string;
  readonly text: string;
  /** As `describeParsed` writes it. */
  readonly read: string;
}

const itemSections = ['done', 'unfinished', 'issues', 'support', 'other'] as const;

function describeMetric({ code, value, ...extras }: MetricValue): string {
  const others = Object.entries(extras).map(([name, figure]) => ` ${name} ${figure}`);
  return `${code} ${value}${others.join('')}`;
}

function describePlan({ text, owner, due }: PlanJson): string {
  return `next: ${text}${owner === undefined ? '' : ` @${owner}`}${due === undefined ? '' : ` until ${due}`}`;
}

function describeReport(report: ReportJson): string[] {
  const { author, template, week, submitted } = report;
  return [
    [author ?? 'nobody', template, week ?? 'no week', submitted ?? 'no time'].join(', '),
    ...report.metrics.map(describeMetric),
    ...itemSections.flatMap((section) => report[section].map((text) => `${section}: ${text}`)),
    ...report.next.map(describePlan),
    ...report.warnings.map((warning) => `warning: ${warning}`),
  ];
}

/** All that was read, one fact a line: each report, then why the other lines were set aside. */
export function describeParsed({ reports, setAside }: ParsedPaste): string {
  const aside = setAside.length === 0 ? [] : [`aside: ${setAside.map(({ reason }) => reason)}`];
  return [...reports.flatMap(describeReport), ...aside].join('\n');
}
