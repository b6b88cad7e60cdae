import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rect } from './scene.ts';
import {
  centreBox,
  drawnRect,
  fitView,
  keepInPlace,
  keepInSight,
  seenRect,
  showBox,
  toScenePoint,
  zoomAt,
} from './viewMath.ts';

const window = { width: 1000, height: 700 };
const box = { x: 4000, y: -300, width: 140, height: 46 };
const anyView = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
  scale: fc.double({ min: 0.05, max: 2.5, noNaN: true }),
});
const seenBox = (view: { x: number; y: number; scale: number }) => ({
  left: box.x * view.scale + view.x,
  top: box.y * view.scale + view.y,
  right: (box.x + box.width) * view.scale + view.x,
  bottom: (box.y + box.height) * view.scale + view.y,
});

describe('diagram view', () => {
  it('fits the whole drawing in the middle, never larger than life', () => {
    expect(fitView({ x: 0, y: 0, width: 100, height: 100 }, window)).toEqual({
      x: 450,
      y: 300,
      scale: 1,
    });
    const { scale } = fitView({ x: -50, y: 0, width: 20_000, height: 500 }, window);
    expect(scale * 20_000).toBeCloseTo(1000 - 56);
    expect(fitView({ x: 0, y: 0, width: 0, height: 0 }, { width: 10, height: 10 }).scale).toBe(1);
  });

  it('keeps what is under the pointer there while zooming', () => {
    fc.assert(
      fc.property(anyView, fc.double({ min: 0.2, max: 5, noNaN: true }), (view, factor) => {
        const at = [333, 222] as const;
        const zoomed = zoomAt(view, at, { factor, fittedScale: 0.05 });
        const [beforeX, beforeY] = toScenePoint(view, at);
        const [afterX, afterY] = toScenePoint(zoomed, at);
        expect(afterX).toBeCloseTo(beforeX, 3);
        expect(afterY).toBeCloseTo(beforeY, 3);
      }),
    );
  });

  it('zooms out at least to the whole drawing and in to two and a half times', () => {
    const view = { x: 0, y: 0, scale: 1 };
    const out = (fittedScale: number) =>
      zoomAt(view, [0, 0], { factor: 0.0001, fittedScale }).scale;
    expect(out(0.02)).toBe(0.02);
    expect(out(0.9)).toBe(0.1);
    expect(zoomAt(view, [0, 0], { factor: 100, fittedScale: 1 }).scale).toBe(2.5);
  });

  it('moves just far enough to show a box whole, and not at all when it is seen', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const shown = showBox(view, box, window);
        const { left, top, right, bottom } = seenBox(shown);
        expect(left).toBeGreaterThanOrEqual(-0.01);
        expect(top).toBeGreaterThanOrEqual(-0.01);
        expect(right).toBeLessThanOrEqual(window.width + 0.01);
        expect(bottom).toBeLessThanOrEqual(window.height + 0.01);
        const again = showBox(shown, box, window);
        expect(again.x).toBeCloseTo(shown.x);
        expect(again.y).toBeCloseTo(shown.y);
      }),
    );
  });

  it('centres a box large enough to read', () => {
    const view = centreBox({ x: 0, y: 0, scale: 0.1 }, box, window);
    const { left, right } = seenBox(view);
    expect(view.scale).toBe(0.85);
    expect(Math.abs((left + right) / 2 - 500)).toBeLessThanOrEqual(0.5);
  });

  it('keeps a box in place when the drawing moves it', () => {
    const view = { x: 30, y: 40, scale: 0.5 };
    const held = keepInPlace(view, { ...box, x: 3000 }, box);
    expect(seenBox(held).left).toBe(3000 * 0.5 + 30);
  });

  it('draws more than is seen, and the same again while that still covers it', () => {
    const anyStep = fc.integer({ min: -400, max: 400 });
    fc.assert(
      fc.property(anyView, fc.array(fc.tuple(anyStep, anyStep)), (start, steps) => {
        let view = start;
        let drawn = drawnRect(seenRect(view, window));
        for (const [x, y] of steps) {
          view = { ...view, x: view.x + x, y: view.y + y };
          const seen = seenRect(view, window);
          drawn = drawnRect(seen, drawn);
          const slack = seen.width * 1e-6;
          expect(drawn.x).toBeLessThanOrEqual(seen.x + slack);
          expect(drawn.y).toBeLessThanOrEqual(seen.y + slack);
          expect(drawn.x + drawn.width).toBeGreaterThanOrEqual(seen.x + seen.width - slack);
          expect(drawn.y + drawn.height).toBeGreaterThanOrEqual(seen.y + seen.height - slack);
        }
      }),
    );
    const seen = { x: 0, y: 0, width: 100, height: 100 };
    const first = drawnRect(seen);
    expect(drawnRect({ ...seen, x: 24 }, first)).toBe(first);
    expect(drawnRect({ ...seen, x: 26 }, first)).not.toBe(first);
    expect(drawnRect({ ...seen, width: 50, height: 50 }, first)).not.toBe(first);
  });

  it('of a drawing laid out anew sees what was seen before, or else the whole', () => {
    const view = centreBox({ x: 0, y: 0, scale: 1 }, box, window);
    const near = { ...box, x: box.x + 200 };
    const far = { ...box, x: -9000, y: 8000 };
    const keep = (boxes: Rect[], before: Rect | null, after: Rect | null) =>
      keepInSight(view, { boxes, before, after }, window);
    expect(keep([near, far], box, near)).toBe(view);
    expect(keep([near, far], box, far)).toEqual(centreBox(view, far, window));
    expect(keep([near, far], far, far)).toBe(view);
    expect(keep([far], null, null)).toBeNull();
    expect(keep([far], far, far)).toEqual(centreBox(view, far, window));
  });
});
