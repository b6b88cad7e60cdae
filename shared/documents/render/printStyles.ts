import { palette } from '#shared/documents/palette.ts';

/** Where a printed page and a picture differ: type sizes in px and the room around the text. */
const sizes = {
  page: { text: 13, small: 11.5, title: 23, h1: 16.5, h2: 14, cell: 12, padding: '0' },
  longImage: {
    text: 26,
    small: 22,
    title: 42,
    h1: 31,
    h2: 28,
    cell: 24,
    padding: '44px 40px 36px',
  },
} as const;

export type HtmlVariant = keyof typeof sizes;

export const fontStack =
  '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif';

/** The style sheet of a printed page or of the long picture; it holds nothing typed by people. */
export function printStyles(variant: HtmlVariant): string {
  return [
    pageStyles,
    bodyStyles(variant, 'body'),
    textStyles(variant),
    tableStyles(variant),
    variantStyles[variant],
  ].join('\n');
}

/** The same for a page shown inside another one: it holds for what stands below `root` only. */
export function previewStyles(root: string): string {
  const rules = [
    elementStyles,
    bodyStyles('page', ':scope'),
    textStyles('page'),
    tableStyles('page'),
  ];
  return `@scope (${root}) {\n${rules.join('\n')}\n}`;
}

const elementStyles = `
* { box-sizing: border-box; }
h1, h2, h3, p, ul, ol, table, dl, figure { margin: 0; }`;

const pageStyles = `
html, body { margin: 0; background: #fff; }${elementStyles}`;

function bodyStyles(variant: HtmlVariant, body: string): string {
  const size = sizes[variant];
  return `
${body} { padding: ${size.padding}; color: #${palette.text}; font: ${size.text}px/1.65 ${fontStack};
  overflow-wrap: anywhere; -webkit-print-color-adjust: exact; print-color-adjust: exact; }`;
}

function textStyles(variant: HtmlVariant): string {
  const size = sizes[variant];
  return `
.text, li, dd, td { white-space: pre-wrap; }
.title { font-size: ${size.title}px; line-height: 1.35; font-weight: 600; }
.subtitle { margin-top: .25em; color: #${palette.muted}; }
.head { padding-bottom: .9em; border-bottom: 2px solid #${palette.accent}; margin-bottom: 1.2em; }
h2 { font-size: ${size.h1}px; line-height: 1.4; font-weight: 600; color: #${palette.accent};
  margin: 1.3em 0 .5em; break-after: avoid; }
h3 { font-size: ${size.h2}px; line-height: 1.45; font-weight: 600; margin: 1.05em 0 .35em; break-after: avoid; }
h4 { font-size: 1em; font-weight: 600; margin: 1em 0 .3em; break-after: avoid; }
h2:first-child, h3:first-child, h4:first-child { margin-top: 0; }
p + p, p + ul, p + ol, ul + p, ol + p { margin-top: .5em; }
ul, ol { padding-left: 1.6em; }
li { margin: .2em 0; break-inside: avoid; }
li::marker { color: #${palette.accent}; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .3em 1.4em; }
dt { color: #${palette.muted}; }
dd { margin: 0; }
.bold { font-weight: 600; }
.muted { color: #${palette.muted}; }
.good { color: #${palette.good}; }
.warn { color: #${palette.warn}; }
.bad { color: #${palette.bad}; }
.spacer { height: 1em; }
.pageBreak { break-after: page; }
figure svg { display: block; max-width: 100%; margin: .6em auto; }`;
}

function tableStyles(variant: HtmlVariant): string {
  const size = sizes[variant];
  return `
table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: ${size.cell}px; line-height: 1.5;
  margin: .35em 0 .7em; border-bottom: 1px solid #${palette.line}; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th { text-align: left; font-weight: 600; background: #${palette.accentSoft};
  border-bottom: 1px solid #${palette.accent}; vertical-align: bottom; }
th, td { padding: .42em .6em; }
td { border-top: 1px solid #${palette.line}; vertical-align: top; }
.center { text-align: center; }
.right { text-align: right; }
.number { font-variant-numeric: tabular-nums; }
td.number { overflow-wrap: normal; }`;
}

const variantStyles: Readonly<Record<HtmlVariant, string>> = {
  page: '',
  longImage: `
html { width: 750px; }
table { table-layout: auto; }
col { width: auto; }
th, td { padding: .42em .4em; }
.short { white-space: nowrap; }
.dense { font-size: 21px; }
.pageBreak { display: none; }
.foot { margin-top: 2.2em; padding-top: .9em; border-top: 1px solid #${palette.line};
  display: flex; justify-content: space-between; gap: 1em;
  font-size: ${sizes.longImage.small}px; color: #${palette.muted}; }`,
};
