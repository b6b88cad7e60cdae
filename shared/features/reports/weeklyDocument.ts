import type { Block, PrintDocument, RichText, TableCell } from '#shared/documents/document.ts';
import type { ReportStatus } from './boardModel.ts';
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
import type { LineSection } from './reportsModel.ts';
import type { MetricGroup, RollUpLine, WeekRollUp } from './rollUpModel.ts';

type Row = (string | TableCell)[];

function namesWith(
  rollUp: Pick<WeekRollUp, 'rows'>,
  status: ReportStatus,
  { t }: Wording,
): RichText | null {
  const names = rollUp.rows.filter((row) => row.status === status).map(({ name }) => name);
  if (names.length === 0) return null;
  return t('reportFiles.namesLine', {
    count: names.length,
    names: names.join(t('reportFiles.nameSeparator')),
  });
}

/** How complete a week is, with everybody who is missing, late or exempt by name. */
export function overviewBlocks(
  rollUp: Pick<WeekRollUp, 'rows' | 'counts' | 'promised'>,
  wording: Wording,
): Block[] {
  const { t } = wording;
  const { counts, promised } = rollUp;
  const items: { key: string; value: RichText }[] = [
    { key: t('reportFiles.dueCount'), value: t('reportFiles.people', { count: counts.due }) },
  ];
  if (counts.onTimeRate !== null) {
    const { onTimeRate: rate, submitted, due } = counts;
    items.push({
      key: t('reportFiles.onTimeRate'),
      value: t('reportFiles.onTimeDetail', { rate, submitted, due }),
    });
  }
  for (const status of ['missing', 'late', 'not_due', 'exempt'] as const) {
    const value = namesWith(rollUp, status, wording);
    if (value !== null) items.push({ key: t(`reports.status_${status}`), value });
  }
  if (promised.total > 0) {
    items.push({
      key: t('reportFiles.promisedLast'),
      value: t('reportFiles.promisedDetail', promised),
    });
  }
  return section(t('reportFiles.overview'), [{ type: 'keyValues', items }]);
}

function metricRows(group: MetricGroup, wording: Wording): Row[] {
  const { code, figures, total } = group;
  const name = metricName(wording, code);
  const rows: Row[] = figures.map((figure) => [
    name,
    figure.name,
    figureText(wording, code, figure.value),
    figureText(wording, code, figure.target),
    rateText(figure.rate),
    figureText(wording, code, figure.previous),
    changeCell(wording, figure.change, figure.tone),
  ]);
  if (total === null) return rows;
  const sum = wording.t('reportFiles.totalOf', { count: figures.length });
  const value = { text: figureText(wording, code, total.value), bold: true };
  const before = figureText(wording, code, total.previous);
  const change = changeCell(wording, total.change, total.tone);
  return [
    ...rows,
    [{ text: name, bold: true }, { text: sum, bold: true }, value, '–', '–', before, change],
  ];
}

/** Everybody's figures, one row each. */
export function metricBlocks(metrics: readonly MetricGroup[], wording: Wording): Block[] {
  if (metrics.length === 0) return [];
  const { t } = wording;
  return section(t('reportFiles.metrics'), [
    {
      type: 'table',
      columns: [
        { header: t('reportFiles.metric'), weight: 20 },
        { header: t('reportFiles.person'), weight: 14 },
        { header: t('reportFiles.thisWeek'), weight: 13, isNumber: true },
        { header: t('reportFiles.target'), weight: 13, isNumber: true },
        { header: t('reportFiles.rate'), weight: 12, isNumber: true },
        { header: t('reportFiles.lastWeek'), weight: 13, isNumber: true },
        { header: t('reportFiles.change'), weight: 15, isNumber: true },
      ],
      rows: metrics.flatMap((group) => metricRows(group, wording)),
    },
  ]);
}

function linesOf(rollUp: WeekRollUp, wanted: LineSection): RollUpLine[] {
  return rollUp.lines.filter((line) => line.section === wanted);
}

/** Who said what, one row per line. */
function lineTable(rollUp: WeekRollUp, wanted: LineSection, { t }: Wording): Block[] {
  const lines = linesOf(rollUp, wanted);
  if (lines.length === 0) return [];
  return section(t(`reports.section_${wanted}`), [
    {
      type: 'table',
      columns: [
        { header: t('reportFiles.person'), weight: 15 },
        { header: t('reportFiles.content'), weight: 85 },
      ],
      rows: lines.map(({ name, text }) => [name, text]),
    },
  ]);
}

/** Long lists read better under the name of who did it. */
function linesByPerson(rollUp: WeekRollUp, wanted: LineSection, { t }: Wording): Block[] {
  const people = Map.groupBy(linesOf(rollUp, wanted), ({ personId }) => personId);
  if (people.size === 0) return [];
  const blocks = [...people.values()].flatMap((lines): Block[] => [
    { type: 'heading', level: 2, text: lines[0]?.name ?? '' },
    { type: 'list', isOrdered: true, items: lines.map(({ text }) => text) },
  ]);
  return section(t(`reports.section_${wanted}`), blocks);
}

function planTable(rollUp: WeekRollUp, wording: Wording): Block[] {
  const { t } = wording;
  const lines = linesOf(rollUp, 'next');
  if (lines.length === 0) return [];
  return section(t('reports.section_next'), [
    {
      type: 'table',
      columns: [
        { header: t('reportFiles.content'), weight: 50 },
        { header: t('reportFiles.owner'), weight: 14 },
        { header: t('reportFiles.due'), weight: 22 },
        { header: t('reportFiles.from'), weight: 14 },
      ],
      rows: lines.map((line) => [
        line.text,
        line.plan?.ownerName ?? (line.ownerText || line.name),
        dueText(wording, line.due),
        line.name,
      ]),
    },
  ]);
}

/** The team's week on paper: what needs a decision first, the long lists last. */
export function buildWeeklyDocument(rollUp: WeekRollUp, wording: WeekWording): PrintDocument {
  const { t, language } = wording;
  const team = rollUp.workspaceName;
  const week = wording.labelWeek(rollUp.week);
  const isEmpty = rollUp.metrics.length === 0 && rollUp.lines.length === 0;
  return {
    language,
    title: t('reportFiles.weeklyTitle', { team }),
    subtitle: week,
    header: { left: t('reportFiles.weeklyTitle', { team }), right: week },
    footer: t('reportFiles.footer', { team }),
    blocks: [
      ...overviewBlocks(rollUp, wording),
      ...(isEmpty ? [{ type: 'paragraph' as const, text: t('reportFiles.noReports') }] : []),
      ...metricBlocks(rollUp.metrics, wording),
      ...lineTable(rollUp, 'issues', wording),
      ...lineTable(rollUp, 'support', wording),
      ...linesByPerson(rollUp, 'done', wording),
      ...lineTable(rollUp, 'unfinished', wording),
      ...planTable(rollUp, wording),
      ...lineTable(rollUp, 'other', wording),
    ],
  };
}
