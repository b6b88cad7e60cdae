import { describe, expect, it } from 'vitest';
import type { Person } from './matchPerson.ts';
import { parseReports } from './parseReports.ts';

const people: readonly Person[] = [
  { id: 'p02', name: '林浩', aliases: [], postCode: 'store_manager' },
  { id: 'p03', name: '陈思远', aliases: [], postCode: 'ops_lead' },
  { id: 'p15', name: '李敏', aliases: [], postCode: 'cs_pre' },
];

const sampleA = `【周报】运营-陈思远 6.8－6.14 🔥
一、本周数据
1、GMV：128.6w（目标120w，达成107.2%✅）环比↑18.3%
2、访客 21.4万  ，支付转化率 3.05％，上周2.88%
③ 客单价197元
4.推广花费 16.2w  ROI 3.9（↓0.2）
退款率6.8%，跌了0.7个点
二、本周完成👇
①618第二波会场报名，12个款全过审
② 主图测了6张，SKU-2086点击率 4.1%→5.3%
3)清仓款 动销率 71％
三、问题
- SKU-2086 库存只够4天！！工厂说18号才能到货
- 美工排期冲突，详情页晚了2天😭
下周
1️⃣ 6.16晚8点 618高潮期盯盘，目标GMV 200w
2、跟工厂确认补货 @林浩 6/16前
3、618复盘初稿（6.21）`;

const reportA = {
  author: '陈思远',
  template: 'ops',
  week: '2026-W24',
  from: '2026-06-08',
  to: '2026-06-14',
  metrics: [
    { code: 'gmv', value: 1286000, target: 1200000, rate: 107.2, wow: 18.3 },
    { code: 'uv', value: 214000 },
    { code: 'conv', value: 3.05, previous: 2.88 },
    { code: 'aov', value: 197 },
    { code: 'ad_spend', value: 162000 },
    { code: 'roi', value: 3.9, delta: -0.2 },
    { code: 'refund_rate', value: 6.8, delta: -0.7 },
  ],
  done: [
    '618第二波会场报名，12个款全过审',
    '主图测了6张，SKU-2086点击率 4.1%→5.3%',
    '清仓款 动销率 71%',
  ],
  issues: ['SKU-2086 库存只够4天！！工厂说18号才能到货', '美工排期冲突，详情页晚了2天'],
  next: [
    { text: '618高潮期盯盘，目标GMV 200w', due: '2026-06-16T20:00' },
    { text: '跟工厂确认补货', owner: '林浩', due: '2026-06-16' },
    { text: '618复盘初稿', due: '2026-06-21' },
  ],
  submitted: null,
  unfinished: [],
  support: [],
  other: [],
  missing: ['unfinished', 'support'],
  warnings: [],
};

const sampleB = `李敏 2026/6/14 21:47
本周接待1,842人 询单转化率32.6%(上周30.1)
首响18s  平均响应26秒 30s应答率96.5%
满意度 98.2%  差评3个
售后单126个，已结118，剩8个在跟
⚠️问题：
1 、粉色XL色差投诉集中 15单，建议详情页加实拍
2.有个客户ID尾号7731要职业打假，说详情页写了“最”字，已转店长
需要支持:  晚班缺1人，6.16-6.18能不能从仓库调人？`;

const reportB = {
  author: '李敏',
  template: 'cs',
  submitted: '2026-06-14T21:47',
  week: '2026-W24',
  from: '2026-06-08',
  to: '2026-06-14',
  metrics: [
    { code: 'reception', value: 1842 },
    { code: 'inquiry_conv', value: 32.6, previous: 30.1 },
    { code: 'first_resp', value: 18 },
    { code: 'avg_resp', value: 26 },
    { code: 'resp30', value: 96.5 },
    { code: 'csat', value: 98.2 },
    { code: 'bad_review', value: 3 },
    { code: 'case_total', value: 126 },
    { code: 'case_closed', value: 118 },
    { code: 'case_open', value: 8 },
  ],
  issues: [
    '粉色XL色差投诉集中 15单，建议详情页加实拍',
    '有个客户ID尾号7731要职业打假，说详情页写了“最”字，已转店长',
  ],
  support: ['晚班缺1人，6.16-6.18能不能从仓库调人？'],
  done: [],
  unfinished: [],
  next: [],
  other: [],
  missing: ['done', 'unfinished', 'next'],
  warnings: [],
};

describe('the two sample reports', () => {
  it.each([
    ['an operations report with its title', sampleA, reportA],
    ['a customer service report from a group chat', sampleB, reportB],
  ])('reads %s exactly', (_name, text, report) => {
    const parsed = parseReports(text, { people, today: '2026-06-14' });
    expect(parsed.reports).toEqual([report]);
    expect(parsed.setAside).toEqual([]);
  });

  it('reads both from one paste, in their order', () => {
    const text = `${sampleB}\n${sampleA}`;
    const { reports } = parseReports(text, { people, today: '2026-06-14' });
    expect(reports).toEqual([reportB, reportA]);
  });

  it('chooses the templates by the title and by the figures when no post is known', () => {
    const plain = people.map(({ id, name, aliases }) => ({ id, name, aliases }));
    const parsed = parseReports(`${sampleB}\n${sampleA}`, { people: plain, today: '2026-06-14' });
    expect(parsed.reports.map((report) => report.template)).toEqual(['cs', 'ops']);
  });
});
