import { escapeXml } from '#shared/lib/escapeXml.ts';
import { frameScene, type SceneFrame } from './frame.ts';
import { linePath } from './linePath.ts';
import type { Rect, Scene, SceneBox, SceneLine, SceneMark, ScenePicture } from './scene.ts';
import { frameSheet, sizeOfSheet } from './sheetFrame.ts';
import type { Sheet } from './sheets.ts';
import { boxDash, boxLineRadius, chartFontFamily, dottedLineRadius, lineDash } from './strokes.ts';
import { type Attributes, element, fileColor, paintText } from './svgText.ts';

function frameOf({ x, y, width, height }: Rect): Attributes {
  return { x, y, width, height };
}

function paintMark(mark: SceneMark, isDashed = false): string {
  return element('rect', {
    ...frameOf(mark),
    rx: mark.radius,
    fill: fileColor(mark.fill),
    stroke: mark.stroke ? fileColor(mark.stroke) : null,
    'stroke-dasharray': isDashed ? boxDash : null,
  });
}

/** Round by a clip of its own, which every reader of SVG knows. */
function paintPicture(picture: ScenePicture, boxId: string): string {
  const { x, y, width, height, url } = picture;
  const id = `face-${boxId}`;
  const circle = { cx: x + width / 2, cy: y + height / 2, r: width / 2 };
  const clip = element('clipPath', { id }, element('circle', circle));
  const image = { x, y, width, height, href: url, 'clip-path': `url(#${id})` };
  return clip + element('image', image);
}

function paintBox(box: SceneBox): string {
  const { width, height, radius, fill, stroke } = box;
  const outline = { x: 0, y: 0, width, height, radius, fill, stroke };
  const badge = box.badge
    ? paintMark({ ...box.badge, radius: box.badge.height / 2, fill: 'surface', stroke: 'accent' }) +
      paintText(box.badge.text)
    : '';
  const content = [
    box.isCut ? element('title', {}, escapeXml(box.label)) : '',
    paintMark(outline, box.isDashed),
    ...box.marks.map((mark) => paintMark(mark)),
    box.picture ? paintPicture(box.picture, box.id) : '',
    ...box.texts.map(paintText),
    badge,
  ].join('');
  return element('g', { transform: `translate(${box.x} ${box.y})` }, content);
}

function paintLines(lines: readonly SceneLine[], kind: SceneLine['kind']): string {
  const radius = kind === 'dotted' ? dottedLineRadius : boxLineRadius;
  return lines
    .filter((line) => line.kind === kind)
    .map((line) => {
      const note = line.note === '' ? '' : element('title', {}, escapeXml(line.note));
      return element('path', { d: linePath(line.points, radius) }, note);
    })
    .join('\n');
}

/** Whole px, half a px aside: hairlines at whole coordinates then fill one row of pixels. */
function sheetOf(bounds: Rect): Rect {
  const x = Math.floor(bounds.x) - 0.5;
  const y = Math.floor(bounds.y) - 0.5;
  return { x, y, width: Math.ceil(bounds.width) + 1, height: Math.ceil(bounds.height) + 1 };
}

type FrameParts = Pick<SceneFrame, 'texts' | 'marks' | 'dashedLines'>;

const noFill = { fill: 'none', 'stroke-width': 1 };
const dotted = { ...noFill, stroke: fileColor('accent'), 'stroke-dasharray': lineDash };

/** What stands around a drawing. */
function paintFrame({ texts, marks, dashedLines }: FrameParts): string {
  const lines = dashedLines.map((points) => element('path', { d: linePath(points, 0) })).join('');
  return [
    ...marks.map((mark) => paintMark(mark, mark.isDashed)),
    ...texts.map(paintText),
    lines === '' ? '' : element('g', dotted, lines),
  ]
    .filter(Boolean)
    .join('\n');
}

/** The drawing itself; dotted lines pass below the boxes they cross. */
function paintDrawing({ lines, boxes }: Scene): string {
  return [
    element('g', { ...noFill, stroke: fileColor('line') }, paintLines(lines, 'solid')),
    element('g', dotted, paintLines(lines, 'dotted')),
    ...boxes.map(paintBox),
  ].join('\n');
}

interface SvgFile extends Rect {
  readonly title: string;
  readonly body: readonly string[];
}

function paintFile({ x, y, width, height, title, body }: SvgFile): string {
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: [x, y, width, height].join(' '),
    'font-family': chartFontFamily,
  };
  const parts = [
    element('title', {}, escapeXml(title)),
    element('rect', { x, y, width, height, fill: fileColor('page') }),
    ...body,
  ];
  const content = `\n${parts.filter(Boolean).join('\n')}\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', root, content)}\n`;
}

/** A sheet as an SVG file of its size. */
export function paintSheet(sheet: Sheet): string {
  const { scene, scale, origin, title, paper } = sheet;
  const frame = frameSheet(sheet);
  const transform = `translate(${origin.join(' ')}) scale(${scale})`;
  const words = element('g', { transform: `scale(${paper.wordScale})` }, paintFrame(frame));
  const body = [words, element('g', { transform }, paintDrawing(scene))];
  return paintFile({ x: 0, y: 0, ...sizeOfSheet(sheet), title, body });
}

/**
 * A whole SVG file: light colours, real text, heading, date and legend, nothing fetched from
 * elsewhere. Sizes are px of the scene.
 */
export function paintSvg(scene: Scene): string {
  const frame = frameScene(scene);
  const body = [paintFrame(frame), paintDrawing(scene)];
  return paintFile({ ...sheetOf(frame.bounds), title: scene.title, body });
}
