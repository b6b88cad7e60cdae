import { expect, test } from '../fixtures.ts';
import { WelcomePage } from '../pages/WelcomePage.ts';

test('two characters find every report that holds them, from the palette and on their page', async ({
  page,
}, info) => {
  await new WelcomePage(page).create('禾木家居', '示例团队');
  await page.keyboard.press('Control+K');
  await page.getByPlaceholder('找页面、人员、任务、周报里的话').fill('库存');
  await page.getByText('在所有周报里找“库存”').click();
  await expect(page.getByRole('heading', { level: 1, name: '搜周报' })).toBeVisible();
  await expect(page.getByText(/份周报，新的在前/)).toBeVisible();
  await page.screenshot({ path: info.outputPath('search.png') });

  await page.getByRole('searchbox', { name: '要找的词' }).fill('库存 工厂说');
  await expect(page.getByText('1 份周报，新的在前')).toBeVisible();
  await page.getByRole('row').filter({ hasText: '陈思远' }).getByRole('button').click();
  await expect(page.getByRole('dialog')).toContainText('SKU-2086 库存只够4天');
  await page.keyboard.press('Escape');

  await page.getByRole('searchbox', { name: '要找的词' }).fill('没有人写过的话');
  await expect(page.getByText('所有周报里都没有“没有人写过的话”。')).toBeVisible();

  const paragraph = '没有人写过的一整段话'.repeat(30);
  await page.getByRole('searchbox', { name: '要找的词' }).fill(paragraph);
  await expect(page.getByText(/^所有周报里都没有“没有人写过的一整段话/)).toBeVisible();
});
