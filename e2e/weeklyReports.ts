import type { ElectronApplication, Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { CollectPage } from './pages/CollectPage.ts';
import { WelcomePage } from './pages/WelcomePage.ts';

const dayMilliseconds = 86_400_000;

/** Monday so many weeks ago, at noon so that no summer time moves the day. */
export function mondayAgo(weeks: number): Date {
  const today = new Date();
  today.setHours(12, 0, 0, 0);
  const days = ((today.getDay() + 6) % 7) + weeks * 7;
  return new Date(today.getTime() - days * dayMilliseconds);
}

export function daysAfter(date: Date, days: number): Date {
  return new Date(date.getTime() + days * dayMilliseconds);
}

export function dotted(date: Date): string {
  return `${date.getMonth() + 1}.${date.getDate()}`;
}

/** What 陈思远 writes of a week, as copied from the chat. */
export function report(weeksAgo: number, ...lines: string[]): string {
  const monday = mondayAgo(weeksAgo);
  const sunday = daysAfter(monday, 6);
  const sent = `${sunday.getFullYear()}/${sunday.getMonth() + 1}/${sunday.getDate()} 20:15`;
  return [`陈思远 ${sent}`, `周报 ${dotted(monday)}－${dotted(sunday)}`, ...lines].join('\n');
}

/** One report of last week by 陈思远. */
export async function collectOne(app: ElectronApplication, page: Page): Promise<void> {
  await new WelcomePage(page).create('运营一队', '空白');
  const collect = new CollectPage(page);
  await collect.open();
  await collect.paste(app, report(1, '本周完成：', '1、日常巡店'));
  await collect.createUnknownPeople();
  await collect.save();
  await expect(page.getByText('已保存 1 份周报').first()).toBeVisible();
}
