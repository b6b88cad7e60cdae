import { decodeText, detectText } from '#main/core/decodeText.ts';
import type { GivenTable } from '#shared/documents/givenTable.ts';
import { readDelimited } from '#shared/documents/readDelimited.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { archiveLimits, openArchive } from './openArchive.ts';
import { readDocx } from './readDocx.ts';
import type { GivenFile } from './readerMessages.ts';
import { readSheets } from './readSheets.ts';
import { readXlsx } from './readXlsx.ts';

const plainKinds = /\.(?:txt|md|markdown|csv|tsv|log)$/iu;

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

const zipMagic = [0x50, 0x4b];
/** .doc, .xls and anything with a password. */
const oldOfficeMagic = [0xd0, 0xcf, 0x11, 0xe0];

function readOffice(bytes: Uint8Array): string {
  const archive = openArchive(bytes);
  if (archive.names.includes('word/document.xml')) return readDocx(archive);
  if (archive.names.includes('xl/workbook.xml')) return readXlsx(archive);
  throw new Failure({ code: 'invalid', key: 'files.unknownKind' });
}

function refuse(key: 'files.oldOffice' | 'files.tooLarge' | 'files.unknownKind'): Failure {
  return new Failure({ code: 'invalid', key });
}

function assertIsText(bytes: Uint8Array): void {
  if (startsWith(bytes, oldOfficeMagic)) throw refuse('files.oldOffice');
  if (bytes.length > archiveLimits.container) throw refuse('files.tooLarge');
}

/**
 * The text of a file, by what it is and not by what its name says.
 * @throws Failure `files.unknownKind`, `files.oldOffice`, `files.damaged`, `files.tooLarge`,
 * `files.tooManyReportRows` or `files.encrypted`.
 */
export function readFile({ name, bytes }: GivenFile): string {
  if (startsWith(bytes, zipMagic)) return readOffice(bytes);
  assertIsText(bytes);
  const text = decodeText(bytes);
  if (!plainKinds.test(name) || text.includes('\0')) throw refuse('files.unknownKind');
  return text;
}

/** A web page under the name of a table: what back offices offer as `.xls`. */
const markup = /^\s*<(?:!doctype|html|\?xml|table|meta|head)\b/iu;

/**
 * The table in a workbook or a delimited text file, by what it is and not by what its name says.
 * @throws Failure as `readFile`, and `files.notATable`, `files.tooManyRows`,
 * `files.tooManyColumns`, `files.unclosedQuote`.
 */
export function readTable({ bytes }: GivenFile): GivenTable {
  if (startsWith(bytes, zipMagic)) {
    const archive = openArchive(bytes);
    if (archive.names.includes('xl/workbook.xml')) {
      return { sheets: readSheets(archive), encoding: null };
    }
    throw new Failure({ code: 'invalid', key: 'files.notATable' });
  }
  assertIsText(bytes);
  const { text, encoding } = detectText(bytes);
  if (text.includes('\0') || markup.test(text)) {
    throw new Failure({ code: 'invalid', key: 'files.notATable' });
  }
  return { sheets: [{ name: '', rows: readDelimited(text), isFrom1904: false }], encoding };
}
