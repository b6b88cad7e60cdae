import { writeFile } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from '../fixtures.ts';
import { CollectPage } from '../pages/CollectPage.ts';
import { callStore } from '../pages/callStore.ts';
import { WelcomePage } from '../pages/WelcomePage.ts';
import { lastWeekDays } from '../sampleChat.ts';

function wordFile(lines: readonly string[]): Uint8Array {
  const body = lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('');
  const xml = `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(xml) });
}

test('reports handed in as files are read, and a file that is none says why', async ({
  page,
}, info) => {
  await new WelcomePage(page).create('运营一队', '空白');
  await callStore(page, 'people.createMany', { names: ['李敏', '陈思远'] });
  const files = {
    [`周报-李敏 ${lastWeekDays}.docx`]: wordFile([
      '本周完成：',
      '客服排班表',
      '问题：',
      '晚班缺1人',
    ]),
    '陈思远.txt': strToU8(`【周报】运营-陈思远 ${lastWeekDays}\n本周完成：\n1、会场报名`),
    '旧文件.doc': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
  };
  const paths = [];
  for (const [name, bytes] of Object.entries(files)) {
    paths.push(info.outputPath(name));
    await writeFile(info.outputPath(name), bytes);
  }
  const collect = new CollectPage(page);
  await collect.open();
  await page.locator('input[type="file"]').setInputFiles(paths);
  await expect(collect.author('李敏')).toBeVisible();
  await expect(collect.author('陈思远')).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: '旧文件.doc' })).toContainText('老格式');
  await page.getByRole('button', { name: '保存 2 份' }).click();
  await expect(page.getByText(/已保存 2 份周报/).first()).toBeVisible();
});
