import { type IPropertiesOptions, LevelFormat, LineRuleType } from 'docx';
import { palette } from '#shared/documents/palette.ts';

/** Lengths of Word are twentieths of a point; font sizes are half points. */
const millimetre = 56.693;

/** A4 with the margins of an office document. */
export const paper = {
  width: Math.round(210 * millimetre),
  height: Math.round(297 * millimetre),
  margin: {
    top: Math.round(24 * millimetre),
    right: Math.round(20 * millimetre),
    bottom: Math.round(20 * millimetre),
    left: Math.round(20 * millimetre),
    header: Math.round(11 * millimetre),
    footer: Math.round(10 * millimetre),
  },
} as const;

/** Room for text between the margins, in twips. */
export function textWidth(isLandscape: boolean): number {
  const width = isLandscape ? paper.height : paper.width;
  return width - paper.margin.left - paper.margin.right;
}

/**
 * One family for Chinese and Latin letters. Word for Windows has it; elsewhere the alternative
 * names in the font table say what to take instead.
 */
const fontName = 'Microsoft YaHei';
const fonts = { ascii: fontName, hAnsi: fontName, eastAsia: fontName, cs: fontName };

export const fontTableXml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="${fontName}"><w:altName w:val="微软雅黑;PingFang SC;Noto Sans CJK SC"/><w:panose1 w:val="020B0503020204020204"/><w:charset w:val="86"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>`;

export const styleIds = {
  subtitle: 'CrewbookSubtitle',
  margin: 'CrewbookMargin',
  list: 'CrewbookList',
  cell: 'CrewbookCell',
  cellHeader: 'CrewbookCellHeader',
  table: 'CrewbookTable',
  facts: 'CrewbookFacts',
  bullets: 'crewbook-bullets',
  numbers: 'crewbook-numbers',
} as const;

/**
 * Lines are this high at least, whatever font stands in for ours, and grow for larger text and
 * pictures. Said each time: LibreOffice takes a height without a rule for fixed.
 */
const lineRule = LineRuleType.AT_LEAST;

const run = (size: number, color: string, bold = false) => ({ font: fonts, size, color, bold });

/** The built-in heading styles keep their names, so the navigation pane and a table of contents work. */
const defaultStyles = {
  document: {
    run: { font: fonts, size: 21, color: palette.text, language: { eastAsia: 'zh-CN' } },
    paragraph: { spacing: { line: 340, lineRule, after: 80 } },
  },
  title: {
    run: run(38, palette.text, true),
    paragraph: { spacing: { line: 520, lineRule, after: 40 }, keepNext: true },
  },
  heading1: {
    run: run(27, palette.accent, true),
    paragraph: { spacing: { before: 280, after: 110 }, keepNext: true },
  },
  heading2: {
    run: run(23, palette.text, true),
    paragraph: { spacing: { before: 200, after: 70 }, keepNext: true },
  },
  heading3: {
    run: run(21, palette.text, true),
    paragraph: { spacing: { before: 160, after: 50 }, keepNext: true },
  },
};

const ownParagraphStyles = [
  {
    id: styleIds.subtitle,
    name: 'Crewbook Subtitle',
    basedOn: 'Normal',
    run: run(20, palette.muted),
    paragraph: {
      spacing: { after: 280 },
      border: { bottom: { style: 'single' as const, size: 12, color: palette.accent, space: 8 } },
    },
  },
  {
    id: styleIds.margin,
    name: 'Crewbook Margin',
    basedOn: 'Normal',
    run: run(16, palette.muted),
    paragraph: { spacing: { after: 0, line: 240, lineRule } },
  },
  {
    id: styleIds.list,
    name: 'Crewbook List',
    basedOn: 'Normal',
    paragraph: { spacing: { after: 50 } },
  },
  {
    id: styleIds.cell,
    name: 'Crewbook Cell',
    basedOn: 'Normal',
    run: { font: fonts, size: 19 },
    paragraph: { spacing: { before: 30, after: 30, line: 300, lineRule } },
  },
  {
    id: styleIds.cellHeader,
    name: 'Crewbook Cell Header',
    basedOn: styleIds.cell,
    run: { font: fonts, size: 19, bold: true },
    paragraph: { keepNext: true },
  },
];

const line = (side: string, size: number, color: string) =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`;

const cellMargins = (side: number) =>
  `<w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="${side}" w:type="dxa"/><w:bottom w:w="28" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar>`;

const tableStyle = (id: string, name: string, parts: string) =>
  `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/>${parts}</w:style>`;

/** The library writes paragraph styles only, so Word's basic styles and our table styles come as XML. */
export const externalStyles = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>${tableStyle(
  styleIds.table,
  'Crewbook Table',
  `<w:tblPr><w:tblBorders>${line('bottom', 4, palette.line)}${line('insideH', 4, palette.line)}</w:tblBorders>${cellMargins(100)}</w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>${line('bottom', 6, palette.accent)}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${palette.accentSoft}"/><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>`,
)}${tableStyle(styleIds.facts, 'Crewbook Facts', `<w:tblPr>${cellMargins(0)}</w:tblPr>`)}</w:styles>`;

/** Paragraph styles, given by the library's own options. */
export const styles: NonNullable<IPropertiesOptions['styles']> = {
  default: defaultStyles,
  paragraphStyles: ownParagraphStyles,
};

const listLevel = { level: 0, alignment: 'left' as const };
const listIndent = { paragraph: { indent: { left: 420, hanging: 320 } } };

export const numbering: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    {
      reference: styleIds.bullets,
      levels: [
        {
          ...listLevel,
          format: LevelFormat.BULLET,
          text: '•',
          style: { ...listIndent, run: { font: fonts, color: palette.accent } },
        },
      ],
    },
    {
      reference: styleIds.numbers,
      levels: [
        {
          ...listLevel,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          style: { ...listIndent, run: { font: fonts, color: palette.accent } },
        },
      ],
    },
  ],
};
