import { describe, expect, it } from 'vitest';
import { indexPeople } from '#shared/features/reports/matchPerson.ts';
import { growthOf, readGoalText } from './readGoalText.ts';
import { checkSmart, isSmart, type SmartGoal } from './smartRules.ts';

const world = {
  today: '2026-05-28',
  people: indexPeople([{ id: 'p02', name: '林浩', aliases: [] }]),
  places: [
    { scope: 'shop', scopeId: 's1', name: '天猫旗舰店' },
    { scope: 'shop', scopeId: 's2', name: '抖音店' },
    { scope: 'unit', scopeId: 'u1', name: '客服部' },
  ] as const,
};

const read = (line: string) => readGoalText(line, world);

describe('a typed goal', () => {
  it('says its period, metric, figure, last year, growth and date', () => {
    const goal = read('6月GMV 520万, 去年455万(+14.3%), 06-30');
    expect(goal).toEqual({
      title: '6月GMV 520万',
      level: 'month',
      period: '2026-06',
      metricCode: 'gmv',
      target: 5_200_000,
      baseline: 4_550_000,
      growth: 14.3,
      dueOn: '2026-06-30',
      ownerId: null,
      of: { scope: 'team', scopeId: '' },
    });
    expect(growthOf(goal)).toBe(14.3);
  });

  it.each([
    ['1月GMV 500万', '2026-12-28', '2027-01'],
    ['Q1 GMV 1500万', '2026-12-28', '2027-Q1'],
    ['第2周 GMV 110万', '2026-12-28', '2027-W02'],
    ['11月GMV 500万', '2026-12-28', '2026-11'],
    ['2026年1月GMV 500万', '2026-12-28', '2026-01'],
    ['今年1月GMV 500万', '2026-12-28', '2026-01'],
    ['12月GMV 600万', '2027-01-04', '2027-12'],
    ['第53周 GMV 90万', '2026-12-28', '2026-W53'],
    ['第53周 GMV 90万', '2027-01-04', '2026-W53'],
  ])('%s said on %s is about %s', (line, today, period) => {
    expect(readGoalText(line, { ...world, today }).period).toBe(period);
  });

  it.each([
    ['2026年GMV 6000万', { level: 'year', period: '2026', target: 60_000_000 }],
    ['明年 GMV 8000w', { level: 'year', period: '2027', target: 80_000_000 }],
    ['Q2 天猫旗舰店GMV 1500万', { level: 'quarter', period: '2026-Q2', target: 15_000_000 }],
    ['第三季度净销售额1200万', { level: 'quarter', period: '2026-Q3', metricCode: 'net_sales' }],
    [
      'W24 GMV 120万 @林浩',
      { level: 'week', period: '2026-W24', ownerId: 'p02', target: 1_200_000 },
    ],
    ['第24周 访客 20万', { level: 'week', period: '2026-W24', metricCode: 'uv', target: 200_000 }],
    ['本周 转化率 ≥3.2%', { level: 'week', period: '2026-W22', metricCode: 'conv', target: 3.2 }],
    [
      '下周直播时长 60小时',
      { level: 'week', period: '2026-W23', metricCode: 'live_hours', target: 60 },
    ],
    [
      '本月动销率不低于75%',
      { level: 'month', period: '2026-05', metricCode: 'sku_active', target: 75 },
    ],
    [
      '下个月 首响 18秒',
      { level: 'month', period: '2026-06', metricCode: 'first_resp', target: 18 },
    ],
    [
      '6月客户满意度≥98% 客服部',
      { metricCode: 'csat', target: 98, of: { scope: 'unit', scopeId: 'u1' } },
    ],
    ['抖音店6月利润 12万', { target: 120_000, of: { scope: 'shop', scopeId: 's2' } }],
    [
      '退款率控制在6%以内，上月6.8%',
      { metricCode: 'refund_rate', target: 6, baseline: 6.8, period: null },
    ],
    [
      '今年GMV目标6000万，去年5200万',
      { level: 'year', period: '2026', target: 60_000_000, baseline: 52_000_000 },
    ],
    [
      '7月上新30款 7月25日前',
      { level: 'month', period: '2026-07', metricCode: null, dueOn: '2026-07-25' },
    ],
    ['培训完成率到100%，6月底', { metricCode: 'train_rate', target: 100 }],
    ['12月社群新增 3000人', { level: 'month', period: '2026-12', target: 3000 }],
  ])('%s', (line, expected) => {
    expect(read(line)).toMatchObject(expected);
  });

  it('may say nothing at all', () => {
    expect(read('提升销售')).toMatchObject({
      title: '提升销售',
      level: null,
      metricCode: null,
      target: null,
      dueOn: null,
    });
  });
});

function smartOf(line: string, more: Partial<SmartGoal> = {}) {
  return checkSmart({ ...read(line), means: '', purpose: '', hasParent: false, ...more });
}

const failed = (line: string, more?: Partial<SmartGoal>) =>
  smartOf(line, more).flatMap(({ letter, state }) => (state === 'fail' ? [letter] : []));

describe('the five checks', () => {
  it('find no figure and no date in 提升销售', () => {
    expect(failed('提升销售')).toEqual(['M', 'T']);
    expect(isSmart(smartOf('提升销售'))).toBe(false);
  });

  it('say what a better wording would name, as of a line of a report', () => {
    const hints = smartOf('提升销售').flatMap(({ hint }) => hint ?? []);
    expect(hints).toEqual([{ kind: 'vagueVerb', verb: '提升', question: 'fromTo', thing: '销售' }]);
    expect(failed('沟通、协调和配合')).toContain('S');
  });

  it('pass 6月GMV 520万, 去年455万(+14.3%), 06-30', () => {
    expect(isSmart(smartOf('6月GMV 520万, 去年455万(+14.3%), 06-30'))).toBe(true);
  });

  it.each([
    ['加强管理，提升效率', ['S', 'M', 'R', 'T']],
    ['6月GMV 520万 06-30', ['A']],
    ['6月GMV 1200万 去年455万 06-30', ['A']],
    ['首响 10秒 目前25秒 06-30', ['A']],
    ['首响 18秒 目前25秒 06-30', []],
    ['整理供应商名录', ['M', 'R', 'T']],
  ])('of %s', (line, letters) => {
    expect(failed(line)).toEqual(letters);
  });

  it('take a way to get there for an answer, and a goal above for a reason', () => {
    expect(failed('6月GMV 1200万 去年455万 06-30', { means: '新开京东店' })).toEqual([]);
    expect(failed('整理供应商名录', { hasParent: true })).toEqual(['M', 'T']);
    expect(failed('第24周GMV 120万 06-14', { hasParent: true })).toEqual([]);
  });
});
