import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  SimpleField,
  TabStopType,
  TextRun,
} from 'docx';
import type { PrintDocument } from '#shared/documents/document.ts';
import { palette } from '#shared/documents/palette.ts';
import { safeLine } from '#shared/documents/safeText.ts';
import { renderBlocks } from './docxBlocks.ts';
import {
  externalStyles,
  fontTableXml,
  numbering,
  paper,
  styleIds,
  styles,
  textWidth,
} from './docxStyles.ts';

/**
 * The document as a Word file: built-in heading styles, own table styles, repeated table headers,
 * page numbers. `pictures` are the drawings of its `svg` blocks as PNG, in their order.
 */
export async function writeDocx(
  document: PrintDocument,
  pictures: readonly Uint8Array[] = [],
): Promise<Uint8Array> {
  const isLandscape = document.isLandscape ?? false;
  const width = textWidth(isLandscape);
  const file = new Document({
    title: safeLine(document.title),
    creator: 'Crewbook',
    lastModifiedBy: 'Crewbook',
    externalStyles,
    styles,
    numbering,
    sections: [
      {
        properties: { page: pageOf(isLandscape) },
        headers: { default: renderHeader(document, width) },
        footers: { default: renderFooter(document, width) },
        children: [
          ...renderHead(document),
          ...renderBlocks(document.blocks, { textWidth: width, pictures }),
        ],
      },
    ],
  });
  const packed = await Packer.pack(file, 'uint8array', undefined, [
    { path: 'word/fontTable.xml', data: fontTableXml },
  ]);
  return packed;
}

function pageOf(isLandscape: boolean) {
  return {
    size: {
      width: paper.width,
      height: paper.height,
      orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: paper.margin,
  };
}

function renderHead(document: PrintDocument): readonly Paragraph[] {
  return [
    new Paragraph({ text: safeLine(document.title), heading: HeadingLevel.TITLE }),
    new Paragraph({ text: safeLine(document.subtitle ?? ''), style: styleIds.subtitle }),
  ];
}

function renderHeader(document: PrintDocument, width: number): Header {
  return new Header({
    children: [
      new Paragraph({
        style: styleIds.margin,
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        border: { bottom: { style: 'single', size: 4, color: palette.line, space: 4 } },
        children: [
          new TextRun(safeLine(document.header.left)),
          new TextRun({ children: ['\t'] }),
          new TextRun(safeLine(document.header.right)),
        ],
      }),
    ],
  });
}

/** Page numbers are simple fields: the complex ones need instruction text, which the check forbids. */
function renderFooter(document: PrintDocument, width: number): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: styleIds.margin,
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          new TextRun(safeLine(document.footer)),
          new TextRun({ children: ['\t'] }),
          new SimpleField('PAGE', '1'),
          new TextRun(' / '),
          new SimpleField('NUMPAGES', '1'),
        ],
      }),
    ],
  });
}
