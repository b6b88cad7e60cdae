import { describe, expect, it } from 'vitest';
import { teamChart } from './orgChartFixtures.ts';
import { buildOrgChartTree } from './orgChartTree.ts';
import { applyMove, planMove } from './planMove.ts';

describe('planning a move in the chart', () => {
  it('names who moves, from whom, to whom, and how many come along', () => {
    const plan = planMove(teamChart(), ['p10', 'p11', 'p15'], 'p19');
    expect(plan).toMatchObject({
      seatIds: ['p10', 'p15'],
      names: ['宋子墨', '李敏'],
      superiorName: '韩磊',
      formerNames: ['林浩', '王芳'],
      followers: 3,
      isSame: false,
      refusal: null,
    });
    const { boxOf } = buildOrgChartTree(applyMove(teamChart(), plan));
    expect(boxOf.get('p10')?.parent?.id).toBe('p19');
    expect(boxOf.get('p11')?.parent?.id).toBe('p10');
  });

  it('refuses a circle with both names, and somebody below themselves', () => {
    const circle = planMove(teamChart(), ['p02'], 'p04').refusal?.data;
    expect(circle).toMatchObject({ key: 'org.cycle', params: { lower: '何雨桐', upper: '林浩' } });
    expect(planMove(teamChart(), ['p02'], 'p02').refusal?.data.key).toBe('org.reportsToItself');
  });

  it('knows when nothing would change, and a vacancy by unit and post', () => {
    const plan = planMove(teamChart(), ['v2'], 'p19');
    expect(plan).toMatchObject({ names: ['抖音项目 主播'], isSame: true });
    expect(planMove(teamChart(), ['p01'], null).isSame).toBe(true);
  });
});
