import type { MeetingKind } from '#shared/features/demo/demoModel.ts';

/** When something is due: days from today (moved off the weekend), or the day of the meeting. */
type DueDay = number | 'meeting day';

export interface MeetingLineText {
  readonly kind: 'topic' | 'decision' | 'action';
  readonly text: string;
  readonly owner?: string;
  readonly due?: DueDay;
  /** Of an action; without it nobody has begun. */
  readonly state?: 'doing' | 'handed_in' | 'done';
}

export interface MeetingText {
  readonly key: string;
  readonly kind: MeetingKind;
  readonly title: string;
  /** Weekdays it is held on, and how many times back from today; 1 is the newest. */
  readonly weekdays: readonly number[];
  readonly back: number;
  readonly startsAt: string;
  readonly place: string;
  readonly host: string;
  readonly recorder: string;
  readonly present: readonly string[];
  readonly absent?: Readonly<Record<string, string>>;
  readonly lines: readonly MeetingLineText[];
  readonly privateNote?: string;
}

const workdays = [1, 2, 3, 4, 5];
const operations = ['p03', 'p04', 'p05', 'p06', 'p07'];

function topic(text: string): MeetingLineText {
  return { kind: 'topic', text };
}

function decision(text: string, owner: string): MeetingLineText {
  return { kind: 'decision', text, owner, due: 'meeting day' };
}

function action(text: string, owner: string, due: DueDay): MeetingLineText {
  return { kind: 'action', text, owner, due };
}

const morning = {
  kind: 'morning',
  title: '运营早会',
  weekdays: workdays,
  startsAt: '09:15',
  place: '运营区白板前',
  host: 'p03',
  recorder: 'p07',
} as const;

const morningMeetings: readonly MeetingText[] = [
  {
    ...morning,
    key: 'morning-3',
    back: 3,
    present: operations,
    lines: [
      topic('昨日快照：访客2.9万，转化3.02%，客单价195元，退款率正常'),
      topic('何雨桐：今天补主推款资质图；卡点是SKU-2057被判低质，申诉材料还差质检单'),
      topic('唐一帆：今天停两条亏损计划，把预算挪给新客计划'),
      { ...action('SKU-2057低质申诉材料提交', 'p04', 'meeting day'), state: 'done' },
    ],
  },
  {
    ...morning,
    key: 'morning-2',
    back: 2,
    present: operations.filter((key) => key !== 'p07'),
    absent: { p07: '上午去财务对口径' },
    lines: [
      topic('昨日快照：访客3.1万，转化2.96%，收纳类目加购比前天多一成'),
      topic('罗嘉：优惠叠加客户看不懂，客服来回解释，页面上要写清楚'),
      topic('规则提醒：改价一律双人复核，晚上9点后不动主推款'),
      action('优惠叠加规则写成一页发客服', 'p05', 1),
    ],
  },
  {
    ...morning,
    key: 'morning-1',
    back: 1,
    present: operations,
    lines: [
      topic('昨日快照：访客3.0万，转化3.08%，直播间带来的收藏涨了'),
      topic('陈思远：SKU-2086库存按现在的速度撑不过这周，先控投放'),
      topic('沈佳怡：备货测算中档已给商品部，等活动价定最终数'),
      topic('表扬：何雨桐昨晚巡店拦下一处错价'),
    ],
  },
];

const weeklyMeeting: MeetingText = {
  key: 'weekly',
  kind: 'weekly',
  title: '运营部周例会',
  weekdays: [1],
  back: 1,
  startsAt: '10:00',
  place: '二楼会议室',
  host: 'p01',
  recorder: 'p07',
  present: ['p01', 'p02', 'p03', 'p08', 'p10', 'p14', 'p19', 'p24'],
  absent: { p25: '仓库盘点走不开' },
  lines: [
    topic('上周待办核销：22项关了17项，没关的5项里3项等供应商'),
    topic('目标差距：店铺当周超目标，全月还差一截，主要靠大促两天'),
    topic('SKU-2086断货风险：工厂交期没松口，先保大促当天的量'),
    topic('客服：粉色XL色差投诉集中，详情页缺实拍'),
    topic('设计：邓凯手上单子最多，新需求先给冯雪'),
    decision('SKU-2086到货前不加价投放，页面挂预计发货时间', 'p02'),
    decision('设计需求一律走需求单，口头提的不排期', 'p10'),
    { ...action('SKU-2086到货前停掉直通车加价', 'p06', 1), state: 'doing' },
    { ...action('粉色XL实拍图补到详情页', 'p11', 1), state: 'handed_in' },
    action('晚班借调名单给到客服', 'p25', 2),
  ],
};

const kickoffMeeting: MeetingText = {
  key: 'kickoff',
  kind: 'promo_kickoff',
  title: '大促筹备会',
  weekdays: [4],
  back: 1,
  startsAt: '14:30',
  place: '二楼会议室',
  host: 'p02',
  recorder: 'p08',
  present: ['p02', 'p03', 'p06', 'p08', 'p10', 'p12', 'p14', 'p19', 'p24', 'p25'],
  absent: { p13: '外拍', p23: '调休' },
  lines: [
    topic('目标与预算：当天GMV目标200w，推广费比不超过14%'),
    topic('货盘与价格：主推12个款，价格表双人核对后锁定'),
    topic('页面素材：会场框架8屏已定，入口图尺寸多，要提前出'),
    topic('客服与仓储：高峰人力缺口5人，快递答应加车'),
    topic('风险：断货、价格设错、主播缺席，各有一个人盯'),
    decision('主推款价格表本周锁定，锁定后改价要店长同意', 'p02'),
    decision('直播间和店铺同款同价，直播只送赠品', 'p19'),
    { ...action('大促预算拆到天', 'p06', -1), state: 'done' },
    action('会场入口图按新框架出一版', 'p12', 2),
    action('大促期间客服借调方案', 'p14', 4),
  ],
};

const talk: MeetingText = {
  key: 'one-on-one',
  kind: 'one_on_one',
  title: '1对1沟通：韩磊',
  weekdays: [3],
  back: 1,
  startsAt: '16:00',
  place: '小会议室',
  host: 'p01',
  recorder: 'p01',
  present: ['p01', 'p19'],
  lines: [
    topic('韩磊想谈的：主播一直招不满，叶子涵接晚场吃力'),
    topic('进展与障碍：短视频和直播联动见效，片子产能跟不上'),
    topic('反馈：排班提前一周公布，大家好安排'),
    decision('主播底薪区间上调一档，画像定稿后重新发布', 'p01'),
    { ...action('主播画像定稿，发人事重新发布', 'p19', 3), state: 'doing' },
  ],
  privateNote:
    '韩磊最近连轴转，话比以前少。先把中控的人手补上，再谈扩编；下次聊之前看一眼贾宇的周报，没交的话问清楚是忙还是有情绪。',
};

export const meetingTexts: readonly MeetingText[] = [
  ...morningMeetings,
  weeklyMeeting,
  kickoffMeeting,
  talk,
];
