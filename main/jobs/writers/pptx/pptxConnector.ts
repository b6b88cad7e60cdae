import type { ShapeSide, SlideConnector } from '#shared/documents/slides.ts';
import { emu } from './pptxXml.ts';

/** Connection sites of rectangles, rounded or not, in the order the format numbers them. */
const siteNumbers: Readonly<Record<ShapeSide, number>> = { top: 0, left: 1, bottom: 2, right: 3 };

const quarterTurn = 5_400_000;
/** Positions of corners are given in thousandths of a percent of the frame, as 32-bit numbers. */
const whole = 100_000;
const largest = 2_000_000_000;
/**
 * A frame without extent has no percent: this many points stand in for none. Too few to see, and
 * enough for a corner a whole slide away to fit into 32 bits.
 */
const leastExtent = 0.05;
/** More corners than the format has a connector for. */
const mostSegments = 5;

interface Geometry {
  readonly preset: string;
  readonly adjusts: readonly number[];
  readonly transform: string;
}

type Points = SlideConnector['points'];

function adjust(part: number, extent: number): number {
  const share = Math.round((part / extent) * whole);
  return Math.max(-largest, Math.min(largest, share));
}

/**
 * The preset whose corners are those of the line. Presets begin sideways at the upper left corner
 * of their frame and end at the lower right; turning and flipping the frame gives every other way.
 */
function geometryOf(points: Points): Geometry {
  const [startX, startY] = points[0] ?? [0, 0];
  const [endX, endY] = points.at(-1) ?? [0, 0];
  const [nextX, nextY] = points[1] ?? [endX, endY];
  const isTurned = Math.abs(nextY - startY) > Math.abs(nextX - startX);
  const toRight = endX >= startX ? 1 : -1;
  const toBottom = endY >= startY ? 1 : -1;
  const across = points.map(([x]) => (x - startX) * toRight);
  const down = points.map(([, y]) => (y - startY) * toBottom);
  const [along, aside] = isTurned ? [down, across] : [across, down];
  const size = {
    width: Math.max(along.at(-1) ?? 0, leastExtent),
    height: Math.max(aside.at(-1) ?? 0, leastExtent),
  };
  const segments = points.length - 1;
  const adjusts = segments > mostSegments ? [whole / 2] : cornersOf(along, aside, size);
  const preset =
    segments < 2 ? 'straightConnector1' : `bentConnector${segments > mostSegments ? 3 : segments}`;
  const middle = { x: (startX + endX) / 2, y: (startY + endY) / 2 };
  return {
    preset,
    adjusts,
    transform: frameOf({ ...size, middle, isTurned, toRight: toRight > 0, toBottom: toBottom > 0 }),
  };
}

function cornersOf(
  along: readonly number[],
  aside: readonly number[],
  size: { readonly width: number; readonly height: number },
): number[] {
  return along.slice(1, -2).map((position, index) => {
    const corner = index + 1;
    return index % 2 === 0 ? adjust(position, size.width) : adjust(aside[corner] ?? 0, size.height);
  });
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly middle: { readonly x: number; readonly y: number };
  readonly isTurned: boolean;
  readonly toRight: boolean;
  readonly toBottom: boolean;
}

function frameOf({ width, height, middle, isTurned, toRight, toBottom }: Frame): string {
  // Turned a quarter clockwise, what went right goes down and what went down goes left.
  const flips = isTurned ? [!toBottom, toRight] : [!toRight, !toBottom];
  const attributes = [
    isTurned ? ` rot="${quarterTurn}"` : '',
    flips[0] ? ' flipH="1"' : '',
    flips[1] ? ' flipV="1"' : '',
  ];
  const corner = `<a:off x="${emu(middle.x - width / 2)}" y="${emu(middle.y - height / 2)}"/>`;
  return `<a:xfrm${attributes.join('')}>${corner}<a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`;
}

/** A native line glued to two shapes; `idOf` tells the numbers of shapes on their slide. */
export function renderConnector(
  connector: SlideConnector,
  id: number,
  idOf: ReadonlyMap<string, number>,
): string {
  const { from, to, points, color, isDashed } = connector;
  const { preset, adjusts, transform } = geometryOf(points);
  const glue = `<a:stCxn id="${idOf.get(from.id)}" idx="${siteNumbers[from.side]}"/><a:endCxn id="${idOf.get(to.id)}" idx="${siteNumbers[to.side]}"/>`;
  const guides = adjusts.map(
    (value, index) => `<a:gd name="adj${index + 1}" fmla="val ${value}"/>`,
  );
  const dash = isDashed ? '<a:prstDash val="dash"/>' : '';
  const line = `<a:ln w="${emu(isDashed ? 1 : 0.75)}"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill>${dash}</a:ln>`;
  return `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="Line ${id}"/><p:cNvCxnSpPr>${glue}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>${transform}<a:prstGeom prst="${preset}"><a:avLst>${guides.join('')}</a:avLst></a:prstGeom>${line}</p:spPr></p:cxnSp>`;
}
