import type { Page } from '@playwright/test';
import { expect, launchApp, test } from '../fixtures.ts';
import { ChartPage } from '../pages/ChartPage.ts';
import { callStore } from '../pages/callStore.ts';
import { PeoplePage } from '../pages/PeoplePage.ts';
import { WelcomePage } from '../pages/WelcomePage.ts';

async function postColumnWidth(page: Page): Promise<number> {
  const box = await page.getByRole('columnheader', { name: '岗位' }).boundingBox();
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

test('what was arranged is as it was after a restart', async ({ dataFolder }) => {
  const app = await launchApp({ dataFolder });
  const page = await app.firstWindow();
  await new WelcomePage(page).create('禾木家居', '示例团队');
  const people = new PeoplePage(page);
  const chart = new ChartPage(page);
  await people.open();
  const before = await postColumnWidth(page);
  await widenPostColumn(page, 60);
  expect(await postColumnWidth(page)).toBe(before + 60);

  await chart.open();
  const zoom = page.getByText(/^\d+%$/);
  const fitted = await zoom.innerText();
  await chart.tree.press('+');
  await expect(zoom).not.toHaveText(fitted);
  const chosen = await zoom.innerText();
  await app.close();

  const again = await launchApp({ dataFolder });
  const reopened = await again.firstWindow();
  await expect(reopened.getByText(/^\d+%$/)).toHaveText(chosen);
  await new PeoplePage(reopened).open();
  expect(await postColumnWidth(reopened)).toBe(before + 60);
  await again.close();
});

test('a field left right after Enter is saved once', async ({ page }) => {
  await new WelcomePage(page).create('禾木家居', '示例团队');
  const people = new PeoplePage(page);
  await people.open();
  await people.openPerson('陈思远');
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
