import {
  type Block,
  type PrintDocument,
  toCells,
  toPlainText,
} from '#shared/documents/document.ts';
import { safeLine, safeText } from '#shared/documents/safeText.ts';
import { openPackage, partOf, scanOtherParts } from './openPackage.ts';
import { attributeOf, scanXml } from './scanXml.ts';

const bodyPart = 'word/document.xml';
const allowedFields = new Set(['PAGE', 'NUMPAGES']);
const forbidden = new Set(['w:instrText', 'w:hyperlink', 'w:object', 'w:altChunk']);

/**
 * Checks a Word file against the document it was made of: every text stands in it, in order, and
 * nothing in it acts. Throws an Error that says what is wrong, without any of the text.
 */
export function verifyDocx(bytes: Uint8Array, document: PrintDocument): void {
  const parts = openPackage(bytes);
  scanOtherParts(
    parts,
    (name) => name === bodyPart || /^word\/(header|footer)\d*\.xml$/.test(name),
  );
  const found = readParagraphs(partOf(parts, bodyPart));
  for (const [name, xml] of parts) {
    if (/^word\/(header|footer)\d*\.xml$/.test(name)) readParagraphs(xml);
  }
  expectInOrder(found, expectedTexts(document));
}

/** The text of every paragraph, tabs and line ends included. */
function readParagraphs(xml: string): string[] {
  const paragraphs: string[] = [];
  let text = '';
  let isText = false;
  scanXml(xml, {
    onOpen(name, attributes) {
      if (forbidden.has(name)) throw new Error(`${name} in the file`);
      if (name === 'w:fldSimple') checkField(attributeOf(attributes, 'w:instr'));
      if (name === 'w:p') text = '';
      else if (name === 'w:tab') text += '\t';
      else if (name === 'w:br') text += '\n';
      isText = name === 'w:t';
    },
    onText(part) {
      if (isText) text += part;
    },
    onClose(name) {
      if (name === 'w:t') isText = false;
      if (name === 'w:p') paragraphs.push(text);
    },
  });
  return paragraphs;
}

function checkField(instruction: string | undefined): void {
  if (!allowedFields.has(instruction?.trim() ?? '')) throw new Error('field in the file');
}

function expectInOrder(found: readonly string[], expected: readonly string[]): void {
  let position = 0;
  for (const text of expected) {
    const next = found.indexOf(text, position);
    if (next === -1) throw new Error('a text is missing');
    position = next + 1;
  }
}

function expectedTexts(document: PrintDocument): string[] {
  return [safeLine(document.title), ...document.blocks.flatMap(textsOf)].filter(
    (text) => text !== '',
  );
}

function textsOf(block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return [safeLine(block.text)];
    case 'paragraph':
      return [safeText(toPlainText(block.text))];
    case 'list':
      return block.items.map((item) => safeText(toPlainText(item)));
    case 'keyValues':
      return block.items.flatMap((item) => [safeLine(item.key), safeText(toPlainText(item.value))]);
    case 'table':
      return [
        ...block.columns.map((column) => safeLine(column.header)),
        ...block.rows.flatMap((row) =>
          toCells(row, block.columns).map((cell) => safeText(cell.text)),
        ),
      ];
    default:
      return [];
  }
}
