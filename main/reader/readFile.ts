import { decodeText } from '#main/core/decodeText.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { archiveLimits, openArchive } from './openArchive.ts';
import { readDocx } from './readDocx.ts';
import type { GivenFile } from './readerMessages.ts';
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

/**
 * The text of a file, by what it is and not by what its name says.
 * @throws Failure `files.unknownKind`, `files.oldOffice`, `files.damaged`, `files.tooLarge` or
 * `files.encrypted`.
 */
export function readFile({ name, bytes }: GivenFile): string {
  if (startsWith(bytes, zipMagic)) return readOffice(bytes);
  if (startsWith(bytes, oldOfficeMagic)) {
    throw new Failure({ code: 'invalid', key: 'files.oldOffice' });
  }
  if (bytes.length > archiveLimits.container) {
    throw new Failure({ code: 'invalid', key: 'files.tooLarge' });
  }
  const text = decodeText(bytes);
  if (!plainKinds.test(name) || text.includes('\0')) {
    throw new Failure({ code: 'invalid', key: 'files.unknownKind' });
  }
  return text;
}
