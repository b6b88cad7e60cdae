import {
  type KpiCode,
  type KpiUnit,
  kpiDictionary,
} from '#shared/features/metrics/kpiDictionary.ts';
import type { Language } from '#shared/features/workspace/workspaceModel.ts';
import { weekdayOf } from '#shared/lib/isoWeek.ts';
import { sizeOfChange } from './metricRules.ts';
import type { MetricDelta } from './rollUpModel.ts';

const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const saidUnits: Readonly<Record<Language, Partial<Record<KpiUnit, string>>>> = {
  'zh-CN': { 个: '个', 小时: '小时', 天: '天', 秒: '秒' },
  'en-US': { 小时: ' h', 天: ' d', 秒: ' s' },
};

/** `1,842`, `128.6万` from ten thousand on (in English `1,286,000`). */
export function formatNumber(value: number, language: Language = 'zh-CN'): string {
  if (language === 'zh-CN' && Math.abs(value) >= 10_000) {
    return `${plain.format(Math.round(value / 100) / 100)}万`;
  }
  return plain.format(value);
}

/** A figure with its unit where one is said aloud: 3.05%, 18秒, 128.6万. */
export function formatFigure(code: KpiCode, value: number, language: Language = 'zh-CN'): string {
  const { unit } = kpiDictionary[code];
  const number = formatNumber(value, language);
  if (unit === '%') return `${number}%`;
  return `${number}${saidUnits[language][unit] ?? ''}`;
}

/** ↑18.3%, ↓0.7 个点, ↑0.2; nothing moved is 持平. */
export function formatChange(change: MetricDelta, language: Language = 'zh-CN'): string {
  const size = sizeOfChange(change);
  if (size === 0) return language === 'zh-CN' ? '持平' : 'flat';
  const arrow = change.value > 0 ? '↑' : '↓';
  if (change.kind === 'percent') return `${arrow}${plain.format(size)}%`;
  if (change.kind === 'figure') return `${arrow}${formatNumber(size, language)}`;
  return `${arrow}${plain.format(size)}${language === 'zh-CN' ? ' 个点' : ' pp'}`;
}

const weekdays = {
  'zh-CN': ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  'en-US': ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;

/** `6月16日 周二 20:00` of a day or a local minute. */
export function formatMoment(moment: string, language: Language = 'zh-CN'): string {
  const date = moment.slice(0, 10);
  const [, month = 0, day = 0] = date.split('-').map(Number);
  const weekday = weekdays[language][weekdayOf(date) - 1] ?? '';
  const time = moment.length > 10 ? ` ${moment.slice(11, 16)}` : '';
  return language === 'zh-CN'
    ? `${month}月${day}日 ${weekday}${time}`
    : `${weekday} ${month}/${day}${time}`;
}
