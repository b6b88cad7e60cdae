import type { Sheet, Workbook, WorkbookCell } from '#shared/documents/workbook.ts';
import { kpiDictionary } from '#shared/features/metrics/kpiDictionary.ts';
import type { BoardRow } from './boardModel.ts';
import { metricName, type WeekWording, type Wording } from './documentParts.ts';
import { groupMetrics } from './metricRules.ts';
import type { ReportDetail } from './reportsModel.ts';
import type { MetricDelta, MetricGroup, RollUpLine, WeekRollUp } from './rollUpModel.ts';

/** What every sheet of one file shares: its words and what is printed around it. */
export interface SheetFrame extends Wording {
  readonly title: string;
  readonly week: string;
  readonly team: string;
}

type SheetBody = Pick<Sheet, 'name' | 'columns' | 'rows' | 'frozenColumns'>;

function toSheet(frame: SheetFrame, body: SheetBody): Sheet {
  return {
    ...body,
    titleRows: [frame.title, frame.week],
    hasFilter: true,
    isLandscape: true,
    header: { left: frame.title, right: frame.week },
    footer: frame.t('reportFiles.footer', { team: frame.team }),
  };
}

export function changeCells(change: MetricDelta | null, { t }: Wording): WorkbookCell[] {
  if (change === null) return [null, null];
  return [Math.round(change.value * 100) / 100, t(`reportFiles.unit_${change.kind}`)];
}

function metricRows(group: MetricGroup, wording: Wording): WorkbookCell[][] {
  const { unit, formula = '' }: { unit: string; formula?: string } = kpiDictionary[group.code];
  const name = metricName(wording, group.code);
  const rows = group.figures.map((figure): WorkbookCell[] => [
    name,
    unit,
    figure.name,
    figure.value,
    figure.target,
    figure.rate,
    figure.previous,
    ...changeCells(figure.change, wording),
    formula,
  ]);
  const { total } = group;
  if (total === null) return rows;
  const sum = wording.t('reportFiles.totalOf', { count: group.figures.length });
  const head = [name, unit, sum, total.value].map((value) => ({ value, bold: true }));
  return [
    ...rows,
    [...head, null, null, total.previous, ...changeCells(total.change, wording), ''],
  ];
}

function metricSheet(frame: SheetFrame, metrics: readonly MetricGroup[]): Sheet {
  const { t } = frame;
  const figures = '#,##0.##';
  return toSheet(frame, {
    name: t('reportFiles.sheetMetrics'),
    frozenColumns: 1,
    columns: [
      { header: t('reportFiles.metric'), width: 18, kind: 'text' },
      { header: t('reportFiles.measure'), width: 8, kind: 'text' },
      { header: t('reportFiles.person'), width: 14, kind: 'text' },
      { header: t('reportFiles.thisWeek'), width: 14, kind: 'number', format: figures },
      { header: t('reportFiles.target'), width: 14, kind: 'number', format: figures },
      { header: t('reportFiles.rate'), width: 10, kind: 'percent' },
      { header: t('reportFiles.lastWeek'), width: 14, kind: 'number', format: figures },
      { header: t('reportFiles.changeValue'), width: 10, kind: 'number', format: figures },
      { header: t('reportFiles.changeUnit'), width: 10, kind: 'text' },
      { header: t('reportFiles.definition'), width: 28, kind: 'text' },
    ],
    rows: metrics.flatMap((group) => metricRows(group, frame)),
  });
}

type SheetLine = Pick<RollUpLine, 'name' | 'section' | 'text' | 'ownerText' | 'due' | 'plan'>;

function lineSheet(frame: SheetFrame, lines: readonly SheetLine[]): Sheet {
  const { t } = frame;
  return toSheet(frame, {
    name: t('reportFiles.sheetLines'),
    frozenColumns: 1,
    columns: [
      { header: t('reportFiles.person'), width: 14, kind: 'text' },
      { header: t('reportFiles.section'), width: 14, kind: 'text' },
      { header: t('reportFiles.content'), width: 80, kind: 'text' },
    ],
    rows: lines.map(({ name, section, text }) => [name, t(`reports.section_${section}`), text]),
  });
}

function planSheet(frame: SheetFrame, lines: readonly SheetLine[]): Sheet {
  const { t } = frame;
  return toSheet(frame, {
    name: t('reportFiles.sheetPlans'),
    frozenColumns: 1,
    columns: [
      { header: t('reportFiles.content'), width: 60, kind: 'text' },
      { header: t('reportFiles.owner'), width: 14, kind: 'text' },
      { header: t('reportFiles.due'), width: 18, kind: 'date' },
      { header: t('reportFiles.state'), width: 10, kind: 'text' },
      { header: t('reportFiles.from'), width: 14, kind: 'text' },
    ],
    rows: lines
      .filter(({ section }) => section === 'next')
      .map(({ text, plan, ownerText, due, name }) => [
        text,
        plan?.ownerName ?? (ownerText || name),
        due,
        plan === null ? '' : t(`reports.plan_${plan.state}`),
        name,
      ]),
  });
}

function statusCells(row: BoardRow, { t }: Wording): WorkbookCell[] {
  const submitted = row.isTimeUnknown ? t('reports.timeUnknown') : (row.submittedAt ?? '');
  return [
    row.name,
    row.unitName ?? '',
    row.postName ?? '',
    t(`reports.status_${row.status}`),
    { value: submitted, kind: row.submittedAt === null ? 'text' : 'date' },
    { value: row.dueAt, kind: 'date' },
  ];
}

export function statusSheet(frame: SheetFrame, rows: readonly BoardRow[]): Sheet {
  const { t } = frame;
  return toSheet(frame, {
    name: t('reportFiles.sheetStatus'),
    frozenColumns: 1,
    columns: [
      { header: t('reportFiles.person'), width: 14, kind: 'text' },
      { header: t('reportFiles.unit'), width: 16, kind: 'text' },
      { header: t('reportFiles.post'), width: 16, kind: 'text' },
      { header: t('reportFiles.status'), width: 10, kind: 'text' },
      { header: t('reportFiles.submittedAt'), width: 18, kind: 'text' },
      { header: t('reportFiles.due'), width: 18, kind: 'text' },
    ],
    rows: rows.map((row) => statusCells(row, frame)),
  });
}

/** The team's week as figures and rows to sort and filter. */
export function buildWeeklyWorkbook(rollUp: WeekRollUp, wording: WeekWording): Workbook {
  const team = rollUp.workspaceName;
  const title = wording.t('reportFiles.weeklyTitle', { team });
  const frame = { ...wording, title, team, week: wording.labelWeek(rollUp.week) };
  return {
    title,
    sheets: [
      metricSheet(frame, rollUp.metrics),
      lineSheet(frame, rollUp.lines),
      planSheet(frame, rollUp.lines),
      statusSheet(frame, rollUp.rows),
    ],
  };
}

/** One person's report as figures and rows. */
export function buildReportWorkbook(
  report: ReportDetail,
  team: string,
  wording: WeekWording,
): Workbook {
  const { personId, personName: name } = report;
  const title = wording.t('reportFiles.reportTitle', { name });
  const frame = { ...wording, title, team, week: wording.labelWeek(report.week) };
  const plans = new Map(report.plans.map((plan) => [plan.commitmentId, plan]));
  const metrics = groupMetrics(
    report.metrics.map((metric) => ({ ...metric, personId, name })),
    [],
  );
  const lines = report.lines.map((line) => ({
    ...line,
    name,
    plan: plans.get(line.commitmentId ?? '') ?? null,
  }));
  return {
    title,
    sheets: [metricSheet(frame, metrics), lineSheet(frame, lines), planSheet(frame, lines)],
  };
}
