import { readFile } from 'node:fs/promises';
import { expect, test } from '../fixtures.ts';
import { ChartPage } from '../pages/ChartPage.ts';
import { closeNotices } from '../pages/closeNotices.ts';
import { PeoplePage } from '../pages/PeoplePage.ts';
import { dayAfter } from '../pages/pageDays.ts';
import { WelcomePage } from '../pages/WelcomePage.ts';

test('a move on a day to come is seen on the chart of that day, compared, announced and undone', async ({
  app,
  page,
}, info) => {
  const people = new PeoplePage(page);
  const chart = new ChartPage(page);
  await new WelcomePage(page).create('禾木家居', '七岗核心团队');
  const soon = await dayAfter(page, 20);
  await people.open();
  await people.add('何雨桐', { query: 'yyzy', option: '空缺 运营专员' });
  await people.openPerson('何雨桐');
  await people.chooseAct('调岗');
  await people.pick('岗位', 'cehua', /空缺 策划主管/);
  await people.drawer.getByLabel('生效日期').fill(soon);
  await people.drawer.getByLabel('说明').fill('筹备大促');
  await people.drawer.getByRole('button', { name: '确定安排' }).click();
  await expect(people.timeline.first()).toContainText('未来');
  await people.closeDrawer();

  await test.step('the chart is as it was today, and another one on that day', async () => {
    await chart.open();
    await expect(chart.box('何雨桐')).toContainText('运营专员');
    await chart.showDay(soon);
    await expect(chart.box('何雨桐')).toContainText('策划主管');
    await expect(page.getByText('只能查看')).toBeVisible();
  });

  await test.step('the roster of that day has the post of that day, to look at only', async () => {
    await people.open();
    await expect(people.row('何雨桐')).toContainText('策划主管');
    await expect(page.getByRole('button', { name: '添加人员' })).toBeHidden();
    await people.row('何雨桐').getByRole('button').click();
    await expect(people.drawer).toContainText('只能查看');
    await page.screenshot({ path: info.outputPath('roster-day.png') });
    await people.drawer.getByRole('button', { name: '看今天的' }).click();
    await expect(people.drawer.getByRole('heading', { name: '任职' })).toBeVisible();
    await people.closeDrawer();
    await expect(people.row('何雨桐')).toContainText('运营专员');
    await chart.open();
    await chart.showDay(soon);
  });

  await test.step('the two days are compared, and the notice says it', async () => {
    await closeNotices(page);
    await page.getByRole('button', { name: '对比两个日期' }).click();
    const line = '由 运营组 运营专员 调任 策划组 策划主管';
    await expect(chart.drawer).toContainText(line);
    await page.screenshot({ path: info.outputPath('compare.png') });
    const fields = ['从', '到'].map((label) => chart.drawer.getByLabel(label, { exact: true }));
    const days = await Promise.all(fields.map((field) => field.inputValue()));
    for (const [index, field] of fields.entries()) {
      await field.fill(days[1 - index] ?? '');
      await field.press('Enter');
    }
    await expect(chart.drawer).toContainText('按先后列出');
    await expect(chart.drawer).toContainText(line);
    const path = info.outputPath('notice.md');
    await chart.answerSaveDialog(app, path);
    await chart.drawer.getByRole('button', { name: '导出' }).click();
    await page.getByRole('menuitem', { name: /Markdown/ }).click();
    await expect(page.getByText('已导出 notice.md')).toBeVisible();
    expect(await readFile(path, 'utf8')).toContain(line);
    await page.keyboard.press('Escape');
  });

  await test.step('undone, that day is like today', async () => {
    await expect(chart.drawer).toBeHidden();
    await page.keyboard.press('Control+z');
    await expect(chart.box('何雨桐')).toContainText('运营专员');
    await page.getByRole('button', { name: '今天', exact: true }).click();
    await expect(page.getByText('只能查看')).toBeHidden();
  });
});
