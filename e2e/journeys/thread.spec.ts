import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { BoardPage } from '../pages/BoardPage.ts';
import { CollectPage } from '../pages/CollectPage.ts';
import { callStore } from '../pages/callStore.ts';
import { WelcomePage } from '../pages/WelcomePage.ts';
import { collectOne, report } from '../weeklyReports.ts';

function promiseRow(page: Page, words: string) {
  return page.getByRole('listitem').filter({ has: page.getByRole('button', { name: words }) });
}

test('plans are answered week after week: three kept, one slipped twice, one cancelled is 75.0%', async ({
  app,
  page,
}) => {
  test.setTimeout(90_000);
  await new WelcomePage(page).create('运营一队', '空白');
  const collect = new CollectPage(page);
  const board = new BoardPage(page);
  await collect.open();
  await collect.paste(
    app,
    report(
      3,
      '本周完成：',
      '1、日常巡店',
      '下周计划：',
      '1、主图5张重拍',
      '2、FS-2201补货单和工厂确认交期',
      '3、大促页面框架画完交设计',
      '4、和财务对一遍推广预算',
      '5、会员日活动排期发出来',
    ),
  );
  await collect.createUnknownPeople();
  await collect.save();
  await expect(page.getByText('已保存 1 份周报').first()).toBeVisible();

  // The next report opens with all five; it speaks of four of them.
  await board.open();
  await collect.open();
  await collect.paste(
    app,
    report(
      2,
      '本周完成：',
      '1、主图5张重拍已上线，点击率涨0.4个点',
      '2、FS-2201交期工厂确认了',
      '3、大促页面框架6屏已交设计',
      '未完成：',
      '1、推广预算没对完，财务月结排到下周',
      '下周计划：',
      '1、和财务对一遍推广预算',
    ),
  );
  const promises = page.getByRole('region', { name: '上周承诺' });
  await expect(promises).toContainText('5 项，还有 5 项没说');
  await promises.getByRole('button', { name: '确认 4 条承诺建议' }).click();
  await expect(promises).toContainText('5 项，还有 1 项没说');
  const dropped = promiseRow(page, '会员日活动排期发出来');
  await dropped.getByRole('button', { name: '取消', exact: true }).click();
  await dropped.getByLabel('原因').fill('活动并到618了');
  await page.keyboard.press('Enter');
  await expect(promises).toContainText('5 项都说清了');
  await collect.save();
  await expect(page.getByText('已保存 1 份周报').last()).toBeVisible();

  // A week later only the one that slipped is left; it is still the same task.
  await board.open();
  await collect.open();
  await collect.paste(app, report(1, '本周完成：', '1、直播间排班', '下周计划：', '1、盘点B区'));
  await expect(promises).toContainText('1 项，还有 1 项没说');
  await expect(promiseRow(page, '和财务对一遍推广预算')).toContainText('已顺延 1 次');
  await collect.save();
  await expect(page.getByText('已保存 1 份周报').last()).toBeVisible();
  await board.open();
  await board.openReport('陈思远');
  await promiseRow(page, '和财务对一遍推广预算')
    .getByRole('button', { name: '和财务对一遍推广预算' })
    .focus();
  await page.keyboard.press('1');
  await expect(promises).toContainText('1 项都说清了');
  await page.keyboard.press('3');
  await expect(promiseRow(page, '和财务对一遍推广预算')).toContainText('已顺延 2 次');
  await board.closeReport();
  await expect(board.row('陈思远')).toContainText('75.0%');

  await page.getByRole('link', { name: '承诺兑现' }).click();
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: '陈思远' }) });
  await expect(row).toContainText('75.0%');
  await row.getByText('75.0%').hover();
  await expect(page.getByRole('tooltip')).toContainText(
    '完成 3 ÷（完成 3 + 部分 0 + 顺延 1）= 75.0%；取消 1 项不计',
  );
  await row.getByRole('button').click();
  const behind = page.getByRole('dialog');
  await expect(behind.getByRole('listitem')).toHaveCount(5);
  await expect(behind).toContainText('活动并到618了');
  await expect(behind).toContainText('已顺延 2 次');
});

test('a report that changed meanwhile is not overwritten, and what was typed stays', async ({
  app,
  page,
}) => {
  await collectOne(app, page);
  const board = new BoardPage(page);
  await board.open();
  await board.openReport('陈思远');
  await board.drawer.getByRole('button', { name: '编辑' }).click();
  await board.drawer.getByLabel('本周完成 1').fill('日常巡店4次，违规清零');
  const weeks = (await callStore(page, 'reports.weeks', {})).value as string[];
  const stored = await callStore(page, 'reports.board', { week: weeks[0] });
  const id = (stored.value as { rows: { reportId: string }[] }).rows[0]?.reportId ?? '';
  await callStore(page, 'reports.setLateness', { id, lateness: 'late' });
  await board.drawer.getByRole('button', { name: '保存' }).click();
  await expect(board.drawer.getByRole('alert')).toContainText('没有覆盖它；你填的都还在下面');
  await expect(board.drawer.getByLabel('本周完成 1')).toHaveValue('日常巡店4次，违规清零');
  await board.drawer.getByRole('button', { name: /用我填的/ }).click();
  await expect(board.drawer.getByRole('button', { name: '编辑' })).toBeVisible();
  await expect(board.drawer).toContainText('日常巡店4次，违规清零');
  await expect(board.drawer).toContainText('以前的版本（1）');
});
