import { mostRows } from '#shared/documents/givenTable.ts';
import { Failure } from '#shared/ipc/failure.ts';
import type { Archive } from './openArchive.ts';

/** Bytes; smaller workbooks are read at once, whatever they hold. */
const largeWorkbook = 16 * 1024 * 1024;

/** Where a mark stands next, looked up again only when that place was passed. */
function makeFinder(xml: string, mark: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) {
      const next = xml.indexOf(mark, from);
      found = next === -1 ? xml.length : next;
    }
    return found;
  };
}

/** True when more rows than `most` hold a value; stops at the first one too many. */
function holdsMoreRows(xml: string, most: number): boolean {
  const findRow = makeFinder(xml, '<row');
  const findEnd = makeFinder(xml, '</row>');
  const findValue = makeFinder(xml, '<v>');
  const findText = makeFinder(xml, '<is>');
  let count = 0;
  for (let at = findRow(0); at < xml.length && count <= most; ) {
    const next = findRow(at + 1);
    // A row without cells is closed by its own tag.
    if (Math.min(findValue(at), findText(at)) < Math.min(findEnd(at), next)) count += 1;
    at = next;
  }
  return count > most;
}

/**
 * A look at the sheets of a large workbook before its words are read, which takes far longer.
 * @throws Failure of the given key when one has more rows than any table may.
 */
export function assertFewRows(
  archive: Archive,
  parts: readonly string[],
  key: 'files.tooManyRows' | 'files.tooManyReportRows',
): void {
  if (archive.size < largeWorkbook) return;
  for (const part of parts) {
    if (!holdsMoreRows(archive.readText(part) ?? '', mostRows)) continue;
    throw new Failure({ code: 'invalid', key, params: { limit: mostRows } });
  }
}
