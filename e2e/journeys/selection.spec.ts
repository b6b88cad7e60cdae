import { expect, test } from '../fixtures.ts';
import { callStore } from '../pages/callStore.ts';
import { PeoplePage } from '../pages/PeoplePage.ts';
import { TasksPage } from '../pages/TasksPage.ts';
import { WelcomePage } from '../pages/WelcomePage.ts';

test('several tasks are chosen by keys, moved and deleted together, and taken back at once', async ({
  page,
}) => {
  await new WelcomePage(page).create('一队', '空白');
  const tasks = new TasksPage(page);
  await tasks.open();
  for (const title of ['主图5张', '详情页两套', '店招', '会场海报']) {
    await tasks.quickAdd.fill(title);
    await tasks.quickAdd.press('Enter');
    await expect(tasks.row(title)).toBeVisible();
  }
  const chosen = page.getByText(/^已选 \d 项$/);

  await tasks.press('主图5张', 'Space');
  await expect(chosen).toHaveText('已选 1 项');
  await expect(tasks.drawer).toBeHidden();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(chosen).toHaveText('已选 3 项');
  await page.keyboard.press('s');
  await expect(page.getByText('3 项任务：开始')).toBeVisible();
  await expect(chosen).toBeHidden();
  await expect(page.getByRole('row').filter({ hasText: '进行' })).toHaveCount(3);

  await page.keyboard.press('Control+a');
  await expect(chosen).toHaveText('已选 4 项');
  await page.keyboard.press('Escape');
  await expect(chosen).toBeHidden();

  await tasks.row('店招').click({ modifiers: ['Control'] });
  await tasks.row('会场海报').click({ modifiers: ['Shift'] });
  await expect(chosen).toHaveText('已选 2 项');
  await expect(tasks.drawer).toBeHidden();
  await page.keyboard.press('Delete');
  await expect(page.getByText('已删除 2 项任务')).toBeVisible();
  await expect(tasks.row('店招')).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(tasks.row('店招')).toBeVisible();
  await expect(tasks.row('会场海报')).toBeVisible();
});

test('several people are chosen and changed together by keys, namesakes apart', async ({
  page,
}, info) => {
  await new WelcomePage(page).create('一队', '空白');
  const people = new PeoplePage(page);
  await people.open();
  for (const name of ['张伟', '张伟', '李敏']) await callStore(page, 'people.create', { name });
  const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '张伟' }) });
  await expect(rows).toHaveCount(2);
  await rows.first().getByRole('button').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText(/^已选 \d 项$/)).toHaveText('已选 2 项');
  await page.keyboard.press('e');
  await expect(people.drawer.getByRole('heading', { name: '批量修改 2 人' })).toBeVisible();
  await people.drawer.getByLabel('职级').fill('P7');
  await people.drawer.getByRole('button', { name: '修改 2 人' }).press('Enter');
  await expect(page.getByText('已修改 2 人')).toBeVisible();
  await expect(people.drawer).toBeHidden();
  await expect(rows.filter({ hasText: 'P7' })).toHaveCount(2);
  await expect(people.row('李敏')).not.toContainText('P7');
  await page.screenshot({ path: info.outputPath('namesakes.png') });
  await page.keyboard.press('Control+z');
  await expect(rows.filter({ hasText: 'P7' })).toHaveCount(0);
});
