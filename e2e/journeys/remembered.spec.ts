import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { callStore } from '../pages/callStore.ts';
import { PeoplePage } from '../pages/PeoplePage.ts';
import { WelcomePage } from '../pages/WelcomePage.ts';
import { closeApp } from '../runningApp.ts';

async function postColumnWidth(page: Page, name = '岗位'): Promise<number> {
  const box = await page.getByRole('columnheader', { name }).boundingBox();
  return Math.round(box?.width ?? 0);
}

/** Drags the right edge of the 岗位 column. */
async function widenPostColumn(page: Page, by: number): Promise<void> {
  const header = page.getByRole('columnheader', { name: '岗位' });
  const box = await header.boundingBox();
  const edge = { x: (box?.x ?? 0) + (box?.width ?? 0) - 4, y: (box?.y ?? 0) + 10 };
  await page.mouse.move(edge.x, edge.y);
  await page.mouse.down();
  await page.mouse.move(edge.x + by, edge.y, { steps: 4 });
  await page.mouse.up();
}

const expectDark = (page: Page): Promise<void> =>
  expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');

test('what was arranged and chosen is as it was after a restart', async ({ page, restart }) => {
  await new WelcomePage(page).create('禾木家居', '示例团队');
  const people = new PeoplePage(page);
  await people.open();
  const before = await postColumnWidth(page);
  await widenPostColumn(page, 60);
  expect(await postColumnWidth(page)).toBe(before + 60);

  await page.getByRole('link', { name: '设置' }).click();
  await page.getByText('深色', { exact: true }).click();
  await expectDark(page);
  const language = page.getByRole('combobox', { name: '语言' });
  await language
    .or(page.getByRole('textbox', { name: '语言' }))
    .first()
    .click();
  await page.getByRole('option', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await page.getByRole('link', { name: 'Org chart' }).click();
  const tree = page.getByRole('tree', { name: 'org chart' });
  const zoom = page.getByText(/^\d+%$/);
  const fitted = await zoom.innerText();
  await tree.press('+');
  await expect(zoom).not.toHaveText(fitted);
  const chosen = await zoom.innerText();

  const reopened = await restart(closeApp);
  await expect(reopened.getByRole('heading', { name: 'Org chart' })).toBeVisible();
  await expectDark(reopened);
  await expect(reopened.getByText(/^\d+%$/)).toHaveText(chosen);
  await reopened.getByRole('link', { name: 'People' }).click();
  expect(await postColumnWidth(reopened, 'Post')).toBe(before + 60);
});

test('a field left right after Enter is saved once', async ({ page }) => {
  await new WelcomePage(page).create('禾木家居', '示例团队');
  const people = new PeoplePage(page);
  await people.open();
  await people.openPerson('陈思远');
  await people.showFields();
  await people.drawer.getByLabel('职级').fill('M3');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(people.drawer.getByRole('status')).toContainText('已保存');
  await people.closeDrawer();
  await expect(people.row('陈思远')).toContainText('M3');
  const { value } = await callStore(page, 'history.list', { limit: 10 });
  const updates = (value as { procedure: string }[]).filter(
    ({ procedure }) => procedure === 'people.update',
  );
  expect(updates).toHaveLength(1);
});
