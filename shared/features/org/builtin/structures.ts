import type { PostCode } from './postLibrary.ts';
import type { BuiltinUnitName } from './unitFacts.ts';

export type StructureCode =
  | 't1_seven'
  | 't2_four'
  | 't3_ops_merch'
  | 't4_three'
  | 't5_douyin'
  | 't5_start'
  | 't5_growth'
  | 't6_outsourced';

/** Equal seats of one post in one unit. */
interface StructureSlot {
  readonly post: PostCode;
  readonly seats: number;
  /** The post these seats report to; it has exactly one seat. Null for the top of the team. */
  readonly reportsTo: PostCode | null;
  /** False for a post that somebody holds on top of another one; it counts in no quota. */
  readonly inQuota?: false;
}

export interface StructureUnit {
  readonly name: BuiltinUnitName;
  /** The unit it belongs to; without one it hangs under the root of the workspace. */
  readonly within?: BuiltinUnitName;
  /** Run by another company, such as an agency. */
  readonly isExternal?: true;
  readonly slots: readonly StructureSlot[];
}

export interface Structure {
  readonly code: StructureCode;
  readonly zh: string;
  readonly en: string;
  /** Seats in quota. */
  readonly total: number;
  /** The full structure this one is an earlier stage of. */
  readonly stageOf?: StructureCode;
  readonly units: readonly StructureUnit[];
}

function slot(post: PostCode, seats: number, reportsTo: PostCode | null): StructureSlot {
  return { post, seats, reportsTo };
}

function doubled(post: PostCode, reportsTo: PostCode): StructureSlot {
  return { post, seats: 1, reportsTo, inQuota: false };
}

const sevenPosts: Structure = {
  code: 't1_seven',
  zh: '七岗核心团队',
  en: 'Core team of seven posts',
  total: 12,
  units: [
    {
      name: '管理层',
      slots: [slot('ops_director', 1, null), slot('store_manager', 1, 'ops_director')],
    },
    { name: '运营组', slots: [slot('ops', 2, 'store_manager')] },
    { name: '策划组', slots: [slot('plan_lead', 1, 'store_manager')] },
    { name: '客服组', slots: [slot('cs', 4, 'store_manager')] },
    {
      name: '视觉组',
      slots: [slot('photo', 1, 'store_manager'), slot('designer', 2, 'store_manager')],
    },
  ],
};

const fourDepartments: Structure = {
  code: 't2_four',
  zh: '标准四部门',
  en: 'Four standard departments',
  total: 21,
  units: [
    { name: '管理层', slots: [slot('ops_director', 1, null)] },
    {
      name: '运营部',
      slots: [
        slot('ops_lead', 1, 'ops_director'),
        slot('ops', 2, 'ops_lead'),
        slot('promo', 1, 'ops_lead'),
        slot('data', 1, 'ops_lead'),
      ],
    },
    {
      name: '设计部',
      slots: [
        slot('design_lead', 1, 'ops_director'),
        slot('designer', 2, 'design_lead'),
        slot('photo', 1, 'design_lead'),
        slot('copy', 1, 'design_lead'),
      ],
    },
    {
      name: '客服部',
      slots: [
        slot('cs_lead', 1, 'ops_director'),
        slot('cs_pre', 3, 'cs_lead'),
        slot('cs_after', 2, 'cs_lead'),
      ],
    },
    { name: '物流部', slots: [slot('wh_lead', 1, 'ops_director'), slot('wh', 3, 'wh_lead')] },
  ],
};

const operationsAndMerchandise: Structure = {
  code: 't3_ops_merch',
  zh: '运营部+商品部',
  en: 'Operations and merchandise',
  total: 11,
  units: [
    { name: '管理层', slots: [slot('ops_director', 1, null)] },
    {
      name: '运营部',
      slots: [
        slot('ops_lead', 1, 'ops_director'),
        slot('ops', 2, 'ops_lead'),
        slot('promo', 1, 'ops_lead'),
        slot('plan_lead', 1, 'ops_lead'),
        slot('designer', 1, 'ops_lead'),
      ],
    },
    {
      name: '商品部',
      slots: [
        slot('merch_lead', 1, 'ops_director'),
        slot('merch', 2, 'merch_lead'),
        slot('buyer', 1, 'merch_lead'),
      ],
    },
  ],
};

const threeClasses: Structure = {
  code: 't4_three',
  zh: '三类核心成员项目组',
  en: 'Project group of three member classes',
  total: 8,
  units: [
    { name: '项目组', slots: [slot('store_manager', 1, null)] },
    {
      name: '策划',
      within: '项目组',
      slots: [slot('plan_lead', 1, 'store_manager'), slot('data', 1, 'store_manager')],
    },
    {
      name: '内容',
      within: '项目组',
      slots: [
        slot('copy', 1, 'plan_lead'),
        slot('designer', 1, 'plan_lead'),
        slot('content', 1, 'plan_lead'),
      ],
    },
    {
      name: '渠道推广',
      within: '项目组',
      slots: [slot('promo', 1, 'store_manager'), slot('community', 1, 'store_manager')],
    },
  ],
};

const outsourced: Structure = {
  code: 't6_outsourced',
  zh: '外包代运营+内部对接',
  en: 'Outsourced operator with an inside contact',
  total: 7,
  units: [
    {
      name: '品牌方',
      slots: [
        slot('store_manager', 1, null),
        slot('vendor_pm', 1, 'store_manager'),
        slot('merch', 1, 'store_manager'),
      ],
    },
    {
      name: '服务商',
      isExternal: true,
      slots: [
        slot('ops', 1, 'vendor_pm'),
        slot('designer', 1, 'vendor_pm'),
        slot('cs', 2, 'vendor_pm'),
      ],
    },
  ],
};

const douyinMature: Structure = {
  code: 't5_douyin',
  zh: '抖音三团队（成熟期）',
  en: 'Three Douyin teams (mature)',
  total: 13,
  units: [
    { name: '项目', slots: [slot('dy_pm', 1, null)] },
    {
      name: '直播团队',
      within: '项目',
      slots: [
        slot('live_ops', 1, 'dy_pm'),
        slot('host', 2, 'live_ops'),
        slot('cohost', 1, 'live_ops'),
        slot('ctrl', 1, 'live_ops'),
        slot('media', 1, 'live_ops'),
      ],
    },
    {
      name: '抖店团队',
      within: '项目',
      slots: [slot('ops', 1, 'dy_pm'), slot('merch', 1, 'dy_pm'), slot('cs', 2, 'dy_pm')],
    },
    {
      name: '短视频团队',
      within: '项目',
      slots: [slot('director', 1, 'dy_pm'), slot('editor', 1, 'director')],
    },
  ],
};

/** The owner of the project also runs the live room and buys the traffic. */
const douyinStart: Structure = {
  code: 't5_start',
  zh: '抖音三团队（起步期）',
  en: 'Three Douyin teams (starting)',
  total: 3,
  stageOf: 't5_douyin',
  units: [
    { name: '项目', slots: [slot('dy_pm', 1, null)] },
    {
      name: '直播团队',
      within: '项目',
      slots: [
        doubled('live_ops', 'dy_pm'),
        doubled('media', 'dy_pm'),
        slot('host', 1, 'dy_pm'),
        slot('ctrl', 1, 'dy_pm'),
      ],
    },
  ],
};

const douyinGrowth: Structure = {
  code: 't5_growth',
  zh: '抖音三团队（成长期）',
  en: 'Three Douyin teams (growing)',
  total: 5,
  stageOf: 't5_douyin',
  units: [
    { name: '项目', slots: [slot('dy_pm', 1, null)] },
    {
      name: '直播团队',
      within: '项目',
      slots: [
        slot('live_ops', 1, 'dy_pm'),
        slot('host', 1, 'live_ops'),
        slot('ctrl', 1, 'live_ops'),
      ],
    },
    { name: '短视频团队', within: '项目', slots: [slot('editor', 1, 'dy_pm')] },
  ],
};

/** Ready-made teams to begin with. Seat counts are starting values; the team changes them. */
export const builtinStructures: readonly Structure[] = [
  sevenPosts,
  fourDepartments,
  operationsAndMerchandise,
  threeClasses,
  douyinStart,
  douyinGrowth,
  douyinMature,
  outsourced,
];

export function builtinStructure(code: StructureCode): Structure {
  const structure = builtinStructures.find((candidate) => candidate.code === code);
  if (!structure) throw new RangeError(`no such structure: ${code}`);
  return structure;
}
