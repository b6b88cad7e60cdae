import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';
import { RollUpPage } from '../pages/RollUpPage.ts';
import { WelcomePage } from '../pages/WelcomePage.ts';

test('the page for the boss is composed by keyboard beside the facts, and goes out as a set', async ({
  app,
  page,
}, info) => {
  test.setTimeout(120_000);
  await new WelcomePage(page).create('禾木家居', '示例团队');
  const rollUp = new RollUpPage(page);
  await rollUp.open();
  const sheet = page.getByRole('article', { name: '打印预览' });
  const wins = page.locator('#digest-wins');
  await expect(wins.getByRole('heading')).toContainText(/选 3\/\d+/);
  const first = wins.getByRole('button', { pressed: true }).first();
  const words = ((await first.textContent()) ?? '').replace(/(完成|待办|进行中)$/, '').trim();
  await expect(sheet).toContainText(words);

  await first.focus();
  await page.keyboard.press('e');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('第二波会场全部过审');
  await page.keyboard.press('Enter');
  await expect(sheet).toContainText('第二波会场全部过审');
  await expect(wins).toContainText(`原文：${words}`);

  await page.keyboard.press('Alt+ArrowDown');
  await expect(sheet.getByRole('listitem').nth(1)).toContainText('第二波会场全部过审');
  await page.keyboard.press('j');
  await page.keyboard.press('Space');
  await expect(wins.getByRole('heading')).toContainText(/选 2\/\d+/);
  await page.keyboard.press('n');
  await page.keyboard.type('新店开业');
  await page.keyboard.press('Enter');
  await expect(sheet).toContainText('新店开业');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: /与团队版的差别（2）/ }).click();
  await expect(page.getByText('团队版里另有')).toBeVisible();
  await page.keyboard.press('Escape');

  const folder = info.outputPath('sets');
  await mkdir(folder, { recursive: true });
  await rollUp.answerFolderDialog(app, folder);
  await page.getByRole('button', { name: '周五上报包' }).click();
  await rollUp.cancelExport();
  await expect(page.getByRole('button', { name: '周五上报包' })).toBeEnabled();
  expect(await readdir(folder), 'no half set stays').toEqual([]);
  await rollUp.answerSaveDialog(app, join(folder, 'week.docx'));
  await rollUp.startExport('全员汇总 Word 文档');
  await rollUp.cancelExport();
  expect(await readdir(folder), 'no half file stays').toEqual([]);

  await page.getByRole('button', { name: '周五上报包' }).click();
  await expect(page.getByRole('button', { name: '打开文件夹' })).toBeVisible({ timeout: 60_000 });
  const [name = ''] = await readdir(folder);
  const files = await readdir(join(folder, name));
  expect(files.map((file) => file.split('.').at(-1)).toSorted()).toEqual(
    ['docx', 'pdf', 'png', 'pptx', 'txt', 'xlsx'].toSorted(),
  );
  const text = files.find((file) => file.endsWith('.txt')) ?? '';
  expect(await readFile(join(folder, name, text), 'utf8')).toContain('第二波会场全部过审');
});
