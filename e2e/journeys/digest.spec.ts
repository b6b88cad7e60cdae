import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from '../fixtures.ts';
import { RollUpPage } from '../pages/RollUpPage.ts';
import { readWord } from '../pages/readOffice.ts';
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

const wordBody = 'word/document.xml';
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A Word file with other words in it: what somebody makes of one in Word. */
function rewrite(file: Uint8Array, body: string, more: Record<string, Uint8Array> = {}) {
  const parts = unzipSync(file);
  const xml = strFromU8(parts[wordBody] ?? new Uint8Array());
  const document = xml.replace(/(<w:body>)[\s\S]*(<w:sectPr)/, `$1${body}$2`);
  return zipSync({ ...parts, [wordBody]: strToU8(document), ...more });
}

/** The words of a Word file without their markup. */
const readBody = async (path: string): Promise<string> =>
  (await readWord(path)).replaceAll(/<[^>]+>/g, '');

test('the team’s own Word template dresses the page, says what it lacks, and goes again', async ({
  app,
  page,
}, info) => {
  test.setTimeout(120_000);
  await new WelcomePage(page).create('禾木家居', '示例团队');
  const rollUp = new RollUpPage(page);
  await rollUp.open();
  const exportAs = async (name: string): Promise<string> => {
    const path = info.outputPath(name);
    await rollUp.answerSaveDialog(app, path);
    await rollUp.startExport('Word 文档');
    await expect(page.getByText(`已导出 ${name}`)).toBeVisible({ timeout: 30_000 });
    return path;
  };
  const plain = await readFile(await exportAs('plain.docx'));
  const body = paragraph('运营中心专用 {{周次}} {{天气}}') + paragraph('{{亮点}}');
  const given = async (name: string, bytes: Uint8Array): Promise<string> => {
    await writeFile(info.outputPath(name), bytes);
    return info.outputPath(name);
  };
  const macro = { 'word/vbaProject.bin': strToU8('x') };
  const bomb = { 'word/media/a.bin': new Uint8Array(70_000_000) };

  const drawer = await rollUp.openTemplates();
  const ofBoss = drawer.locator('section').first();
  await expect(ofBoss).toContainText('现在用掌团自己的样式');
  for (const [file, reason] of [
    [await given('坏文件.docx', strToU8('not a word file')), '这个文件坏了'],
    [await given('空白.docx', rewrite(plain, paragraph('空白'))), '没有找到能填的占位符'],
    [await given('带宏.docx', rewrite(plain, body, macro)), '有宏、控件或嵌入的对象'],
    [await given('炸弹.docx', rewrite(plain, body, bomb)), '藏着异常多的内容'],
  ] as const) {
    await rollUp.chooseTemplate(file);
    await expect(page.getByRole('alert').filter({ hasText: reason })).toBeVisible();
    await expect(ofBoss).toContainText('现在用掌团自己的样式');
  }
  await rollUp.chooseTemplate(await given('公司周报.docx', rewrite(plain, body)));
  await expect(ofBoss).toContainText(/公司周报\.docx，.*添加/);
  await expect(ofBoss).toContainText('会填的占位符{{周次}}{{亮点}}');
  await expect(ofBoss).toContainText('不认识的，会原样留下{{天气}}');
  await page.keyboard.press('Escape');
  expect(await readBody(await exportAs('dressed.docx'))).toMatch(
    /运营中心专用 \d{4}年第\d+周.*天气/,
  );

  await rollUp.openTemplates();
  await ofBoss.getByRole('button', { name: '移除' }).click();
  await expect(ofBoss).toContainText('现在用掌团自己的样式');
  await page.getByRole('alert').getByRole('button', { name: '撤销' }).last().click();
  await expect(ofBoss).toContainText('公司周报.docx');
  await ofBoss.getByRole('button', { name: '移除' }).click();
  await page.keyboard.press('Escape');
  expect(await readBody(await exportAs('again.docx'))).not.toContain('运营中心专用');
});
