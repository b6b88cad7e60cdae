/** A task the manager or a colleague handed out by hand; days count from today. */
export interface TaskText {
  readonly title: string;
  readonly owner: string;
  readonly by: string;
  readonly createdDaysAgo: number;
  readonly dueInDays: number;
  readonly state: 'todo' | 'doing' | 'handed_in';
  readonly returnedBecause?: string;
}

/** 邓凯 has too much on his plate, on purpose: it is what the example shows a manager. */
const forDesigner: readonly TaskText[] = [
  {
    title: '餐边柜详情页补安装步骤图',
    owner: 'p12',
    by: 'p03',
    createdDaysAgo: 6,
    dueInDays: 1,
    state: 'doing',
    returnedBecause: '尺寸标注看不清，重标一遍再交',
  },
  {
    title: '直播间背景板重出一版',
    owner: 'p12',
    by: 'p19',
    createdDaysAgo: 5,
    dueInDays: 2,
    state: 'todo',
  },
  {
    title: '会员日海报三个尺寸',
    owner: 'p12',
    by: 'p08',
    createdDaysAgo: 5,
    dueInDays: 3,
    state: 'todo',
  },
  {
    title: '短信落地页头图',
    owner: 'p12',
    by: 'p08',
    createdDaysAgo: 4,
    dueInDays: 4,
    state: 'todo',
  },
  {
    title: '店铺首页换季背景',
    owner: 'p12',
    by: 'p10',
    createdDaysAgo: 4,
    dueInDays: 5,
    state: 'todo',
  },
  {
    title: '包装盒贴纸改版',
    owner: 'p12',
    by: 'p24',
    createdDaysAgo: 3,
    dueInDays: 6,
    state: 'todo',
  },
  {
    title: '粉色家居服色卡重调',
    owner: 'p12',
    by: 'p10',
    createdDaysAgo: 9,
    dueInDays: -2,
    state: 'doing',
  },
  {
    title: '纯棉家居服主图换角度',
    owner: 'p12',
    by: 'p10',
    createdDaysAgo: 7,
    dueInDays: 1,
    state: 'handed_in',
  },
];

export const taskTexts: readonly TaskText[] = [
  ...forDesigner,
  {
    title: '供应商价格保护协议补签',
    owner: 'p24',
    by: 'p01',
    createdDaysAgo: 14,
    dueInDays: -4,
    state: 'todo',
  },
  {
    title: '客服晚班排班表更新',
    owner: 'p14',
    by: 'p02',
    createdDaysAgo: 8,
    dueInDays: -1,
    state: 'doing',
  },
  {
    title: '千川投放复盘一页纸',
    owner: 'p06',
    by: 'p19',
    createdDaysAgo: 6,
    dueInDays: 0,
    state: 'handed_in',
  },
  {
    title: '下月主推款清单',
    owner: 'p24',
    by: 'p02',
    createdDaysAgo: 2,
    dueInDays: 3,
    state: 'todo',
  },
];
