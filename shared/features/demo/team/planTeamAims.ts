import { newestReportWeek } from '#shared/features/demo/demoCalendar.ts';
import type { DemoAims, DemoGoal, DemoScope, DemoShop } from '#shared/features/demo/demoModel.ts';
import {
  formatPeriod,
  type GoalLevel,
  type GoalPeriod,
  periodAt,
  periodRange,
  periodsWithin,
  weeksOfPeriod,
} from '#shared/features/goals/goalPeriods.ts';
import { weekWordingOf } from '#shared/features/reports/documentParts.ts';
import { addDays, addWeeks, type IsoDate, type IsoWeek, weekRange } from '#shared/lib/isoWeek.ts';

const tmall: DemoScope = { kind: 'shop', key: 'tmall' };
const douyin: DemoScope = { kind: 'shop', key: 'douyin' };
const service: DemoScope = { kind: 'unit', name: '客服部' };
const team: DemoScope = { kind: 'team' };

const wan = 10_000;

const tmallShares: readonly (readonly [string, number])[] = [
  ['p02', 100],
  ['p03', 100],
  ['p04', 100],
  ['p05', 100],
  ['p06', 70],
  ['p14', 80],
  ['p15', 80],
  ['p16', 80],
  ['p17', 80],
  ['p18', 80],
];
const douyinShares: readonly (readonly [string, number])[] = [
  ['p19', 100],
  ['p20', 100],
  ['p21', 100],
  ['p22', 100],
  ['p23', 100],
  ['p06', 30],
  ['p14', 20],
  ['p15', 20],
  ['p16', 20],
  ['p17', 20],
  ['p18', 20],
];

function toShares(shares: readonly (readonly [string, number])[]): DemoShop['shares'] {
  return shares.map(([personKey, percent]) => ({ personKey, percent }));
}

const shops: readonly DemoShop[] = [
  { key: 'tmall', name: '天猫旗舰店', platform: '天猫', shares: toShares(tmallShares) },
  { key: 'douyin', name: '抖音店', platform: '抖音', shares: toShares(douyinShares) },
];

const definitions: DemoAims['definitions'] = [
  {
    code: 'gmv',
    definition: '只算已付款订单，含未发货，不扣退款；天猫看生意参谋，抖音看罗盘。',
  },
  { code: 'csat', definition: '旺旺和飞鸽的满意评价占比，未评价的不算。' },
];

function planTargets(weeks: IsoWeek): DemoAims['targets'] {
  return [
    { code: 'gmv', of: team, fromWeek: weeks, target: 150 * wan },
    { code: 'refund_rate', of: team, fromWeek: weeks, target: 8 },
    { code: 'sku_active', of: team, fromWeek: weeks, target: 75 },
    { code: 'first_resp', of: service, fromWeek: weeks, target: 30 },
    { code: 'first_resp', of: team, fromWeek: weeks, target: 30 },
    { code: 'csat', of: service, fromWeek: weeks, target: 98 },
    { code: 'csat', of: team, fromWeek: weeks, target: 98 },
  ];
}

/** Four or five weeks that make 520万; the week of the sample report aims at 120万. */
const weekTargets: Readonly<Record<number, readonly number[]>> = {
  4: [110, 200, 90],
  5: [90, 110, 120, 80],
};

interface Time {
  readonly level: GoalLevel;
  readonly period: GoalPeriod;
}

type Aim = Pick<DemoGoal, 'key' | 'parentKey' | 'ownerKey'> & {
  readonly target: number;
  readonly baseline?: number;
};

/** One link of the chain of the main shop's turnover. */
function turnoverGoal({ level, period }: Time, aim: Aim): DemoGoal {
  const when = formatPeriod({ level, period }, weekWordingOf('zh-CN', 'iso'), 'short');
  return {
    key: aim.key,
    parentKey: aim.parentKey,
    level,
    period,
    title: `${when} 天猫旗舰店GMV ${aim.target}万`,
    metricCode: 'gmv',
    baseline: aim.baseline === undefined ? null : aim.baseline * wan,
    target: aim.target * wan,
    actual: null,
    dueOn: periodRange(level, period).to,
    ownerKey: aim.ownerKey,
    of: tmall,
    means: '',
  };
}

function planWeeks(month: GoalPeriod, sample: IsoWeek): DemoGoal[] {
  const weeks = weeksOfPeriod('month', month);
  const others = [...(weekTargets[weeks.length] ?? [])];
  return weeks.map((week) => {
    const target = week === sample ? 120 : (others.shift() ?? 0);
    const aim = { key: week, parentKey: month, ownerKey: 'p03', target };
    return turnoverGoal({ level: 'week', period: week }, aim);
  });
}

/** 年 6000万 → 季 1500万 → 月 520万 → 周 110/120/200/90万, as far as today's quarter and month. */
function planTurnover(sample: IsoWeek): DemoGoal[] {
  const thursday = addDays(weekRange(sample).from, 3);
  const [year, quarter, month] = (['year', 'quarter', 'month'] as const).map((level) =>
    periodAt(level, thursday),
  ) as [GoalPeriod, GoalPeriod, GoalPeriod];
  const quarters = periodsWithin({ level: 'year', period: year }, 'quarter');
  const months = periodsWithin({ level: 'quarter', period: quarter }, 'month');
  const yearAim = { key: year, parentKey: null, ownerKey: 'p01', target: 6000, baseline: 5240 };
  return [
    turnoverGoal({ level: 'year', period: year }, yearAim),
    ...quarters.map((period) =>
      turnoverGoal(
        { level: 'quarter', period },
        { key: period, parentKey: year, ownerKey: 'p02', target: 1500 },
      ),
    ),
    ...months.map((period) => {
      const isThis = period === month;
      const baseline = isThis ? { baseline: 455 } : {};
      const aim = { key: period, parentKey: quarter, ownerKey: 'p02', target: isThis ? 520 : 490 };
      return turnoverGoal({ level: 'month', period }, { ...aim, ...baseline });
    }),
    ...planWeeks(month, sample),
  ];
}

type OtherGoal = Omit<DemoGoal, 'parentKey' | 'level' | 'period' | 'dueOn'>;

const otherGoals: readonly (OtherGoal & { readonly isDated: boolean })[] = [
  {
    key: 'active',
    title: '动销率不低于75%',
    metricCode: 'sku_active',
    baseline: 72,
    target: 75,
    actual: null,
    ownerKey: 'p24',
    of: team,
    means: '清仓款每周调一次价',
    isDated: true,
  },
  {
    key: 'satisfaction',
    title: '客服满意度不低于98%',
    metricCode: 'csat',
    baseline: 97.4,
    target: 98,
    actual: null,
    ownerKey: 'p14',
    of: service,
    means: '',
    isDated: true,
  },
  {
    key: 'profit',
    title: '抖音店利润 12万',
    metricCode: 'profit',
    baseline: 9 * wan,
    target: 12 * wan,
    actual: 76_000,
    ownerKey: 'p19',
    of: douyin,
    means: '',
    isDated: true,
  },
  {
    key: 'vague',
    title: '提升短视频质量',
    metricCode: null,
    baseline: null,
    target: null,
    actual: null,
    ownerKey: 'p23',
    of: douyin,
    means: '',
    isDated: false,
  },
];

function planOthers(today: IsoDate): DemoGoal[] {
  const period = periodAt('month', today);
  const { to } = periodRange('month', period);
  return otherGoals.map(({ isDated, ...goal }) => ({
    ...goal,
    parentKey: null,
    level: 'month',
    period,
    dueOn: isDated ? to : null,
  }));
}

/** What the example team aims at: two shops, targets, a chain of turnover, and one vague wish. */
export function planTeamAims(today: IsoDate): DemoAims {
  const sample = newestReportWeek(today);
  const thursday = addDays(weekRange(sample).from, 3);
  return {
    shops,
    definitions,
    targets: planTargets(addWeeks(sample, -3)),
    goals: [...planTurnover(sample), ...planOthers(thursday)],
  };
}
