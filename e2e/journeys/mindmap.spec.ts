import { expect, test } from '../fixtures.ts';
import { findViolations } from '../pages/findViolations.ts';
import { WelcomePage } from '../pages/WelcomePage.ts';

test('a duty named anew in the mind map is named anew on the page of its post, and back', async ({
  page,
}, info) => {
  await new WelcomePage(page).create('禾木家居', '示例团队');
  const map = page.getByRole('tree');
  const open = (title: string) => page.getByRole('link', { name: title, exact: true }).click();
  const readPost = async (): Promise<string> => {
    await open('岗位职责');
    await page
      .getByRole('row', { name: /运营专员/ })
      .getByRole('button')
      .click();
    const fields = page.getByRole('dialog').getByRole('textbox', { name: '职责', exact: true });
    await expect(fields.nth(1)).toHaveValue('活动报名与设置复核');
    const words = await fields.nth(2).inputValue();
    await page.keyboard.press('Escape');
    return words;
  };

  await test.step('in the map, by keyboard', async () => {
    await open('分工脑图');
    await map.focus();
    await page.locator('svg[data-detail] g').filter({ hasText: '运营专员' }).last().click();
    await page.keyboard.press(' ');
    await expect(map.getByRole('treeitem', { name: '商品上下架与信息优化' })).toBeAttached();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('F2');
    await page.getByRole('textbox', { name: '改名' }).fill('每天登记数据并巡店');
    await page.keyboard.press('Enter');
    await expect(map.getByRole('treeitem', { name: '每天登记数据并巡店' })).toBeAttached();
    await page.screenshot({ path: info.outputPath('mindmap.png') });
    expect(await findViolations(page, 'all')).toEqual([]);
  });

  await test.step('on the page of the post', async () => {
    expect(await readPost()).toBe('每天登记数据并巡店');
  });

  await test.step('undone in both', async () => {
    await page.keyboard.press('Control+z');
    await expect(page.getByText(/已撤销/)).toBeVisible();
    expect(await readPost()).toBe('每日数据登记与巡店');
  });
});
