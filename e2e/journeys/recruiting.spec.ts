import { expect, test } from '../fixtures.ts';
import { closeNotices } from '../pages/closeNotices.ts';
import { PeoplePage } from '../pages/PeoplePage.ts';
import { dayAfter } from '../pages/pageDays.ts';
import { WelcomePage } from '../pages/WelcomePage.ts';

test('two owners of one name share a search, and who signed does not come', async ({ page }) => {
  const people = new PeoplePage(page);
  const drawer = page.getByRole('dialog');
  await new WelcomePage(page).create('禾木家居', '七岗核心团队');
  await people.open();
  await people.add('王芳', { query: 'dianzhang', option: '空缺 店长' });
  await people.add('王芳');

  await test.step('the keyboard picks each of them', async () => {
    await page.getByRole('link', { name: '招聘' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '招聘' })).toBeVisible();
    await page.keyboard.press('n');
    await drawer.getByRole('combobox', { name: '空缺席位' }).fill('sheying');
    await page.getByRole('option', { name: '视觉组 摄影' }).click();
    const lead = drawer.getByRole('combobox', { name: '用人负责人' });
    await lead.fill('dz');
    await lead.press('ArrowDown');
    await lead.press('Enter');
    await expect(lead).toHaveValue('王芳');
    const recruiter = drawer.getByRole('combobox', { name: '招聘负责人' });
    await recruiter.fill('wf');
    await page.getByRole('option', { name: '王芳', exact: true }).click();
    await drawer.getByRole('button', { name: '发起 1 条招聘' }).click();
    await expect(drawer.getByRole('button', { name: '关闭需求' })).toBeVisible();
    await expect(lead).toHaveValue('王芳');
  });

  await test.step('seats are told from people unit by unit', async () => {
    await page.keyboard.press('Escape');
    await expect(drawer).toBeHidden();
    await page.getByText('编制', { exact: true }).click();
    await expect(page.getByText('编制12 − 在岗1 − offer0 = 缺口11')).toBeVisible();
    const cells = page.getByRole('row', { name: /视觉组/ }).getByRole('cell');
    await expect(cells).toHaveText(['3', '0', '0', '0', '3', '1', '']);
    await page.getByText('看板', { exact: true }).click();
  });

  await test.step('whose steps are shown can be told apart', async () => {
    await page.getByRole('combobox', { name: '看谁的步骤' }).click();
    await page.getByRole('option', { name: '王芳 管理层 店长' }).click();
    await expect(page.getByText('轮到王芳的 1 条')).toBeVisible();
  });

  await test.step('who signed and does not come gives the seat back', async () => {
    await page.getByRole('button', { name: /^摄影/ }).click();
    await drawer.getByLabel('姓名').fill('彭越');
    const day = await dayAfter(page, 20);
    await drawer.getByLabel('到岗日期').fill(day);
    await drawer.getByLabel('到岗日期').press('Tab');
    await drawer.getByRole('button', { name: '到岗', exact: true }).click();
    await expect(drawer.getByText(`${day} 到岗`)).toBeVisible();
    await closeNotices(page);
    await drawer.getByRole('textbox', { name: '没来的原因' }).fill('接了别家的offer');
    await drawer.getByRole('button', { name: '没来报到，继续招' }).click();
    await expect(drawer.getByText('彭越没来报到 接了别家的offer')).toBeVisible();
    await closeNotices(page);
    await drawer.getByRole('textbox', { name: '关闭原因' }).fill('编制冻结');
    await drawer.getByRole('button', { name: '关闭需求' }).click();
    await expect(drawer.getByRole('button', { name: '重新打开' })).toBeVisible();
  });
});
