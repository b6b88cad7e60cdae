import { describe, expect, it } from 'vitest';
import { assertFewRows } from './countRows.ts';
import type { Archive } from './openArchive.ts';

/** A large workbook that fails as soon as anything but its sheet is read. */
function workbookOf(rows: string): Archive {
  return {
    names: ['xl/worksheets/sheet1.xml'],
    size: 64 * 1024 * 1024,
    readBytes: () => undefined,
    readText: () => `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  };
}

describe('the rows of a large workbook', () => {
  const check = (rows: string) => () =>
    assertFewRows(workbookOf(rows), ['xl/worksheets/sheet1.xml'], 'files.tooManyRows');
  const filled = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
  const typed = '<row r="1"><c r="A1" t="inlineStr"><is><t>林浩</t></is></c></row>';
  const styled = '<row r="1"><c r="A1" s="1"/></row><row r="2" ht="14"/>';

  it('are counted before its words are read', () => {
    for (const row of [filled, typed]) {
      expect(check(row.repeat(20_001))).toThrow(
        expect.objectContaining({
          data: {
            code: 'invalid',
            key: 'files.tooManyRows',
            params: { limit: 20_000 },
          },
        }),
      );
      expect(check(row.repeat(20_000))).not.toThrow();
    }
  });

  it('do not count where they hold nothing but borders', () => {
    expect(check(styled.repeat(100_000))).not.toThrow();
    expect(check(styled.repeat(30_000) + filled.repeat(20_000))).not.toThrow();
  });
});
