import type { Page } from '@playwright/test';

/** The day so many days from the page's today, `2026-11-23`. */
export function dayAfter(page: Page, days: number): Promise<string> {
  return page.evaluate((count) => {
    const day = new Date();
    day.setDate(day.getDate() + count);
    const [month, date] = [day.getMonth() + 1, day.getDate()];
    return [day.getFullYear(), month, date].map((part) => String(part).padStart(2, '0')).join('-');
  }, days);
}
