import { writeFile } from 'node:fs/promises';
import { expect, test } from '../fixtures.ts';
import { findViolations } from '../pages/findViolations.ts';
import { WelcomePage } from '../pages/WelcomePage.ts';

test('the matrix is filled by keys, leaves as a table and comes back changed', async ({
  app,
  page,
}, info) => {
  await new WelcomePage(page).create('禾木家居', '示例团队');
  await page.getByRole('link', { name: '权责矩阵', exact: true }).click();
  await page.getByRole('button', { name: '从职责生成' }).click();
  const cell = (title: string, party: string) =>
    page.getByRole('button', { name: new RegExp(`^${title}，${party}：`) });
  const drawer = page.getByRole('dialog', { name: '导入权责矩阵' });
  const take = async (path: string): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '从表格导入' }).click();
    await (await chooser).setFiles(path);
  };

  await test.step('keys reach the far end, which is drawn only there', async () => {
    await expect(cell('制定周度运营计划', '仓储物流专员')).toHaveCount(0);
    await cell('制定周度运营计划', '运营总监').click();
    for (let step = 0; step < 23; step += 1) await page.keyboard.press('ArrowRight');
    await expect(cell('制定周度运营计划', '仓储物流专员')).toBeFocused();
    await page.keyboard.press('i');
    await expect(cell('制定周度运营计划', '仓储物流专员')).toHaveText('I');
    for (let step = 0; step < 40; step += 1) await page.keyboard.press('ArrowDown');
    await expect(page.locator('[data-place="40-23"]')).toBeFocused();
    await expect(cell('制定周度运营计划', '运营总监')).toHaveCount(0);
    expect(await findViolations(page, 'all')).toEqual([]);
  });

  await test.step('a row says what its letters lack, and what is too much', async () => {
    const row = page.locator('tr[aria-rowindex="2"]');
    const flagged = page.getByRole('checkbox', { name: /^只看有问题的/ });
    await page.getByRole('textbox', { name: '事项' }).last().fill('清仓');
    await page.keyboard.press('Enter');
    await flagged.check();
    const last = row.getByRole('cell').last();
    await expect(last).toHaveText('没有 A没有 R');
    await expect(last.getByTitle('还没有最终负责（A）的，选一个')).toBeVisible();
    await page.screenshot({ path: info.outputPath('flags.png') });
    await cell('清仓', '仓储物流专员').click();
    await page.keyboard.press('r');
    await expect(last).toHaveText('没有 A');
    for (let count = 0; count < 3; count += 1) {
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('r');
    }
    await expect(last).toHaveText('没有 AR 超过三个');
    await page.keyboard.press('a');
    await expect(last).toHaveText('R 超过三个');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('a');
    await expect(page.getByText(/“清仓”.*已经/)).toBeVisible();
    expect(await findViolations(page, 'all')).toEqual([]);
    await page.keyboard.press('r');
    await expect(last).toHaveText('');
    await expect(cell('清仓', '仓储物流专员')).toBeVisible();
    await flagged.click();
    await expect(flagged).toHaveCount(0);
    await page.getByText('按人员', { exact: true }).click();
    await expect(page.getByRole('row', { name: /^大促会场报名/ })).toContainText('有两个 A');
    await page.getByText('按岗位', { exact: true }).click();
  });

  await test.step('as it left it changes nothing', async () => {
    const path = info.outputPath('matrix.xlsx');
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, path);
    await page.getByRole('button', { name: '导出' }).click();
    await page.getByRole('menuitem', { name: /xlsx/ }).click();
    await expect(page.getByText('已导出 matrix.xlsx')).toBeVisible();
    await take(path);
    await expect(drawer.getByText('新增 0 行，改 0 行，117 行一样')).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('a changed table is seen letter by letter and taken in one act', async () => {
    const path = info.outputPath('changed.csv');
    const rows = [
      '事项,岗位,运营总监,店长,运营主管,没有的岗位',
      '制定周度运营计划,运营主管,I,A,R,C',
      '把关商品标题属性与价格,运营主管,A,A,R,',
      '周一晨会,,A,,R,',
    ];
    await writeFile(path, rows.join('\n'));
    await take(path);
    await expect(drawer).toContainText('认不出的列，不导入：没有的岗位');
    await expect(drawer).toContainText('第 3 行“把关商品标题属性与价格”：有两个 A');
    const listed = drawer.getByRole('list', { name: '导入权责矩阵' }).getByRole('listitem');
    await expect(listed).toHaveText([/新增周一晨会运营总监 A/, /改动制定周度运营计划运营总监 I/]);
    expect(await findViolations(page, 'all')).toEqual([]);
    await page.screenshot({ path: info.outputPath('import.png') });
    await drawer.getByRole('button', { name: '导入 2 行' }).click();
    await expect(page.getByText('已导入：新增 1 行，改了 1 行')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByText(/已撤销：/)).toBeVisible();
    await take(path);
    await expect(drawer.getByRole('button', { name: '导入 2 行' })).toBeVisible();
  });
});
