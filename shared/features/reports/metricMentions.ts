import { type KpiUnit, kpiDictionary } from '#shared/features/metrics/kpiDictionary.ts';
import { type Amount, amountIn, readAmount, scaled } from './amounts.ts';
import { type MetricExtras, readExtra } from './metricChanges.ts';
import { type MetricName, scaleOfUnit } from './metricNames.ts';

type Range = readonly [number, number];

/** A metric with its value; what else belongs to it is collected afterwards. */
export interface MetricDraft {
  readonly name: MetricName;
  readonly unit: KpiUnit;
  readonly value: number;
  readonly extras: MetricExtras;
  /** Columns that are understood: the name, figures and the words that lead to them. */
  readonly used: readonly Range[];
  readonly isChangeUnclear: boolean;
}

/** A metric name with the figure behind it. */
interface Mention {
  readonly name: MetricName;
  readonly unit: KpiUnit;
  /** `目标GMV` and `上周转化率` give another field of the metric. */
  readonly role: 'value' | 'target' | 'previous';
  readonly start: number;
  readonly amount: Amount | null;
  readonly figure: number | null;
  /** What leads from last week's figure to this week's. */
  readonly change: RegExp;
}

/** Words between a name and its figure that change nothing. */
const filler =
  /(?:[\s:：=|~—约近为是共约达有在]|[🔥💥🎉💰👉✅🎯🏆💪📊⭐🌟✨]\uFE0F?|应该是|应为|更正为|本周|实际|达到|完成|合计|累计|总计|目前|数据|人数|时长|[数量额值率]|\([^()\d]{1,12}\)|（[^（）\d]{1,12}）){0,6}/uy;
const actual = /[,，;；\s(（]{0,3}(?:实际|完成|达成|本周)(?:完成|达成|值)?[\s:：=为约达到]{0,4}/y;
/** GMV（目标120w）：128.6w */
const opening = /[(（[【]\s?/y;
const closing = /\s?[)）\]】][\s:：=为]{0,3}/y;
const arrow =
  /(?:\/[单人件个次])?\s?(?:→|->|=>|➡️?|(?:下?降|提?升|上升|上?涨|增加?|增长|提高|减少?|缩短|优化)(?:到|至|为))\s?/y;
/** 由20s降到18s, 从98%到98.2% */
const from = /[由从]\s?/y;
const to = /\s?(?:→|->|[一-鿿]{0,2}(?:到|至|为))\s?/y;
/** 190-200元: two ends and no figure between them. */
const range = /\s?[-–—－~～至到]\s?(?=\d)/y;
/** 126/160=78.75%: the share is what comes out of it; without that 126 is no share. */
const division = /\d[\d,]*(?:\.\d+)?\s?[/／]\s?\d[\d,]*(?:\.\d+)?\s?(?:[=＝≈]\s?)?/y;
const roleBefore = /(?:(目标)|上周|上期)\s?$/;

function skip(form: RegExp, text: string, at: number): number {
  form.lastIndex = at;
  return form.test(text) ? form.lastIndex : at;
}

/** 访客（万）：21.4 */
function inUnitOfName(amount: Amount, between: string): Amount {
  const unit = /[(（](.{1,4}?)[)）]/.exec(between)?.[1];
  const scale = unit === undefined || amount.isScaled ? null : scaleOfUnit(unit);
  return scale === null || scale === 1 ? amount : scaled(amount, scale);
}

function readMention(text: string, name: MetricName): Mention {
  const { unit } = kpiDictionary[name.code];
  const behind = skip(filler, text, name.end);
  const at = unit === '%' ? skip(division, text, behind) : behind;
  const start = skip(from, text, at);
  const written = readAmount(text, start);
  const amount = written && inUnitOfName(written, text.slice(name.end, start));
  const figure = amount === null ? null : amountIn(unit, amount);
  const before = roleBefore.exec(text.slice(Math.max(0, name.start - 3), name.start));
  const isTarget = before?.[1] !== undefined;
  const role = before === null ? 'value' : isTarget ? 'target' : 'previous';
  return {
    name,
    unit,
    role,
    start: name.start - (before?.[0].length ?? 0),
    amount,
    figure,
    change: start === at ? arrow : to,
  };
}

interface Started {
  readonly value: number;
  readonly extras: MetricExtras;
  readonly end: number;
}

/** The figure of the metric's unit behind a lead; null when the lead or the figure is missing. */
function figureBehind(lead: RegExp, text: string, at: number, unit: KpiUnit) {
  const after = skip(lead, text, at);
  const amount = after === at ? null : readAmount(text, after);
  const figure = amount === null ? null : amountIn(unit, amount);
  return amount === null || figure === null ? null : { amount, figure };
}

/** 120-130w and 3%~3.2%; `98w -12.5%` is a change. */
function isRange(text: string, { unit }: Mention, amount: Amount, figure: number): boolean {
  const other = figureBehind(range, text, amount.end, unit);
  return other !== null && other.figure > figure;
}

/** `点击率 4.1%→5.3%`: the first figure was last week's. */
function readValue(text: string, mention: Mention): Started | null {
  const { amount, figure, unit, change } = mention;
  if (amount === null || figure === null) return null;
  const later = figureBehind(change, text, amount.end, unit);
  if (later !== null) {
    return { value: later.figure, extras: { previous: figure }, end: later.amount.end };
  }
  if (change === to || isRange(text, mention, amount, figure)) return null;
  return { value: figure, extras: {}, end: amount.end };
}

function isTargetOrPrevious({ target, previous }: MetricExtras): boolean {
  return target !== undefined || previous !== undefined;
}

/** `GMV目标120w，实际128.6w` and `上周GMV 108w，本周128w`: the value stands last. */
function readValueLast(text: string, mention: Mention): Started | null {
  const { name, unit, role } = mention;
  const behind = skip(filler, text, name.end);
  const inside = skip(opening, text, behind);
  const first =
    role === 'value'
      ? readExtra({ text, at: inside, unit, value: 0 })
      : readAttached(text, mention);
  if (first === null || (role === 'value' && !isTargetOrPrevious(first.extras))) return null;
  const at = skip(inside === behind ? actual : closing, text, first.end);
  const real = at === first.end ? null : readAmount(text, at);
  const value = real === null ? null : amountIn(unit, real);
  return real === null || value === null ? null : { value, extras: first.extras, end: real.end };
}

function startDraft(text: string, mention: Mention): MetricDraft | null {
  const started =
    (mention.role === 'value' ? readValue(text, mention) : null) ?? readValueLast(text, mention);
  if (started === null) return null;
  const { value, extras, end } = started;
  const { name, unit, start } = mention;
  return { name, unit, value, extras, used: [[start, end]], isChangeUnclear: false };
}

function readAttached(
  text: string,
  mention: Mention,
): { extras: MetricExtras; end: number } | null {
  const { name, role, figure, amount, unit } = mention;
  if (role === 'value') {
    if (figure !== null) return null;
    return readExtra({ text, at: skip(filler, text, name.end), unit, value: 0 });
  }
  if (figure === null || amount === null) return null;
  return { extras: role === 'target' ? { target: figure } : { previous: figure }, end: amount.end };
}

/** 上周转化率2.88%, 目标GMV 120w and GMV目标120w behind the metric itself. */
function attach(drafts: MetricDraft[], text: string, mention: Mention): number | null {
  const at = drafts.findIndex((each) => each.name.code === mention.name.code);
  const draft = drafts[at];
  const read = draft === undefined ? null : readAttached(text, mention);
  if (draft === undefined || read === null) return null;
  drafts[at] = {
    ...draft,
    extras: { ...read.extras, ...draft.extras },
    used: [...draft.used, [mention.start, read.end]],
  };
  return read.end;
}

/** The metrics of a line that have a value, in the order written. */
export function readDrafts(text: string, names: readonly MetricName[]): MetricDraft[] {
  const drafts: MetricDraft[] = [];
  let free = 0;
  for (const name of names) {
    if (name.start < free) continue;
    const mention = readMention(text, name);
    const attachedEnd = attach(drafts, text, mention);
    const draft = attachedEnd === null ? startDraft(text, mention) : null;
    if (draft !== null) drafts.push(draft);
    free = attachedEnd ?? draft?.used[0]?.[1] ?? free;
  }
  return drafts;
}
