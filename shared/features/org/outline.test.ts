import { describe, expect, it } from 'vitest';
import { createTranslate } from '#shared/i18n/translate.ts';
import { chartOf, seatOf, teamChart } from './orgChartFixtures.ts';
import { buildOutline, outlineText } from './outline.ts';

const translate = createTranslate('zh-CN');

describe('outline', () => {
  it('has 29 lines for the demo team, one tab per level below the first', () => {
    const lines = outlineText(buildOutline(teamChart(), translate)).split('\n');
    expect(lines).toHaveLength(29);
    expect(lines.slice(0, 4)).toEqual([
      '周启明 运营总监',
      '\t林浩 店长',
      '\t\t陈思远 运营主管',
      '\t\t\t何雨桐 运营专员',
    ]);
    expect(lines).toContain('\t韩磊 抖音项目负责人·兼直播运营');
    expect(lines).toContain('\t\t空缺 主播');
  });

  it('tells each line its parent and level, like the chart does', () => {
    const lines = buildOutline(teamChart(), translate);
    const levelOf = new Map(lines.map(({ id, level }) => [id, level]));
    for (const { parentId, level } of lines) {
      expect(level).toBe(parentId === null ? 1 : (levelOf.get(parentId) ?? 0) + 1);
    }
  });

  it('keeps one line per box when a name holds tabs or line ends', () => {
    const holders = [{ personId: 'p', name: '王\n\t芳', kind: 'acting' as const }];
    const text = outlineText(buildOutline(chartOf([seatOf('a', { holders })]), translate));
    expect(text).toBe('代 王 芳 运营专员');
  });
});
