import { lintPlan, type WordsHint } from '#shared/features/checks/lintReport.ts';
import { vagueVerbs } from '#shared/features/checks/vagueWords.ts';
import { kpiDictionary } from '#shared/features/metrics/kpiDictionary.ts';
import { findMetricNames } from '#shared/features/reports/metricNames.ts';
import type { GoalFields } from './goalsModel.ts';

/** Specific, measurable, achievable, relevant, time-bound. */
export const smartLetters = ['S', 'M', 'A', 'R', 'T'] as const;
export type SmartLetter = (typeof smartLetters)[number];

/** Why a check fails, or what it waits for; the page has a sentence for each. */
export type SmartReason =
  | 'vague'
  | 'noFigure'
  | 'noBaseline'
  | 'tooFar'
  | 'noPurpose'
  | 'noDate'
  | 'needsFigure';

export interface SmartCheck {
  readonly letter: SmartLetter;
  /** `open`: cannot be judged before another one passes. */
  readonly state: 'pass' | 'fail' | 'open';
  readonly reason: SmartReason | null;
  /** What the checks of report lines say of the words, where a figure is missing. */
  readonly hint: WordsHint | null;
}

export type SmartGoal = Pick<
  GoalFields,
  'title' | 'metricCode' | 'baseline' | 'target' | 'dueOn' | 'means' | 'purpose'
> & { readonly hasParent: boolean };

/** Words that promise without saying what; what is left of a title must name something. */
const vagueWords = new RegExp(
  `${Object.keys(vagueVerbs).join('|')}|努力|尽快|增强|强化|进一步|全面|大力|积极|把|将|工作|管理|水平|能力|意识|质量|效率|一下|[\\s，。、！,.!]`,
  'g',
);

/** What an e-commerce team is there for; a goal about it needs no further reason. */
const businessWords =
  /销售|成交|营收|利润|毛利|转化|访客|流量|客单|客户|满意|退款|复购|新客|动销|库存|周转|上新|缺货|直播|粉丝|社群|私域|推广|投产|客服|售后|差评|发货|主图|详情页|会场|大促|618|双11|双十一|双12/;

/** Growth beyond this needs a word on how (practice). */
const boldGrowth = 1;

const pass = { state: 'pass', reason: null, hint: null } as const;
const fail = (reason: SmartReason, hint: WordsHint | null = null) =>
  ({ state: 'fail', reason, hint }) as const;

function isSpecific({ title }: SmartGoal): boolean {
  return [...title.replace(vagueWords, '')].length >= 2;
}

function judgeReach(goal: SmartGoal): Omit<SmartCheck, 'letter'> {
  const { target, baseline, means, metricCode, hasParent } = goal;
  if (target === null) return { state: 'open', reason: 'needsFigure', hint: null };
  if (means !== '') return pass;
  // A part is as achievable as the whole it was split from.
  if (baseline === null) return hasParent ? pass : fail('noBaseline');
  const growth = baseline === 0 ? 0 : (target - baseline) / Math.abs(baseline);
  const isDown = metricCode !== null && kpiDictionary[metricCode].direction === 'down';
  // Half of what it was is as bold as twice as much.
  const reach = isDown && target > 0 && baseline !== 0 ? baseline / target - 1 : growth;
  return reach > boldGrowth ? fail('tooFar') : pass;
}

function isRelevant({ title, metricCode, purpose, hasParent }: SmartGoal): boolean {
  if (hasParent || purpose !== '' || metricCode !== null) return true;
  return businessWords.test(title) || findMetricNames(title, 0, title.length).length > 0;
}

/**
 * The five checks of a goal (domain.md row 23): `提升销售` has no figure and no date; `6月GMV
 * 520万, 去年455万(+14.3%), 06-30` has all five. The words are looked over by the rules for the
 * lines of a report. Help for the manager, never a refusal.
 */
export function checkSmart(goal: SmartGoal): SmartCheck[] {
  const { title, dueOn } = goal;
  return [
    { letter: 'S', ...(isSpecific(goal) ? pass : fail('vague')) },
    { letter: 'M', ...(goal.target === null ? fail('noFigure', lintPlan(title, dueOn)) : pass) },
    { letter: 'A', ...judgeReach(goal) },
    { letter: 'R', ...(isRelevant(goal) ? pass : fail('noPurpose')) },
    { letter: 'T', ...(dueOn === null ? fail('noDate') : pass) },
  ];
}

export function isSmart(checks: readonly SmartCheck[]): boolean {
  return checks.every(({ state }) => state === 'pass');
}
