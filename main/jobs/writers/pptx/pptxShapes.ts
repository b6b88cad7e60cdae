import { safeLine } from '#shared/documents/safeText.ts';
import type { ShapeLine, ShapeRun, SlideOf, SlideShape } from '#shared/documents/slides.ts';
import { escapeXml } from '#shared/lib/escapeXml.ts';
import { renderConnector } from './pptxConnector.ts';
import { emu, renderRun, transform } from './pptxXml.ts';

/** The run before a tab or a blank looks like its neighbour. */
function renderRuns(runs: readonly ShapeRun[]): string {
  return runs
    .map(({ text, ...look }, index) => renderRun(`${index > 0 ? ' ' : ''}${safeLine(text)}`, look))
    .join('');
}

function renderLine({ left, right }: ShapeLine, shape: SlideShape): string {
  const room = shape.width - shape.inset.left - shape.inset.right;
  const [first] = right;
  const tab = first ? renderRun('\t', { ...first }) : '';
  const tabs = first ? `<a:tabLst><a:tab pos="${emu(room)}" algn="r"/></a:tabLst>` : '';
  const spacing = `<a:lnSpc><a:spcPts val="${Math.round(shape.lineHeight * 100)}"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:spcAft><a:spcPts val="0"/></a:spcAft>`;
  const align = shape.align === 'center' ? 'ctr' : 'l';
  return `<a:p><a:pPr algn="${align}">${spacing}<a:buNone/>${tabs}</a:pPr>${renderRuns(left)}${tab}${renderRuns(right)}</a:p>`;
}

/** Words never wrap: the shape was made wide enough for them, and a longer edit should be seen. */
function renderShape(shape: SlideShape, id: number): string {
  const { inset, fill, stroke, isDashed, alt, lines } = shape;
  const body = `<a:bodyPr vert="horz" wrap="none" lIns="${emu(inset.left)}" tIns="0" rIns="${emu(inset.right)}" bIns="0" rtlCol="0" anchor="ctr"><a:noAutofit/></a:bodyPr>`;
  const dash = isDashed ? '<a:prstDash val="sysDash"/>' : '';
  const line = `<a:ln w="${emu(1)}"><a:solidFill><a:srgbClr val="${stroke}"/></a:solidFill>${dash}</a:ln>`;
  const form = `<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${Math.round(shape.rounding * 100_000)}"/></a:avLst></a:prstGeom>`;
  const words = lines.map((one) => renderLine(one, shape)).join('');
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Box ${id}" descr="${escapeXml(safeLine(alt))}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${transform(shape)}${form}<a:solidFill><a:srgbClr val="${fill}"/></a:solidFill>${line}</p:spPr><p:txBody>${body}<a:lstStyle/>${words}</p:txBody></p:sp>`;
}

/** The drawing of a slide, lines below the shapes they are glued to; ids from `firstId` on. */
export function renderShapes({ shapes, connectors }: SlideOf<'shapes'>, firstId: number): string {
  const idOf = new Map(shapes.map(({ id }, index) => [id, firstId + index]));
  const lines = connectors.map((connector, index) =>
    renderConnector(connector, firstId + shapes.length + index, idOf),
  );
  const boxes = shapes.map((shape, index) => renderShape(shape, firstId + index));
  return [...lines, ...boxes].join('');
}
