import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { forkChild } from '#main/core/childLine.ts';
import { weeklyDocument } from '#main/jobs/fixtures/weeklyDocument.ts';
import { weeklyWorkbook } from '#main/jobs/fixtures/weeklyWorkbook.ts';
import { writeDocx } from '#main/jobs/writers/writeDocx.ts';
import { writeXlsx } from '#main/jobs/writers/xlsx/writeXlsx.ts';
import { makeTemplate } from '#main/templates/templateTestData.ts';
import { childProgram } from '#main/testing/childPrograms.ts';
import { askReader } from './askReader.ts';
import { readFile } from './readFile.ts';

type Parts = Record<string, string>;

const wordText = (body: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const docx = (body: string): Uint8Array => zipText({ 'word/document.xml': wordText(body) });

function zipText(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { level });
}

function xlsx(sheet: string, more: Parts = {}): Uint8Array {
  return zipText({
    'xl/workbook.xml': '<workbook/>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    ...more,
  });
}

const read = (bytes: Uint8Array, name = 'week.docx'): string => readFile({ name, bytes });

function keyOf(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as { data?: { key?: string } }).data?.key;
  }
}

describe('the words of a Word document', () => {
  it('come line by line, list items with a mark, table rows with tabs', () => {
    const list = '<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>主图测了6张</w:t></w:r></w:p>';
    const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('GMV')}${cell('128.6万')}</w:tr></w:tbl>`;
    const split = '<w:p><w:r><w:t>本周</w:t></w:r><w:r><w:t>完成：</w:t></w:r></w:p>';
    expect(read(docx(paragraph('【周报】运营-陈思远') + split + list + table))).toBe(
      '【周报】运营-陈思远\n本周完成：\n- 主图测了6张\nGMV\t128.6万',
    );
  });

  it('are those of a report we wrote ourselves', async () => {
    const text = read(await writeDocx(weeklyDocument, []));
    expect(text).toContain(weeklyDocument.title);
  });

  it('leave out what is no text: fields, links, deleted words, phonetics', () => {
    const link = '<w:hyperlink r:id="x"><w:r><w:t>看这里</w:t></w:r></w:hyperlink>';
    const field = '<w:r><w:instrText>HYPERLINK "javascript:alert(1)"</w:instrText></w:r>';
    const deleted = '<w:del><w:r><w:delText>删了的</w:delText></w:r></w:del>';
    expect(read(docx(`<w:p>${field}${link}${deleted}</w:p>`))).toBe('看这里');
  });
});

describe('the cells of a workbook', () => {
  it('say what Excel shows: shares, dates, long IDs, leading zeros', () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m月d日"/></numFmts>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/></cellXfs></styleSheet>`;
    const strings = '<sst><si><t>姓名</t></si><si><r><t>陈</t></r><r><t>思远</t></r></si></sst>';
    const row = `<row><c r="A1" t="s"><v>1</v></c><c r="C1" s="1"><v>0.0305</v></c>
      <c r="D1" s="2"><v>46187</v></c><c r="E1" t="inlineStr"><is><t>00123</t></is></c>
      <c r="F1"><v>110101199003078888</v></c><c r="G1"><v>0.30000000000000004</v></c>
      <c r="H1" t="str"><f>A1&amp;B1</f><v>=1+1</v></c></row>`;
    const bytes = xlsx(row, { 'xl/styles.xml': styles, 'xl/sharedStrings.xml': strings });
    expect(read(bytes, 'week.xlsx')).toBe(
      '陈思远\t\t3.05%\t2026-06-14\t00123\t110101199003078888\t0.3\t=1+1',
    );
  });

  it('are those of a workbook we wrote ourselves', () => {
    const text = read(writeXlsx(weeklyWorkbook).bytes, 'week.xlsx');
    expect(text).toContain(weeklyWorkbook.sheets[0]?.titleRows[0] ?? '');
  });

  it('end where the data ends, however far away a cell claims to be', () => {
    const far = xlsx('<row><c r="XFD1048576"><v>1</v></c><c r="A2" t="str"><v>完</v></c></row>');
    expect(read(far, 'far.xlsx')).toBe('完');
    const merged = xlsx('<row><c r="A1" t="str"><v>好</v></c></row>').slice();
    expect(read(merged, 'merge.xlsx')).toBe('好');
  });
});

describe('a hostile or broken file', () => {
  const spaces = ' '.repeat(64 * 1024 * 1024);
  const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>';

  /** Changes 32 bits of the first entry in the directory. */
  function lie(bytes: Uint8Array, field: number, value: number): Uint8Array {
    const copy = bytes.slice();
    const view = new DataView(copy.buffer);
    for (let at = 0; at < copy.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + field, value, true);
    }
    return copy;
  }

  it.each<[string, () => Uint8Array, string]>([
    ['bomb.docx', () => docx(paragraph(spaces)), 'files.tooLarge'],
    [
      'bomb.xlsx',
      () => xlsx('', { 'xl/sharedStrings.xml': `<sst>${spaces}</sst>` }),
      'files.tooLarge',
    ],
    ['laughs.docx', () => zipText({ 'word/document.xml': laughs + wordText('') }), 'files.damaged'],
    [
      'deep.docx',
      () => docx('<w:tbl>'.repeat(20_000) + '</w:tbl>'.repeat(20_000)),
      'files.damaged',
    ],
    [
      'rows.xlsx',
      () => xlsx('<row><c t="str"><v>1</v></c></row>'.repeat(20_001)),
      'files.tooManyReportRows',
    ],
    ['cut.docx', () => docx(paragraph('好')).slice(0, -30), 'files.damaged'],
    [
      'slip.docx',
      () => zipText({ '../../x': 'x', 'word/document.xml': wordText('') }),
      'files.damaged',
    ],
    [
      'drive.docx',
      () => zipText({ 'C:\\x': 'x', 'word/document.xml': wordText('') }),
      'files.damaged',
    ],
    ['lie.docx', () => lie(docx(paragraph('好'.repeat(999))), 24, 10), 'files.damaged'],
    ['zip64.docx', () => lie(docx(paragraph('好')), 24, 0xffffffff), 'files.damaged'],
    ['locked.docx', () => lie(docx(paragraph('好')), 8, 0x00080001), 'files.encrypted'],
    ['old.doc', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), 'files.oldOffice'],
    ['page.xlsx', () => strToU8('<html><table></table></html>'), 'files.unknownKind'],
    ['pages.zip', () => zipText({ 'readme.txt': 'x' }), 'files.unknownKind'],
    ['nul.txt', () => strToU8('a\0b'), 'files.unknownKind'],
    ['program.exe', () => strToU8('MZ'), 'files.unknownKind'],
  ])('%s is refused with its reason', (name, make, key) => {
    const bytes = make();
    expect(keyOf(() => read(bytes, name))).toBe(key);
  });

  it('reads text as Chinese Windows saved it', () => {
    const gbk = new Uint8Array([0xd6, 0xdc, 0xb1, 0xa8]);
    expect(read(gbk, '周报.txt')).toBe('周报');
  });
});

describe('the process that reads', () => {
  let good: Uint8Array;
  beforeAll(() => {
    good = docx(paragraph('周报'));
  });
  const ask = (bytes: Uint8Array, limits?: { milliseconds: number; bytes: number }) =>
    askReader(
      () => forkChild(childProgram('reader')),
      { name: 'a.docx', bytes },
      { as: 'text', ...(limits && { limits }) },
    );

  it('answers the text, or the reason, and is gone', async () => {
    expect(await ask(good)).toBe('周报');
    await expect(ask(strToU8('x'))).rejects.toMatchObject({ data: { key: 'files.unknownKind' } });
  });

  it('says what a template holds, and refuses one that acts or unpacks to far too much', async () => {
    const inspect = (bytes: Uint8Array) =>
      askReader(
        () => forkChild(childProgram('reader')),
        { name: '公司周报.docx', bytes },
        { as: 'template' },
      );
    const body = paragraph('{{周次}} 重点：{{亮点}}');
    expect(await inspect(makeTemplate({ body }))).toEqual(['周次', '亮点']);
    const acting = makeTemplate({ body, more: { 'word/vbaProject.bin': 'x' } });
    await expect(inspect(acting)).rejects.toMatchObject({ data: { key: 'templates.active' } });
    const bomb = makeTemplate({ body, more: { 'word/media/a.bin': ' '.repeat(70_000_000) } });
    expect(bomb.length).toBeLessThan(200_000);
    await expect(inspect(bomb)).rejects.toMatchObject({ data: { key: 'files.tooLarge' } });
  });

  it('is ended when it takes too long or too much', async () => {
    await expect(ask(good, { milliseconds: 1, bytes: 1e9 })).rejects.toMatchObject({
      data: { key: 'files.tooLarge' },
    });
    await expect(ask(good, { milliseconds: 60_000, bytes: 1 })).rejects.toMatchObject({
      data: { key: 'files.tooLarge' },
    });
  });
});
