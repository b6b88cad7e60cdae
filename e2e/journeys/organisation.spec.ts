import { readFile } from 'node:fs/promises';
import { expect, test } from '../fixtures.ts';
import { ChartPage } from '../pages/ChartPage.ts';
import { PeoplePage } from '../pages/PeoplePage.ts';
import { UnitsPage } from '../pages/UnitsPage.ts';
import { WelcomePage } from '../pages/WelcomePage.ts';

test('a team is built from seven posts, filled, protected from mistakes and taken back', async ({
  app,
  page,
}, info) => {
  const people = new PeoplePage(page);
  const units = new UnitsPage(page);
  const chart = new ChartPage(page);
  await new WelcomePage(page).create('禾木家居', '七岗核心团队');

  await test.step('the structure brings twelve vacancies', async () => {
    await units.open();
    await units.expectHeadcount('编制 12 · 在岗 0 · 空缺 12');
  });

  await test.step('what to look at is listed, and its limit is changed and taken back', async () => {
    await page.getByRole('button', { name: /处要留意$/ }).click();
    const checks = page.getByRole('dialog', { name: /处要留意$/ });
    await expect(checks).toContainText('没有负责人');
    await expect(checks).toContainText('个编制，但没有人在岗');
    await page.screenshot({ path: info.outputPath('checks.png') });
    const limit = checks.getByLabel('直接下属超过多少个时提醒');
    await limit.fill('2');
    await limit.press('Enter');
    await expect(checks).toContainText('超过 2 个');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+Z');
    // A notice leaves the bar at the foot of the page within reach.
    await page.getByRole('button', { name: /处要留意$/ }).click();
    await page.screenshot({ path: info.outputPath('notices.png') });
    await expect(checks).not.toContainText('超过 2 个');
    await page.keyboard.press('Escape');
  });

  await test.step('people take seats when they are added', async () => {
    await people.open();
    await people.add('林浩', { query: 'dianzhang', option: '空缺 店长' });
    await people.add('何雨桐', { query: 'yyzy', option: '空缺 运营专员' });
    await expect(people.row('何雨桐')).toContainText('林浩');
    await people.search('hyt');
    await expect(people.row('林浩')).toBeHidden();
    await expect(people.row('何雨桐')).toContainText('运营专员');
    await people.stopSearching();
  });

  await test.step('somebody without a post is put on a vacancy from the drawer', async () => {
    await people.add('彭越');
    await expect(people.row('彭越')).toContainText('未安排岗位');
    await people.openPerson('彭越');
    await people.drawer.getByRole('button', { name: '安排岗位' }).click();
    await people.drawer.getByRole('combobox', { name: '岗位', exact: true }).fill('sheying');
    await page.getByRole('option', { name: '空缺 摄影' }).click();
    await people.drawer.getByRole('button', { name: '确定安排' }).click();
    await people.closeDrawer();
    await expect(people.row('彭越')).toContainText('视觉组');
  });

  await test.step('a field saves itself when it is left', async () => {
    await people.openPerson('彭越');
    await people.showFields();
    await people.drawer.getByLabel('职级').fill('P3');
    await people.drawer.getByLabel('职级').press('Enter');
    await expect(people.drawer.getByRole('status')).toContainText('已保存');
    await people.closeDrawer();
    await expect(people.row('彭越')).toContainText('P3');
  });

  await test.step('a circle is refused and both people are named', async () => {
    await units.open();
    await units.openRow('店长');
    await units.chooseSuperior('hyt', '何雨桐 运营专员');
    const refusal = page.getByRole('alert').filter({ hasText: '绕成一圈' });
    await expect(refusal).toContainText('何雨桐');
    await expect(refusal).toContainText('林浩');
    await units.closeDrawer();
  });

  await test.step('a unit with people in it stays', async () => {
    await units.openRow('视觉组');
    await units.drawer.getByRole('button', { name: '删除部门' }).click();
    await expect(page.getByRole('alert').filter({ hasText: '还有 1 个人' })).toBeVisible();
    await units.closeDrawer();
    await units.expectHeadcount('编制 12 · 在岗 3 · 空缺 9');
  });

  await test.step('the chart draws the team, finds a person and opens their seat', async () => {
    await chart.open();
    await expect(chart.tree.getByRole('treeitem')).toHaveCount(12);
    await chart.unfoldTo('2 级');
    await expect(chart.tree.getByRole('treeitem')).toHaveCount(2);
    await chart.find('hyt');
    await expect(chart.box('何雨桐')).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(chart.drawer.getByRole('heading', { name: '运营专员' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(chart.drawer).toBeHidden();
  });

  await test.step('the chart becomes an SVG file with every name in it', async () => {
    const path = info.outputPath('chart.svg');
    await chart.exportSvg(app, path);
    const svg = await readFile(path, 'utf8');
    for (const name of ['林浩', '何雨桐', '彭越']) expect(svg).toContain(name);
  });

  await test.step('Ctrl+Z takes the level and then the seat back', async () => {
    await people.open();
    await page.keyboard.press('Control+z');
    await expect(people.row('彭越')).not.toContainText('P3');
    await page.keyboard.press('Control+z');
    await expect(people.row('彭越')).toContainText('未安排岗位');
    await page.keyboard.press('Control+Shift+z');
    await expect(people.row('彭越')).toContainText('视觉组');
  });
});
