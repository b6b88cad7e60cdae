import { describe, expect, it } from 'vitest';
import { teamChart } from '#shared/features/org/orgChartFixtures.ts';
import { buildOrgChart } from '#shared/features/org/orgChartScene.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import {
  drawFarShapes,
  drawOutlines,
  enlargeName,
  listGroupLeads,
  placeLandmarks,
} from './farView.ts';
import { listRows } from './sceneRows.ts';

const translate = createTranslate('zh-CN');
const { boxes } = buildOrgChart(teamChart(), { translate });
const starts = (paths: readonly { path: string }[]) =>
  paths.reduce((sum, { path }) => sum + path.split('M').length - 1, 0);
const namesAt = (scale: number) => placeLandmarks(boxes, { x: 0, y: 0, scale });

describe('the view from afar', () => {
  it('draws every box in few shapes', () => {
    const shapes = drawFarShapes(boxes);
    expect(starts(shapes)).toBe(boxes.length);
    expect(shapes.length).toBeLessThan(16);
    expect(starts(drawOutlines(boxes))).toBe(boxes.length);
  });

  it('names groups above their leads, the largest first, never over each other', () => {
    const names = namesAt(0.2);
    expect(names[0]?.text).toBe('管理层');
    expect(names.map(({ text }) => text)).toContain('抖音项目');
    for (const [index, a] of names.entries()) {
      for (const b of names.slice(index + 1)) {
        const isApart = Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= 15;
        expect(isApart, `${a.text} over ${b.text}`).toBe(true);
      }
    }
  });

  it('names leads only where their boxes are wide enough', () => {
    const leads = (scale: number) => namesAt(scale).filter(({ isGroup }) => !isGroup);
    expect(leads(0.2)).toEqual([]);
    expect(leads(0.4).map(({ text }) => text)).toContain('林浩');
  });

  it('names groups beside boxes that say names only where these are not the groups themselves', () => {
    const byUnit = buildOrgChart(teamChart(), { translate, by: 'unit' });
    expect(byUnit.boxes.filter(({ landmark }) => landmark !== null).length).toBeGreaterThan(5);
    expect(listGroupLeads(byUnit.boxes)).toEqual([]);
    expect(listGroupLeads(boxes).map(({ landmark }) => landmark)).toContain('抖音项目');
  });

  it('cuts a name that would cover the groups beside it', () => {
    const [lead] = listGroupLeads(boxes);
    if (!lead) throw new Error('no lead');
    const landmark = '抖音直播间短视频内容制作与达人合作推广联合项目组';
    const [name] = placeLandmarks([{ ...lead, landmark }], { x: 0, y: 0, scale: 0.2 });
    expect(name?.text).toMatch(/^抖音直播间.*…$/);
    expect(name?.width).toBeLessThanOrEqual(150);
  });

  it('enlarges a name as far as its box allows', () => {
    for (const box of boxes) {
      const name = enlargeName(box);
      if (!name) throw new Error(`${box.id} lost its name`);
      expect(name.x + name.width).toBeLessThanOrEqual(box.width);
      expect(name.size).toBeGreaterThanOrEqual(14);
    }
  });
});

describe('rows of a scene', () => {
  it('count siblings and places', () => {
    const rows = listRows(boxes).filter(({ box }) => box.parentId === 'p19');
    expect(rows.map(({ position, siblings }) => [position, siblings])).toEqual([
      [1, 5],
      [2, 5],
      [3, 5],
      [4, 5],
      [5, 5],
    ]);
  });
});
