import type {
  ShapeLine,
  ShapeRun,
  SlideConnector,
  SlideOf,
  SlideShape,
} from '#shared/documents/slides.ts';
import { glueLine } from './glueLine.ts';
import { type ColorName, lightPalette } from './palette.ts';
import type { Point, Rect, SceneBox, SceneLine, SceneText } from './scene.ts';
import type { Sheet } from './sheets.ts';

const pointsPerPixel = 0.75;
/** Texts whose baselines are nearer than this, in px of the scene, stand on one line. */
const ONE_LINE = 4;
/** Lines of a box with a single one. */
const usualLine = 17;

/** From pixels of the scene to points of the slide. */
interface Pen {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly length: (value: number) => number;
}

function penFor({ scale, origin }: Sheet): Pen {
  return {
    x: (value) => (origin[0] + value * scale) * pointsPerPixel,
    y: (value) => (origin[1] + value * scale) * pointsPerPixel,
    length: (value) => value * scale * pointsPerPixel,
  };
}

function hex(name: ColorName): string {
  return lightPalette[name].slice(1).toUpperCase();
}

/** Texts by the line they stand on, from above. */
function listLines(texts: readonly SceneText[]): SceneText[][] {
  const lines: SceneText[][] = [];
  for (const text of [...texts].sort((a, b) => a.y - b.y)) {
    const last = lines.at(-1);
    if (last?.[0] && text.y - last[0].y < ONE_LINE) last.push(text);
    else lines.push([text]);
  }
  return lines;
}

function toLine(texts: readonly SceneText[], pen: Pen): ShapeLine {
  const sorted = [...texts].sort((a, b) => a.x - b.x);
  const toRun = ({ text, size, bold, ink }: SceneText): ShapeRun => {
    return { text, size: pen.length(size), bold, color: hex(ink) };
  };
  return {
    left: sorted.filter(({ anchor }) => anchor !== 'end').map(toRun),
    right: sorted.filter(({ anchor }) => anchor === 'end').map(toRun),
  };
}

function lineHeightOf(lines: readonly (readonly SceneText[])[]): number {
  const [first, second] = lines.map(([text]) => text?.y ?? 0);
  return first !== undefined && second !== undefined ? second - first : usualLine;
}

function placeOf(rect: Rect, pen: Pen) {
  return {
    left: pen.x(rect.x),
    top: pen.y(rect.y),
    width: pen.length(rect.width),
    height: pen.length(rect.height),
  };
}

function toShape(box: SceneBox, pen: Pen): SlideShape {
  const lines = listLines(box.texts);
  const isCentred = box.texts.every(({ anchor }) => anchor === 'middle');
  const starts = box.texts.filter(({ anchor }) => anchor === 'start').map(({ x }) => x);
  const ends = box.texts.filter(({ anchor }) => anchor === 'end').map(({ x }) => box.width - x);
  return {
    ...placeOf(box, pen),
    id: box.id,
    inset: {
      left: pen.length(isCentred ? 0 : Math.min(box.width / 2, ...starts)),
      right: pen.length(isCentred ? 0 : Math.min(box.width / 2, 9, ...ends)),
    },
    rounding: box.radius / Math.min(box.width, box.height),
    lineHeight: pen.length(lineHeightOf(lines)),
    lines: lines.map((texts) => toLine(texts, pen)),
    align: isCentred ? 'center' : 'left',
    fill: hex(box.fill),
    stroke: hex(box.isDashed ? box.stroke : box.tint),
    isDashed: box.isDashed,
    alt: box.label,
  };
}

/** The pill on a box as a shape of its own. */
function toPill({ id, x, y, badge }: SceneBox, pen: Pen): SlideShape[] {
  if (!badge) return [];
  const rect = { ...badge, x: x + badge.x, y: y + badge.y };
  return [
    {
      ...placeOf(rect, pen),
      id: `${id} pill`,
      inset: { left: 0, right: 0 },
      rounding: 0.5,
      lineHeight: pen.length(badge.height),
      lines: [toLine([badge.text], pen)],
      align: 'center',
      fill: hex('surface'),
      stroke: hex('accent'),
      isDashed: false,
      alt: badge.text.text,
    },
  ];
}

function toConnector(
  line: SceneLine,
  boxes: ReadonlyMap<string, SceneBox>,
  pen: Pen,
): SlideConnector[] {
  const from = boxes.get(line.fromId);
  const to = boxes.get(line.toId);
  if (!from || !to) return [];
  const { fromSide, toSide, points } = glueLine(line, from, to);
  return [
    {
      from: { id: from.id, side: fromSide },
      to: { id: to.id, side: toSide },
      points: points.map(([x, y]: Point): [number, number] => [pen.x(x), pen.y(y)]),
      color: hex(line.kind === 'dotted' ? 'accent' : 'line'),
      isDashed: line.kind === 'dotted',
    },
  ];
}

/** A sheet of the size of a slide as native shapes and lines; `legend` explains its signs. */
export function paintSlide(sheet: Sheet, legend: string): SlideOf<'shapes'> {
  const { scene, title, note } = sheet;
  const pen = penFor(sheet);
  const boxes = new Map(scene.boxes.map((box) => [box.id, box]));
  return {
    type: 'shapes',
    title,
    subtitle: [note, scene.subtitle].filter(Boolean).join(' · '),
    note: legend,
    shapes: scene.boxes.flatMap((box) => [toShape(box, pen), ...toPill(box, pen)]),
    connectors: scene.lines.flatMap((line) => toConnector(line, boxes, pen)),
  };
}
