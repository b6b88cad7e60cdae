import { readFile } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { fillTemplate } from '#main/templates/fillTemplate.ts';
import { openTemplate } from '#main/templates/openTemplate.ts';
import type { PrintDocument } from '#shared/documents/document.ts';
import { canBecome, type Picture } from '#shared/documents/exportContent.ts';
import { renderCsv } from '#shared/documents/render/renderCsv.ts';
import { renderMarkdown } from '#shared/documents/render/renderMarkdown.ts';
import { renderWechatText } from '#shared/documents/render/renderWechatText.ts';
import type { Deck } from '#shared/documents/slides.ts';
import type { FilledTemplate } from '#shared/documents/template.ts';
import type { Workbook } from '#shared/documents/workbook.ts';
import type { ExportNote } from '#shared/features/files/filesModel.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { atomicWrite } from './atomicWrite.ts';
import {
  type JobRequest,
  type JobResult,
  type JobStep,
  jobSteps,
  type PrintedParts,
  type PrintRequest,
} from './jobMessages.ts';
import {
  documentPages,
  documentPicture,
  picturePage,
  pictureSet,
  pictureTiles,
  printedSheets,
} from './printLayout.ts';
import { scanXml } from './verify/scanXml.ts';
import { verifyDocx } from './verify/verifyDocx.ts';
import { verifyPdf } from './verify/verifyPdf.ts';
import { verifyPng } from './verify/verifyPng.ts';
import { verifyPptx } from './verify/verifyPptx.ts';
import { verifyTemplate } from './verify/verifyTemplate.ts';
import { verifyXlsx } from './verify/verifyXlsx.ts';
import { writePptx } from './writers/pptx/writePptx.ts';
import { signPdf } from './writers/signPdf.ts';
import { stitchPng } from './writers/stitchPng.ts';
import { writeXlsx } from './writers/xlsx/writeXlsx.ts';

/** What a job may ask of the process around it. */
export interface JobTools {
  /** Lays out pages in Electron; rejects with a Failure where there is none. */
  readonly print: (request: PrintRequest) => Promise<PrintedParts>;
  readonly report: (step: JobStep, done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/** A file in memory and how to tell, once it is on disk, that it is what it should be. */
interface MadeFile {
  readonly bytes: Uint8Array;
  readonly notes?: readonly ExportNote[];
  readonly check: (bytes: Uint8Array) => void;
}

/**
 * Makes one file, checks it as it stands on disk, and only then puts it in place of an older one.
 * Throws a Failure, or the abort reason of `signal`.
 */
export async function runJob(request: JobRequest, tools: JobTools): Promise<JobResult> {
  const report = (step: JobStep) => tools.report(step, jobSteps.indexOf(step), jobSteps.length);
  if (!isAbsolute(request.target))
    throw new Failure({ code: 'invalid', key: 'files.wrongContent' });
  report('prepare');
  const file = await makeFile(request, {
    ...tools,
    print: (pages) => {
      report('print');
      return tools.print(pages);
    },
  });
  tools.signal.throwIfAborted();
  report('write');
  await atomicWrite({
    target: request.target,
    bytes: file.bytes,
    signal: tools.signal,
    check: async (path) => {
      report('check');
      checkFile(await readFile(path), file);
    },
  });
  tools.report('check', jobSteps.length, jobSteps.length);
  return { bytes: file.bytes.length, notes: file.notes ?? [] };
}

function checkFile(onDisk: Buffer, file: MadeFile): void {
  try {
    if (!onDisk.equals(file.bytes)) throw new Error('other bytes on disk');
    file.check(onDisk);
  } catch {
    throw new Failure({ code: 'storage', key: 'files.checkFailed' });
  }
}

async function makeFile(request: JobRequest, tools: JobTools): Promise<MadeFile> {
  const { content, format } = request;
  if (!canBecome(content.type, format)) {
    throw new Failure({ code: 'invalid', key: 'files.wrongContent' });
  }
  switch (content.type) {
    case 'document':
      return makeDocument(content.document, format, tools);
    case 'workbook':
      return makeWorkbook(content.workbook, format);
    case 'picture':
      return makePicture(content.picture, format, tools);
    case 'sheets':
      return makePdf(printedSheets(content.sheets), tools);
    case 'text':
      return makeText(content.text);
    case 'slides':
      return makeSlides(content.deck);
    case 'template':
      return makeFromTemplate(content.template);
  }
}

async function makeDocument(
  document: PrintDocument,
  format: JobRequest['format'],
  tools: JobTools,
): Promise<MadeFile> {
  switch (format) {
    case 'docx': {
      // The library is large, and the other formats do not need it.
      const { writeDocx } = await import('./writers/writeDocx.ts');
      const bytes = await writeDocx(document, await printDrawings(document, tools));
      return { bytes, check: (written) => verifyDocx(written, document) };
    }
    case 'pdf':
      return makePdf(documentPages(document), tools);
    case 'png':
      return makePng(documentPicture(document), tools);
    case 'md':
      return makeText(renderMarkdown(document));
    default:
      return makeText(renderWechatText(document));
  }
}

function haveOneSize(drawings: readonly Picture[]): boolean {
  const [first] = drawings;
  return drawings.every(({ width, height }) => width === first?.width && height === first.height);
}

/** The drawings of a document as PNG. Without a printer the Word file says them in words. */
async function printDrawings(document: PrintDocument, tools: JobTools): Promise<Uint8Array[]> {
  const drawings = document.blocks.filter((block) => block.type === 'svg');
  try {
    if (drawings.length > 1 && haveOneSize(drawings)) {
      return [...(await tools.print(pictureSet(drawings)))];
    }
    const pictures: Uint8Array[] = [];
    for (const drawing of drawings) {
      pictures.push(stitchPng(await tools.print(pictureTiles(drawing))));
    }
    return pictures;
  } catch (error) {
    if (error instanceof Failure && error.data.key === 'files.cannotPrint') return [];
    throw error;
  }
}

function makeWorkbook(workbook: Workbook, format: JobRequest['format']): MadeFile {
  const [first] = workbook.sheets;
  if (format === 'csv' && first) return makeText(renderCsv(first));
  const { bytes, cutCells } = writeXlsx(workbook);
  const notes = cutCells > 0 ? [{ key: 'files.cellsCut', params: { count: cutCells } }] : [];
  return { bytes, notes, check: (written) => verifyXlsx(written, workbook) };
}

/** Without values the user's own file comes back as it was given. */
function makeFromTemplate(template: FilledTemplate): MadeFile {
  const { file, values } = template;
  if (values === null) return { bytes: file, check: () => undefined };
  const bytes = fillTemplate(openTemplate(file), values);
  return { bytes, check: (written) => verifyTemplate(written, template) };
}

function makeSlides(deck: Deck): MadeFile {
  return { bytes: writePptx(deck), check: (written) => verifyPptx(written, deck) };
}

async function makePicture(
  picture: Picture,
  format: JobRequest['format'],
  tools: JobTools,
): Promise<MadeFile> {
  if (format === 'pdf') return makePdf(picturePage(picture), tools);
  if (format === 'png') return makePng(pictureTiles(picture), tools);
  return { ...makeText(picture.svg), check: (written) => scanXml(written.toString()) };
}

function makeText(text: string): MadeFile {
  return { bytes: Buffer.from(text), check: () => undefined };
}

async function makePdf(pages: PrintRequest, tools: JobTools): Promise<MadeFile> {
  const [bytes] = await tools.print(pages);
  if (!bytes) throw new Failure({ code: 'internal', key: 'files.printFailed' });
  return { bytes: signPdf(bytes), check: verifyPdf };
}

async function makePng(pages: PrintRequest, tools: JobTools): Promise<MadeFile> {
  return { bytes: stitchPng(await tools.print(pages)), check: verifyPng };
}
