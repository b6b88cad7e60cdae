import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { forkChild } from '#main/core/childLine.ts';
import { writeXlsx } from '#main/jobs/writers/xlsx/writeXlsx.ts';
import { childProgram } from '#main/testing/childPrograms.ts';
import { encodeGbk } from '#main/testing/encodeGbk.ts';
import { makeXlsx, zipParts } from '#main/testing/makeXlsx.ts';
import type { GivenTable } from '#shared/documents/givenTable.ts';
import { askReader } from './askReader.ts';
import { readTable } from './readFile.ts';

const read = (bytes: Uint8Array, name = 'list.xlsx'): GivenTable => readTable({ name, bytes });
const cellsOf = (table: GivenTable) => table.sheets[0]?.rows.map(({ cells }) => cells);
const textCell = (reference: string, text: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;

function keyOf(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as { data?: { key?: string } }).data?.key;
  }
}

const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="00000"/><numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/><xf numFmtId="10"/></cellXfs></styleSheet>`;

describe('the cells of a workbook', () => {
  it.each<[string, string, unknown]>([
    ['an ID kept as text', textCell('A1', '110101199003078888'), '110101199003078888'],
    [
      'an ID Excel has rounded',
      '<c r="A1"><v>1.10101199003078E+17</v></c>',
      { text: '110101199003078000', kind: 'damaged' },
    ],
    [
      'a number of 16 digits',
      '<c r="A1"><v>6222021234567890</v></c>',
      { text: '6222021234567890', kind: 'damaged' },
    ],
    ['a phone number', '<c r="A1"><v>13800001234</v></c>', { text: '13800001234', kind: 'number' }],
    ['zeros a format shows', '<c r="A1" s="1"><v>123</v></c>', { text: '00123', kind: 'number' }],
    ['zeros kept as text', textCell('A1', '00123'), '00123'],
    ['a date', '<c r="A1" s="2"><v>46174</v></c>', { text: '2026-06-01', kind: 'date' }],
    ['a Chinese date', '<c r="A1" s="3"><v>46174</v></c>', { text: '2026-06-01', kind: 'date' }],
    ['a day of 1900', '<c r="A1" s="2"><v>61</v></c>', { text: '1900-03-01', kind: 'date' }],
    ['an ISO date', '<c r="A1" t="d"><v>2026-06-01</v></c>', { text: '2026-06-01', kind: 'date' }],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', { text: '#N/A', kind: 'error' }],
    [
      'the value of a formula, not the formula',
      '<c r="A1" t="str"><f>"林"&amp;"浩"</f><v>林浩</v></c>',
      '林浩',
    ],
    [
      'a formula nobody calculated',
      `<c r="A1"><f>B1</f></c>${textCell('B1', '人')}`,
      { text: '', kind: 'uncalculated' },
    ],
    ['an escaped character', textCell('A1', '一_x000D_二_x005F_x0041_'), '一\r二_x0041_'],
    ['a rare character', textCell('A1', '𠮷田'), '𠮷田'],
  ])('keep %s', (_, cell, expected) => {
    const table = read(makeXlsx(`<row r="1">${cell}</row>`, { 'xl/styles.xml': styles }));
    expect(cellsOf(table)?.[0]?.[0]).toEqual(expected);
  });

  it('count days from 1904 where the workbook does', () => {
    const workbook =
      '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="一" sheetId="1" r:id="rId1"/></sheets></workbook>';
    const row = '<row r="1"><c r="A1" s="2"><v>44712</v></c></row>';
    const table = read(makeXlsx(row, { 'xl/styles.xml': styles, 'xl/workbook.xml': workbook }));
    expect(cellsOf(table)).toEqual([[{ text: '2026-06-01', kind: 'date' }]]);
    expect(table.sheets[0]?.isFrom1904).toBe(true);
  });

  it('keep the number of their row, and a merged department for everybody in it', () => {
    const rows = `<row r="3">${textCell('A3', '运营部')}${textCell('B3', '林浩')}</row>
      <row r="5">${textCell('B5', '王芳')}</row><row r="6"><c r="A6" s="1"/></row>
      <row r="7">${textCell('B7', '李敏')}</row>`;
    const merges =
      '<mergeCells><mergeCell ref="A3:A5"/><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    expect(read(makeXlsx(rows, {}, merges)).sheets[0]?.rows).toEqual([
      { number: 3, cells: ['运营部', '林浩'] },
      { number: 5, cells: ['运营部', '王芳'] },
      { number: 7, cells: ['', '李敏'] },
    ]);
  });

  it('are those of a workbook we wrote ourselves', () => {
    const { bytes } = writeXlsx({
      title: '花名册',
      sheets: [
        {
          name: '花名册',
          titleRows: ['花名册'],
          columns: [{ header: '姓名', width: 10, kind: 'text' }],
          rows: [['=1+1'], ['00123'], ['110101199003078888'], ['_x0041_']],
          header: { left: '', right: '' },
          footer: '',
        },
      ],
    });
    expect(cellsOf(read(bytes))).toEqual([
      ['花名册'],
      ['姓名'],
      ['=1+1'],
      ['00123'],
      ['110101199003078888'],
      ['_x0041_'],
    ]);
  });
});

describe('the fields of a text file', () => {
  const rows = '姓名,手机\r\n林浩,13800001234\r\n';
  const expected = [
    ['姓名', '手机'],
    ['林浩', '13800001234'],
  ];
  const wide = Buffer.from(rows, 'utf16le');

  it.each<[string, Uint8Array, string]>([
    ['UTF-8', strToU8(rows), 'utf-8'],
    ['UTF-8 with a mark', strToU8(`\uFEFF${rows}`), 'utf-8'],
    ['GBK', encodeGbk(rows), 'gb18030'],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), wide]), 'utf-16'],
    ['UTF-16 without a mark', wide, 'utf-16'],
    ['UTF-16 the other way round', Buffer.from(wide).swap16(), 'utf-16'],
    [
      'lines of two encodings',
      Buffer.concat([encodeGbk('姓名,手机\r\n'), strToU8('林浩,13800001234\r\n')]),
      'mixed',
    ],
  ])('are read from %s', (_, bytes, encoding) => {
    const table = read(bytes, 'list.csv');
    expect(cellsOf(table)).toEqual(expected);
    expect(table.encoding).toBe(encoding);
  });

  it.each<[string, string, string[][]]>([
    ['quoted delimiters, quotes and line breaks', 'a,"b,""c""\nd"\n', [['a', 'b,"c"\nd']]],
    ['tabs of a copied range', '林浩\t"负责\n大促"\t\n', [['林浩', '负责\n大促', '']]],
    [
      'semicolons',
      '林浩;王芳\n李敏;张慧',
      [
        ['林浩', '王芳'],
        ['李敏', '张慧'],
      ],
    ],
    [
      'old Mac line ends',
      '林浩,1\r王芳,2',
      [
        ['林浩', '1'],
        ['王芳', '2'],
      ],
    ],
    ['a guarded formula', "'=1+1,'+86 138,''abc", [['=1+1', '+86 138', "''abc"]]],
    ['a tab before a long number', '"\t110101199003078888",1', [['110101199003078888', '1']]],
    ['text as a formula', `="00123","=""138""","'=""7"""`, [['00123', '138', '="7"']]],
    ['a quote in the middle', '5"屏,好\n', [['5"屏', '好']]],
    ['__proto__ as a heading', '__proto__,constructor', [['__proto__', 'constructor']]],
    ['nothing', '', []],
    ['a last empty field', 'a,b,\n', [['a', 'b', '']]],
  ])('hold %s', (_, text, cells) => {
    expect(cellsOf(read(strToU8(text), 'list.csv'))).toEqual(cells);
  });
});

describe('a hostile or broken table', () => {
  const spaces = ' '.repeat(4 * 1024 * 1024);
  const manyRows = '<row><c t="str"><v>1</v></c></row>'.repeat(20_001);

  it.each<[string, () => Uint8Array, string]>([
    ['bomb.xlsx', () => makeXlsx(textCell('A1', spaces)), 'files.tooLarge'],
    [
      'strings.xlsx',
      () => makeXlsx('', { 'xl/sharedStrings.xml': `<sst>${spaces}</sst>` }),
      'files.tooLarge',
    ],
    ['rows.xlsx', () => makeXlsx(manyRows), 'files.tooManyRows'],
    [
      'xxe.xlsx',
      () =>
        makeXlsx('', {
          'xl/sharedStrings.xml':
            '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><sst><si><t>&e;</t></si></sst>',
        }),
      'files.damaged',
    ],
    [
      'missing.xlsx',
      () =>
        zipParts({
          'xl/workbook.xml':
            '<workbook xmlns:r="r"><sheets><sheet name="一" r:id="rId1"/></sheets></workbook>',
          'xl/_rels/workbook.xml.rels':
            '<Relationships><Relationship Id="rId1" Target="worksheets/gone.xml"/></Relationships>',
        }),
      'files.damaged',
    ],
    ['old.xls', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), 'files.oldOffice'],
    ['page.xls', () => strToU8('<html><table><tr><td>林浩</td></tr></table>'), 'files.notATable'],
    ['letter.docx', () => zipParts({ 'word/document.xml': '<w/>' }), 'files.notATable'],
    ['nul.csv', () => strToU8('姓名,\0\n林浩,\0\0'), 'files.notATable'],
    ['million.csv', () => strToU8('林浩\n'.repeat(1_000_000)), 'files.tooManyRows'],
    ['commas.csv', () => strToU8(','.repeat(5_000_000)), 'files.tooManyColumns'],
    ['quote.csv', () => strToU8(`a,b\n"${'x'.repeat(9_000_000)}`), 'files.unclosedQuote'],
  ])('%s is refused with its reason', (name, make, key) => {
    const bytes = make();
    expect(keyOf(() => read(bytes, name))).toBe(key);
  });

  it('does not reach beyond its data, wherever a cell claims to stand', () => {
    const far = makeXlsx(
      `<row r="1">${textCell('A1', '林浩')}</row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`,
    );
    expect(cellsOf(read(far))).toEqual([['林浩']]);
  });

  it('is read for what it is, whatever its name says', () => {
    expect(cellsOf(read(strToU8('姓名,级别'), 'list.xlsx'))).toEqual([['姓名', '级别']]);
    const bytes = makeXlsx(`<row r="1">${textCell('A1', '姓名')}</row>`);
    expect(cellsOf(read(bytes, 'list.csv'))).toEqual([['姓名']]);
  });
});

describe('the process that reads a table', () => {
  const entry = childProgram('reader');

  it('answers it, and stops when nobody waits for it any more', async () => {
    const file = { name: 'list.csv', bytes: strToU8('姓名,级别') };
    const { sheets } = await askReader(() => forkChild(entry), file, { as: 'table' });
    expect(sheets[0]?.rows[0]?.cells).toEqual(['姓名', '级别']);
    const abort = new AbortController();
    const stopped = askReader(() => forkChild(entry), file, { as: 'table', signal: abort.signal });
    abort.abort();
    await expect(stopped).rejects.toMatchObject({ data: { key: 'files.readerStopped' } });
  });
});
