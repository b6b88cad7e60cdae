import type { ColorName } from './palette.ts';

/** x, y in px of the scene. */
export type Point = readonly [number, number];

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One run of text; `x`, `y` (baseline) are relative to the top left corner of what holds it. */
export interface SceneText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly ink: ColorName;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Measured width in px, never more than the place it has. */
  readonly width: number;
  /** 1 is read first and stays when the view zooms out, 2 is left out then. */
  readonly rank: 1 | 2;
}

/** A small filled or outlined rectangle inside a box: a group edge, a chip behind a word. */
export interface SceneMark extends Rect {
  readonly radius: number;
  readonly fill: ColorName | null;
  readonly stroke: ColorName | null;
}

/** A square picture shown round, relative to the top left corner of its box. */
export interface ScenePicture extends Rect {
  /** `data:image/…`, so that nothing is fetched. */
  readonly url: string;
}

/** The pill that says how many boxes are folded away. */
export interface SceneBadge extends Rect {
  readonly text: SceneText;
}

export interface SceneBox extends Rect {
  readonly id: string;
  /** The box it hangs under; null for a root. */
  readonly parentId: string | null;
  /** 1 for a root. */
  readonly level: number;
  readonly radius: number;
  readonly fill: ColorName;
  readonly stroke: ColorName;
  readonly isDashed: boolean;
  /** Colour of the group, also the only thing left of a box seen from far away. */
  readonly tint: ColorName;
  readonly marks: readonly SceneMark[];
  readonly texts: readonly SceneText[];
  readonly picture?: ScenePicture;
  /** Everything the box says, uncut: tooltip, screen reader, search. */
  readonly label: string;
  /** True when some text of the box had to be cut. */
  readonly isCut: boolean;
  /** Name of the group this box leads, written over the far view; null for the others. */
  readonly landmark: string | null;
  /** Boxes below this one, drawn or folded away. */
  readonly descendants: number;
  readonly isFolded: boolean;
  readonly badge: SceneBadge | null;
}

export interface SceneLine {
  readonly fromId: string;
  readonly toId: string;
  readonly kind: 'solid' | 'dotted';
  readonly points: readonly Point[];
  /** What a dotted line is for; empty on solid lines. */
  readonly note: string;
}

export interface SceneLegendEntry {
  readonly sample: 'dashedBox' | 'dottedLine' | { readonly chip: string };
  readonly text: string;
}

/** A finished drawing as plain JSON: laid out once, painted by any painter. */
export interface Scene {
  readonly bounds: Rect;
  /** Parents before children, siblings in reading order. */
  readonly boxes: readonly SceneBox[];
  readonly lines: readonly SceneLine[];
  readonly direction: 'down' | 'right';
  readonly title: string;
  readonly subtitle: string;
  readonly legend: readonly SceneLegendEntry[];
}

/** The smallest rectangle around all of them; zero-sized at the origin when there are none. */
export function boundsOf(rects: readonly Rect[]): Rect {
  if (rects.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const rect of rects) {
    left = Math.min(left, rect.x);
    top = Math.min(top, rect.y);
    right = Math.max(right, rect.x + rect.width);
    bottom = Math.max(bottom, rect.y + rect.height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

export function rectsTouch(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The smallest rectangle around the points of a line. */
export function lineBounds(points: readonly Point[]): Rect {
  return boundsOf(points.map(([x, y]) => ({ x, y, width: 0, height: 0 })));
}

/** Everything drawn: boxes with what stands on or beside their edges, and lines. */
export function boundsAround(boxes: readonly SceneBox[], lines: readonly SceneLine[]): Rect {
  return boundsOf([
    ...boxes,
    ...boxes.flatMap(({ x, y, badge }) =>
      badge ? { ...badge, x: x + badge.x, y: y + badge.y } : [],
    ),
    ...lines.map(({ points }) => lineBounds(points)),
  ]);
}
