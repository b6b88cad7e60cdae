import { type KpiCode, kpiDictionary } from '#shared/features/metrics/kpiDictionary.ts';
import { amountIn, readAmount } from './amounts.ts';
import type { BodyLine } from './bodyLines.ts';
import { type EntryContext, makeMark, readItem, withReason } from './entryReaders.ts';
import type { MetricExtras } from './metricChanges.ts';
import { makeMetric } from './metricLine.ts';
import { metricNamed } from './metricNames.ts';
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

/** The figure of a cell in the unit its role needs. */
function figureOf(cell: Cell | undefined, role: CellRole, code: KpiCode): number | null {
  const amount =
    cell === undefined ? null : readAmount(cell.text.replace(/^↑/, '').replace(/^↓/, '-'), 0);
  if (amount === null) return null;
  const isRatio = role === 'wow' || role === 'rate';
  return isRatio ? amount.value : amountIn(kpiDictionary[code].unit, amount);
}

/** Builds a metric from the cells of one name; null without a value. */
function valueFrom(code: KpiCode, cells: ReadonlyMap<CellRole, Cell>): MetricValue | null {
  const value = figureOf(cells.get('value'), 'value', code);
  if (value === null) return null;
  const extras: MetricExtras = {};
  for (const role of ['target', 'rate', 'previous', 'wow'] as const) {
    const figure = figureOf(cells.get(role), role, code);
    if (figure !== null) extras[role] = figure;
  }
  return makeMetric(code, value, extras);
}

function metricEntry(
  context: EntryContext,
  name: Cell,
  fields: ReadonlyMap<CellRole, Cell>,
  spans: readonly Cell['span'][],
): ReviewEntry {
  const code = metricNamed(name.text);
  const value = code === null ? null : valueFrom(code, fields);
  if (value !== null) return { kind: 'metric', value, spans, certain: true, reason: null };
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

/** GMV｜访客｜转化率 above their figures: one metric per column. */
function readMetricColumns(context: EntryContext, rows: readonly Row[]): TableRead | null {
  const [head, ...others] = rows;
  if (head === undefined) return null;
  const named = head.filter((cell) => metricNamed(cell.text) !== null);
  if (named.length < 2 || named.length * 2 < head.length) return null;
  const hasLabels = metricNamed(head[0]?.text ?? '') === null;
  const used = others.flatMap((row, at) => {
    const role = row.length > 1 && row.length <= head.length ? rowRole(row, hasLabels, at) : null;
    return role === null ? [] : [{ row, role }];
  });
  // Rows of a role come first and together; anything below is read as lines again.
  if (used.length === 0 || used.some(({ row }, i) => row !== others[i])) return null;
  const entries: ReviewEntry[] = [];
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
  return { entries, count: used.length + 1 };
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
