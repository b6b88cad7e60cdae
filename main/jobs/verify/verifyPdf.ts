const forbiddenNames = /\/(JS|JavaScript|Launch|SubmitForm|ImportData|RichMedia|EmbeddedFile)\b/;

/**
 * Checks a PDF from Chromium's printer: whole from header to end mark, with pages, and without
 * scripts or launch actions. Returns the number of pages; throws an Error otherwise.
 */
export function verifyPdf(bytes: Uint8Array): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!/^%PDF-\d\.\d/.test(file)) throw new Error('no PDF header');
  if (!/%%EOF\s*$/.test(file.slice(-64))) throw new Error('no PDF end mark');
  const objects = file.replace(/\bstream\r?\n[\s\S]*?\bendstream\b/g, '');
  if (forbiddenNames.test(objects)) throw new Error('active content in the PDF');
  const pages = objects.match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0;
  if (pages < 1) throw new Error('PDF without pages');
  return pages;
}
