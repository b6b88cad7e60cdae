import { decodeText } from '#main/core/decodeText.ts';
import type { GivenOutline } from '#shared/documents/givenOutline.ts';
import { Failure } from '#shared/ipc/failure.ts';
import type { GivenFile } from './readerMessages.ts';
import { readTextOutline } from './readTextOutline.ts';
import { readXmlOutline } from './readXmlOutline.ts';

/** A map of 20,000 nodes is smaller; in bytes. */
const largestFile = 8 * 1024 * 1024;

/**
 * The outline in a file, by what it is and not by what its name says.
 * @throws Failure `files.notAnOutline`, `files.outlineBroken`, `files.outlineTooLong`,
 * `files.outlineTooDeep` or `files.tooLarge`.
 */
export function readOutline({ bytes }: GivenFile): GivenOutline {
  if (bytes.length > largestFile) throw new Failure({ code: 'invalid', key: 'files.tooLarge' });
  const text = decodeText(bytes).replace(/^\uFEFF/u, '');
  const isBinary = text.includes('\0') || (bytes[0] === 0x50 && bytes[1] === 0x4b);
  if (isBinary) throw new Failure({ code: 'invalid', key: 'files.notAnOutline' });
  return /^\s*</u.test(text) ? readXmlOutline(text.trimStart()) : readTextOutline(text);
}
