import { isAnalysed, type Span, type TextLine, trimRange } from './textLines.ts';

export interface Cell {
  readonly text: string;
  readonly span: Span;
  /** Only the characters of the text. */
  readonly content: Span;
}

/** What a column or row of a pasted table holds. */
export type CellRole =
  | 'name'
  | 'value'
  | 'previous'
  | 'wow'
  | 'target'
  | 'rate'
  | 'text'
  | 'owner'
  | 'due'
  | 'number';

const titles: Readonly<Record<CellRole, RegExp>> = {
  name: /^(?:指标|数据指标|核心指标|项目|数据项|名称|kpi|metric)$/i,
  value:
    /^(?:本周|本周值|本周数据|本周实际|实际|实际值|数值|数据|完成|完成值|实际完成|当前|value)$/i,
  previous: /^(?:上周|上周值|上周数据|上期)$/,
  wow: /^(?:周?环比|环比增长|环比变化|环比\(?（?%\)?）?|wow)$/i,
  target: /^(?:本?周?目标|目标值|target)$/i,
  rate: /^(?:达成率|完成率|目标达成率|目标完成率|达成|进度)$/,
  text: /^(?:事项|任务|工作|工作内容|内容|工作事项|具体事项|工作项|计划|工作计划|下周计划|问题|问题描述|task)$/i,
  owner: /^(?:负责人|责任人|执行人|跟进人|owner)$/i,
  due: /^(?:截止|截止时间|截止日期|完成时间|完成日期|计划完成时间|时间|日期|ddl|deadline|due)$/i,
  number: /^(?:序号|编号|no\.?|#)$/i,
};

export function roleOfTitle(text: string): CellRole | null {
  const word = text.replace(/[\s:：*]/g, '');
  for (const [role, form] of Object.entries(titles)) {
    if (form.test(word)) return role as CellRole;
  }
  return null;
}

interface Cuts {
  readonly mark: RegExp;
  readonly from: number;
  readonly to: number;
}

/** Columns kept apart by blanks, as mail and plain text keep them: at least three of them. */
const gap = /[ \u3000]{2,}/g;

function cutsOf(line: TextLine): Cuts | null {
  const text = line.folded;
  const words = text.slice(line.start, line.end);
  if (words.includes('\t')) {
    // A leading tab is an empty first cell, not an indent.
    const tabs = /\t*$/.exec(text.slice(0, line.start))?.[0].length ?? 0;
    return { mark: /\t/g, from: line.start - tabs, to: line.end };
  }
  if (text.charAt(line.start) !== '|') {
    const hasColumns = (words.match(gap)?.length ?? 0) >= 2;
    return hasColumns ? { mark: gap, from: line.start, to: line.end } : null;
  }
  if (text.indexOf('|', line.start + 1) < 0) return null;
  const to = text.charAt(line.end - 1) === '|' ? line.end - 1 : line.end;
  return { mark: /\|/g, from: line.start + 1, to };
}

/** Where each cell begins and ends and where the next one begins. */
function splitAtMarks(
  text: string,
  { mark, from, to }: Cuts,
): { at: number; end: number; next: number }[] {
  const cells: { at: number; end: number; next: number }[] = [];
  let at = from;
  for (const match of text.slice(from, to).matchAll(mark)) {
    const end = from + match.index;
    const next = end + match[0].length;
    cells.push({ at, end, next });
    at = next;
  }
  return [...cells, { at, end: to, next: to }];
}

/** The line under the head of a Markdown table. */
export function isTableRule(row: readonly Cell[]): boolean {
  return row.length > 0 && row.every((cell) => /^:?-{2,}:?$/.test(cell.text));
}

/**
 * The cells of a line pasted from a spreadsheet (tabs), from Markdown (|) or from plain text with
 * columns of blanks; null for any other line. A cell's span holds the mark behind it, so the cells
 * cover the line.
 */
export function readCells(line: TextLine): Cell[] | null {
  const cuts = isAnalysed(line) ? cutsOf(line) : null;
  if (cuts === null) return null;
  const parts = splitAtMarks(line.folded, cuts);
  return parts.map(({ at, end, next }, i) => {
    const spanStart = Math.max(line.start, i === 0 ? line.start : at);
    const spanEnd = Math.max(spanStart, i === parts.length - 1 ? line.end : next);
    const [from, to] = trimRange(line.folded, at, end);
    return {
      text: line.folded.slice(from, to),
      span: { line: line.index, start: spanStart, end: spanEnd },
      content: { line: line.index, start: from, end: to },
    };
  });
}
