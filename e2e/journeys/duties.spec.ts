import { expect, test } from '../fixtures.ts';
import { ChartPage } from '../pages/ChartPage.ts';
import { findViolations } from '../pages/findViolations.ts';
import { readWord } from '../pages/readOffice.ts';
import { UnitsPage } from '../pages/UnitsPage.ts';
import { WelcomePage } from '../pages/WelcomePage.ts';

test('duties are read, weighed, handed on and missed, and the structure is kept and changed', async ({
  app,
  page,
}, info) => {
  const chart = new ChartPage(page);
  const units = new UnitsPage(page);
  const drawer = page.getByRole('dialog');
  await new WelcomePage(page).create('禾木家居', '示例团队');
  await page.getByRole('link', { name: '岗位职责', exact: true }).click();
  const section = (name: RegExp) =>
    drawer.locator('section').filter({ has: page.getByRole('heading', { name }) });
  const handedOver = (name: RegExp) => section(name).getByRole('listitem').getByLabel('交什么');

  await test.step('a hand-off written down on one post stands on the other', async () => {
    await units.openRow('运营专员');
    const given = section(/^下游/);
    await given.getByRole('combobox', { name: '给谁' }).last().fill('meigong');
    await page.getByRole('option', { name: '美工', exact: true }).click();
    await given.getByLabel('交什么').last().fill('详情页改版单');
    await given.getByLabel('时限（工作日）').last().fill('3');
    await given.getByRole('button', { name: '添加' }).click();
    await expect(page.getByText('已加协作：详情页改版单')).toBeVisible();
    await units.closeDrawer();
    await units.openRow('美工');
    await expect(handedOver(/^上游/).last()).toHaveValue('详情页改版单');
    await expect(section(/^上游/).getByRole('listitem').last().getByLabel('谁给')).toHaveValue(
      '运营专员',
    );
    expect(await findViolations(page, 'all')).toEqual([]);
  });

  await test.step('weights that are not 100 stay a draft', async () => {
    const weight = drawer.getByLabel(/^权重/).first();
    const before = Number(await weight.inputValue());
    await weight.fill(String(before + 5));
    await weight.press('Enter');
    await drawer.getByRole('button', { name: '发布第 2 版' }).click();
    await expect(page.getByRole('alert').filter({ hasText: '多了 5%' })).toBeVisible();
    await drawer.getByRole('button', { name: '放弃草稿' }).click();
    await expect(drawer.getByRole('button', { name: '发布第 2 版' })).toBeHidden();
  });

  await test.step('the duties in force leave as a document to sign', async () => {
    const path = info.outputPath('job.docx');
    await chart.exportAs(app, /^Word 文档/, path);
    const words = await readWord(path);
    for (const text of ['岗位说明书：美工', '100%', '签名']) expect(words).toContain(text);
    await units.closeDrawer();
  });

  await test.step('a new version is to be read again, and who has is counted', async () => {
    const standing = page.getByText(/^确认职责 \d+\/26/);
    const [, before] = /(\d+)\/26/.exec((await standing.textContent()) ?? '') ?? [];
    await units.openRow('数据分析');
    await drawer.getByLabel('加一条职责').fill('写周度归因');
    await drawer.getByLabel('加一条职责').press('Enter');
    await drawer.getByRole('button', { name: '发布第 2 版' }).click();
    const box = section(/^确认已读/)
      .getByRole('checkbox')
      .first();
    await expect(box).not.toBeChecked();
    await expect(page.getByText(`确认职责 ${Number(before) - 1}/26`)).toBeAttached();
    await box.click();
    await expect(page.getByText(`确认职责 ${before}/26`)).toBeAttached();
    await units.closeDrawer();
  });

  await test.step('it is seen what would fall with one person', async () => {
    await page.getByText('覆盖', { exact: true }).click();
    await page.getByRole('combobox', { name: '如果谁明天离开' }).fill('wangfang');
    await page.getByRole('option', { name: /^王芳/ }).click();
    await expect(drawer.getByRole('heading', { name: '如果王芳明天离开' })).toBeVisible();
    await expect(drawer).toContainText(/没人接 \d+ 条/);
    await expect(drawer).toContainText('客服主管');
    await expect(drawer).toContainText('李敏');
    await page.screenshot({ path: info.outputPath('leaving.png') });
    expect(await findViolations(page, 'all')).toEqual([]);
    await units.closeDrawer();
  });

  await test.step('the structure is kept, another one shown, laid over and taken back', async () => {
    await units.open();
    const headcount = (await page.getByText(/^编制 \d+ · /).textContent()) ?? '';
    await page.getByRole('button', { name: '更多' }).click();
    await page.getByRole('menuitem', { name: '套用团队结构' }).click();
    await drawer.getByLabel('把现在的结构存为模板').fill('现在的样子');
    await drawer.getByRole('button', { name: '保存', exact: true }).click();
    const structure = drawer.getByRole('combobox', { name: '团队结构' });
    await structure.click();
    await expect(page.getByRole('option', { name: /^现在的样子/ })).toBeVisible();
    await page.getByRole('option', { name: /^标准四部门/ }).click();
    for (const group of ['新增编制', '对应不变', '原样保留']) {
      await expect(drawer.getByRole('heading', { name: group })).toBeVisible();
    }
    await page.screenshot({ path: info.outputPath('structure.png') });
    expect(await findViolations(page, 'all')).toEqual([]);
    await drawer.getByRole('button', { name: '套用', exact: true }).click();
    await expect(drawer).toBeHidden();
    await expect(page.getByText(headcount, { exact: true })).toBeHidden();
    await page.keyboard.press('Control+z');
    await units.expectHeadcount(headcount);
  });
});
