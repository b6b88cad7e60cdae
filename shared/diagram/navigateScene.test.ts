import { describe, expect, it } from 'vitest';
import { teamChart } from '#shared/features/org/orgChartFixtures.ts';
import { buildOrgChart } from '#shared/features/org/orgChartScene.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { type Direction, neighbourOf } from './navigateScene.ts';
import type { Scene } from './scene.ts';

const translate = createTranslate('zh-CN');
const down = buildOrgChart(teamChart(), { translate });
const right = buildOrgChart(teamChart(), { translate, layout: 'right' });

function walk(scene: Scene, start: string, ...directions: Direction[]): string | null {
  let id: string | null = start;
  for (const direction of directions) {
    const from = scene.boxes.find((box) => box.id === id);
    id = from ? (neighbourOf(scene, from, direction)?.id ?? null) : null;
  }
  return id;
}

describe('arrow keys in a chart', () => {
  it('go down to reports, along a list, and back up to the superior', () => {
    expect(walk(down, 'p03', 'down')).toBe('p04');
    expect(walk(down, 'p03', 'down', 'down', 'down')).toBe('p06');
    expect(walk(down, 'p05', 'up')).toBe('p04');
    expect(walk(down, 'p04', 'up')).toBe('p03');
    expect(walk(down, 'p03', 'up', 'up')).toBe('p01');
  });

  it('go sideways to colleagues first', () => {
    expect(walk(down, 'p03', 'right', 'right', 'right')).toBe('p14');
    expect(walk(down, 'p19', 'left')).toBe('p02');
    expect(walk(down, 'p24', 'right')).toBe('v1');
  });

  it('go to the nearest box where the family has none that way', () => {
    expect(walk(down, 'p04', 'right')).toBe('p09');
    expect(walk(down, 'p15', 'left')).toBe('p11');
  });

  it('stay at the edge', () => {
    expect(walk(down, 'p01', 'up')).toBeNull();
    expect(walk(down, 'v1', 'right')).toBeNull();
    expect(walk(down, 'p07', 'down')).toBeNull();
  });

  it('turn with a chart that grows to the right', () => {
    expect(walk(right, 'p02', 'left')).toBe('p01');
    expect(walk(right, 'p08', 'right')).toBe('p09');
    expect(walk(right, 'p02', 'down')).toBe('p19');
    expect(walk(right, 'p03', 'down')).toBe('p08');
  });

  it('reach every box of a chart from its first one', () => {
    const all: Direction[] = ['up', 'down', 'left', 'right'];
    for (const scene of [down, right]) {
      const reached = new Set(['p01']);
      for (const id of reached) {
        for (const direction of all) {
          const next = walk(scene, id, direction);
          if (next) reached.add(next);
        }
      }
      expect(reached.size).toBe(scene.boxes.length);
    }
  });
});
