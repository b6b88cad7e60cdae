import { expect, test } from '../fixtures.ts';
import { WelcomePage } from '../pages/WelcomePage.ts';

test('today lists what waits, each settled by one click, and makes the Monday meeting', async ({
  page,
}, info) => {
  await new WelcomePage(page).create('禾木家居', '示例团队');
  await page.getByRole('link', { name: '今天' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '今天' })).toBeVisible();
  const overdue = page.locator('section[data-list="overdue"]');
  await expect(overdue).toContainText('逾期');
  await page.screenshot({ path: info.outputPath('today.png') });

  const first = overdue.getByRole('listitem').first();
  const title = (await first.getByRole('link').textContent()) ?? '';
  await first.getByRole('button', { name: '完成' }).click();
  await expect(overdue.getByRole('link', { name: title, exact: true })).toBeHidden();
  await page.getByRole('button', { name: '撤销' }).first().click();
  await expect(overdue.getByRole('link', { name: title, exact: true })).toBeVisible();

  await page.getByRole('button', { name: '准备周例会' }).click();
  await expect(page.getByText('上周待办核销（10 分钟）')).toBeVisible();
  await expect(page.getByText(/^· \[逾期\]/).first()).toBeVisible();
  await page.screenshot({ path: info.outputPath('agenda.png') });
});
