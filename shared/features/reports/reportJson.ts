import type { ReportTemplateCode } from '#shared/features/org/builtin/postModel.ts';
import type { IsoDate, IsoWeek } from '#shared/lib/isoWeek.ts';
import { boundsOf } from './reportPeriod.ts';
import type { SectionCode } from './reportTemplates.ts';
import type { ItemSection, MetricValue, ReportWarning, ReviewReport } from './reviewModel.ts';
import { itemsOf, missingSections } from './reviewReport.ts';

export interface PlanJson {
  readonly text: string;
  readonly owner?: string;
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM` */
  readonly due?: string;
}

/** One report as the command line prints it and as it is saved. Every array is always there. */
export interface ReportJson {
  readonly author: string | null;
  readonly template: ReportTemplateCode;
  readonly week: IsoWeek | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** `YYYY-MM-DDTHH:MM` local. */
  readonly submitted: string | null;
  readonly metrics: readonly MetricValue[];
  readonly done: readonly string[];
  readonly unfinished: readonly string[];
  readonly issues: readonly string[];
  readonly support: readonly string[];
  readonly next: readonly PlanJson[];
  /** What no rule places, word for word; lines of the data section without a figure too. */
  readonly other: readonly string[];
  readonly missing: readonly SectionCode[];
  /** A code, or `code:detail`. */
  readonly warnings: readonly string[];
}

function toPlan({ text, owner, due }: ReturnType<typeof itemsOf>[number]): PlanJson {
  return {
    text,
    ...(owner === null ? {} : { owner: owner.name }),
    ...(due === null ? {} : { due }),
  };
}

/** The public shape of a report, derived from its review and the warnings of `warningsOf`. */
export function toReportJson(report: ReviewReport, warnings: readonly ReportWarning[]): ReportJson {
  const items = itemsOf(report);
  const textsOf = (...sections: ItemSection[]) =>
    items.filter((item) => sections.includes(item.section)).map((item) => item.text);
  return {
    author: report.author.name,
    template: report.template,
    week: report.week.week,
    ...boundsOf(report.week.week),
    submitted: report.submitted,
    metrics: report.entries.flatMap((entry) => (entry.kind === 'metric' ? [entry.value] : [])),
    done: textsOf('done'),
    unfinished: textsOf('unfinished'),
    issues: textsOf('issues'),
    support: textsOf('support'),
    next: items.filter((item) => item.section === 'next').map(toPlan),
    other: textsOf('data', 'other'),
    missing: missingSections(report),
    warnings: warnings.map(({ code, detail }) => (detail === '' ? code : `${code}:${detail}`)),
  };
}
