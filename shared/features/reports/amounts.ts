import type { KpiUnit } from '#shared/features/metrics/kpiDictionary.ts';

/** What a unit measures; a figure of another dimension is not a value of the metric. */
type Dimension =
  | 'none'
  | 'money'
  | 'percent'
  | 'points'
  | 'people'
  | 'count'
  | 'seconds'
  | 'minutes'
  | 'hours'
  | 'days'
  | 'ratio'
  | 'score'
  | 'other';

export interface Amount {
  readonly value: number;
  readonly dimension: Dimension;
  /** 万, 千 or 亿 was written. */
  readonly isScaled: boolean;
  /** Columns in the text given. */
  readonly start: number;
  readonly end: number;
}

const numberForm =
  /[¥￥$]?\s?([+＋\-−－]?)(\d{1,3}(?:[,，]\d{3})+(?!\d)|\d{1,3}(?: \d{3}){2,}(?!\d)|\d{1,12})([.．]\d{1,6})?(?![\d.])/y;
const scaleForm = /\s?(?:(亿)|(百万)|(十万)|(万|w(?![a-z]))|(千|k(?![a-z]))|(百))/iy;
const exponents = [8, 6, 5, 4, 3, 2];

/** Longest first, so 个点 is not read as 个. */
const unitForms: readonly (readonly [RegExp, Dimension])[] = [
  [/\s?(?:个?百分点|个点|pct|pp|pts?)(?![a-z])/iy, 'points'],
  [/\s?(?:元|块钱?|rmb)/iy, 'money'],
  [/\s?[%％]/y, 'percent'],
  [/\s?(?:人次|人|位|名)/y, 'people'],
  [/\s?(?:分钟|min(?![a-z]))/iy, 'minutes'],
  [/\s?(?:个?小时|h(?![a-z])|hrs?(?![a-z]))/iy, 'hours'],
  [/\s?(?:秒钟?|s(?![a-z])|″)/iy, 'seconds'],
  [/\s?(?:倍)/y, 'ratio'],
  [/\s?(?:天|日)/y, 'days'],
  [/\s?(?:个?月|周|年|号|点|折|款|场|期|名|楼|岁|gb?(?![a-z])|kg|cm|mm|m(?![a-z]))/iy, 'other'],
  [/\s?(?:分)/y, 'score'],
  [/\s?(?:个|单|件|条|次|起|例|笔|宗|封|票)/y, 'count'],
];

/** `value * 10 ** exponent` without the rounding of binary fractions: 128.6 and 4 give 1286000. */
function shift(value: string, exponent: number): number {
  return Number(`${value}e${exponent}`);
}

function matchAt(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(text);
}

/** 1.286M; a small m is a length. */
const million = /M(?![a-z])/iy;

function readScale(text: string, at: number): { exponent: number; end: number } {
  const match = matchAt(scaleForm, text, at);
  if (match === null) {
    const isMillion = text.charAt(at) === 'M' && matchAt(million, text, at) !== null;
    return isMillion ? { exponent: 6, end: at + 1 } : { exponent: 0, end: at };
  }
  const which = match.slice(1).findIndex((group) => group !== undefined);
  return { exponent: exponents[which] ?? 0, end: scaleForm.lastIndex };
}

/** Counters that also begin words: 38.6w 场观, 2w 单访客成本. */
const counter = /^\s[场单人名位款期号点楼周年月天日分个件条次]$/;
/** What goes on after a counter: 1842 人左右, 8 天到货. */
const afterCounter = /[左以多不内到在前后起每的了较比环同超达和与]/;

/** A blank before one character and another word behind it: that character is no unit. */
function beginsWord(text: string, at: number, end: number): boolean {
  if (!counter.test(text.slice(at, end))) return false;
  const next = text.charAt(end);
  // 周同比 and 周环比 say of what a change is.
  if (text.charAt(end - 1) === '周' && /[同环]/.test(next)) return true;
  return /\p{Script=Han}/u.test(next) && !afterCounter.test(next);
}

function readUnit(text: string, at: number): { dimension: Dimension; end: number } {
  for (const [form, dimension] of unitForms) {
    if (matchAt(form, text, at) === null) continue;
    const end = form.lastIndex;
    return beginsWord(text, at, end) ? { dimension: 'none', end: at } : { dimension, end };
  }
  return { dimension: 'none', end: at };
}

const timeForm = /(\d{1,3})\s?(?:分钟?|')\s?(\d{1,2})\s?(?:秒|s(?![a-z])|")/iy;

/** 1分20秒 as 80 seconds. */
function readMinutesAndSeconds(text: string, at: number): Amount | null {
  const match = matchAt(timeForm, text, at);
  if (match === null) return null;
  const value = Number(match[1]) * 60 + Number(match[2]);
  return { value, dimension: 'seconds', isScaled: false, start: at, end: timeForm.lastIndex };
}

const ratioForm = /1\s?[:：]\s?(\d{1,4}(?:\.\d{1,4})?)(?![\d.:])/y;

/** 1:3.9 as 3.9 times. */
function readRatio(text: string, at: number): Amount | null {
  const match = matchAt(ratioForm, text, at);
  if (match === null) return null;
  const value = Number(match[1]);
  return { value, dimension: 'ratio', isScaled: false, start: at, end: ratioForm.lastIndex };
}

/** A figure at a column of folded text: 128.6w, ¥1,842, 3.05%, 18s, 1分20秒, 0.7个点. */
export function readAmount(text: string, at: number): Amount | null {
  const composed = readMinutesAndSeconds(text, at) ?? readRatio(text, at);
  if (composed !== null) return composed;
  const match = matchAt(numberForm, text, at);
  if (match === null) return null;
  const scale = readScale(text, numberForm.lastIndex);
  const unit = readUnit(text, scale.end);
  const isNegative = match[1] !== '' && match[1] !== '+' && match[1] !== '＋';
  const digits = `${(match[2] ?? '').replace(/[,， ]/g, '')}${(match[3] ?? '').replace('．', '.')}`;
  const value = shift(digits, scale.exponent) * (isNegative ? -1 : 1);
  return {
    value,
    dimension: unit.dimension,
    isScaled: scale.exponent > 0,
    start: at,
    end: unit.end,
  };
}

/** The amount in a unit somebody else gave, such as the 万 of a column; exact like `shift`. */
export function scaled(amount: Amount, scale: number): Amount {
  return { ...amount, value: shift(String(amount.value), Math.round(Math.log10(scale))) };
}

const acceptedBy: Readonly<Record<KpiUnit, readonly Dimension[]>> = {
  元: ['money'],
  '元/人': ['money'],
  '%': ['percent'],
  倍: ['ratio'],
  人: ['people', 'count'],
  人次: ['people', 'count'],
  个: ['count', 'people'],
  件: ['count', 'people'],
  条: ['count'],
  单: ['count'],
  次: ['count'],
  分: ['score'],
  秒: ['seconds', 'minutes', 'hours'],
  小时: ['hours', 'minutes'],
  天: ['days'],
};

const secondsIn: Partial<Record<Dimension, number>> = { seconds: 1, minutes: 60, hours: 3_600 };

/**
 * The amount in the unit of a metric, or null when it measures something else (接待3天). A
 * figure without unit is taken as written.
 */
export function amountIn(unit: KpiUnit, amount: Amount): number | null {
  const { value, dimension } = amount;
  if (dimension === 'none') return value;
  if (!acceptedBy[unit].includes(dimension)) return null;
  if (unit === '秒') return value * (secondsIn[dimension] ?? 1);
  return unit === '小时' && dimension === 'minutes' ? Math.round((value / 60) * 1e4) / 1e4 : value;
}
