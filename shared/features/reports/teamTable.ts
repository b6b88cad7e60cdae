import type { KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import { metricNamed } from './metricNames.ts';
import type { SectionCode } from './reportTemplates.ts';
import { findSection } from './sectionWords.ts';
import type { ForcedPlace } from './splitState.ts';
import { type Cell, readCells } from './tableCells.ts';
import type { Span, TextLine } from './textLines.ts';

type Column = ForcedPlace | 'name' | 'aside' | null;

const nameTitle = /^(?:姓名|名字|人员|员工|成员|报告人|汇报人|提交人|填报人|name)$/i;
const asideTitle = /^(?:序号|编号|部门|岗位|职位|小组|日期|时间|周期|no\.?|#)$/i;

function placeIn(section: SectionCode | 'other', code: KpiCode | null): ForcedPlace {
  return { section, code };
}

function readColumn(cell: Cell): Column {
  const word = cell.text.replace(/[\s:：*]/g, '');
  if (nameTitle.test(word)) return 'name';
  if (asideTitle.test(word)) return 'aside';
  const code = metricNamed(word);
  if (code !== null) return placeIn('data', code);
  const named = findSection(word);
  if (named !== null) return placeIn(named.section, null);
  return word === '' ? null : placeIn('other', null);
}

/** The columns of 姓名｜本周完成｜问题｜下周计划; null for any other line. */
export function readTeamHead(line: TextLine): readonly Column[] | null {
  const columns = readCells(line)?.map(readColumn);
  if (columns === undefined || columns.filter((each) => each === 'name').length !== 1) return null;
  const hasSection = columns.some(
    (each) =>
      typeof each === 'object' && each !== null && each.code === null && each.section !== 'other',
  );
  return hasSection ? columns : null;
}

export interface TeamRow {
  readonly name: string;
  readonly body: readonly (Span & { readonly place: ForcedPlace })[];
  /** The name, the empty cells and the marks between the cells. */
  readonly rest: readonly Span[];
}

function complement(line: TextLine, taken: readonly Span[]): Span[] {
  const rest: Span[] = [];
  let from = line.start;
  for (const span of taken) {
    if (span.start > from) rest.push({ line: line.index, start: from, end: span.start });
    from = span.end;
  }
  if (line.end > from) rest.push({ line: line.index, start: from, end: line.end });
  return rest;
}

/** One person of a team table; null when the line is no row of it. */
export function readTeamRow(line: TextLine, columns: readonly Column[]): TeamRow | null {
  const cells = readCells(line);
  const nameCell = cells?.[columns.indexOf('name')];
  if (cells === null || nameCell === undefined || nameCell.text === '') return null;
  if (cells.length > columns.length + 1 || nameCell.text.length > 30) return null;
  const body = cells.flatMap((cell, i) => {
    const column = columns[i];
    const isPlace = typeof column === 'object' && column !== null && cell.text !== '';
    return isPlace ? [{ ...cell.content, place: column }] : [];
  });
  return { name: nameCell.text, body, rest: complement(line, body) };
}
