import type { PostCode } from '#shared/features/org/builtin/postLibrary.ts';
import type { BuiltinUnitName } from '#shared/features/org/builtin/unitFacts.ts';
import type { EmploymentType } from '#shared/features/people/peopleModel.ts';

export interface TeamMember {
  readonly key: string;
  readonly name: string;
  readonly post: PostCode;
  readonly unit: BuiltinUnitName;
  readonly managerKey: string | null;
  readonly type: EmploymentType;
  readonly level: string;
  /** Full months with the team before the first run. */
  readonly months: number;
  readonly aliases?: readonly string[];
}

type Row = readonly [
  key: string,
  name: string,
  post: PostCode,
  unit: BuiltinUnitName,
  managerKey: string | null,
  type: EmploymentType,
  level: string,
  months: number,
  ...aliases: string[],
];

const rows: readonly Row[] = [
  ['p01', '周启明', 'ops_director', '管理层', null, 'regular', 'M4', 50, '周总'],
  ['p02', '林浩', 'store_manager', '管理层', 'p01', 'regular', 'M3', 38, '浩哥'],
  ['p03', '陈思远', 'ops_lead', '运营部', 'p02', 'regular', 'M2', 26, '思远'],
  ['p04', '何雨桐', 'ops', '运营部', 'p03', 'regular', 'P3', 14],
  ['p05', '罗嘉', 'ops', '运营部', 'p03', 'probation', 'P2', 2],
  ['p06', '唐一帆', 'promo', '运营部', 'p03', 'regular', 'P4', 20, '一帆风顺'],
  ['p07', '沈佳怡', 'data', '运营部', 'p03', 'regular', 'P3', 11],
  ['p08', '许文静', 'plan_lead', '策划部', 'p02', 'regular', 'M2', 30],
  ['p09', '高晓彤', 'copy', '策划部', 'p08', 'regular', 'P3', 9],
  ['p10', '宋子墨', 'design_lead', '设计部', 'p02', 'regular', 'M2', 33],
  ['p11', '冯雪', 'designer', '设计部', 'p10', 'regular', 'P3', 18],
  ['p12', '邓凯', 'designer', '设计部', 'p10', 'regular', 'P2', 7, 'Kevin邓'],
  ['p13', '彭越', 'photo', '设计部', 'p10', 'regular', 'P3', 22],
  ['p14', '王芳', 'cs_lead', '客服部', 'p02', 'regular', 'M2', 41, '芳姐'],
  ['p15', '李敏', 'cs_pre', '客服部', 'p14', 'regular', 'P3', 16],
  ['p16', '张慧', 'cs_pre', '客服部', 'p14', 'regular', 'P2', 10, '禾木客服小慧'],
  ['p17', '赵阳', 'cs_after', '客服部', 'p14', 'regular', 'P3', 19],
  ['p18', '刘晓', 'cs_pre', '客服部', 'p14', 'part_time', 'P1', 1],
  ['p19', '韩磊', 'dy_pm', '抖音项目', 'p01', 'regular', 'M3', 15],
  ['p20', '苏曼', 'host', '抖音项目', 'p19', 'regular', 'P4', 12, '曼曼爱生活'],
  ['p21', '叶子涵', 'host', '抖音项目', 'p19', 'regular', 'P2', 4],
  ['p22', '贾宇', 'ctrl', '抖音项目', 'p19', 'regular', 'P2', 8],
  ['p23', '田野', 'director', '抖音项目', 'p19', 'regular', 'P3', 13],
  ['p24', '梁国栋', 'merch_lead', '商品物流部', 'p01', 'regular', 'M3', 36, '老梁'],
  ['p25', '孙伟', 'wh_lead', '商品物流部', 'p24', 'regular', 'M1', 28],
  ['p26', '马超群', 'wh', '商品物流部', 'p25', 'outsourced', 'P1', 6],
];

/** The 26 people of 禾木家居, a fictional shop for home goods. */
export const teamMembers: readonly TeamMember[] = rows.map(
  ([key, name, post, unit, managerKey, type, level, months, ...aliases]) => ({
    key,
    name,
    post,
    unit,
    managerKey,
    type,
    level,
    months,
    aliases,
  }),
);

/** Work done for somebody beside the own superior. */
export const dottedLines = [
  { memberKey: 'p06', superiorKey: 'p19', note: '兼千川投放' },
  { memberKey: 'p09', superiorKey: 'p19', note: '兼直播脚本' },
  { memberKey: 'p13', superiorKey: 'p23', note: '短视频拍摄' },
] as const;

/** Posts held on top of the own one, without a seat in the quota. */
export const concurrentPosts = [
  { memberKey: 'p23', post: 'editor' },
  { memberKey: 'p19', post: 'live_ops' },
] as const satisfies readonly { memberKey: string; post: PostCode }[];

export const vacancies = [
  { post: 'pd_lead', unit: '管理层', superiorKey: 'p01', note: '筹备' },
  { post: 'host', unit: '抖音项目', superiorKey: 'p19', note: '面试' },
  { post: 'cs_after', unit: '客服部', superiorKey: 'p14', note: '已发offer' },
] as const satisfies readonly {
  post: PostCode;
  unit: BuiltinUnitName;
  superiorKey: string;
  note: string;
}[];

export const reportExemptions = [
  { memberKey: 'p01', reason: '团队负责人，看周报不写周报' },
  { memberKey: 'p26', reason: '外包人员，由仓储主管代报' },
] as const;
