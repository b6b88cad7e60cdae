import { kpiDictionary } from '#shared/features/metrics/kpiDictionary.ts';
import { type Amount, amountIn, readAmount, scaled } from './amounts.ts';
import type { BodyLine } from './bodyLines.ts';
import { type EntryContext, makeMark, readItem, withReason } from './entryReaders.ts';
import type { MetricExtras } from './metricChanges.ts';
import { makeMetric } from './metricLine.ts';
import { type MetricTitle, metricTitled } from './metricNames.ts';
import { readPlanCells } from './planCells.ts';
import type { ItemSection, MetricValue, ReviewEntry } from './reviewModel.ts';
import { type Cell, type CellRole, isTableRule, readCells, roleOfTitle } from './tableCells.ts';

export interface TableRead {
  readonly entries: readonly ReviewEntry[];
  /** Body lines the table takes. */
  readonly count: number;
}

type Row = readonly Cell[];

const metricFields = new Set<CellRole>(['value', 'previous', 'wow', 'target', 'rate']);

function rowsFrom(body: readonly BodyLine[], at: number): Row[] {
  const rows: Row[] = [];
  for (const { line, heading } of body.slice(at)) {
    const cells = heading === null ? readCells(line) : null;
    if (cells === null) break;
    rows.push(cells);
  }
  return rows;
}

function amountOf(cell: Cell | undefined): Amount | null {
  return cell === undefined ? null : readAmount(cell.text.replace(/^↑/, '').replace(/^↓/, '-'), 0);
}

/** The figure of a cell in the unit its role needs. */
function figureOf(
  cell: Cell | undefined,
  role: CellRole,
  { code, scale }: MetricTitle,
): number | null {
  const amount = amountOf(cell);
  if (amount === null) return null;
  if (role === 'wow' || role === 'rate') return amount.value;
  return amountIn(kpiDictionary[code].unit, amount.isScaled ? amount : scaled(amount, scale));
}

/** Builds a metric from the cells of one name; null without a value. */
function valueFrom(title: MetricTitle, cells: ReadonlyMap<CellRole, Cell>): MetricValue | null {
  const value = figureOf(cells.get('value'), 'value', title);
  if (value === null) return null;
  const extras: MetricExtras = {};
  for (const role of ['target', 'rate', 'previous', 'wow'] as const) {
    const cell = cells.get(role);
    const figure = figureOf(cell, role, title);
    if (figure === null) continue;
    const isInPoints = role === 'wow' && amountOf(cell)?.dimension === 'points';
    extras[isInPoints ? 'delta' : role] = figure;
  }
  return makeMetric(title.code, value, extras);
}

function metricEntry(
  context: EntryContext,
  name: Cell,
  fields: ReadonlyMap<CellRole, Cell>,
  spans: readonly Cell['span'][],
): ReviewEntry {
  const title = metricTitled(name.text);
  const value = title === null ? null : valueFrom(title, fields);
  if (value !== null) return { kind: 'metric', value, spans, certain: true, reason: null };
  return wordsOf(context, spans);
}

/** Cells that are no figure of a metric, kept as one line to look at. */
function wordsOf(context: EntryContext, spans: readonly Cell['span'][]): ReviewEntry {
  const item = readItem(context, 'data', spans);
  return withReason({ ...item, text: item.text.replace(/\s*[\t|]\s*/g, ' ').trim() }, 'no_metric');
}

function wholeRow(row: Row): Cell['span'][] {
  const first = row[0]?.span;
  const last = row.at(-1)?.span;
  return first === undefined || last === undefined ? [] : [{ ...first, end: last.end }];
}

/** 指标｜本周｜上周｜环比｜目标: one metric per row. */
function readMetricRows(context: EntryContext, rows: readonly Row[]): TableRead | null {
  const [head, ...others] = rows;
  if (head === undefined || others.length === 0) return null;
  const roles = head.map((cell) => roleOfTitle(cell.text));
  if (!roles.includes('value')) return null;
  const nameAt = Math.max(0, roles.indexOf('name'));
  if (roles[nameAt] !== null && roles[nameAt] !== 'name') return null;
  const entries = others.map((row) => {
    const fields = new Map<CellRole, Cell>();
    row.forEach((cell, i) => {
      const role = roles[i];
      if (role != null && metricFields.has(role)) fields.set(role, cell);
    });
    const name = row[nameAt];
    return name === undefined
      ? readItem(context, 'data', wholeRow(row))
      : metricEntry(context, name, fields, wholeRow(row));
  });
  return {
    entries: [makeMark('table_head', 'data', wholeRow(head)), ...entries],
    count: rows.length,
  };
}

function rowRole(row: Row, hasLabels: boolean, at: number): CellRole | null {
  const role = hasLabels ? roleOfTitle(row[0]?.text ?? '') : null;
  if (role !== null && metricFields.has(role)) return role;
  return at === 0 ? 'value' : null;
}

const totalLabel = /^(?:合计|总计|总和|汇总|总|全店|整体|小计|total)$/i;

interface UsedRow {
  readonly row: Row;
  readonly role: CellRole;
}

/**
 * The rows that give the figures, and those that only show parts of them. 直通车｜引力魔方｜合计 are
 * parts and their total; without a total nobody knows the whole.
 */
function chooseRows(head: Row, rows: readonly Row[], hasLabels: boolean) {
  const fitting: Row[] = [];
  for (const row of rows) {
    if (row.length < 2 || row.length > head.length) break;
    fitting.push(row);
  }
  const labelOf = (row: Row): string => row[0]?.text.replace(/[\s:：*]/g, '') ?? '';
  const total = hasLabels ? fitting.find((row) => totalLabel.test(labelOf(row))) : undefined;
  if (total !== undefined) {
    const parts = fitting.slice(0, fitting.indexOf(total));
    return { used: [{ row: total, role: 'value' as const }], parts };
  }
  const used: UsedRow[] = [];
  for (const [at, row] of fitting.entries()) {
    const role = rowRole(row, hasLabels, at);
    // Rows of a role come first and together; anything below is read as lines again.
    if (role === null) break;
    used.push({ row, role });
  }
  const unnamed = fitting.filter((row) => {
    const role = roleOfTitle(labelOf(row));
    return labelOf(row) !== '' && (role === null || !metricFields.has(role));
  });
  const isOfParts = hasLabels && labelOf(head) !== '' && unnamed.length > 1;
  return isOfParts ? { used: [], parts: fitting } : { used, parts: [] };
}

/** GMV｜访客｜转化率 above their figures: one metric per column. */
function readMetricColumns(context: EntryContext, rows: readonly Row[]): TableRead | null {
  const [head, ...others] = rows;
  if (head === undefined) return null;
  const named = head.filter((cell) => metricTitled(cell.text) !== null);
  if (named.length < 2 || named.length * 2 < head.length) return null;
  const hasLabels = metricTitled(head[0]?.text ?? '') === null;
  const { used, parts } = chooseRows(head, others, hasLabels);
  if (used.length + parts.length === 0) return null;
  const entries: ReviewEntry[] = parts.map((row) => wordsOf(context, wholeRow(row)));
  head.forEach((name, column) => {
    const fields = new Map(
      used.flatMap(({ row, role }) => {
        const cell = row[column];
        return cell === undefined ? [] : [[role, cell] as const];
      }),
    );
    const cells = [name, ...fields.values()].filter((cell) => cell.text !== '');
    if (cells.length === 0) return;
    const spans = cells.map((cell) => cell.span);
    const isLabel = column === 0 && hasLabels;
    entries.push(
      isLabel ? makeMark('table_head', 'data', spans) : metricEntry(context, name, fields, spans),
    );
  });
  return { entries, count: used.length + parts.length + 1 };
}

/** 事项｜负责人｜截止: one item per row; a plan takes owner and date from their cells. */
function readItemRows(
  context: EntryContext,
  section: ItemSection,
  rows: readonly Row[],
): TableRead | null {
  const [head, ...others] = rows;
  if (head === undefined || others.length === 0) return null;
  const roles = head.map((cell) => roleOfTitle(cell.text));
  const textAt = roles.indexOf('text');
  if (textAt < 0 || head.length < 2) return null;
  const entries = others.map((row): ReviewEntry => {
    const spans = wholeRow(row);
    const cells = row.map((cell, i) => ({ role: roles[i] ?? null, text: cell.text }));
    if (section === 'next') return readPlanCells(context, spans, cells);
    const text = cells.filter(({ role }) => role !== 'number').map((cell) => cell.text);
    return {
      ...readItem(context, section, spans),
      text: text.filter((each) => each !== '').join(' '),
    };
  });
  return {
    entries: [makeMark('table_head', null, wholeRow(head)), ...entries],
    count: rows.length,
  };
}

function readRows(
  context: EntryContext,
  section: ItemSection | null,
  rows: readonly Row[],
): TableRead | null {
  if (rows.length < 2) return null;
  if (section !== null && section !== 'data') return readItemRows(context, section, rows);
  return readMetricRows(context, rows) ?? readMetricColumns(context, rows);
}

/** Reads a table that begins at a body line; null when the lines there are none. */
export function readTable(
  context: EntryContext,
  section: ItemSection | null,
  lines: { readonly body: readonly BodyLine[]; readonly at: number },
): TableRead | null {
  const rows = rowsFrom(lines.body, lines.at);
  const [head, second, ...others] = rows;
  if (head === undefined || second === undefined) return null;
  if (!isTableRule(second)) return readRows(context, section, rows);
  const read = readRows(context, section, [head, ...others]);
  if (read === null) return null;
  const rule = makeMark('table_head', null, wholeRow(second));
  return { entries: [...read.entries, rule], count: read.count + 1 };
}
