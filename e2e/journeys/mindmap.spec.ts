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

  await test.step('and a map written elsewhere comes in, seen before and undone at once', async () => {
    const written =
      '# 别处的脑图\n- 运营部\n  - 运营专员\n    - 每天登记数据并巡店\n    - 写竞品周报\n- 海外部\n  - 海外运营\n    - 回复海外站内信\n';
    await open('分工脑图');
    await page.getByRole('button', { name: '导入', exact: true }).click();
    const drawer = page.getByRole('dialog', { name: '导入分工脑图' });
    const choose = async (name: string, text: string): Promise<void> => {
      const chooser = page.waitForEvent('filechooser');
      await drawer.getByRole('button', { name: '选择文件' }).click();
      const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
      await (await chooser).setFiles(file);
    };
    await choose('坏的.opml', '<opml version="2.0"><body><outline text="运营部"/>');
    await expect(drawer.getByRole('alert')).toContainText('不完整');
    expect(await findViolations(page, 'all')).toEqual([]);
    await choose('别处.md', written);
    const rows = drawer.getByRole('list', { name: '导入预览' });
    await expect(rows.getByRole('listitem').filter({ hasText: '每日数据登记与巡店' })).toHaveText(
      /改动.*每天登记数据并巡店/,
    );
    await rows.getByRole('checkbox', { name: '新增写竞品周报' }).uncheck();
    await page.screenshot({ path: info.outputPath('import.png') });
    expect(await findViolations(page, 'all')).toEqual([]);
    await drawer.getByRole('button', { name: '导入 4 处改动' }).click();
    await expect(page.getByText('已导入：新增 3，改动 1，删除 0')).toBeVisible();
    const drawn = page.locator('svg[data-detail] text').filter({ hasText: '海外运营' });
    await expect(drawn).toBeVisible();
    expect(await readPost()).toBe('每天登记数据并巡店');
    await page.keyboard.press('Control+z');
    await expect(page.getByText(/已撤销：导入分工脑图/)).toBeVisible();
    expect(await readPost()).toBe('每日数据登记与巡店');
  });
});
