import { type KpiCode, kpiDictionary } from '#shared/features/metrics/kpiDictionary.ts';
import { type ScopeRef, teamScope } from '#shared/features/metrics/metricsModel.ts';
import { type Amount, amountIn, readAmount } from '#shared/features/reports/amounts.ts';
import { findDatePhrases } from '#shared/features/reports/datePhrases.ts';
import { matchTyped, type PeopleIndex } from '#shared/features/reports/matchPerson.ts';
import { findMetricNames } from '#shared/features/reports/metricNames.ts';
import { readableText } from '#shared/features/reports/textLines.ts';
import { addDays, addWeeks, type IsoDate, weekOfDate } from '#shared/lib/isoWeek.ts';
import {
  type GoalLevel,
  type GoalPeriod,
  isPeriodOf,
  nextPeriod,
  periodAt,
  periodRange,
} from './goalPeriods.ts';

/** A unit or shop by its name. */
export interface Place extends ScopeRef {
  readonly name: string;
}

interface GoalTextWorld {
  readonly today: IsoDate;
  readonly people: PeopleIndex;
  readonly places: readonly Place[];
}

/** What one typed line says of a goal; null where it says nothing. */
export interface GoalText {
  readonly title: string;
  readonly level: GoalLevel | null;
  readonly period: GoalPeriod | null;
  readonly metricCode: KpiCode | null;
  readonly target: number | null;
  readonly baseline: number | null;
  /** Growth as written, in %, to be compared with what the two figures give. */
  readonly growth: number | null;
  readonly dueOn: IsoDate | null;
  readonly ownerId: string | null;
  readonly of: ScopeRef;
}

/** Text whose parts are taken out as they are understood. */
interface Rest {
  text: string;
}

function cut(rest: Rest, start: number, end: number): void {
  rest.text = `${rest.text.slice(0, start)} ${rest.text.slice(end)}`;
}

/** Takes the first match out of the text and returns it. */
function take(rest: Rest, form: RegExp): RegExpExecArray | null {
  const match = form.exec(rest.text);
  if (match) cut(rest, match.index, match.index + match[0].length);
  return match;
}

const baselineWord =
  /[,，;；(（]?\s*(?:去年同期|去年同月|去年同季|去年|上年|同期|上季度|上个?月|上周|基数|目前|现在|现状)(?:是|为|约|才|只有|[:：])?\s*/;
const growthForm =
  /[(（]?\s*(?:同比|环比)?\s*(?:增长|增|涨|提升|下降|降)?\s*([+＋\-−])\s?(\d+(?:\.\d+)?)\s?[%％]\s*[)）]?/;

function inUnit(code: KpiCode | null, amount: Amount | null): number | null {
  if (amount === null) return null;
  return code === null ? amount.value : amountIn(kpiDictionary[code].unit, amount);
}

function takeBaseline(rest: Rest, code: KpiCode | null): number | null {
  const match = baselineWord.exec(rest.text);
  if (!match) return null;
  const amount = readAmount(rest.text, match.index + match[0].length);
  const value = inUnit(code, amount);
  if (amount === null || value === null) return null;
  cut(rest, match.index, amount.end);
  return value;
}

function takeGrowth(rest: Rest): number | null {
  const match = take(rest, growthForm);
  if (!match) return null;
  const isDown = match[1] === '-' || match[1] === '−';
  return Number(match[2]) * (isDown ? -1 : 1);
}

function takeDue(rest: Rest, today: IsoDate): IsoDate | null {
  const [phrase] = findDatePhrases(rest.text, {
    near: addDays(today, 150),
    saidOn: today,
    thisWeek: weekOfDate(today),
    weekdayWeek: null,
  });
  if (!phrase) return null;
  cut(rest, phrase.start, phrase.end);
  return phrase.date;
}

interface FoundPeriod {
  readonly level: GoalLevel;
  readonly period: GoalPeriod;
}

const quarterNumbers: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4' };

/** The year that is written; without one null. */
function readYear(text: string, today: IsoDate): number | null {
  const written = /(20\d{2})\s?(?:年|[-/.])/.exec(text)?.[1];
  if (written !== undefined) return Number(written);
  const thisYear = Number(today.slice(0, 4));
  if (text.includes('明年')) return thisYear + 1;
  return /今年|本年/.test(text) ? thisYear : null;
}

/** Half a year: a period that ended longer ago is the one of next year: 1月 said in December. */
const longestPast = 183;

/** The period of the year that is written, else the one that is not long over. */
function placeInYear(
  level: GoalLevel,
  periodOf: (year: number) => GoalPeriod,
  { year, today }: { readonly year: number | null; readonly today: IsoDate },
): FoundPeriod | null {
  const thisYear = Number(today.slice(0, 4));
  // Not every year has a 53rd week; the one just over may.
  const years = year === null ? [thisYear, thisYear + 1, thisYear - 1] : [year];
  const periods = years.map(periodOf).filter((period) => isPeriodOf(level, period));
  const earliest = addDays(today, -longestPast);
  const near = periods.find((period) => periodRange(level, period).to >= earliest);
  const period = near ?? periods[0];
  return period === undefined ? null : { level, period };
}

/** Words that name a period from today: 本周, 下月, 本季度, 今年. */
const spokenPeriods: readonly (readonly [RegExp, GoalLevel, number])[] = [
  [/下周/, 'week', 1],
  [/本周|这周/, 'week', 0],
  [/下个?月/, 'month', 1],
  [/本月|这个月|当月/, 'month', 0],
  [/下个?季度?/, 'quarter', 1],
  [/本季度?|这个?季度?/, 'quarter', 0],
  [/明年/, 'year', 1],
  [/今年|本年|全年|年度/, 'year', 0],
];

function readWritten(text: string, today: IsoDate): FoundPeriod | null {
  const said = { year: readYear(text, today), today };
  const week = /(?:第\s?|W)(\d{1,2})\s?周?(?!\d)/i.exec(text);
  if (week && /周|W\d/i.test(week[0])) {
    const number = (week[1] ?? '').padStart(2, '0');
    return placeInYear('week', (year) => `${year}-W${number}`, said);
  }
  const quarter = /Q\s?([1-4])(?!\d)|第?([一二三四1-4])季度?/i.exec(text);
  if (quarter) {
    const number = quarter[1] ?? quarterNumbers[quarter[2] ?? ''] ?? quarter[2];
    return placeInYear('quarter', (year) => `${year}-Q${number}`, said);
  }
  const month = /(?<!\d)(1[0-2]|0?[1-9])\s?月(?:份)?/.exec(text)?.[1];
  if (month) return placeInYear('month', (year) => `${year}-${month.padStart(2, '0')}`, said);
  const written = /(20\d{2})\s?年/.exec(text)?.[1];
  return written === undefined ? null : { level: 'year', period: written };
}

function readPeriod(text: string, today: IsoDate): FoundPeriod | null {
  const written = readWritten(text, today);
  if (written) return written;
  for (const [form, level, ahead] of spokenPeriods) {
    if (!form.test(text)) continue;
    if (level === 'week') return { level, period: addWeeks(weekOfDate(today), ahead) };
    const period = periodAt(level, today);
    return { level, period: ahead === 0 ? period : nextPeriod(level, period, 1) };
  }
  return null;
}

const comparator =
  /^(?:[\s:：=|]|≥|>=|＞=|≤|<=|>|<|不低于|不高于|不超过|控制在|达到|做到|提升到|提高到|降到|降至|达|目标|要|到|为|是|至少|约){0,5}/;

/** The figure behind the metric's name, else the first one of the text. */
function readTarget(text: string, metric: { code: KpiCode; end: number } | null): number | null {
  if (metric !== null) {
    const from = metric.end + (comparator.exec(text.slice(metric.end))?.[0].length ?? 0);
    const value = inUnit(metric.code, readAmount(text, from));
    if (value !== null) return value;
  }
  for (let at = 0; at < text.length; at += 1) {
    if (!/\d/.test(text.charAt(at)) || /[\dWQ第.]/i.test(text.charAt(at - 1))) continue;
    const amount = readAmount(text, at);
    // 6月 and 3月 name periods, a bare number names nothing.
    if (amount === null || amount.dimension === 'other' || amount.dimension === 'days') continue;
    if (metric === null && amount.dimension === 'none' && !amount.isScaled) continue;
    const value = inUnit(metric?.code ?? null, amount);
    if (value !== null) return value;
  }
  return null;
}

function takeOwner(rest: Rest, people: PeopleIndex): string | null {
  const match = take(rest, /[@＠]([\p{L}\p{N}·]+)/u);
  if (!match) return null;
  const found = matchTyped(match[1] ?? '', people);
  return found.kind === 'one' ? found.person.id : null;
}

function findPlace(text: string, places: readonly Place[]): ScopeRef {
  const [place] = places
    .filter(({ name }) => text.includes(name))
    .toSorted((left, right) => right.name.length - left.name.length);
  return place ? { scope: place.scope, scopeId: place.scopeId } : teamScope;
}

/** What is left of the line, without the commas and brackets of what was taken out. */
function tidyTitle(text: string): string {
  return text
    .replace(/[(（]\s*[)）]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([,，;；])(?:\s*[,，;；])+/g, '$1')
    .replace(/^[\s,，;；、]+|[\s,，;；、]+$/g, '')
    .slice(0, 120);
}

/** Reads `6月GMV 520万, 去年455万(+14.3%), 06-30 @林浩` into the fields of a goal. */
export function readGoalText(line: string, { today, people, places }: GoalTextWorld): GoalText {
  const rest: Rest = { text: readableText(line.replace(/\s+/g, ' ')) };
  const ownerId = takeOwner(rest, people);
  const [named] = findMetricNames(rest.text, 0, rest.text.length);
  const code = named?.code ?? null;
  const growth = takeGrowth(rest);
  const baseline = takeBaseline(rest, code);
  const found = readPeriod(rest.text, today);
  const dueOn = takeDue(rest, today);
  const [metric] = findMetricNames(rest.text, 0, rest.text.length);
  return {
    title: tidyTitle(rest.text),
    level: found?.level ?? null,
    period: found?.period ?? null,
    metricCode: metric?.code ?? code,
    target: readTarget(rest.text, metric ?? null),
    baseline,
    growth,
    dueOn,
    ownerId,
    of: findPlace(rest.text, places),
  };
}

/** Growth the two figures give, in %; null without a baseline. */
export function growthOf({
  baseline,
  target,
}: Pick<GoalText, 'baseline' | 'target'>): number | null {
  if (baseline === null || target === null || baseline === 0) return null;
  return Math.round(((target - baseline) / Math.abs(baseline)) * 1000) / 10;
}
