import type { KpiUnit } from '#shared/features/metrics/kpiDictionary.ts';
import { type Amount, amountIn, readAmount } from './amounts.ts';

/** What can follow the value of a metric. */
export interface MetricExtras {
  target?: number;
  rate?: number;
  previous?: number;
  delta?: number;
  wow?: number;
}

export interface ExtraFound {
  readonly extras: MetricExtras;
  readonly start: number;
  readonly end: number;
  readonly isUnclear: boolean;
}

const link = '[\\s:：=≥≤>＞为是约近了达到至的]{0,4}';
const targetLead = new RegExp(`(?:本?周|本?月)?(?:目标值?|target)${link}`, 'iy');
const rateLead = new RegExp(`(?:目标)?(?:达成率|完成率|达成|完成度|完成|达标率|进度)${link}`, 'y');
const previousLead = new RegExp(`(?:上周同期|上周|上期|上一周|前一周)${link}`, 'y');
const versus = '(?:周?环比(?:上周)?|(?:较|比|对比|相比)(?:上周|上期|上一周)(?:同期)?|wow)';
const upWord = '[↑⬆🔺📈＋+]\\uFE0F?|上涨|上升|提升|增长|提高|增加|涨幅?|升|增|多|高出?';
const downWord = '[↓⬇🔻📉−－-]\\uFE0F?|下降|下跌|下滑|降低|减少|回落|跌幅?|降|减|少|低';
const changeLead = new RegExp(
  `(?<versus>${versus})?${link}(?:(?<up>${upWord})|(?<down>${downWord}))?${link}`,
  'iuy',
);
/** 环比0.7个点↓: the arrow may stand behind its figure. */
const fallBehind = /\s?[↓⬇🔻📉]\uFE0F?/uy;
const flat = new RegExp(`(?:${versus}|[→➡]\\uFE0F?)${link}持平`, 'iy');

function leadAt(form: RegExp, text: string, at: number): number {
  form.lastIndex = at;
  return form.test(text) ? form.lastIndex : -1;
}

function amountAfter(form: RegExp, text: string, at: number): Amount | null {
  const after = leadAt(form, text, at);
  return after < 0 ? null : readAmount(text, after);
}

/** A figure without 万 beside a value in 万 is meant in 万 too: 128.6w（目标120）. */
function inScaleOf(value: number, amount: Amount, figure: number): number {
  const isPlain = !amount.isScaled && amount.dimension === 'none';
  const isTooSmall = Math.abs(figure) * 1_000 < Math.abs(value);
  return isPlain && isTooSmall && Math.abs(value) >= 10_000 ? figure * 10_000 : figure;
}

function same(extras: MetricExtras, start: number, end: number): ExtraFound {
  return { extras, start, end, isUnclear: false };
}

interface Place {
  readonly text: string;
  readonly at: number;
  readonly unit: KpiUnit;
  readonly value: number;
}

function readRate({ text, at }: Place): ExtraFound | null {
  const amount = amountAfter(rateLead, text, at);
  if (amount === null || amount.dimension !== 'percent') return null;
  return same({ rate: amount.value }, at, amount.end);
}

/** The figure after a lead word, in the unit and scale of the metric. */
function readFigure(form: RegExp, place: Place): { figure: number; end: number } | null {
  const amount = amountAfter(form, place.text, place.at);
  const converted = amount === null ? null : amountIn(place.unit, amount);
  if (amount === null || converted === null) return null;
  return { figure: inScaleOf(place.value, amount, converted), end: amount.end };
}

function readTarget(place: Place): ExtraFound | null {
  const read = readFigure(targetLead, place);
  return read === null ? null : same({ target: read.figure }, place.at, read.end);
}

function readPrevious(place: Place): ExtraFound | null {
  const read = readFigure(previousLead, place);
  return read === null ? null : same({ previous: read.figure }, place.at, read.end);
}

/** `190-200元` is a range: a bare sign tells a change only before % or points or in brackets. */
function isSignOfChange({ text, at }: Place, sign: string, amount: Amount): boolean {
  if (!/^[+＋−－-]/.test(sign)) return true;
  const isRelative = amount.dimension === 'percent' || amount.dimension === 'points';
  return isRelative || /[(（]/.test(text.charAt(at - 1));
}

function placeChange(place: Place, amount: Amount, change: number, isVersus: boolean) {
  const { at, unit, value } = place;
  if (amount.dimension === 'points') return same({ delta: change }, at, amount.end);
  if (amount.dimension === 'percent') {
    const isUnclear = unit === '%' && !isVersus;
    return { ...same(isUnclear ? { delta: change } : { wow: change }, at, amount.end), isUnclear };
  }
  const figure = amountIn(unit, { ...amount, value: change });
  if (figure === null) return null;
  return same({ delta: inScaleOf(value, amount, figure) }, at, amount.end);
}

function readChange(place: Place): ExtraFound | null {
  const { text, at } = place;
  changeLead.lastIndex = at;
  const match = changeLead.exec(text);
  if (match === null) return null;
  const { versus: versusText, up, down } = match.groups ?? {};
  const isVersus = versusText !== undefined;
  const sign = up ?? down;
  if (!isVersus && sign === undefined) return null;
  const amount = readAmount(text, changeLead.lastIndex);
  if (amount === null) return null;
  if (!isVersus && sign !== undefined && !isSignOfChange(place, sign, amount)) return null;
  const fallen = sign === undefined ? leadAt(fallBehind, text, amount.end) : -1;
  const isDown = down !== undefined || fallen > 0;
  const change = isDown ? -Math.abs(amount.value) : amount.value;
  const end = Math.max(fallen, amount.end);
  return placeChange(place, { ...amount, end }, change, isVersus);
}

function readFlat({ text, at }: Place): ExtraFound | null {
  const end = leadAt(flat, text, at);
  return end < 0 ? null : same({ wow: 0 }, at, end);
}

const readers = [readRate, readTarget, readPrevious, readFlat, readChange];

/** A target, an attainment, last week's figure or a change at one column; null when none is there. */
export function readExtra(place: Place): ExtraFound | null {
  for (const reader of readers) {
    const found = reader(place);
    if (found !== null) return found;
  }
  return null;
}
