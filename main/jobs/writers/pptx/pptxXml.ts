import { palette } from '#shared/documents/palette.ts';
import { lineHeight } from '#shared/documents/slideLayout.ts';
import { escapeXml } from '#shared/lib/escapeXml.ts';

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const officeRelations =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const namespaces = `xmlns:a="${drawingNamespace}" xmlns:r="${officeRelations}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`;

/**
 * One family for Chinese and Latin letters. Named for East Asian text on every run: programs that
 * only know a theme's Latin font show boxes instead of Chinese.
 */
export const fontName = 'Microsoft YaHei';
export const fontFaces = `<a:latin typeface="${fontName}"/><a:ea typeface="${fontName}"/><a:cs typeface="${fontName}"/>`;

/** Lengths of a drawing are English Metric Units, 12,700 to the point. */
export function emu(points: number): number {
  return Math.round(points * 12_700);
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** `xfrm` of a shape (`a`) or a frame (`p`). */
export function transform(box: Box, prefix: 'a' | 'p' = 'a'): string {
  return `<${prefix}:xfrm><a:off x="${emu(box.left)}" y="${emu(box.top)}"/><a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/></${prefix}:xfrm>`;
}

export interface RunLook {
  /** In points. */
  readonly size: number;
  /** RRGGBB. */
  readonly color?: string;
  readonly bold?: boolean;
}

function runProperties({ size, color = palette.text, bold = false }: RunLook): string {
  return `<a:rPr lang="zh-CN" altLang="en-US" sz="${Math.round(size * 100)}" b="${bold ? 1 : 0}" dirty="0"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill>${fontFaces}</a:rPr>`;
}

/** A text as runs, its line ends as breaks. Must have gone through `safeText`. */
export function renderRun(text: string, look: RunLook): string {
  const properties = runProperties(look);
  return text
    .split('\n')
    .map((line) => `<a:r>${properties}<a:t>${escapeXml(line)}</a:t></a:r>`)
    .join(`<a:br>${properties}</a:br>`);
}

export interface ParagraphLook {
  readonly size: number;
  readonly align?: 'left' | 'center' | 'right';
  /** Points after the paragraph. */
  readonly gap?: number;
  /** A number before it, this one the first of its list. */
  readonly number?: { readonly start: number; readonly indent: number };
}

const alignments = { left: 'l', center: 'ctr', right: 'r' } as const;

/** Lines have a fixed height, so that a slide is as high everywhere as it was measured. */
export function renderParagraph(runs: string, look: ParagraphLook): string {
  const { size, align = 'left', gap = 0, number } = look;
  const indent = number ? ` marL="${emu(number.indent)}" indent="${-emu(number.indent)}"` : '';
  const bullet = number
    ? `<a:buClr><a:srgbClr val="${palette.accent}"/></a:buClr><a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod" startAt="${number.start}"/>`
    : '<a:buNone/>';
  const spacing = `<a:lnSpc><a:spcPts val="${Math.round(size * lineHeight * 100)}"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:spcAft><a:spcPts val="${Math.round(gap * 100)}"/></a:spcAft>`;
  return `<a:p><a:pPr${indent} algn="${alignments[align]}">${spacing}${bullet}</a:pPr>${runs}</a:p>`;
}

export interface TextShape {
  readonly id: number;
  readonly name: string;
  readonly box: Box;
  /** Place of the layout it fills; a text box of its own without. */
  readonly placeholder?: 'title' | 'ctrTitle';
  readonly anchor?: 't' | 'ctr' | 'b';
  /** Rendered paragraphs; at least one, or PowerPoint asks to repair the file. */
  readonly paragraphs: string;
}

export function renderTextShape(shape: TextShape): string {
  const { id, name, box, placeholder, anchor = 't', paragraphs } = shape;
  const kind = placeholder
    ? `<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="${placeholder}"/></p:nvPr>`
    : '<p:cNvSpPr txBox="1"/><p:nvPr/>';
  const body = `<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/>${kind}</p:nvSpPr><p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody>${body}<a:lstStyle/>${paragraphs}</p:txBody></p:sp>`;
}

/** A filled rectangle, such as the line below a title. */
export function renderBar(id: number, box: Box, color: string): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Line ${id}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="${color}"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="zh-CN"/></a:p></p:txBody></p:sp>`;
}

export interface Relation {
  readonly type: string;
  readonly target: string;
}

/** Relations get the ids rId1, rId2 … in their order. */
export function renderRelations(relations: readonly Relation[]): string {
  const items = relations.map(
    ({ type, target }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

/** The group every tree of shapes begins with. */
const treeHead =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

export function renderTree(shapes: string): string {
  return `<p:spTree>${treeHead}${shapes}</p:spTree>`;
}
