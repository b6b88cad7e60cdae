import { mostRows } from '#shared/documents/givenTable.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { assertFewRows } from './countRows.ts';
import type { Archive } from './openArchive.ts';
import { readWorkbookFacts, type SheetCell, type WorkbookFacts, walkSheet } from './sheetCells.ts';

const sheetPart = /^xl\/worksheets\/[^/]+\.xml$/u;

function joinCells(cells: readonly (SheetCell | undefined)[]): string {
  return Array.from(cells, (cell) => (cell?.text ?? '').replaceAll(/[\t\r\n]+/gu, ' '))
    .join('\t')
    .trimEnd();
}

/** Rows of one sheet, cells parted by tabs; a row that says nothing is an empty line. */
function readSheet(xml: string, facts: WorkbookFacts): string[] {
  const rows: string[] = [];
  let filled = 0;
  walkSheet(xml, facts, {
    onRow: (_, cells) => {
      const row = joinCells(cells);
      if (row !== '') filled += 1;
      if (filled > mostRows) {
        const params = { limit: mostRows };
        throw new Failure({ code: 'invalid', key: 'files.tooManyReportRows', params });
      }
      rows.push(row);
    },
  });
  return rows;
}

/**
 * The sheets of a workbook as text, one after another: values as they are shown, never formulas.
 * @throws Failure `files.tooManyReportRows`, and as `walkSheet`.
 */
export function readXlsx(archive: Archive): string {
  const sheets = archive.names
    .filter((name) => sheetPart.test(name))
    .sort((left, right) => left.localeCompare(right, 'en', { numeric: true }));
  assertFewRows(archive, sheets, 'files.tooManyReportRows');
  const facts = readWorkbookFacts(archive);
  return sheets
    .map((name) => readSheet(archive.readText(name) ?? '', facts).join('\n'))
    .filter((text) => text.trim() !== '')
    .join('\n\n');
}
