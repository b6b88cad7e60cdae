import { readFile } from 'node:fs/promises';
import { expect, test } from '../fixtures.ts';
import { ChartPage } from '../pages/ChartPage.ts';
import { findViolations } from '../pages/findViolations.ts';
import { readOffice, readWord } from '../pages/readOffice.ts';
import { readPdf } from '../pages/readPdf.ts';
import { WelcomePage } from '../pages/WelcomePage.ts';

async function readPngSize(path: string): Promise<{ width: number; height: number }> {
  const bytes = await readFile(path);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

test('the chart of the demo team leaves as every file with everybody in it', async ({
  app,
  page,
}, info) => {
  const chart = new ChartPage(page);
  await new WelcomePage(page).create('禾木家居', '示例团队');
  await chart.open();
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name: '复制大纲' }).click();
  const outline = await app.evaluate(({ clipboard }) => clipboard.readText());
  const lines = outline.split('\n');
  expect(lines).toHaveLength(29);
  const names = lines
    .map((line) => line.trim().split(' ')[0] ?? '')
    .filter((name) => name !== '空缺');
  expect(new Set(names).size).toBe(26);
  const expectEverybody = (text: string): void =>
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
  const write = async (item: RegExp, fileName: string): Promise<string> => {
    const path = info.outputPath(fileName);
    await chart.exportAs(app, item, path);
    return path;
  };

  await test.step('SVG holds real text', async () => {
    expectEverybody(await readFile(await write(/\.svg$/, 'chart.svg'), 'utf8'));
  });
  await test.step('slides hold one native shape a box, joined by glued lines', async () => {
    const path = info.outputPath('chart.pptx');
    await chart.previewPages(/\.pptx$/);
    await expect(chart.drawer).toContainText('共 1 张');
    await chart.exportPages(app, path);
    const slides = await readOffice(path, /slides\/slide\d+\.xml$/);
    expectEverybody(slides);
    expect(count(slides, /<p:cxnSp>/g)).toBe(31);
    expect(count(slides, /<a:stCxn /g)).toBe(31);
    expect(count(slides, /prst="roundRect"/g)).toBe(29);
  });
  await test.step('Word holds the picture and a table of everybody', async () => {
    const path = await write(/\.docx$/, 'chart.docx');
    const body = await readWord(path);
    expectEverybody(body);
    expect(body).toContain('<w:drawing>');
    expect(count(body, /<w:tr[ >]/g)).toBe(30);
  });
  await test.step('Excel holds a row a box', async () => {
    expectEverybody(await readOffice(await write(/\.xlsx$/, 'chart.xlsx'), /\.xml$/));
  });
  const expectVector = async (path: string, pages: number): Promise<void> => {
    const pdf = (await readFile(path)).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(count(pdf, /\/Type\s*\/Page\b/g)).toBe(pages);
    expect(count(pdf, /\/Subtype\s*\/Image\b/g)).toBe(0);
    expectEverybody(await readPdf(path));
  };
  await test.step('PDF is vector with real text, on one sheet', async () => {
    await expectVector(await write(/^PDF\s*\.pdf$/, 'fit.pdf'), 1);
  });
  await test.step('pages are looked at first, and as many are written', async () => {
    const path = info.outputPath('a4.pdf');
    await chart.previewPages(/^PDF 分页/);
    const summary = chart.drawer.getByRole('status');
    await expect(summary).toHaveText('共 1 页 · 横向');
    await page.keyboard.press('Escape');
    await chart.lay('竖排');
    await chart.previewPages(/^PDF 分页/);
    await chart.drawer.getByText('纵向', { exact: true }).click();
    await expect(summary).toHaveText(/共 \d+ 页 · 纵向/);
    const pages = Number(/\d+/.exec((await summary.textContent()) ?? '')?.[0]);
    expect(pages).toBeGreaterThan(1);
    await expect(chart.drawer.getByRole('img', { name: /^第 2 页：林浩/ })).toBeVisible();
    await page.screenshot({ path: info.outputPath('pages.jpeg'), quality: 90 });
    expect(await findViolations(page, 'all')).toEqual([]);
    await chart.exportPages(app, path);
    await expectVector(path, pages);
    await chart.lay('紧凑');
  });
  await test.step('pictures are fine enough, and one is made for phones', async () => {
    const fine = await readPngSize(await write(/^4 倍高清/, 'fine.png'));
    const phone = await readPngSize(await write(/^手机/, 'phone.png'));
    expect(fine.width).toBeGreaterThan(3000);
    expect(phone.height).toBeGreaterThan(phone.width);
  });
});
