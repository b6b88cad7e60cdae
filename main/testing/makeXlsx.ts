import { strToU8, zipSync } from 'fflate';

type Parts = Readonly<Record<string, string>>;

export function zipParts(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { level });
}

/** A workbook of one sheet from the XML of its rows, for tests of reading it. */
export function makeXlsx(rows: string, more: Parts = {}, afterRows = ''): Uint8Array {
  return zipParts({
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><workbookPr/><sheets><sheet name="花名册" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData>${afterRows}</worksheet>`,
    ...more,
  });
}
