import type { Block, PrintDocument } from '#shared/documents/document.ts';
import { kpiDictionary } from '#shared/features/metrics/kpiDictionary.ts';
import {
  changeCell,
  dueText,
  figureText,
  metricName,
  rateText,
  section,
  type WeekWording,
  type Wording,
} from './documentParts.ts';
import { changeOf, toneOf } from './metricRules.ts';
import type { MetricEntry, ReportDetail, StoredLine } from './reportsModel.ts';

function metricRow(metric: MetricEntry, wording: Wording) {
  const { code } = metric;
  const change = changeOf(metric, metric.previous);
  return [
    metricName(wording, code),
    figureText(wording, code, metric.value),
    figureText(wording, code, metric.target),
    rateText(metric.rate),
    figureText(wording, code, metric.previous),
    changeCell(wording, change, toneOf(kpiDictionary[code].direction, change)),
  ];
}

function metricTable(report: ReportDetail, wording: Wording): Block[] {
  if (report.metrics.length === 0) return [];
  const { t } = wording;
  const number = (header: string, weight: number) => ({ header, weight, isNumber: true });
  return section(t('reports.section_data'), [
    {
      type: 'table',
      columns: [
        { header: t('reportFiles.metric'), weight: 28 },
        number(t('reportFiles.thisWeek'), 16),
        number(t('reportFiles.target'), 14),
        number(t('reportFiles.rate'), 12),
        number(t('reportFiles.lastWeek'), 14),
        number(t('reportFiles.change'), 16),
      ],
      rows: report.metrics.map((metric) => metricRow(metric, wording)),
    },
  ]);
}

function planTable(report: ReportDetail, lines: readonly StoredLine[], wording: Wording): Block[] {
  if (lines.length === 0) return [];
  const { t } = wording;
  const plans = new Map(report.plans.map((plan) => [plan.commitmentId, plan]));
  return section(t('reports.section_next'), [
    {
      type: 'table',
      columns: [
        { header: t('reportFiles.content'), weight: 60 },
        { header: t('reportFiles.owner'), weight: 16 },
        { header: t('reportFiles.due'), weight: 24 },
      ],
      rows: lines.map((line) => [
        line.text,
        plans.get(line.commitmentId ?? '')?.ownerName ?? (line.ownerText || report.personName),
        dueText(wording, line.due),
      ]),
    },
  ]);
}

/** One person's week on paper, in the order of the template. */
export function buildReportDocument(
  report: ReportDetail,
  team: string,
  wording: WeekWording,
): PrintDocument {
  const { t, language } = wording;
  const linesOf = (wanted: StoredLine['section']) =>
    report.lines.filter((line) => line.section === wanted);
  const list = (wanted: StoredLine['section']): Block[] => {
    const items = linesOf(wanted).map(({ text }) => text);
    if (items.length === 0) return [];
    return section(t(`reports.section_${wanted}`), [{ type: 'list', isOrdered: true, items }]);
  };
  const title = t('reportFiles.reportTitle', { name: report.personName });
  const week = wording.labelWeek(report.week);
  return {
    language,
    title,
    subtitle: `${team} · ${week}`,
    header: { left: title, right: week },
    footer: t('reportFiles.footer', { team }),
    blocks: [
      ...metricTable(report, wording),
      ...list('done'),
      ...list('unfinished'),
      ...list('issues'),
      ...list('support'),
      ...planTable(report, linesOf('next'), wording),
      ...list('other'),
    ],
  };
}
