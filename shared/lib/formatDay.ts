import type { Language } from '#shared/features/workspace/workspaceModel.ts';
import { type IsoDate, weekdayOf } from './isoWeek.ts';

const weekdays = {
  'zh-CN': ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  'en-US': ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;

export const englishMonths = [
  ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
  ...['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
];

/** `6月15日 周一`, in English `Mon 15 Jun`. */
export function formatDay(date: IsoDate, language: Language): string {
  const [, month = 1, day = 1] = date.split('-').map(Number);
  const weekday = weekdays[language][weekdayOf(date) - 1] ?? '';
  return language === 'zh-CN'
    ? `${month}月${day}日 ${weekday}`
    : `${weekday} ${day} ${englishMonths[month - 1]}`;
}

/** The same with the year, as a document that is kept needs it. */
export function formatFullDay(date: IsoDate, language: Language): string {
  const year = date.slice(0, 4);
  const day = formatDay(date, language);
  return language === 'zh-CN' ? `${year}年${day}` : `${day} ${year}`;
}
