const creatorKey = '/Creator (Mozilla';
/** Chromium writes its document information first; a text of the page can never be taken for it. */
const searchedBytes = 4_096;

/**
 * Chromium names the operating system and its own version as the creator of a PDF. The file goes
 * to other people, so our name takes that place, at the same length: a PDF counts bytes.
 */
export function signPdf(bytes: Uint8Array): Uint8Array {
  const head = Buffer.from(bytes.subarray(0, searchedBytes)).toString('latin1');
  const start = head.indexOf(creatorKey);
  const end = start === -1 ? -1 : head.indexOf(')\n', start);
  if (end === -1) return bytes;
  const signed = Buffer.from(bytes);
  const textStart = start + '/Creator ('.length;
  signed.write('Crewbook'.padEnd(end - textStart), textStart, 'latin1');
  return signed;
}
