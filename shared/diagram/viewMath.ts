import { type Point, type Rect, rectsTouch } from './scene.ts';

/** A scene point p is seen at p × scale + (x, y), in px of the window it is seen through. */
export interface DiagramView {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface ViewSize {
  readonly width: number;
  readonly height: number;
}

/** Free room around a fitted drawing, in px of the window. */
const FIT_MARGIN = 28;
const LARGEST_SCALE = 2.5;
const SMALLEST_SCALE = 0.1;

/** The whole drawing in the middle of the window, never larger than life. */
export function fitView(bounds: Rect, window: ViewSize): DiagramView {
  const wide = Math.max(window.width - 2 * FIT_MARGIN, 1) / Math.max(bounds.width, 1);
  const high = Math.max(window.height - 2 * FIT_MARGIN, 1) / Math.max(bounds.height, 1);
  const scale = Math.min(1, wide, high);
  return {
    scale,
    x: Math.round(window.width / 2 - (bounds.x + bounds.width / 2) * scale),
    y: Math.round(window.height / 2 - (bounds.y + bounds.height / 2) * scale),
  };
}

/** Zooms by a factor so that what is under the pointer stays there; out at least to the fitted view. */
export function zoomAt(
  view: DiagramView,
  pointer: Point,
  zoom: { readonly factor: number; readonly fittedScale: number },
): DiagramView {
  const smallest = Math.min(SMALLEST_SCALE, zoom.fittedScale);
  const scale = Math.min(LARGEST_SCALE, Math.max(smallest, view.scale * zoom.factor));
  const ratio = scale / view.scale;
  return {
    scale,
    x: pointer[0] - (pointer[0] - view.x) * ratio,
    y: pointer[1] - (pointer[1] - view.y) * ratio,
  };
}

export function toScenePoint(view: DiagramView, [x, y]: Point): Point {
  return [(x - view.x) / view.scale, (y - view.y) / view.scale];
}

/** The part of the scene the window shows. */
export function seenRect(view: DiagramView, window: ViewSize): Rect {
  const [x, y] = toScenePoint(view, [0, 0]);
  return { x, y, width: window.width / view.scale, height: window.height / view.scale };
}

function moveInto(start: number, length: number, room: number): number {
  const margin = Math.min(FIT_MARGIN, Math.max(0, (room - length) / 2));
  if (start < margin) return margin - start;
  const end = room - margin;
  return start + length > end ? Math.max(end - start - length, margin - start) : 0;
}

/** The same view moved just far enough that the box is seen whole. */
export function showBox(view: DiagramView, box: Rect, window: ViewSize): DiagramView {
  const { scale } = view;
  const x = moveInto(box.x * scale + view.x, box.width * scale, window.width);
  const y = moveInto(box.y * scale + view.y, box.height * scale, window.height);
  return x === 0 && y === 0 ? view : { ...view, x: view.x + x, y: view.y + y };
}

/** The box in the middle of the window and large enough to read. */
export function centreBox(view: DiagramView, box: Rect, window: ViewSize): DiagramView {
  const scale = Math.max(view.scale, 0.85);
  return {
    scale,
    x: Math.round(window.width / 2 - (box.x + box.width / 2) * scale),
    y: Math.round(window.height / 2 - (box.y + box.height / 2) * scale),
  };
}

/** The view in which a box that moved within the scene is still seen where it was. */
export function keepInPlace(view: DiagramView, before: Rect, after: Rect): DiagramView {
  return {
    ...view,
    x: view.x + (before.x - after.x) * view.scale,
    y: view.y + (before.y - after.y) * view.scale,
  };
}

export interface NewDrawing {
  readonly boxes: readonly Rect[];
  /** The box the user is at, as it was drawn before and as it is now; null where there is none. */
  readonly before: Rect | null;
  readonly after: Rect | null;
}

/**
 * The view of a drawing that was laid out anew: the box the user saw is seen still, and some box is
 * always seen. Null: show the whole.
 */
export function keepInSight(
  view: DiagramView,
  { boxes, before, after }: NewDrawing,
  window: ViewSize,
): DiagramView | null {
  const seen = seenRect(view, window);
  const isLost = before !== null && rectsTouch(before, seen) && after && !rectsTouch(after, seen);
  if (isLost) return centreBox(view, after, window);
  if (boxes.some((box) => rectsTouch(box, seen))) return view;
  return after ? centreBox(view, after, window) : null;
}

/** How much wider and higher than what is seen the drawn part is. */
const DRAWN_AROUND = 1.5;

function covers(outer: Rect, inner: Rect): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height
  );
}

/**
 * A rectangle around what is seen, half as wide and high again. The one drawn before is kept as
 * long as it covers what is seen at the same scale: panning then draws new boxes once in a while
 * instead of in every frame, also when it goes back and forth.
 */
export function drawnRect(seen: Rect, before: Rect | null = null): Rect {
  const width = seen.width * DRAWN_AROUND;
  const height = seen.height * DRAWN_AROUND;
  const isSameSize =
    before !== null &&
    Math.abs(before.width - width) < width * 1e-6 &&
    Math.abs(before.height - height) < height * 1e-6;
  if (isSameSize && covers(before, seen)) return before;
  const [x, y] = [seen.x - (width - seen.width) / 2, seen.y - (height - seen.height) / 2];
  return { x, y, width, height };
}
