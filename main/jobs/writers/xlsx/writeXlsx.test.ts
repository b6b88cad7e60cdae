import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { hostileTexts } from '#main/jobs/fixtures/hostileTexts.ts';
import { weeklyWorkbook } from '#main/jobs/fixtures/weeklyWorkbook.ts';
import { verifyXlsx } from '#main/jobs/verify/verifyXlsx.ts';
import { Workbook, type WorkbookCell } from '#shared/documents/workbook.ts';
import { writeXlsx } from './writeXlsx.ts';

type Column = Workbook['sheets'][number]['columns'][number];

function workbookOf(columns: readonly Column[], rows: readonly WorkbookCell[][]): Workbook {
  return Workbook.parse({
    title: 't',
    sheets: [
      { name: 's', titleRows: [], columns, rows, header: { left: '', right: '' }, footer: '' },
    ],
  });
}

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, data]) => [name, Buffer.from(data).toString()]),
  );
}

/** The cells below the header, as an independent reader sees them. */
async function readRows(bytes: Uint8Array) {
  const sheet = (await readXlsx(bytes)).sheets[0];
  return sheet?.rows.slice(1);
}

const text: Column = { header: '文字', width: 20, kind: 'text' };
const number: Column = { header: '数', width: 10, kind: 'number' };

describe('writeXlsx', () => {
  it('is read back by another library with every value, pane, width and print setting', async () => {
    const { bytes } = writeXlsx(weeklyWorkbook);
    const [metrics, plan] = (await readXlsx(bytes)).sheets;
    expect(metrics?.name).toBe('核心指标');
    expect(metrics?.rows[0]?.[0]).toBe('运营中心周报：核心指标');
    expect(metrics?.rows[3]?.slice(0, 5)).toEqual(['成交额', '元', 1286000, 1087000, 0.183]);
    expect(metrics?.freezePane).toEqual({ rows: 3, columns: 1 });
    expect(metrics?.columns?.map((column) => column.width)).toEqual([18, 8, 14, 14, 12, 36]);
    expect(metrics?.pageSetup).toMatchObject({
      paperSize: 'a4',
      orientation: 'portrait',
      fitToPage: true,
      printTitlesRow: '$3:$3',
    });
    expect(plan?.pageSetup?.orientation).toBe('landscape');
    expect(plan?.autoFilter?.range).toBe('A2:D5');
    expect(plan?.rows[2]?.[2]).toEqual(new Date('2026-06-16T20:00:00Z'));
    expect(metrics?.headerFooter?.oddHeader).toContain('禾木家居 && 运营中心');
    verifyXlsx(bytes, weeklyWorkbook);
  });

  it('keeps every hostile text a text, exactly as typed', async () => {
    const rows = hostileTexts.map((typed) => [typed]);
    const workbook = workbookOf([text], rows);
    const { bytes } = writeXlsx(workbook);
    const read = await readRows(bytes);
    expect(read).toEqual(rows);
    verifyXlsx(bytes, workbook);
    const parts = partsOf(bytes);
    expect(Object.values(parts).join('')).not.toMatch(/<f[ >]|TargetMode|<hyperlink/);
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet.match(/<c /g)).toHaveLength(hostileTexts.length + 1);
    expect(sheet.match(/t="s"/g)).toHaveLength(hostileTexts.length + 1);
  });

  it('marks texts that would turn into formulas or numbers when edited', async () => {
    const { bytes } = writeXlsx(workbookOf([text], [['=1+1'], ['00123'], ['普通']]));
    const sheet = (await readXlsx(bytes, { readStyles: true })).sheets[0];
    const formats = [1, 2, 3].map((row) => sheet?.cells?.get(`${row},0`)?.style?.numFmt);
    expect(formats).toEqual(['@', '@', undefined]);
  });

  it('does not turn a number into text or a text into a number', async () => {
    const { bytes } = writeXlsx(workbookOf([number], [[0], [-1.5], [1e21], ['12'], [null]]));
    expect(await readRows(bytes)).toEqual([[0], [-1.5], [1e21], ['12'], [null]]);
  });

  it('writes dates as dates, keeps impossible ones as text', async () => {
    const date: Column = { header: '日', width: 10, kind: 'date' };
    const days = ['2026-11-20', '2024-02-29', '2026-02-30', '1899-01-01', '待定', '1900-03-01'];
    const workbook = workbookOf(
      [date],
      days.map((day) => [day]),
    );
    const { bytes } = writeXlsx(workbook);
    expect(await readRows(bytes)).toEqual([
      [new Date('2026-11-20T00:00:00Z')],
      [new Date('2024-02-29T00:00:00Z')],
      ['2026-02-30'],
      ['1899-01-01'],
      ['待定'],
      [new Date('1900-03-01T00:00:00Z')],
    ]);
    verifyXlsx(bytes, workbook);
  });

  it('shows percentages as people say them', async () => {
    const percent: Column = { header: '%', width: 10, kind: 'percent' };
    const { bytes } = writeXlsx(workbookOf([percent], [[107.2], [0.1], [-4.9]]));
    expect(await readRows(bytes)).toEqual([[1.072], [0.001], [-0.049]]);
  });

  it('counts texts it had to cut', () => {
    const workbook = workbookOf([text], [['长'.repeat(40_000)], ['短']]);
    const { bytes, cutCells } = writeXlsx(workbook);
    expect(cutCells).toBe(1);
    verifyXlsx(bytes, workbook);
  });

  it('gives a row room for all lines of its longest text', () => {
    const { bytes } = writeXlsx(workbookOf([text], [['一\n二\n三'], ['长'.repeat(40)], ['短']]));
    const sheet = partsOf(bytes)['xl/worksheets/sheet1.xml'] ?? '';
    expect([...sheet.matchAll(/ ht="(\d+)">/g)].map((match) => Number(match[1]))).toEqual([
      50, 80, 20,
    ]);
  });

  it('reaches past column Z and quotes sheet names', async () => {
    const columns = Array.from({ length: 30 }, (_, index) => ({ ...number, header: `c${index}` }));
    const workbook = workbookOf(columns, [columns.map((_, index) => index)]);
    const named = {
      ...workbook,
      sheets: workbook.sheets.map((s) => ({ ...s, name: "林浩's 表" })),
    };
    const { bytes } = writeXlsx(named);
    expect((await readRows(bytes))?.[0]?.[29]).toBe(29);
    expect(partsOf(bytes)['xl/workbook.xml']).toContain("'林浩''s 表'!$A$1:$AD$2");
  });

  it('makes the same bytes of the same workbook', () => {
    expect(writeXlsx(weeklyWorkbook).bytes).toEqual(writeXlsx(weeklyWorkbook).bytes);
  });
});
