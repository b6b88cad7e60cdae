import { describe, expect, it } from 'vitest';
import type { OutlineLine } from '#shared/features/org/outline.ts';
import { findBoxes, listBoxesAbove, listBoxesAtLevel } from './chartSearch.ts';

const outline: OutlineLine[] = [
  { id: 'a', parentId: null, level: 1, text: '周启明 运营总监', unitName: '管理层' },
  { id: 'b', parentId: 'a', level: 2, text: '林浩 店长', unitName: '管理层' },
  { id: 'c', parentId: 'b', level: 3, text: '何雨桐 运营专员', unitName: '运营部' },
  { id: 'd', parentId: 'a', level: 2, text: '空缺 摄影', unitName: '设计部' },
];

describe('finding boxes of a chart', () => {
  it('goes by holder, post and unit, in characters or pinyin', () => {
    expect(findBoxes(outline, 'hyt')).toEqual(['c']);
    expect(findBoxes(outline, '摄影')).toEqual(['d']);
    expect(findBoxes(outline, 'guanliceng')).toEqual(['a', 'b']);
    expect(findBoxes(outline, ' ')).toEqual([]);
  });

  it('knows what must be open for a box to be seen', () => {
    expect(listBoxesAbove(outline, 'c')).toEqual(['b', 'a']);
  });

  it('folds only boxes that have something below them', () => {
    expect(listBoxesAtLevel(outline, 2)).toEqual(['b']);
  });
});
