import { expect, test } from '../fixtures.ts';
import { callStore } from '../pages/callStore.ts';
import { dayAfter } from '../pages/pageDays.ts';
import { WelcomePage } from '../pages/WelcomePage.ts';

test('today lists what waits, each settled by one click, and makes the Monday meeting', async ({
  page,
}, info) => {
  await new WelcomePage(page).create('禾木家居', '示例团队');
  const near = { confirmsOn: await dayAfter(page, 5), contractEndsOn: await dayAfter(page, 30) };
  const newcomer = { name: '彭越', joinedOn: '2024-01-01', employmentType: 'probation', ...near };
  await callStore(page, 'people.create', newcomer);
  await page.getByRole('link', { name: '今天' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '今天' })).toBeVisible();
  const overdue = page.locator('section[data-list="overdue"]');
  await expect(overdue).toContainText('逾期');
  for (const occasion of [/^彭越 .*转正/, /^彭越 .*合同到期/]) {
    await expect(page.getByText(occasion)).toBeVisible();
  }
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
