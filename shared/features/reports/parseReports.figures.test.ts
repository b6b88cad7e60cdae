import { describe, expect, it } from 'vitest';
import { indexPeople } from './matchPerson.ts';
import { parseTest, testPeople } from './pasteTesting.ts';
import type { MetricValue } from './reviewModel.ts';
import { suggestFor } from './reviewSuggestions.ts';

/** Lines of a data section: [line or lines, metrics, what goes to `other`]. */
const figures: readonly (readonly [string, readonly MetricValue[], readonly string[]])[] = [
  ['GMV：128.6w', [{ code: 'gmv', value: 1_286_000 }], []],
  [
    'GMV 1.286亿，访客 21.4万',
    [
      { code: 'gmv', value: 128_600_000 },
      { code: 'uv', value: 214_000 },
    ],
    [],
  ],
  ['成交额¥1,286,000.50元', [{ code: 'gmv', value: 1_286_000.5 }], []],
  ['推广花费 162k', [{ code: 'ad_spend', value: 162_000 }], []],
  ['ＧＭＶ：１２８．６ｗ', [{ code: 'gmv', value: 1_286_000 }], []],
  ['**GMV**：128.6万', [{ code: 'gmv', value: 1_286_000 }], []],
  [
    'UV价值2.6元 UV 1.2万',
    [
      { code: 'uv_value', value: 2.6 },
      { code: 'uv', value: 12_000 },
    ],
    [],
  ],
  ['转化率3.05%（上周2.88%）', [{ code: 'conv', value: 3.05, previous: 2.88 }], []],
  ['转化率：本周3.05%，上周2.88%', [{ code: 'conv', value: 3.05, previous: 2.88 }], []],
  ['支付转化率 3.05 目标 3', [{ code: 'conv', value: 3.05, target: 3 }], []],
  ['上周GMV 108.7w，本周128.6w', [{ code: 'gmv', value: 1_286_000, previous: 1_087_000 }], []],
  ['点击率 4.1%→5.3%', [{ code: 'ctr', value: 5.3, previous: 4.1 }], []],
  [
    'GMV目标120w，实际128.6w，完成率107.2%',
    [{ code: 'gmv', value: 1_286_000, target: 1_200_000, rate: 107.2 }],
    [],
  ],
  ['目标GMV 120w，完成128.6w', [{ code: 'gmv', value: 1_286_000, target: 1_200_000 }], []],
  ['GMV 128.6w（目标120）', [{ code: 'gmv', value: 1_286_000, target: 1_200_000 }], []],
  ['GMV 128w 环比+18.3%', [{ code: 'gmv', value: 1_280_000, wow: 18.3 }], []],
  ['GMV 128w 环比下降5%', [{ code: 'gmv', value: 1_280_000, wow: -5 }], []],
  ['GMV 128w，环比持平', [{ code: 'gmv', value: 1_280_000, wow: 0 }], []],
  ['GMV 128w，较上周多20w', [{ code: 'gmv', value: 1_280_000, delta: 200_000 }], []],
  ['客单价197（-2.1%）', [{ code: 'aov', value: 197, wow: -2.1 }], []],
  ['退款率6.8%，较上周降0.7个点', [{ code: 'refund_rate', value: 6.8, delta: -0.7 }], []],
  ['ROI 1:3.9 目标≥3.5', [{ code: 'roi', value: 3.9, target: 3.5 }], []],
  [
    '平均响应1分20秒，首响 18 s',
    [
      { code: 'avg_resp', value: 80 },
      { code: 'first_resp', value: 18 },
    ],
    [],
  ],
  ['直播时长90分钟', [{ code: 'live_hours', value: 1.5 }], []],
  ['动销率 112%', [{ code: 'sku_active', value: 112 }], []],
  ['30s应答率96.5% 30秒应答率目标95%', [{ code: 'resp30', value: 96.5, target: 95 }], []],
  [
    'GMV：128.6万\n目标120万\n环比+18.3%',
    [{ code: 'gmv', value: 1_286_000, target: 1_200_000, wow: 18.3 }],
    [],
  ],
  [
    'GMV 128w\n访客 2w\nGMV：目标120w',
    [
      { code: 'gmv', value: 1_280_000, target: 1_200_000 },
      { code: 'uv', value: 20_000 },
    ],
    [],
  ],
  ['GMV 128w，主要靠618预热', [{ code: 'gmv', value: 1_280_000 }], ['主要靠618预热']],
  ['GMV 128w 同比+20%', [{ code: 'gmv', value: 1_280_000 }], ['同比+20%']],
  ['GMV 128w，收藏加购↑12%', [{ code: 'gmv', value: 1_280_000 }], ['收藏加购↑12%']],
  ['GMV 128w，下周目标200w', [{ code: 'gmv', value: 1_280_000 }], ['下周目标200w']],
  [
    '售后单126个，已结118，剩8个在跟',
    [
      { code: 'case_total', value: 126 },
      { code: 'case_closed', value: 118 },
      { code: 'case_open', value: 8 },
    ],
    [],
  ],
  ['剩3)①', [{ code: 'case_open', value: 3 }], []],
  ['剩8天到货', [], ['剩8天到货']],
  ['剩余库存400件', [], ['剩余库存400件']],
  ['满意度4.9分', [], ['满意度4.9分']],
  ['GMV环比18%', [], ['GMV环比18%']],
  ['目标GMV 200w', [], ['目标GMV 200w']],
  ['整体平稳', [], ['整体平稳']],
  ['客单价 190-200元', [], ['客单价 190-200元']],
  ['日均GMV 18w\nGMV 128w', [{ code: 'gmv', value: 1_280_000 }], ['日均GMV 18w']],
  ['天猫GMV 100w，抖音GMV 28w', [{ code: 'gmv', value: 1_000_000 }], ['抖音GMV 28w']],
  [
    '指标\t本周\t上周\t环比\t目标\t达成率\nGMV\t128.6万\t108.7万\t18.3%\t120万\t107.2%\n收藏\t3200\t3000',
    [
      {
        code: 'gmv',
        value: 1_286_000,
        target: 1_200_000,
        rate: 107.2,
        previous: 1_087_000,
        wow: 18.3,
      },
    ],
    ['收藏 3200 3000'],
  ],
  [
    'GMV\t访客\t转化率\t收藏\n128.6w\t21.4万\t3.05%\t3200',
    [
      { code: 'gmv', value: 1_286_000 },
      { code: 'uv', value: 214_000 },
      { code: 'conv', value: 3.05 },
    ],
    ['收藏 3200'],
  ],
  [
    '\tGMV\t访客\n本周\t128.6w\t21.4万\n上周\t108.7w\t20万',
    [
      { code: 'gmv', value: 1_286_000, previous: 1_087_000 },
      { code: 'uv', value: 214_000, previous: 200_000 },
    ],
    [],
  ],
  [
    '| 指标 | 本周 | 上周 |\n|---|---|---|\n| 询单转化率 | 32.6% | 30.1% |',
    [{ code: 'inquiry_conv', value: 32.6, previous: 30.1 }],
    [],
  ],
];

describe('figures', () => {
  it.each(figures)('reads %s', (lines, metrics, other) => {
    const { reports } = parseTest(`陈思远 周报 6.8-6.14\n数据\n${lines}\n完成：A`);
    expect(reports[0]).toMatchObject({ metrics, other });
  });

  it('leaves figures in other sections alone', () => {
    const { reports } = parseTest(
      '陈思远 周报 6.8-6.14\n完成\n清仓款 动销率 71%\n下周\n目标GMV 200w',
    );
    expect(reports[0]).toMatchObject({
      metrics: [],
      done: ['清仓款 动销率 71%'],
      next: [{ text: '目标GMV 200w' }],
    });
  });

  it.each([
    ['a part of the whole', '清仓款 动销率 71%', 'metric_qualified'],
    ['a change of a percentage in %', '转化率3.05% ↑0.17%', 'change_unclear'],
  ])('is unsure of %s', (_what, line, reason) => {
    const { review } = parseTest(`陈思远 周报 6.8-6.14\n数据\n${line}`);
    const metrics = review.reports.flatMap((report) =>
      report.entries.flatMap((entry) => (entry.kind === 'metric' ? [entry] : [])),
    );
    expect(metrics).toMatchObject([{ certain: false, reason }]);
  });

  it('says which metric stood there twice', () => {
    const { reports } = parseTest('陈思远 周报 6.8-6.14\nGMV 128w\nGMV 130w\n完成：A');
    expect(reports[0]?.warnings).toEqual(['metric_repeated:GMV 130w']);
  });
});

/** Plan lines of the report of 2026-W24: [line, expected plan]. */
const plans: readonly (readonly [string, { text: string; owner?: string; due?: string }])[] = [
  ['1️⃣ 6.16晚8点 618高潮期盯盘', { text: '618高潮期盯盘', due: '2026-06-16T20:00' }],
  ['跟工厂确认补货 @林浩 6/16前', { text: '跟工厂确认补货', owner: '林浩', due: '2026-06-16' }],
  ['618复盘初稿（6.21）', { text: '618复盘初稿', due: '2026-06-21' }],
  ['林浩：盘点', { text: '盘点', owner: '林浩' }],
  ['盘点（林浩）', { text: '盘点', owner: '林浩' }],
  ['盘点（林浩，6/16前）', { text: '盘点', owner: '林浩', due: '2026-06-16' }],
  ['盘点 负责人：林浩 截止6月20日18:00', { text: '盘点', owner: '林浩', due: '2026-06-20T18:00' }],
  ['@浩哥\u2005盘点', { text: '盘点', owner: '林浩' }],
  ['@店长-林浩 盘点', { text: '盘点', owner: '林浩' }],
  ['请@林浩跟进补货', { text: '请跟进补货', owner: '林浩' }],
  ['@李敏慧 排班', { text: '@李敏慧 排班' }],
  ['@林浩跟进 补货', { text: '跟进 补货', owner: '林浩' }],
  ['盘点 @小王 6.16', { text: '盘点 @小王', due: '2026-06-16' }],
  ['盘点 @林浩 @王芳', { text: '盘点 @王芳', owner: '林浩' }],
  ['@所有人 周例会 周三下午3点', { text: '@所有人 周例会', due: '2026-06-17T15:00' }],
  ['王芳和林浩一起排班', { text: '王芳和林浩一起排班' }],
  ['王芳、林浩：排班', { text: '王芳、林浩：排班' }],
  ['备注：排班', { text: '备注：排班' }],
  ['周五前 主图5张', { text: '主图5张', due: '2026-06-19' }],
  ['下周三直播彩排', { text: '直播彩排', due: '2026-06-17' }],
  ['下下周一 大促启动会', { text: '大促启动会', due: '2026-06-22' }],
  ['周末前 上新', { text: '上新', due: '2026-06-21' }],
  ['月底前完成盘点', { text: '完成盘点', due: '2026-06-30' }],
  ['18号到货跟进', { text: '到货跟进', due: '2026-06-18' }],
  ['详情页改版，6.21前完成', { text: '详情页改版', due: '2026-06-21' }],
  ['双11备货 10月20日前', { text: '双11备货', due: '2026-10-20' }],
  ['2026-06-20 14:00 供应商会', { text: '供应商会', due: '2026-06-20T14:00' }],
  ['6.16-6.18 大促值班', { text: '6.16-6.18 大促值班', due: '2026-06-18' }],
  ['618复盘', { text: '618复盘' }],
  ['6.18大促盯盘', { text: '6.18大促盯盘' }],
  ['GMV冲200w', { text: 'GMV冲200w' }],
  ['ROI提升到6.5', { text: 'ROI提升到6.5' }],
  ['价格从9.9调到8.8', { text: '价格从9.9调到8.8' }],
  ['图片改了2/3张', { text: '图片改了2/3张' }],
  ['转化率做到3.05%', { text: '转化率做到3.05%' }],
  ['明天开会', { text: '明天开会' }],
  ['沿用5.20的主图', { text: '沿用5.20的主图' }],
  ['6.16', { text: '6.16', due: '2026-06-16' }],
];

describe('suggestions', () => {
  const suggestions = (text: string) => {
    const { review } = parseTest(text);
    return review.reports.flatMap((report) => suggestFor(report, indexPeople(testPeople)));
  };

  it('offers a figure of another section and fills nothing in', () => {
    const offers = suggestions('陈思远 周报 6.8-6.14\nGMV 12w\n完成：清仓款 动销率 71%，GMV 3w');
    expect(offers).toMatchObject([{ kind: 'metric', value: { code: 'sku_active', value: 71 } }]);
  });

  it('offers the people a plan names without giving it to them', () => {
    const offers = suggestions('李敏 周报 6.8-6.14\n下周：王芳和林浩一起排班');
    expect(offers.map((offer) => offer.kind === 'owner' && offer.person.name)).toEqual([
      '林浩',
      '王芳',
    ]);
  });
});

describe('plans', () => {
  it.each(plans)('takes %s apart', (line, plan) => {
    const { reports } = parseTest(`李敏 周报 6.8-6.14\n下周计划\n${line}`);
    expect(reports[0]?.next).toEqual([plan]);
  });

  it('counts 明天 from the day of the message', () => {
    const { reports } = parseTest('李敏 2026/6/14 21:47\n下周计划：明天上午10点开会');
    expect(reports[0]?.next).toEqual([{ text: '开会', due: '2026-06-15T10:00' }]);
  });

  it('reads January dates of a plan written in December as next year', () => {
    const { reports } = parseTest('李敏 周报 12.21-12.27\n下周计划：1.4 年终盘点', {
      today: '2026-12-27',
    });
    expect(reports[0]?.next).toEqual([{ text: '年终盘点', due: '2027-01-04' }]);
  });

  it('keeps a day before the report’s week in the text', () => {
    const { reports } = parseTest('李敏 周报 6.8-6.14\n下周计划\n5.20 活动的差评继续跟');
    expect(reports[0]?.next).toEqual([{ text: '5.20 活动的差评继续跟' }]);
  });
});
