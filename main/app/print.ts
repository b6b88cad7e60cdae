import type { BrowserWindow, PrintToPDFOptions, Session } from 'electron';
import type { PrintedParts, PrintRequest } from '#main/jobs/jobMessages.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { answerPrintRequest, isPrintRequest, servePrintPage } from './printPages.ts';
import { serveScheme } from './protocol.ts';

export type CreateHiddenWindow = (size: { width: number; height: number }) => BrowserWindow;

type PdfRequest = Extract<PrintRequest, { format: 'pdf' }>;
type PngRequest = Extract<PrintRequest, { format: 'png' }>;

/**
 * Lays out one page in a hidden window and gives back a PDF, or the tiles of a picture. The window
 * runs no scripts and may load nothing but the page; it is gone when this returns.
 */
export async function printPage(
  request: PrintRequest,
  createWindow: CreateHiddenWindow,
  signal?: AbortSignal,
): Promise<PrintedParts> {
  signal?.throwIfAborted();
  const window = createWindow(sizeOf(request));
  const page = servePrintPage(request.html);
  const stop = () => window.destroy();
  signal?.addEventListener('abort', stop);
  try {
    lockPrintSession(window.webContents.session);
    await window.loadURL(page.url);
    return request.format === 'pdf'
      ? [await window.webContents.printToPDF(pdfOptions(request))]
      : await captureTiles(window, request);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure({ code: 'internal', key: 'files.printFailed' });
  } finally {
    signal?.removeEventListener('abort', stop);
    page.remove();
    stop();
  }
}

const lockedSessions = new WeakSet<Session>();

function lockPrintSession(session: Session): void {
  if (lockedSessions.has(session)) return;
  lockedSessions.add(session);
  session.webRequest.onBeforeRequest((details, decide) =>
    decide({ cancel: !isPrintRequest(details.url) }),
  );
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  serveScheme(session.protocol, answerPrintRequest);
}

function sizeOf(request: PrintRequest): { width: number; height: number } {
  return request.format === 'pdf'
    ? { width: 794, height: 1123 }
    : { width: Math.min(request.width, maxWindowSide), height: windowHeight };
}

const windowHeight = 800;
const maxWindowSide = 4_000;
const millimetresPerInch = 25.4;

function pdfOptions(request: PdfRequest): PrintToPDFOptions {
  const { paper, margins } = request;
  const inches = (millimetres: number) => millimetres / millimetresPerInch;
  return {
    pageSize: { width: inches(paper.width), height: inches(paper.height) },
    margins: {
      top: inches(paper.margins.top),
      right: inches(paper.margins.right),
      bottom: inches(paper.margins.bottom),
      left: inches(paper.margins.left),
    },
    printBackground: true,
    displayHeaderFooter: margins !== null,
    headerTemplate: margins?.header ?? '<span></span>',
    footerTemplate: margins?.footer ?? '<span></span>',
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  };
}

/** Higher ones come out empty or cut, depending on the graphics driver. */
const maxTileHeight = 8_000;
/** About 400 MB of raw pixels while the tiles are joined. */
const maxPixels = 100_000_000;
/** A picture that had to shrink below this could not be read. */
const minScale = 0.9;

interface LayoutMetrics {
  readonly cssContentSize: { readonly width: number; readonly height: number };
}

/**
 * Takes the picture tile by tile through the DevTools protocol: it needs no script in the page and
 * can reach past the window's edge.
 */
async function captureTiles(window: BrowserWindow, request: PngRequest): Promise<PrintedParts> {
  const { debugger: protocol } = window.webContents;
  protocol.attach('1.3');
  const metrics = { mobile: false, width: request.width, deviceScaleFactor: 1 };
  await protocol.sendCommand('Emulation.setDeviceMetricsOverride', {
    ...metrics,
    height: request.height ?? windowHeight,
  });
  const layout: LayoutMetrics = await protocol.sendCommand('Page.getLayoutMetrics');
  const height = request.height ?? Math.ceil(layout.cssContentSize.height);
  const joined = request.tileHeight ?? height;
  const scale = Math.min(request.scale, Math.sqrt(maxPixels / (request.width * joined)));
  if (scale < minScale) throw new Failure({ code: 'rule', key: 'files.pictureTooLarge' });
  const step = request.tileHeight ?? Math.floor(maxTileHeight / scale);
  const tiles: Uint8Array[] = [];
  for (let top = 0; top < height; top += step) {
    const clip = {
      x: 0,
      y: top,
      width: request.width,
      height: Math.min(step, height - top),
      scale,
    };
    const captured: { readonly data: string } = await protocol.sendCommand(
      'Page.captureScreenshot',
      { format: 'png', captureBeyondViewport: true, clip },
    );
    tiles.push(Buffer.from(captured.data, 'base64'));
  }
  return tiles;
}
