import { ellipsize } from '#shared/lib/measureText.ts';
import { drawLegend, type SceneFrame, textAt } from './frame.ts';
import type { Rect, SceneText } from './scene.ts';
import type { Sheet } from './sheets.ts';
import type { Size } from './treePlan.ts';

const titleSizes = [20, 17, 14, 12];
const smallSize = 12;
const noteGap = 24;

function alignRight(text: SceneText, right: number): SceneText {
  return { ...text, x: right, anchor: 'end' };
}

/** On one line, as large as it may be; a title no size can hold is cut. */
function drawTitle(title: string, place: { x: number; y: number; room: number }): SceneText {
  const look = { x: place.x, y: place.y, bold: true, ink: 'text' } as const;
  const fitting = titleSizes
    .map((size) => textAt(title, { ...look, size }))
    .find(({ width }) => width <= place.room);
  if (fitting) return fitting;
  return textAt(ellipsize(title, place.room, { size: 12, bold: true }).text, { ...look, size: 12 });
}

/** As high as its paper or, on endless paper, as what stands on it. */
function heightOf({ paper, scene, scale, origin }: Sheet): number {
  if (paper.height !== null) return paper.height;
  const bottom = origin[1] + (scene.bounds.y + scene.bounds.height) * scale;
  return Math.ceil(bottom + paper.footRoom + paper.margin);
}

/** Title, date, whence the sheet goes on, and its number. */
function drawWords({ scene, title, note, number, count }: Sheet, frame: Rect): SceneText[] {
  const right = frame.x + frame.width;
  const small = { size: smallSize, bold: false, ink: 'dim' } as const;
  const whence = textAt(note, { ...small, x: right, y: frame.y + 20, ink: 'accent' });
  const room = frame.width - (note === '' ? 0 : whence.width + noteGap);
  const foot = frame.y + frame.height - 6;
  return [
    drawTitle(title, { x: frame.x, y: frame.y + 20, room }),
    textAt(scene.subtitle, { ...small, x: frame.x, y: frame.y + 42 }),
    alignRight(whence, right),
    alignRight(textAt(`${number} / ${count}`, { ...small, x: right, y: foot }), right),
  ];
}

/**
 * What a sheet shows around its drawing, the legend included. Lengths are those of the sheet
 * divided by the paper's `wordScale`.
 */
export function frameSheet(sheet: Sheet): SceneFrame {
  const { paper, scene } = sheet;
  const width = paper.width / paper.wordScale;
  const height = heightOf(sheet) / paper.wordScale;
  const margin = paper.margin / paper.wordScale;
  const inner = { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin };
  const legend = drawLegend(scene.legend, margin, height - margin - 10);
  return {
    bounds: { x: 0, y: 0, width, height },
    texts: [...(paper.headRoom > 0 ? drawWords(sheet, inner) : []), ...legend.texts],
    marks: legend.marks,
    dashedLines: legend.dashedLines,
  };
}

/** In CSS pixels. */
export function sizeOfSheet(sheet: Sheet): Size {
  return { width: sheet.paper.width, height: heightOf(sheet) };
}
