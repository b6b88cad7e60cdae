import { isKpiCode, type KpiCode, kpiDictionary } from '#shared/features/metrics/kpiDictionary.ts';

/** What staff write for a metric besides its full Chinese name. */
const aliases: Partial<Record<KpiCode, readonly string[]>> = {
  gmv: ['GMV', '成交额', '销售额', '成交金额', '成交总额'],
  net_sales: ['净销售'],
  uv: ['访客', 'UV'],
  conv: ['支付转化率', '转化率', '转化', 'CVR'],
  aov: ['客单价', '客单', 'AOV'],
  ctr: ['CTR'],
  ad_spend: ['adspend', '推广花费', '推广费用', '推广费', '广告费', '花费', '消耗'],
  ad_ratio: ['费比'],
  roi: ['ROI', 'ROAS', '投产比', '投产'],
  refund_rate: ['退款率'],
  reception: ['接待', '接待量', '接待人次'],
  inquiry_conv: ['询单转化率', '询单转化'],
  first_resp: ['首响', '首次响应'],
  avg_resp: ['平均响应'],
  resp30: ['30s应答率', '30秒应答率', '30s应答', '30秒应答'],
  csat: ['满意度'],
  bad_review: ['差评'],
  case_total: ['售后单'],
  case_closed: ['已结', '已完结', '完结'],
  case_open: ['剩', '剩余', '未结'],
  case_close: ['完结率'],
  live_hours: ['直播时长', '开播时长'],
  view: ['场观'],
  stay: ['停留', '停留时长', '平均停留'],
  gpm: ['GPM', '千次观看'],
  uv_value: ['UV价值'],
  live_conv: ['看播转化', '直播转化率'],
  fan_rate: ['转粉率', '转粉'],
  sku_active: ['动销率'],
  turnover_days: ['库存周转', '周转天数'],
  ship_48: ['48h发货率'],
};

export interface MetricName {
  readonly code: KpiCode;
  readonly start: number;
  readonly end: number;
}

interface NameEntry {
  readonly name: string;
  readonly code: KpiCode;
}

function listNames(): NameEntry[] {
  const names = Object.entries(kpiDictionary).map(([code, kpi]) => ({
    name: kpi.zh as string,
    code,
  }));
  const others = Object.entries(aliases).flatMap(([code, list]) =>
    list.map((name) => ({ name, code })),
  );
  return [...names, ...others].flatMap(({ name, code }) =>
    isKpiCode(code) ? [{ name: name.toLowerCase(), code }] : [],
  );
}

function groupByFirst(entries: readonly NameEntry[]): ReadonlyMap<string, readonly NameEntry[]> {
  const groups = new Map<string, NameEntry[]>();
  for (const entry of entries) {
    const first = entry.name.charAt(0);
    groups.set(first, [...(groups.get(first) ?? []), entry]);
  }
  for (const group of groups.values()) group.sort((a, b) => b.name.length - a.name.length);
  return groups;
}

/** By first character and longest first, so UV价值 is found before UV in one pass. */
const namesByFirst = groupByFirst(listNames());
const codeByName = new Map(listNames().map(({ name, code }) => [name, code] as const));

function isLatin(text: string, column: number): boolean {
  return /[a-z]/i.test(text.charAt(column));
}

/** GMV must not be found inside a longer Latin word. */
function standsAlone(text: string, start: number, end: number): boolean {
  const beginsLatin = isLatin(text, start) && isLatin(text, start - 1);
  return !beginsLatin && !(isLatin(text, end - 1) && isLatin(text, end));
}

/** The column after the name; one space may stand between its words (UV 价值). -1 if it differs. */
function endOfName(lower: string, start: number, name: string): number {
  let column = start;
  for (let i = 0; i < name.length; i += 1) {
    if (i > 0 && lower.charAt(column) === ' ') column += 1;
    if (lower.charAt(column) !== name.charAt(i)) return -1;
    column += 1;
  }
  return column;
}

function nameAt(lower: string, start: number): MetricName | null {
  for (const { name, code } of namesByFirst.get(lower.charAt(start)) ?? []) {
    const end = endOfName(lower, start, name);
    if (end > 0 && standsAlone(lower, start, end)) return { code, start, end };
  }
  return null;
}

/** Metric names in folded text, left to right, the longest at each place. */
export function findMetricNames(text: string, from: number, to: number): MetricName[] {
  const lower = text.toLowerCase();
  // A few letters change length in lower case; such a line holds no metric worth the wrong column.
  if (lower.length !== text.length) return [];
  const found: MetricName[] = [];
  for (let at = from; at < to; at += 1) {
    const name = nameAt(lower, at);
    if (name === null || name.end > to) continue;
    found.push(name);
    at = name.end - 1;
  }
  return found;
}

/** The metric a whole cell or word names. */
export function metricNamed(text: string): KpiCode | null {
  return codeByName.get(text.trim().toLowerCase()) ?? null;
}

/** GMV（万元）, 访客/万, 客单价(元): the unit of a title stands for every figure below it. */
const unitOfTitle = /\s?(?:[(（[【]\s?(.{1,4}?)\s?[)）\]】]|[/／](.{1,3}))$/;
const scales: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 百万: 1e6, 亿: 1e8 };
const plainUnit = /^(?:元|人|人次|个|单|件|条|次|秒|小时|天|倍|[%％])$/;

/** What a unit in a title multiplies its figures by; null when the words are no unit. */
export function scaleOfUnit(words: string): number | null {
  const unit = words.trim().replace(/w/i, '万').replace(/k/i, '千');
  if (plainUnit.test(unit)) return 1;
  return scales[unit.replace(/(?<=.)(?:元|人|人次|个|单)$/, '')] ?? null;
}

export interface MetricTitle {
  readonly code: KpiCode;
  readonly scale: number;
}

/** The metric a table column or row is headed by, with the unit it may give. */
export function metricTitled(text: string): MetricTitle | null {
  const plain = metricNamed(text);
  if (plain !== null) return { code: plain, scale: 1 };
  const unit = unitOfTitle.exec(text);
  const code = unit === null ? null : metricNamed(text.slice(0, unit.index));
  const scale = unit === null ? null : scaleOfUnit(unit[1] ?? unit[2] ?? '');
  return code === null || scale === null ? null : { code, scale };
}
