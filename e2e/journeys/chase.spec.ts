import { expect, test } from '../fixtures.ts';
import { ChasePage } from '../pages/ChasePage.ts';
import { callStore } from '../pages/callStore.ts';
import { WelcomePage } from '../pages/WelcomePage.ts';

test('who is missing is reminded alone and counted, and next year’s holidays are read from the notice', async ({
  app,
  page,
}, info) => {
  await new WelcomePage(page).create('禾木家居', '示例团队');
  // Due within the week itself: on a Sunday and until the Monday after, nobody would be missing yet.
  const rule = { weekday: 5, time: '18:00' };
  await callStore(page, 'reports.setDueRule', { template: 'live', rule });
  const [newest = ''] = (await callStore(page, 'reports.weeks', {})).value as string[];
  const chase = new ChasePage(page);
  await chase.open();
  for (let steps = 0; steps < 2 && !(await page.getByText(weekText(newest)).isVisible()); steps++)
    await chase.previousWeek();
  await expect(chase.row('贾宇')).toContainText('未交');
  await expect(chase.reminder).toContainText('@贾宇');
  await chase.remind('贾宇');
  await expect(chase.row('贾宇')).toContainText('已催 1 次');
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toContain('@贾宇');
  await expect(page.getByText(/近 4 周准时率/)).toBeVisible();

  const year = new Date().getFullYear() + 1;
  await chase.importHolidays(year, '元旦：1月1日至3日放假，共3天。1月4日上班。');
  await expect(page.getByText(`${year} 年放假安排已导入`)).toBeVisible();
  const known = await callStore(page, 'calendar.year', { year });
  expect(known.value).toMatchObject({ source: 'imported' });
  await page.screenshot({ path: info.outputPath('chase.png') });
});

/** `2026年第47周`, as the switcher names a week. */
function weekText(week: string): string {
  return `${week.slice(0, 4)}年第${Number(week.slice(6))}周`;
}
