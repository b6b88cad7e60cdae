import { expect } from 'vitest';
import { type Rect, rectsTouch, type Scene } from '#shared/diagram/scene.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { measureText } from '#shared/lib/measureText.ts';
import { teamChart } from './orgChartFixtures.ts';
import { buildOrgChart, type OrgChartOptions } from './orgChartScene.ts';

const translate = createTranslate('zh-CN');

/** A chart in Chinese, that of the demo team unless told. */
export const draw = (
  chart = teamChart(),
  options: Omit<OrgChartOptions, 'translate'> = {},
): Scene => buildOrgChart(chart, { translate, ...options });

/** The words of a box by its id, in the order they are drawn. */
export const wordsIn = (scene: Scene, id: string) =>
  scene.boxes.find((box) => box.id === id)?.texts.map(({ text }) => text) ?? [];
const contains = (outer: Rect, inner: Rect) =>
  inner.x >= outer.x - 0.01 &&
  inner.y >= outer.y - 0.01 &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01;

/** Boxes nearer than this look like one. */
const leastGap = 6;
const grow = ({ x, y, width, height }: Rect): Rect => ({
  x: x - leastGap,
  y: y - leastGap,
  width: width + 2 * leastGap,
  height: height + 2 * leastGap,
});

/** Every rule a drawing must keep, whatever its data. */
export function expectSound(scene: Scene) {
  const byId = new Map(scene.boxes.map((box) => [box.id, box]));
  expect(byId.size).toBe(scene.boxes.length);
  const sorted = [...scene.boxes].sort((a, b) => a.y - b.y);
  for (const [index, box] of sorted.entries()) {
    expect(contains(scene.bounds, box)).toBe(true);
    for (let other = index + 1; other < sorted.length; other += 1) {
      const next = sorted[other];
      if (!next || next.y >= box.y + box.height + leastGap) break;
      if (rectsTouch(grow(box), next)) throw new Error(`${box.id} overlaps ${next.id}`);
    }
  }
  for (const { x, y, width, height, texts } of scene.boxes) {
    for (const text of texts) {
      expect(text.width).toBeCloseTo(measureText(text.text, text));
      const left = { start: 0, middle: text.width / 2, end: text.width }[text.anchor];
      const run = { x: x + text.x - left, y: y + text.y - text.size, width: text.width };
      expect(contains({ x, y, width, height }, { ...run, height: text.size * 1.25 })).toBe(true);
    }
  }
  for (const line of scene.lines) {
    const [from, to] = [byId.get(line.fromId), byId.get(line.toId)];
    const [start, end] = [line.points[0], line.points.at(-1)];
    if (!from || !to || !start || !end) throw new Error('a line without ends');
    expect(contains(from, { x: start[0], y: start[1], width: 0, height: 0 })).toBe(true);
    expect(contains(to, { x: end[0], y: end[1], width: 0, height: 0 })).toBe(true);
  }
  const solid = scene.lines.filter(({ kind }) => kind === 'solid');
  expect(solid.map(({ toId }) => byId.get(toId)?.parentId)).toEqual(solid.map((l) => l.fromId));
  expect(solid.length).toBe(scene.boxes.filter(({ parentId }) => parentId !== null).length);
}
