import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from '../fixtures.ts';
import { FiguresPage } from '../pages/FiguresPage.ts';
import { WelcomePage } from '../pages/WelcomePage.ts';

test('a metric is looked at by shop, given a target, taken back and exported with its chart', async ({
  app,
  page,
}, info) => {
  const figures = new FiguresPage(page);
  await new WelcomePage(page).create('禾木家居', '示例团队');
  await figures.openMetrics();
  await expect(figures.row('成交总额GMV')).toContainText('164.7万');
  await expect(figures.row('成交总额GMV')).toContainText('2 人相加');
  await figures.openRow('成交总额GMV');
  await expect(figures.drawer.getByText('目标 150万')).toBeVisible();
  await expect(
    figures.drawer.getByText(/访客数 21.4万 × 支付转化率 3.05% × 客单价 197/),
  ).toBeVisible();
  await figures.drawer.getByText('按店铺').click();
  await expect(figures.drawer.getByRole('row', { name: /天猫旗舰店/ })).toContainText('107.2%');

  await figures.drawer.getByRole('textbox', { name: '目标' }).fill('200万');
  await figures.drawer.getByRole('button', { name: '设为目标' }).click();
  await expect(figures.drawer.getByText('82.4%')).toBeVisible();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(figures.drawer.getByText('109.8%')).toBeVisible();

  const path = info.outputPath('gmv.xlsx');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  await figures.drawer.getByRole('button', { name: '导出' }).click();
  await page.getByRole('menuitem', { name: /xlsx/ }).click();
  await expect(page.getByText('已导出 gmv.xlsx')).toBeVisible();
  const parts = unzipSync(new Uint8Array(await readFile(path)));
  expect(strFromU8(parts['xl/charts/chart1.xml'] ?? new Uint8Array())).toContain('1647000');
});

test('a goal is typed in one line, found SMART, split evenly, and all of it undone', async ({
  page,
}) => {
  const figures = new FiguresPage(page);
  await new WelcomePage(page).create('一队', '空白');
  await figures.openGoals();
  await expect(page.getByText('这一年还没有目标')).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.type('提升销售');
  await expect(page.getByRole('img', { name: /可衡量：.*有时限：没有截止日期/ })).toBeVisible();
  await figures.quickAdd.fill('全年GMV 600万, 去年500万(+20%), 12-31');
  await expect(page.getByRole('img', { name: '五项都符合' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(figures.row('全年GMV 600万')).toContainText('600万');

  await figures.openRow('全年GMV 600万');
  await figures.drawer.getByText('按季').click();
  await expect(figures.drawer.getByText('合计 600万，正好')).toBeVisible();
  await figures.drawer.getByRole('button', { name: '保存分目标' }).click();
  await page.keyboard.press('Escape');
  await expect(figures.row('Q3 成交总额GMV 150万')).toContainText('150万');
  await expect(figures.row('全年GMV 600万')).toContainText('正好');

  for (const act of ['拆解目标', '新建目标']) {
    await page.keyboard.press('Control+z');
    await expect(page.getByText(`已撤销：${act}`)).toBeVisible();
  }
  await expect(page.getByText('这一年还没有目标')).toBeVisible();
});
