import { escapeXml } from '#shared/lib/escapeXml.ts';
import { frameScene } from './frame.ts';
import { linePath } from './linePath.ts';
import type { Rect, Scene, SceneBox, SceneLine, SceneMark } from './scene.ts';
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

/**
 * A whole SVG file: light colours, real text, heading, date and legend, nothing fetched from
 * elsewhere. Sizes are px of the scene; dotted lines pass below the boxes they cross.
 */
export function paintSvg(scene: Scene): string {
  const frame = frameScene(scene);
  const { x, y, width, height } = sheetOf(frame.bounds);
  const noFill = { fill: 'none', 'stroke-width': 1 };
  const dotted = { ...noFill, stroke: fileColor('accent'), 'stroke-dasharray': lineDash };
  const legendLines = frame.dashedLines.map((points) =>
    element('path', { d: linePath(points, 0) }),
  );
  const body = [
    element('title', {}, escapeXml(scene.title)),
    element('rect', { x, y, width, height, fill: fileColor('page') }),
    ...frame.marks.map((mark) => paintMark(mark, mark.isDashed)),
    ...frame.texts.map(paintText),
    element('g', { ...noFill, stroke: fileColor('line') }, paintLines(scene.lines, 'solid')),
    element('g', dotted, paintLines(scene.lines, 'dotted') + legendLines.join('')),
    ...scene.boxes.map(paintBox),
  ];
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: [x, y, width, height].join(' '),
    'font-family': chartFontFamily,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', root, `\n${body.filter(Boolean).join('\n')}\n`)}\n`;
}
