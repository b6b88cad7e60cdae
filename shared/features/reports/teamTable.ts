import type { KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import { type LongRow, readLongRow } from './longRows.ts';
import { metricNamed } from './metricNames.ts';
import type { SectionCode } from './reportTemplates.ts';
import { findSection } from './sectionWords.ts';
import { type Cell, readCells } from './tableCells.ts';
import type { Span, TextLine } from './textLines.ts';

/** Where a cell of a team table stands by its column, whatever it says. */
export interface ForcedPlace {
  readonly section: SectionCode | 'other';
  /** The metric the column is about. */
  readonly code: KpiCode | null;
}

type Column = ForcedPlace | 'name' | 'week' | 'sent' | 'aside' | null;

const nameTitle = /^(?:姓名|名字|人员|员工|成员|报告人|汇报人|提交人|填报人|name)$/i;
const asideTitle = /^(?:序号|编号|部门|岗位|职位|小组|no\.?|#)$/i;
const weekTitle = /^(?:周|周次|周数|周期|(?:汇报|报告|统计)周期|week)$/i;
const sentTitle = /^(?:(?:提交|填写|发送|发布|创建|上报)?(?:日期|时间)|date)$/i;

function placeIn(section: SectionCode | 'other', code: KpiCode | null): ForcedPlace {
  return { section, code };
}

function readColumn(cell: Cell): Column {
  const word = cell.text.replace(/[\s:：*]/g, '');
  if (nameTitle.test(word)) return 'name';
  if (weekTitle.test(word)) return 'week';
  if (sentTitle.test(word)) return 'sent';
  if (asideTitle.test(word)) return 'aside';
  const code = metricNamed(word);
  if (code !== null) return placeIn('data', code);
  const named = findSection(word);
  if (named !== null) return placeIn(named.section, null);
  return word === '' ? null : placeIn('other', null);
}

/** Figures alone make a table of people from this many on. */
const fewestMetrics = 2;
const sumRow = /^(?:合计|总计|小计|总和|汇总|平均值?|均值|total|sum|average)$/i;

/** 合计 below the people is nobody. */
export function isSumRow({ name }: TeamRow): boolean {
  return sumRow.test(name.trim());
}

/**
 * The columns of 姓名｜本周完成｜问题｜下周计划, and of 姓名｜接待｜满意度 where `mayBeFigures` only:
 * inside the message of somebody such a table is a part of it. Null for any other line.
 */
export function readTeamHead(line: TextLine, mayBeFigures: boolean): readonly Column[] | null {
  const columns = readCells(line)?.map(readColumn);
  if (columns === undefined || columns.filter((each) => each === 'name').length !== 1) return null;
  const hasSection = columns.some(
    (each) =>
      typeof each === 'object' && each !== null && each.code === null && each.section !== 'other',
  );
  const metrics = columns.filter((each) => typeof each === 'object' && each?.code != null).length;
  return hasSection || (mayBeFigures && metrics >= fewestMetrics) ? columns : null;
}

export interface TeamRow {
  readonly name: string;
  /** The words of the columns that tell the week and when it was handed in; '' without one. */
  readonly period: string;
  readonly sent: string;
  readonly body: readonly (Span & { readonly place: ForcedPlace })[];
  /** The name, the empty cells and the marks between the cells. */
  readonly rest: readonly Span[];
  /** Lines the row takes. */
  readonly count: number;
}

function complement(line: TextLine, taken: readonly Span[]): Span[] {
  const rest: Span[] = [];
  let from = line.start;
  for (const span of taken) {
    if (span.line !== line.index) continue;
    if (span.start > from) rest.push({ line: line.index, start: from, end: span.start });
    from = span.end;
  }
  if (line.end > from) rest.push({ line: line.index, start: from, end: line.end });
  return rest;
}

function readRow(lines: readonly TextLine[], at: number): LongRow | null {
  const long = readLongRow(lines, at);
  const line = lines[at];
  if (long !== null || line === undefined) return long;
  const cells = readCells(line);
  const piecesOf = ({ text, content }: Cell) => (text === '' ? [] : [content]);
  return cells && { cells: cells.map(piecesOf), count: 1 };
}

/** One person of a team table, which may take several lines; null when there is no row of it. */
export function readTeamRow(
  lines: readonly TextLine[],
  at: number,
  columns: readonly Column[],
): TeamRow | null {
  const row = readRow(lines, at);
  const [named] = row?.cells[columns.indexOf('name')] ?? [];
  if (row === null || named === undefined || named.end - named.start > 30) return null;
  if (row.cells.length > columns.length + 1) return null;
  const body = row.cells.flatMap((pieces, i) => {
    const place = columns[i];
    if (typeof place !== 'object' || place === null) return [];
    return pieces.map((piece) => ({ ...piece, place }));
  });
  const wordsAt = (span: Span) => lines[span.line]?.folded.slice(span.start, span.end) ?? '';
  const wordsIn = (column: Column) =>
    (row.cells[columns.indexOf(column)] ?? []).slice(0, 1).map(wordsAt).join('');
  return {
    name: wordsAt(named),
    period: wordsIn('week'),
    sent: wordsIn('sent'),
    body,
    rest: lines.slice(at, at + row.count).flatMap((line) => complement(line, body)),
    count: row.count,
  };
}
