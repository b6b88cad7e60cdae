import type { PostCode } from '#shared/features/org/builtin/postLibrary.ts';

interface StarterHandoff {
  readonly from: PostCode;
  readonly to: PostCode;
  readonly what: string;
  readonly workingDays: number;
}

function handoff(from: PostCode, to: PostCode, what: string, workingDays: number): StarterHandoff {
  return { from, to, what, workingDays };
}

/** What shops hand over as a rule; starting values a team changes. */
export const starterHandoffs: readonly StarterHandoff[] = [
  handoff('plan_lead', 'design_lead', '详情页需求单', 3),
  handoff('merch', 'photo', '样品与拍摄清单', 2),
  handoff('photo', 'designer', '精选原片', 2),
  handoff('designer', 'ops', '主图与详情页', 3),
  handoff('ops', 'cs_lead', '活动规则说明', 1),
  handoff('cs_lead', 'merch_lead', '产品问题周汇总', 5),
  handoff('promo', 'designer', '测图结果与改图方向', 1),
  handoff('merch_lead', 'wh_lead', '到货计划', 2),
  handoff('data', 'store_manager', '日报', 1),
  handoff('director', 'media', '投放素材', 1),
  handoff('wh_lead', 'cs_after', '异常件清单', 1),
];
