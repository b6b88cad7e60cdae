/** While somebody is looked for: 需求提报 审批 发布 初筛 面试 终面 offer. */
export const searchStages = [
  'requested',
  'approval',
  'published',
  'screening',
  'interview',
  'final',
  'offer',
] as const;
export type SearchStage = (typeof searchStages)[number];

/** 试用 and 转正 of who was hired. */
export const stagesAfterHire = ['probation', 'confirmed'] as const;

/** Every stage of a requisition in its order (domain.md §2.5, recruit_stages). */
export const stages = [...searchStages, 'hired', ...stagesAfterHire, 'closed'] as const;
export type Stage = (typeof stages)[number];

/** What the recruiter sees to unless the two agree otherwise: 渠道 and 初筛, and what is arranged. */
export const usualRecruiterStages: readonly Stage[] = [
  'published',
  'screening',
  'interview',
  'offer',
  'hired',
];

export function isSearchStage(stage: Stage): stage is SearchStage {
  return searchStages.some((candidate) => candidate === stage);
}
