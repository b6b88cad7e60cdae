import { expect, test } from '../fixtures.ts';
import { BoardPage } from '../pages/BoardPage.ts';
import { callStore } from '../pages/callStore.ts';
import { collectOne, daysAfter, dotted, mondayAgo } from '../weeklyReports.ts';

test('a form keeps its person and week when the page goes on to the next week at midnight', async ({
  app,
  page,
}) => {
  await collectOne(app, page);
  await callStore(page, 'people.create', { name: '李敏' });
  const [lastWeek] = (await callStore(page, 'reports.weeks', {})).value as string[];
  // Until Wednesday the pages look at the week before, from Thursday on at this one.
  const wednesday = daysAfter(mondayAgo(0), 2);
  wednesday.setHours(23, 59, 0, 0);
  await page.clock.install({ time: wednesday });
  await page.reload();
  const board = new BoardPage(page);
  await board.open();
  const days = `${dotted(mondayAgo(1))}–${dotted(daysAfter(mondayAgo(1), 6))}`;
  await expect(page.getByTestId('week')).toContainText(days);
  await board.openReport('李敏');
  await board.drawer.getByRole('button', { name: '填写周报' }).click();
  await board.drawer.getByRole('button', { name: '添加一条' }).first().click();
  await board.drawer.getByLabel('本周完成 1').fill('客诉回访12单');
  await page.clock.fastForward('02:00');
  const next = `${dotted(mondayAgo(0))}–${dotted(daysAfter(mondayAgo(0), 6))}`;
  await expect(page.getByTestId('week')).toContainText(next);
  await expect(board.drawer).toContainText('李敏');
  await expect(board.drawer).toContainText(`${days} 周报`);
  await expect(board.drawer.getByLabel('本周完成 1')).toHaveValue('客诉回访12单');
  await board.drawer.getByRole('button', { name: '保存' }).click();
  await expect(board.drawer.getByRole('button', { name: '编辑' })).toBeVisible();
  const weeks = await callStore(page, 'reports.weeks', {});
  expect(weeks.value).toEqual([lastWeek]);

  await board.drawer.getByRole('heading').first().click();
  await page.keyboard.press('Control+Z');
  await expect(board.drawer.getByRole('button', { name: '填写周报' })).toBeVisible();
});
