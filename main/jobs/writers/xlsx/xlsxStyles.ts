import type { Tone } from '#shared/documents/document.ts';
import { colorOf, palette } from '#shared/documents/palette.ts';
import { escapeXml, mainNamespace, xmlHead } from './xlsxXml.ts';

/** What tells one cell style from another. */
export interface CellLook {
  readonly role: 'title' | 'note' | 'header' | 'body';
  readonly align: 'left' | 'right';
  readonly isWrapped?: boolean;
  /** Excel number format; `@` keeps a cell text even after someone edits it. */
  readonly format?: string | undefined;
  readonly tone?: Tone | undefined;
  readonly bold?: boolean | undefined;
}

/** Collects the styles of a workbook; each look gets one number, written once. */
export interface StyleBook {
  numberOf(look: CellLook): number;
  toXml(): string;
}

const fontName = 'Microsoft YaHei';
/** Number formats of a workbook's own start here (ECMA-376 18.8.30). */
const firstOwnFormat = 164;
const builtInFormats: Readonly<Record<string, number>> = {
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};

export function createStyleBook(): StyleBook {
  const numbers = new Map<string, number>();
  const fonts = createList(fontOf({ role: 'body', align: 'left' }));
  const fills = createList(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  const borders = createList('<border><left/><right/><top/><bottom/><diagonal/></border>');
  const formats = createList();
  const cellFormats = createList('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');

  function formatNumber(format: string | undefined): number {
    if (!format) return 0;
    return builtInFormats[format] ?? firstOwnFormat + formats.indexOf(escapeXml(format));
  }

  function addStyle(look: CellLook): number {
    const format = formatNumber(look.format);
    const fill = look.role === 'header' ? fills.indexOf(headerFill) : 0;
    const font = fonts.indexOf(fontOf(look));
    const border = borders.indexOf(borderOf(look));
    return cellFormats.indexOf(
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignmentOf(look)}</xf>`,
    );
  }

  return {
    numberOf(look) {
      const key = `${look.role}|${look.align}|${look.isWrapped}|${look.format}|${look.tone}|${look.bold}`;
      const number = numbers.get(key) ?? addStyle(look);
      numbers.set(key, number);
      return number;
    },
    toXml() {
      const ownFormats = formats.items.map(
        (code, index) => `<numFmt numFmtId="${firstOwnFormat + index}" formatCode="${code}"/>`,
      );
      return `${xmlHead}<styleSheet xmlns="${mainNamespace}">${collection('numFmts', ownFormats)}${collection('fonts', fonts.items)}${collection('fills', fills.items)}${collection('borders', borders.items)}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${collection('cellXfs', cellFormats.items)}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
    },
  };
}

interface XmlList {
  readonly items: readonly string[];
  /** Where the item stands, after adding it if it is new. */
  indexOf(xml: string): number;
}

function createList(...first: readonly string[]): XmlList {
  const items = [...first];
  return {
    items,
    indexOf(xml) {
      const known = items.indexOf(xml);
      return known === -1 ? items.push(xml) - 1 : known;
    },
  };
}

function collection(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

function fontOf(look: CellLook): string {
  const isBold = look.bold === true || look.role === 'title' || look.role === 'header';
  const size = look.role === 'title' ? 15 : 10;
  const color = look.role === 'note' ? palette.muted : (colorOf(look) ?? palette.text);
  return `<font>${isBold ? '<b/>' : ''}<sz val="${size}"/><color rgb="FF${color}"/><name val="${fontName}"/><family val="2"/><charset val="134"/></font>`;
}

const headerFill = `<fill><patternFill patternType="solid"><fgColor rgb="FF${palette.accentSoft}"/><bgColor indexed="64"/></patternFill></fill>`;

function borderOf(look: CellLook): string {
  if (look.role === 'title' || look.role === 'note') {
    return '<border><left/><right/><top/><bottom/><diagonal/></border>';
  }
  const color = look.role === 'header' ? palette.accent : palette.line;
  return `<border><left/><right/><top/><bottom style="thin"><color rgb="FF${color}"/></bottom><diagonal/></border>`;
}

/** The indent keeps a number from touching the words of the next column. */
function alignmentOf(look: CellLook): string {
  const wrap = look.isWrapped ? ' wrapText="1"' : '';
  return `<alignment horizontal="${look.align}" vertical="center"${wrap} indent="1"/>`;
}
