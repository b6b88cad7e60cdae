import { scaleFor } from '#shared/diagram/chart/chartScale.ts';
import type { Sheet, Workbook, WorkbookCell } from '#shared/documents/workbook.ts';
import { metricName, type WeekWording } from '#shared/features/reports/documentParts.ts';
import type { ChangeTone, MetricDelta } from '#shared/features/reports/rollUpModel.ts';
import { formatWeekLabel } from '#shared/features/workspace/weekLabel.ts';
import type { Language } from '#shared/features/workspace/workspaceModel.ts';
import type { KpiCode } from './kpiDictionary.ts';
import { formulaOfKpi, unitOfKpi } from './kpiNames.ts';
import type { MetricDefinition, MetricOverview, MetricTrend } from './metricsModel.ts';
import { attainmentOf } from './standing.ts';
import { shownPoints, trendChartOf } from './trendChart.ts';

const figures = '#,##0.##';

type SheetBody = Pick<Sheet, 'name' | 'columns' | 'rows' | 'chart'>;

interface SheetFrame extends WeekWording {
  readonly title: string;
  readonly week: string;
}

function toSheet({ t, title, week }: SheetFrame, body: SheetBody): Sheet {
  return {
    ...body,
    titleRows: [title, week],
    frozenColumns: 1,
    isLandscape: true,
    header: { left: title, right: week },
    footer: t('reportFiles.footer', { team: title }),
  };
}

function changeCell(change: MetricDelta | null, tone: ChangeTone): WorkbookCell {
  if (change === null) return null;
  const value = Math.round(change.value * 100) / 100;
  return tone === 'neutral' ? { value } : { value, tone };
}

interface OverviewParts {
  readonly overview: MetricOverview;
  readonly definitions: readonly MetricDefinition[];
  readonly scopeName: string;
}

function definitionText(
  code: KpiCode,
  definitions: readonly MetricDefinition[],
  language: Language,
): string {
  const own = definitions.find((definition) => definition.code === code)?.definition;
  return [formulaOfKpi(code, language), own].filter(Boolean).join('；');
}

function standingSheet(frame: SheetFrame, { overview, definitions }: OverviewParts): Sheet {
  const { t } = frame;
  return toSheet(frame, {
    name: t('metrics.title'),
    columns: [
      { header: t('reportFiles.metric'), width: 20, kind: 'text' },
      { header: t('reportFiles.measure'), width: 8, kind: 'text' },
      { header: t('reportFiles.thisWeek'), width: 14, kind: 'number', format: figures },
      { header: t('reportFiles.target'), width: 14, kind: 'number', format: figures },
      { header: t('reportFiles.rate'), width: 10, kind: 'percent' },
      { header: t('reportFiles.lastWeek'), width: 14, kind: 'number', format: figures },
      { header: t('metrics.changeHeader'), width: 12, kind: 'number', format: figures },
      { header: t('metrics.lastYear'), width: 14, kind: 'number', format: figures },
      { header: t('metrics.yearChangeHeader'), width: 12, kind: 'number', format: figures },
      { header: t('metrics.origin'), width: 14, kind: 'text' },
      { header: t('reportFiles.definition'), width: 32, kind: 'text' },
    ],
    rows: overview.rows.map(({ code, standing, method, people }) => [
      metricName(frame, code),
      unitOfKpi(code, frame.language),
      standing.value,
      standing.target,
      standing.rate,
      standing.previous,
      changeCell(standing.change, standing.tone),
      standing.lastYear,
      changeCell(standing.yearChange, standing.yearTone),
      method === null ? '' : t(`metrics.made_${method}`, { count: people }),
      definitionText(code, definitions, frame.language),
    ]),
  });
}

function seriesSheet(frame: SheetFrame, { overview }: OverviewParts): Sheet {
  const { t } = frame;
  return toSheet(frame, {
    name: t('metrics.twelveWeeks'),
    columns: [
      { header: t('reportFiles.metric'), width: 20, kind: 'text' },
      ...overview.weeks.map((week) => ({
        header: frame.labelWeek(week, 'tick'),
        width: 12,
        kind: 'number' as const,
        format: figures,
      })),
    ],
    rows: overview.rows.map(({ code, series }) => [metricName(frame, code), ...series]),
  });
}

/** Every metric of the week as figures to sort, and twelve weeks of each. */
export function buildOverviewWorkbook(parts: OverviewParts, wording: WeekWording): Workbook {
  const { overview, scopeName } = parts;
  const title = [scopeName, wording.t('metrics.title')].join(' ');
  const frame = { ...wording, title, week: wording.labelWeek(overview.week) };
  return { title, sheets: [standingSheet(frame, parts), seriesSheet(frame, parts)] };
}

/** One metric week by week, with the chart the page shows. */
export function buildTrendWorkbook(trend: MetricTrend, wording: WeekWording): Workbook {
  const { code } = trend;
  const { t } = wording;
  const points = shownPoints(trend);
  const { title, series } = trendChartOf(wording, trend);
  const known = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const week = wording.labelWeek(points.at(-1)?.week ?? '');
  const [actual, target] = [2, 3];
  const sheet = toSheet(
    { ...wording, title, week },
    {
      name: metricName(wording, code),
      columns: [
        { header: t('metrics.week'), width: 10, kind: 'text' },
        { header: t('metrics.days'), width: 14, kind: 'text' },
        { header: t('metrics.actual'), width: 14, kind: 'number', format: figures },
        { header: t('reportFiles.target'), width: 14, kind: 'number', format: figures },
        { header: t('reportFiles.rate'), width: 10, kind: 'percent' },
      ],
      rows: points.map((point) => [
        wording.labelWeek(point.week, 'tick'),
        formatWeekLabel(t, point.week, { style: 'days', form: 'inYear' }),
        point.value,
        point.target,
        point.value === null || point.target === null
          ? null
          : attainmentOf(code, point.value, point.target),
      ]),
      chart: {
        title,
        categories: 0,
        series: [
          { column: actual, isDashed: false },
          ...(series.length > 1 ? [{ column: target, isDashed: true }] : []),
        ],
        axis: scaleFor(known),
      },
    },
  );
  return { title, sheets: [sheet] };
}
