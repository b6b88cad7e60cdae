import { rankTree } from '#shared/diagram/rankedTree.ts';
import type { Block } from '#shared/documents/document.ts';
import type { Workbook } from '#shared/documents/workbook.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { namesOf } from './orgChartBox.ts';
import type { OrgChartData } from './orgChartModel.ts';
import { describeSubtitle } from './orgChartSummary.ts';
import { buildOrgChartTree, type DrawnSeat, type OrgChartTree } from './orgChartTree.ts';
import { orgChartWords } from './orgChartWords.ts';

/** One box of the chart as a row of a table. */
export interface ChartRosterRow {
  /** 1 for a root. */
  readonly level: number;
  readonly unit: string;
  readonly post: string;
  /** Everyone in the seat with 代 or 兼 before the name; 空缺 when there is nobody. */
  readonly holders: string;
  readonly superior: string;
  readonly superiorPost: string;
  /** Posts held beside this one. */
  readonly also: string;
  /** Whom it reports to by dotted lines, and what for. */
  readonly dotted: string;
  /** How far a vacancy is filled, and whether the seat is an external one. */
  readonly note: string;
}

type DottedOf = (box: DrawnSeat) => string;

function describeDotted(chart: OrgChartData, tree: OrgChartTree, translate: Translate): DottedOf {
  const words = orgChartWords(translate);
  const lines = new Map<DrawnSeat, string[]>();
  for (const { seatId, superiorSeatId, note } of chart.dotted) {
    const from = tree.boxOf.get(seatId);
    const to = tree.boxOf.get(superiorSeatId);
    if (!from || !to) continue;
    const name = namesOf(to, words).join(words.joiner);
    const line = note === '' ? name : translate('chartFiles.dottedFor', { name, note });
    lines.set(from, [...(lines.get(from) ?? []), line]);
  }
  return (box) => (lines.get(box) ?? []).join(words.joiner);
}

/**
 * The chart as a table, one row per box, superiors before their reports, nothing folded.
 * @throws Failure `rule` (`orgChart.cycle`) when solid lines run in a circle.
 */
export function listChartRoster(chart: OrgChartData, translate: Translate): ChartRosterRow[] {
  const words = orgChartWords(translate);
  const tree = buildOrgChartTree(chart);
  const dottedOf = describeDotted(chart, tree, translate);
  const join = (parts: readonly string[]) => parts.filter(Boolean).join(words.joiner);
  return rankTree(tree.roots).flatMap(({ id, level }): ChartRosterRow[] => {
    const box = tree.boxOf.get(id);
    if (!box) return [];
    const { seat, parent, concurrentSeats } = box;
    return [
      {
        level,
        unit: seat.unitName,
        post: seat.postName,
        holders: join(namesOf(box, words)),
        superior: parent ? join(namesOf(parent, words)) : '',
        superiorPost: parent?.seat.postName ?? '',
        also: join(concurrentSeats.map(({ postName }) => postName)),
        dotted: dottedOf(box),
        note: join([
          seat.holders.length === 0 ? (seat.vacancyNote ?? '') : '',
          seat.isExternal ? translate('chartFiles.isExternal') : '',
        ]),
      },
    ];
  });
}

const columns = [
  ['level', 6, 6],
  ['unit', 16, 12],
  ['post', 18, 14],
  ['holders', 16, 12],
  ['superior', 14, 10],
  ['superiorPost', 18, 13],
  ['also', 16, 11],
  ['dotted', 28, 14],
  ['note', 14, 10],
] as const satisfies readonly (readonly [keyof ChartRosterRow, number, number])[];

/** The roster of the chart as a workbook of one sheet. */
export function buildChartWorkbook(chart: OrgChartData, translate: Translate): Workbook {
  const title = translate('orgChart.title', { workspace: chart.workspaceName });
  const subtitle = describeSubtitle(chart, translate);
  return {
    title,
    sheets: [
      {
        name: translate('chartFiles.sheet'),
        titleRows: [title, subtitle],
        columns: columns.map(([name, width]) => ({
          header: translate(`chartFiles.${name}`),
          width,
          kind: name === 'level' ? 'number' : 'text',
        })),
        rows: listChartRoster(chart, translate).map((row) => columns.map(([name]) => row[name])),
        frozenColumns: 4,
        hasFilter: true,
        isLandscape: true,
        header: { left: title, right: chart.asOf },
        footer: chart.workspaceName,
      },
    ],
  };
}

/** The same as a table of a printed document. */
export function buildRosterTable(chart: OrgChartData, translate: Translate): Block {
  return {
    type: 'table',
    columns: columns.map(([name, , weight]) => ({
      header: translate(`chartFiles.${name}`),
      weight,
      ...(name === 'level' ? { align: 'center' as const } : {}),
    })),
    rows: listChartRoster(chart, translate).map((row) =>
      columns.map(([name]) => String(row[name])),
    ),
  };
}
