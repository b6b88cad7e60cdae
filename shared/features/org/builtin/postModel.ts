import type { KpiCode } from '#shared/features/metrics/kpiDictionary.ts';

/** Weekly report template a post writes by default. */
export type ReportTemplateCode = 'ops' | 'cs' | 'live' | 'general';

/** The three core member classes: planning, content creation, channel promotion. */
export const memberClasses = ['planning', 'content', 'channel'] as const;
export type MemberClass = (typeof memberClasses)[number];

export interface PostKpi {
  readonly code: KpiCode;
  /** Share of the total score in %, the weights of one post sum to 100. */
  readonly weight: number;
}

export interface PostSkill {
  readonly name: string;
  /** Required level, 1 knows it … 5 can teach it. */
  readonly level: 1 | 2 | 3 | 4 | 5;
}

/** What one post of the library holds; the code is the key it is stored under. */
export interface PostTemplate {
  readonly zh: string;
  readonly en: string;
  readonly duties: readonly string[];
  readonly kpis: readonly PostKpi[];
  readonly skills: readonly PostSkill[];
  /** Other names staff use for the post, in pastes and imports. */
  readonly aliases: readonly string[];
  readonly template: ReportTemplateCode;
  readonly memberClass: MemberClass | null;
}

/** `{ gmv_rate: 30 }` as a list in the order written. */
export function weigh(weights: Readonly<Partial<Record<KpiCode, number>>>): readonly PostKpi[] {
  return Object.entries(weights).map(([code, weight]) => ({ code: code as KpiCode, weight }));
}

/** `{ 数据分析: 4 }` as a list in the order written. */
export function demand(levels: Readonly<Record<string, PostSkill['level']>>): readonly PostSkill[] {
  return Object.entries(levels).map(([name, level]) => ({ name, level }));
}
