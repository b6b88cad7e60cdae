import { chmod, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { BoardPage } from '../pages/BoardPage.ts';
import { CollectPage } from '../pages/CollectPage.ts';
import { callStore } from '../pages/callStore.ts';
import { PeoplePage } from '../pages/PeoplePage.ts';
import { RollUpPage } from '../pages/RollUpPage.ts';
import { readOffice } from '../pages/readOffice.ts';
import { readPdf } from '../pages/readPdf.ts';
import { WelcomePage } from '../pages/WelcomePage.ts';
import { closeApp } from '../runningApp.ts';
import { groupChat, lastSunday, nextMonthDay, singleReport, writers } from '../sampleChat.ts';

async function pasteInto(app: ElectronApplication, page: Page, text: string): Promise<CollectPage> {
  const collect = new CollectPage(page);
  await collect.open();
  await collect.paste(app, text);
  return collect;
}

test('a new manager pastes a group chat of eight, sees who is missing, exports, and finds it all after a restart', async ({
  app,
  page,
  restart,
}, info) => {
  test.setTimeout(150_000);
  const board = new BoardPage(page);
  await new WelcomePage(page).create('运营一队', '空白');

  const collect = await pasteInto(app, page, groupChat);
  await expect(collect.summary).toContainText('8 人');
  await collect.createUnknownPeople();
  for (const name of writers) await expect(collect.author(name)).toBeVisible();
  await collect.save();
  await expect(page.getByText('已保存 8 份周报，新建 8 人').first()).toBeVisible();

  const people = new PeoplePage(page);
  await people.open();
  await people.add('贾宇');
  await people.add('田野');
  await board.open();
  await expect(board.count('未交')).toContainText('2');
  await expect(board.count('已交')).toContainText('8');
  await expect(board.row('贾宇')).toContainText('未交');
  await expect(board.row('陈思远')).toContainText('20:15');

  await board.copyReminder();
  const reminder = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(reminder).toContain('@贾宇 @田野');
  expect(reminder).not.toContain('陈思远');

  await board.openReport('陈思远');
  await expect(board.drawer).toContainText('128.6万');
  await expect(board.drawer).toContainText('何雨桐');
  await board.closeReport();

  const rollUp = new RollUpPage(page);
  await rollUp.open();
  await expect(page.getByText('SKU-2086 库存只够4天').first()).toBeVisible();
  const files = [
    ['全员汇总 Word 文档', 'week.docx'],
    ['全员汇总 Excel 表格', 'week.xlsx'],
    ['PDF', 'week.pdf'],
    ['长图', 'week.png'],
  ] as const;
  for (const [format, name] of files) {
    await rollUp.answerSaveDialog(app, info.outputPath(name));
    await rollUp.startExport(format);
    const notice = page.getByRole('alert').filter({ hasText: `已导出 ${name}` });
    await expect(notice).toBeVisible({ timeout: 30_000 });
    await expect(notice.getByRole('button', { name: '打开所在文件夹' })).toBeVisible();
  }
  const words = await readOffice(info.outputPath('week.docx'), /^word\/document\.xml$/);
  for (const text of ['128.6万', '粉色XL色差投诉集中', '晚班缺1人', '贾宇']) {
    expect(words).toContain(text);
  }
  const print = (await readPdf(info.outputPath('week.pdf'))).replaceAll('\n', '');
  for (const text of ['164.7万', '粉色XL色差投诉集中', '晚班缺1人', '贾宇']) {
    expect(print).toContain(text);
  }
  const cells = await readOffice(info.outputPath('week.xlsx'), /^xl\/.*\.xml$/);
  for (const text of ['1286000', '何雨桐', '拍摄样品没到']) expect(cells).toContain(text);
  const png = await readFile(info.outputPath('week.png'));
  expect(png.readUInt32BE(20)).toBeGreaterThan(png.readUInt32BE(16));

  const reopened = await restart(closeApp);
  await expect(reopened.getByRole('navigation', { name: '主导航' })).toBeVisible();
  const weeks = await callStore(reopened, 'reports.weeks', {});
  expect(weeks.value).toHaveLength(1);
  const rows = await callStore(reopened, 'reports.board', { week: (weeks.value as string[])[0] });
  expect(rows.value).toMatchObject({ counts: { missing: 2, submitted: 8 } });
});

test('an empty paste and a paste without reports say so and keep the text', async ({
  app,
  page,
}) => {
  await new WelcomePage(page).create('运营一队', '空白');
  const collect = await pasteInto(app, page, '今天中午吃什么\n都行');
  await expect(collect.problem).toContainText('没有认出周报');
  await expect(collect.box).toHaveValue('今天中午吃什么\n都行');
  await collect.type('   ');
  await page.getByRole('button', { name: '开始识别' }).click();
  await expect(collect.problem).toContainText('还没有文字');
  const weeks = await callStore(page, 'reports.weeks', {});
  expect(weeks.value).toEqual([]);
});

test('two people of one name, an unknown name and a week to come are asked about, nothing is guessed', async ({
  app,
  page,
}) => {
  await new WelcomePage(page).create('运营一队', '空白');
  await callStore(page, 'people.createMany', { names: ['张伟', '张伟', '李敏'] });
  const chat = [
    singleReport('张伟', lastSunday),
    singleReport('小敏', lastSunday),
    singleReport('李敏', nextMonthDay),
  ].join('');
  const collect = await pasteInto(app, page, chat);
  await expect(collect.review).toContainText('有几个“张伟”');
  await expect(collect.review).toContainText('名单里没有这 1 人：小敏');
  await expect(collect.review).toContainText('还没有开始');
  await collect.save();
  const weeks = await callStore(page, 'reports.weeks', {});
  expect(weeks.value).toEqual([]);
});

test('a report that is there already is never overwritten unasked', async ({ app, page }) => {
  await new WelcomePage(page).create('运营一队', '空白');
  const collect = await pasteInto(app, page, singleReport('陈思远', lastSunday));
  await collect.createUnknownPeople();
  await collect.save();
  await expect(page.getByText(/已保存 1 份周报/).first()).toBeVisible();
  await page.getByRole('button', { name: '再收一批' }).click();
  const other = singleReport('陈思远', lastSunday).replace('首页改版', '首页改版，再加一屏');
  await collect.paste(app, other);
  await expect(collect.review).toContainText('不止一份');
  const [week = ''] = (await callStore(page, 'reports.weeks', {})).value as string[];
  const { value } = await callStore(page, 'reports.weekRollUp', { week });
  expect(JSON.stringify(value)).not.toContain('再加一屏');
});

test('an export that cannot be written says why and leaves nothing half done', async ({
  app,
  page,
}, info) => {
  await new WelcomePage(page).create('禾木家居', '示例团队');
  const rollUp = new RollUpPage(page);
  await rollUp.open();
  await rollUp.answerSaveDialog(app, null);
  await rollUp.startExport('Word 文档');
  await expect(page.getByRole('button', { name: '导出', exact: true })).toBeVisible();

  const folder = info.outputPath('locked');
  await mkdir(folder);
  await chmod(folder, 0o555);
  await rollUp.answerSaveDialog(app, join(folder, 'week.docx'));
  await rollUp.startExport('Word 文档');
  await expect(page.getByText('没有权限写到这个位置，文件没有写成')).toBeVisible();
  expect(await readdir(folder)).toEqual([]);

  await rollUp.answerSaveDialog(app, join(folder, 'gone', 'week.xlsx'));
  await rollUp.startExport('Excel 表格');
  await expect(page.getByText('找不到要保存的文件夹')).toBeVisible();
  await chmod(folder, 0o755);
});
