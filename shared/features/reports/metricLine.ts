import { type KpiCode, kpiDictionary } from '#shared/features/metrics/kpiDictionary.ts';
import { skipBullet } from './bullets.ts';
import { type MetricExtras, readExtra } from './metricChanges.ts';
import { type MetricDraft, readDrafts } from './metricMentions.ts';
import { findMetricNames } from './metricNames.ts';
import type { MetricValue, UnsureReason } from './reviewModel.ts';
import { rememberByLine } from './textLines.ts';

export type Range = readonly [number, number];

export interface FoundMetric {
  readonly value: MetricValue;
  /** Columns of the metric without the clauses that are not its own. */
  readonly ranges: readonly Range[];
  readonly reason: UnsureReason | null;
}

export interface MetricLine {
  readonly metrics: readonly FoundMetric[];
  /** Clauses that belong to no metric. */
  readonly leftovers: readonly Range[];
}

/** Words before a name that do not narrow it; 日均 and 清仓款 do. */
const neutralBefore =
  /本周|这周|店铺|全店|整体|总体|合计|总计|总|平均|目前|其中|另外|实际|核心|以及|还有|截止|截至|数据|目标|上周|[及和与的是]|[^\p{L}\p{N}]/gu;
/** Words behind a figure that say nothing more about it. */
const neutralAfter = /^(?:左右|以上|以内|多|不到|上下|元|单|个|人|条|件|次)$/;
/** A clause this short right behind a figure is read with it: 剩8个在跟. */
const longestTail = 4;
/** `190-200元`: the other end of a range stays with the figure and makes it unsure. */
const rangeEnd = /^\s?[-–—－~～至到]\s?\d/;
const isWordCharacter = /[\p{L}\p{N}]/u;
/** （上周4个，+2）: what is kept of a figure keeps its sign. */
const isSigned = /^[+＋\-−－]\d/;
/** `…；2. 询单转化率`: the number of the next figure is no words. */
const listNumber = /^[\s;；,，。、]+(?:\d{1,2}\s?[.．、)）]|[(（]\d{1,2}[)）]|[①-⑳])\s*$/;

function isUsedEnd(draft: MetricDraft, at: number): boolean {
  return draft.used.some(([, end]) => end === at);
}

/** 收藏↑12% tells of 收藏, 下周目标 of next week: an extra begins a clause or follows a figure. */
function mayBegin(text: string, draft: MetricDraft, at: number): boolean {
  return isUsedEnd(draft, at) || /[^\p{L}\p{N}]|[而但且]/u.test(text.charAt(at - 1));
}

function withExtras(text: string, draft: MetricDraft, range: Range): MetricDraft {
  let grown = draft;
  for (let at = range[0]; at < range[1]; at += 1) {
    if (!mayBegin(text, grown, at)) continue;
    const found = readExtra({ text, at, unit: draft.unit, value: draft.value });
    if (found === null || found.end > range[1]) continue;
    grown = {
      ...grown,
      extras: { ...found.extras, ...grown.extras },
      used: [...grown.used, [found.start, found.end]],
      isChangeUnclear: grown.isChangeUnclear || found.isUnclear,
    };
    at = found.end - 1;
  }
  return grown;
}

function lastUsed(draft: MetricDraft): number {
  return Math.max(...draft.used.map(([, end]) => end));
}

/** Where the words of a metric begin: behind the mark that ends the clause before. */
function startOf(text: string, draft: MetricDraft, before: MetricDraft | undefined): number {
  if (before === undefined) return startOfFirst(text, draft);
  const floor = lastUsed(before);
  let at = draft.used[0]?.[0] ?? floor;
  while (at > floor && !/[,，;；。、()（）\s|]/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** `发货8,420单 48h发货率…`: a figure with its unit ends what is said of something else. */
const figureEnd =
  /\d\s?(?:万|w|千|k|亿|[%％]|元|单|人|个|件|条|次|场|款|h|小时|分钟|秒)\s+(?=\D*$)/i;

/** Where the words of the first metric begin: a clause before them speaks of something else. */
function startOfFirst(text: string, draft: MetricDraft): number {
  const before = text.slice(0, draft.used[0]?.[0] ?? 0);
  const figure = figureEnd.exec(before);
  const start = Math.max(
    before.search(/[^,，;；。]*$/),
    figure === null ? 0 : figure.index + figure[0].length,
  );
  return isWordCharacter.test(before.slice(0, start).replace(neutralBefore, '')) ? start : 0;
}

function trimMarks(text: string, [start, end]: Range): Range {
  let from = start;
  let to = end;
  while (from < to && !isWordCharacter.test(text.charAt(from))) from += 1;
  if (from > start && isSigned.test(text.slice(from - 1, to))) from -= 1;
  while (to > from && !isWordCharacter.test(text.charAt(to - 1)) && text.charAt(to - 1) !== '%') {
    to -= 1;
  }
  return [from, to];
}

function gapsOf(draft: MetricDraft, end: number): Range[] {
  const used = [...draft.used].sort(([a], [b]) => a - b);
  return used.map(([, from], i) => [from, used[i + 1]?.[0] ?? end] as const);
}

interface Gap {
  readonly range: Range;
  /** A few words that stay with the figure in front of them. */
  readonly isTail: boolean;
}

function readGap(text: string, gap: Range): Gap | null {
  const range = trimMarks(text, gap);
  const words = text.slice(...range);
  if (words === '' || neutralAfter.test(words) || listNumber.test(text.slice(...gap))) return null;
  const isRangeEnd = rangeEnd.test(text.slice(...gap));
  const isTail = isRangeEnd || (range[0] === gap[0] && words.length <= longestTail);
  return { range, isTail };
}

function judge(draft: MetricDraft, before: string, tails: readonly string[]): UnsureReason | null {
  if (isWordCharacter.test(before.replace(neutralBefore, ''))) return 'metric_qualified';
  if (draft.isChangeUnclear) return 'change_unclear';
  return tails.some((tail) => /\d/.test(tail)) ? 'leftover' : null;
}

function without(range: Range, holes: readonly Range[]): Range[] {
  const kept: Range[] = [];
  let from = range[0];
  for (const [start, end] of holes) {
    if (start > from) kept.push([from, start]);
    from = end;
  }
  if (range[1] > from) kept.push([from, range[1]]);
  return kept;
}

/** The fields of a metric in one order, the given ones only. */
export function makeMetric(code: KpiCode, value: number, extras: MetricExtras): MetricValue {
  const { target, rate, previous, delta, wow } = extras;
  return {
    code,
    value,
    ...(target === undefined ? {} : { target }),
    ...(rate === undefined ? {} : { rate }),
    ...(previous === undefined ? {} : { previous }),
    ...(delta === undefined ? {} : { delta }),
    ...(wow === undefined ? {} : { wow }),
  };
}

function readRegion(text: string, draft: MetricDraft, region: Range) {
  const grown = withExtras(text, draft, [lastUsed(draft), region[1]]);
  const gaps = gapsOf(grown, region[1]).flatMap((gap) => readGap(text, gap) ?? []);
  const holes = gaps.filter((gap) => !gap.isTail).map((gap) => gap.range);
  const tails = gaps.filter((gap) => gap.isTail).map((gap) => text.slice(...gap.range));
  const before = text.slice(region[0], draft.used[0]?.[0] ?? region[0]);
  const metric: FoundMetric = {
    value: makeMetric(draft.name.code, draft.value, grown.extras),
    ranges: without(region, holes),
    reason: judge(grown, before, tails),
  };
  return { metric, holes };
}

const noMetrics: MetricLine = { metrics: [], leftovers: [] };

/** Bold marks between a name and its figure say nothing; blanks keep the columns. */
function withoutBold(text: string): string {
  return text.replaceAll('**', '  ');
}

/** Reads a line (or part of one, already without bullet) of figures. */
export function readMetricLine(line: string): MetricLine {
  if (!/\d/.test(line)) return noMetrics;
  const text = withoutBold(line);
  const names = findMetricNames(text, 0, text.length);
  if (names.length === 0) return noMetrics;
  const drafts = readDrafts(text, names);
  const starts = drafts.map((draft, i) => startOf(text, draft, drafts[i - 1]));
  const [begin = 0] = starts;
  const regions = drafts.map((draft, i) =>
    readRegion(text, draft, [starts[i] ?? 0, starts[i + 1] ?? text.length]),
  );
  return {
    metrics: regions.map(({ metric }) => metric),
    leftovers: [
      ...(begin > 0 ? [[0, begin] as const] : []),
      ...regions.flatMap(({ holes }) => holes),
    ],
  };
}

/** The figures of a whole line behind its bullet; columns count from there. */
export const readLineMetrics = rememberByLine((line) =>
  readMetricLine(line.folded.slice(skipBullet(line.raw, line.start), line.end)),
);

/** The metric's own name may stand again before what is added: GMV：目标120w. */
function withoutOwnName(text: string, code: KpiCode): string {
  const [name, ...others] = findMetricNames(text, 0, text.length);
  if (name?.code !== code || others.length > 0) return text;
  return text.slice(0, name.start) + ' '.repeat(name.end - name.start) + text.slice(name.end);
}

/**
 * A line that only adds to the metric above it (目标120w, 环比+18.3%); null when anything else
 * stands there.
 */
export function readExtrasLine(line: string, value: MetricValue): MetricValue | null {
  const text = withoutOwnName(withoutBold(line), value.code);
  const { unit } = kpiDictionary[value.code];
  const draft: MetricDraft = {
    name: { code: value.code, start: 0, end: 0 },
    unit,
    value: value.value,
    extras: {},
    used: [[0, 0]],
    isChangeUnclear: false,
  };
  const grown = withExtras(text, draft, [0, text.length]);
  const isWhole = gapsOf(grown, text.length).every((gap) => readGap(text, gap) === null);
  if (grown.used.length < 2 || !isWhole) return null;
  return makeMetric(value.code, value.value, { ...grown.extras, ...value });
}
