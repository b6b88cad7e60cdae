import { expect, test } from '../fixtures.ts';
import { ChartPage } from '../pages/ChartPage.ts';
import { closeNotices } from '../pages/closeNotices.ts';
import { findViolations } from '../pages/findViolations.ts';
import { WelcomePage } from '../pages/WelcomePage.ts';

test('the chart is laid out, rearranged by dragging and by keyboard, and taken back', async ({
  page,
}) => {
  const chart = new ChartPage(page);
  await new WelcomePage(page).create('禾木家居', '示例团队');
  await chart.open();

  await test.step('every layout hangs people under the same superiors', async () => {
    for (const layout of ['竖排', '横排', '紧凑'] as const) {
      await chart.lay(layout);
      await expect(chart.superiorOf('高晓彤')).resolves.toBe('许文静');
    }
  });

  await test.step('dragging says what it means, shows it and asks', async () => {
    await chart.carry('高晓彤', '韩磊');
    await expect(page.getByText(/^高晓彤 将向 韩磊 汇报，自 .*起$/)).toBeVisible();
    await page.mouse.up();
    await expect(chart.moveBar).toContainText(/高晓彤 将向 韩磊 汇报，自 .*起/);
    await expect(chart.moveBar).toContainText('原来向 许文静 汇报');
    await expect(chart.superiorOf('高晓彤')).resolves.toBe('韩磊');
    expect(await findViolations(page, 'all')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(chart.superiorOf('高晓彤')).resolves.toBe('许文静');
  });

  await test.step('confirmed it stays, and one undo takes it back', async () => {
    await chart.drag('高晓彤', '韩磊');
    await chart.confirmMove();
    await expect(chart.superiorOf('高晓彤')).resolves.toBe('韩磊');
    await page.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => chart.superiorOf('高晓彤')).toBe('许文静');
  });

  await test.step('a circle is refused with both names', async () => {
    await chart.drag('林浩', '何雨桐');
    const refusal = page.getByRole('alert').filter({ hasText: '绕成一圈' });
    await expect(refusal).toContainText('何雨桐');
    await expect(refusal).toContainText('林浩');
    await expect(chart.moveBar).toBeHidden();
    await closeNotices(page);
  });

  await test.step('by unit boxes are units with their members below', async () => {
    await chart.groupBy('按部门');
    await expect(chart.superiorOf('李敏')).resolves.toBe('客服部');
  });

  await test.step('somebody dragged onto a unit moves there once confirmed, and back', async () => {
    await chart.carry('高晓彤', '设计部');
    await expect(page.getByText(/^高晓彤 将调到 设计部，自 .*起$/)).toBeVisible();
    await page.mouse.up();
    await expect(chart.unitBar).toContainText('原来在 策划部');
    await expect(chart.superiorOf('高晓彤')).resolves.toBe('设计部');
    await chart.unitBar.getByRole('button', { name: '确定调整' }).click();
    await expect(chart.unitBar).toBeHidden();
    await expect(chart.superiorOf('高晓彤')).resolves.toBe('设计部');
    await page.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => chart.superiorOf('高晓彤')).toBe('策划部');
  });

  await test.step('by keyboard the unit is chosen by its name', async () => {
    await chart.find('gxt');
    for (const key of ['m', ...'shejibu']) await page.keyboard.press(key);
    await expect(page.getByRole('option', { name: '设计部' })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(chart.unitBar).toContainText('高晓彤 将调到 设计部');
    expect(await findViolations(page, 'all')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(chart.superiorOf('高晓彤')).resolves.toBe('策划部');
    await chart.find('');
    await chart.groupBy('按汇报关系');
  });

  await test.step('a frame drawn with Shift chooses what it touches', async () => {
    await chart.frame('李敏', '赵阳');
    await expect(page.getByRole('region', { name: '已选的岗位' })).toContainText('3');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('region', { name: '已选的岗位' })).toBeHidden();
  });

  await test.step('two people move together from the tree, by keyboard alone', async () => {
    await page.getByRole('button', { name: '架构大纲' }).press('Enter');
    await chart.outline.focus();
    await chart.outline.press('Home');
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'x', 'ArrowDown', 'x', 'm']) {
      await page.keyboard.press(key);
    }
    await expect(chart.moveBar.getByRole('combobox')).toBeFocused();
    await page.keyboard.type('hanlei');
    await expect(page.getByRole('option', { name: '韩磊 抖音' })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(chart.moveBar).toContainText('何雨桐、罗嘉 将向 韩磊 汇报');
    await page.keyboard.press('Enter');
    await expect(chart.moveBar).toBeHidden();
    await expect(chart.superiorOf('何雨桐')).resolves.toBe('韩磊');
    await expect(chart.superiorOf('罗嘉')).resolves.toBe('韩磊');
    await page.keyboard.press('Control+z');
    await expect.poll(() => chart.superiorOf('何雨桐')).toBe('陈思远');
    await expect(chart.superiorOf('罗嘉')).resolves.toBe('陈思远');
  });

  await test.step('the tree folds, opens a seat and is accessible', async () => {
    await chart.outline.focus();
    await chart.outline.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowLeft');
    await expect(chart.outline.getByRole('treeitem', { name: '林浩' })).toHaveAttribute(
      'aria-expanded',
      'false',
    );
    await expect(chart.tree.getByRole('treeitem')).toHaveCount(12);
    await page.keyboard.press('ArrowRight');
    expect(await findViolations(page, 'all')).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(chart.drawer.getByRole('heading', { name: '店长' })).toBeVisible();
  });
});
