import type { PrintDocument } from '#shared/documents/document.ts';
import type { Picture } from '#shared/documents/exportContent.ts';
import {
  longImageWidth,
  renderHtml,
  renderPageMargins,
  renderPictureHtml,
  renderSheetsHtml,
  renderStackHtml,
} from '#shared/documents/render/renderHtml.ts';
import type { PrintRequest } from './jobMessages.ts';

/** A4 in millimetres, with the same margins as the Word file. */
const a4 = { short: 210, long: 297 } as const;
const pageMargins = { top: 23, right: 18, bottom: 20, left: 18 } as const;
const millimetresPerPixel = 25.4 / 96;

export function documentPages(document: PrintDocument): PrintRequest {
  const isLandscape = document.isLandscape ?? false;
  return {
    format: 'pdf',
    html: renderHtml(document, 'page'),
    paper: {
      width: isLandscape ? a4.long : a4.short,
      height: isLandscape ? a4.short : a4.long,
      margins: pageMargins,
    },
    margins: renderPageMargins(document),
  };
}

export function documentPicture(document: PrintDocument): PrintRequest {
  return {
    format: 'png',
    html: renderHtml(document, 'longImage'),
    width: longImageWidth,
    height: null,
    scale: 2,
  };
}

/** One sheet of paper as large as the drawing, so that nothing is scaled or cut. */
export function picturePage(picture: Picture): PrintRequest {
  return {
    format: 'pdf',
    html: renderPictureHtml(picture),
    paper: {
      width: picture.width * millimetresPerPixel,
      // A hair higher, or rounding could push the last line of pixels to a second page.
      height: picture.height * millimetresPerPixel + 0.5,
      margins: { top: 0, right: 0, bottom: 0, left: 0 },
    },
    margins: null,
  };
}

/** Drawings of one size, one tile each: an Electron that draws many is started only once. */
export function pictureSet(pictures: readonly Picture[]): PrintRequest {
  const [first] = pictures;
  if (!first) throw new RangeError('no pictures');
  const height = Math.ceil(first.height);
  return {
    format: 'png',
    html: renderStackHtml(pictures.map((picture) => ({ ...picture, height }))),
    width: Math.ceil(first.width),
    height: height * pictures.length,
    tileHeight: height,
    scale: first.scale ?? 2,
  };
}

/** One sheet of paper for each drawing, all as large as the first. */
export function printedSheets(sheets: readonly Picture[]): PrintRequest {
  const [first] = sheets;
  if (!first) throw new RangeError('no sheets');
  return {
    format: 'pdf',
    html: renderSheetsHtml(sheets),
    paper: {
      width: first.width * millimetresPerPixel,
      height: first.height * millimetresPerPixel,
      margins: { top: 0, right: 0, bottom: 0, left: 0 },
    },
    margins: null,
  };
}

export function pictureTiles(picture: Picture): PrintRequest {
  return {
    format: 'png',
    html: renderPictureHtml(picture),
    width: Math.ceil(picture.width),
    height: Math.ceil(picture.height),
    scale: picture.scale ?? 2,
  };
}
