import { safeText } from '#shared/documents/safeText.ts';
import type { Sheet, WorkbookCell } from '#shared/documents/workbook.ts';

const formulaStart = /^'*[=+\-@\t\r\n＝＋－＠|]/u;

/** Without the mark Chinese Excel takes UTF-8 for GBK. */
const byteOrderMark = '\uFEFF';

function textOf(cell: WorkbookCell): string {
  const value = typeof cell === 'object' && cell !== null ? cell.value : cell;
  return value === null ? '' : safeText(String(value));
}

/** Text that would start a formula is guarded by an apostrophe, which our own reader takes off. */
function toField(text: string): string {
  const guarded = formulaStart.test(text) ? `'${text}` : text;
  return /[",\r\n\t]|^\s|\s$/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** The table of one sheet as comma separated text (RFC 4180), without its titles. */
export function renderCsv({ columns, rows }: Sheet): string {
  const head = columns.map(({ header }) => toField(safeText(header)));
  const body = rows.map((row) => columns.map((_, index) => toField(textOf(row[index] ?? null))));
  return `${byteOrderMark}${[head, ...body].map((fields) => `${fields.join(',')}\r\n`).join('')}`;
}
