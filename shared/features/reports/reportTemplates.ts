import type { KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import { builtinPost, isPostCode } from '#shared/features/org/builtin/postLibrary.ts';
import type { ReportTemplateCode } from '#shared/features/org/builtin/postModel.ts';

export type SectionCode = 'data' | 'done' | 'unfinished' | 'issues' | 'support' | 'next';

/** The order of the sections on every template and in `missing`. */
export const sectionCodes = [
  'data',
  'done',
  'unfinished',
  'issues',
  'support',
  'next',
] as const satisfies readonly SectionCode[];

export interface ReportTemplate {
  readonly zh: string;
  /** ISO weekday 1–7 and local time a team starts with; Monday is the one after the week. */
  readonly due: { readonly weekday: 1 | 7; readonly time: string };
  readonly metrics: readonly KpiCode[];
  readonly sections: readonly SectionCode[];
  /** What the template asks for beyond the common sections, as shown to staff. */
  readonly extra: readonly string[];
}

const sundayNight = { weekday: 7, time: '22:00' } as const;
const mondayMorning = { weekday: 1, time: '10:00' } as const;

/** The four weekly reports. Due times are starting values a team changes. */
export const reportTemplates: Readonly<Record<ReportTemplateCode, ReportTemplate>> = {
  ops: {
    zh: '运营周报',
    due: sundayNight,
    metrics: ['gmv', 'uv', 'conv', 'aov', 'ad_spend', 'roi', 'refund_rate', 'sku_active'],
    sections: sectionCodes,
    extra: [],
  },
  cs: {
    zh: '客服周报',
    due: sundayNight,
    metrics: [
      'reception',
      'inquiry_conv',
      'first_resp',
      'avg_resp',
      'resp30',
      'csat',
      'bad_review',
      'case_total',
      'case_closed',
      'case_open',
    ],
    sections: sectionCodes,
    extra: ['问题原因TOP3', '典型案例1条'],
  },
  general: {
    zh: '通用周报',
    due: sundayNight,
    metrics: ['task_ontime', 'output'],
    sections: sectionCodes,
    extra: [],
  },
  live: {
    zh: '直播周报',
    due: mondayMorning,
    metrics: [
      'gmv',
      'live_hours',
      'view',
      'stay',
      'gpm',
      'uv_value',
      'live_conv',
      'fan_rate',
      'refund_rate',
    ],
    sections: sectionCodes,
    extra: ['场次表(日期·时段·主播·GMV·场观·GPM)', '爆款与滞销品', '违规提醒'],
  },
};

/** The template a post writes; null for a post the library does not know. */
export function templateOfPost(postCode: string | null): ReportTemplateCode | null {
  return postCode !== null && isPostCode(postCode) ? builtinPost(postCode).template : null;
}

/** Words in a title that name a template; 直播 first, because 直播运营 writes the live report. */
const titleWords: readonly (readonly [string, ReportTemplateCode])[] = [
  ['直播', 'live'],
  ['客服', 'cs'],
  ['运营', 'ops'],
];

export function templateOfTitle(title: string): ReportTemplateCode | null {
  return titleWords.find(([word]) => title.includes(word))?.[1] ?? null;
}

/** The template that asks for most of the figures found; one figure alone decides nothing. */
export function templateOfMetrics(codes: ReadonlySet<KpiCode>): ReportTemplateCode | null {
  let best: ReportTemplateCode | null = null;
  let most = 1;
  for (const [code, template] of Object.entries(reportTemplates)) {
    const found = template.metrics.filter((metric) => codes.has(metric)).length;
    if (found <= most) continue;
    most = found;
    best = code as ReportTemplateCode;
  }
  return best;
}
