import type { MessyCase } from './messyCase.ts';

/** Figures: units, ranges, arrows, changes, what belongs to a metric and what does not. */
export const figureCases: readonly MessyCase[] = [
  {
    what: 'every way to write an amount',
    text: `陈思远 周报6.8-6.14
销售额：一百二十八万
GMV：1,286,000元
访客：21.4 W
客单价：￥197.00/单
推广费：16.2 万元（占比12.6%）
ROI：1：3.9
退款率：6.8 %
满意度：98.2％`,
    read: `陈思远, ops, 2026-W24, no time
gmv 1286000
uv 214000
aov 197
ad_spend 162000
roi 3.9
refund_rate 6.8
csat 98.2
other: 销售额：一百二十八万
other: 占比12.6%`,
  },
  {
    what: 'arrows and emoji for changes',
    text: `陈思远 周报6.8-6.14
GMV 128.6w ⬆️18.3%
访客 21.4w 📈8.6%
转化率 3.05% 🔺0.17个点
客单 197 🔻2.1%
ROI 3.9 ➡️ 持平
退款率 7.5%→6.8%`,
    read: `陈思远, ops, 2026-W24, no time
gmv 1286000 wow 18.3
uv 214000 wow 8.6
conv 3.05 delta 0.17
aov 197 wow -2.1
roi 3.9 wow 0
refund_rate 6.8 previous 7.5`,
  },
  {
    what: 'falls',
    text: `陈思远 周报6.8-6.14
GMV 98w，环比-12.5%，目标120w，达成81.7%
访客18.2w（环比下滑6%）
转化率2.7%（↓0.35pct）`,
    read: `陈思远, ops, 2026-W24, no time
gmv 980000 target 1200000 rate 81.7 wow -12.5
uv 182000 wow -6
conv 2.7 delta -0.35`,
  },
  {
    what: 'last week first, then this week; from … to',
    text: `王芳 客服周报6.8-6.14
接待：上周1655，本周1842
询单转化率 上周30.1% 本周32.6%
首响由20s降到18s
满意度从98%提升至98.2%`,
    read: `王芳, cs, 2026-W24, no time
reception 1842 previous 1655
inquiry_conv 32.6 previous 30.1
first_resp 18 previous 20
csat 98.2 previous 98`,
  },
  {
    what: 'a daily average beside the total',
    text: `李敏 客服周报6.8-6.14
日均接待 263人，总接待1842人
平均响应26s（行业平均35s）`,
    read: `李敏, cs, 2026-W24, no time
reception 1842
avg_resp 26
other: 日均接待 263人
other: 行业平均35s
warning: metric_repeated:日均接待 263人`,
  },
  {
    what: 'two shops and their sum',
    text: `陈思远 周报6.8-6.14
天猫：GMV 128.6w，转化3.05%
抖音：GMV 36.1w
合计GMV 164.7w`,
    read: `陈思远, ops, 2026-W24, no time
conv 3.05
gmv 1647000
other: 天猫：GMV 128.6w
other: 抖音：GMV 36.1w
warning: metric_repeated:天猫：GMV 128.6w
warning: metric_repeated:抖音：GMV 36.1w`,
  },
  {
    what: 'ranges, kept and never guessed',
    text: `思远 周报（6.8~6.14）
GMV 120-130w（目标125w）
访客 20w+
转化 3%左右
客单 190~200
完成：大促盯盘`,
    read: `陈思远, ops, 2026-W24, no time
uv 200000
conv 3
done: 大促盯盘
other: GMV 120-130w（目标125w）
other: 客单 190~200`,
  },
  {
    what: 'English with no figures',
    text: `Leo 2026/6/14 20:00
Weekly report 6.8-6.14
Done:
- 618 landing page live
- fixed 3 bugs in ERP sync
In progress:
- refund flow
Blockers:
- waiting for API key from Tmall
Next week:
- load test (6.17)
- retro with @陈思远 Fri`,
    read: `林浩, ops, 2026-W24, 2026-06-14T20:00
done: 618 landing page live
done: fixed 3 bugs in ERP sync
unfinished: refund flow
issues: waiting for API key from Tmall
next: load test until 2026-06-17
next: retro with Fri @陈思远`,
  },
  {
    what: 'Latin names of metrics',
    text: `唐一帆 6/14 21:15
周报0608-0614
ad spend 16.2w, ROI=3.9, CTR 4.1%->5.3%, CVR 3.05%, UV 21.4w
Done：关键词调价；人群包
TODO：测图（周三）`,
    read: `唐一帆, ops, 2026-W24, 2026-06-14T21:15
ad_spend 162000
roi 3.9
ctr 5.3 previous 4.1
conv 3.05
uv 214000
done: 关键词调价；人群包
next: 测图 until 2026-06-17`,
  },
  {
    what: 'signs in brackets, points for shares',
    text: `陈思远 2026/6/14 21:00
运营周报 6月8日—6月14日
GMV 完成128.6万 完成率107.2% 同比+22%
访客：214,000（+8.6%）
转化率：3.05%（+0.17%）
客单价：¥197
退款率：6.8%（-0.7pp）
ROI：3.9`,
    read: `陈思远, ops, 2026-W24, 2026-06-14T21:00
gmv 1286000 rate 107.2
uv 214000 wow 8.6
conv 3.05 delta 0.17
aov 197
refund_rate 6.8 delta -0.7
roi 3.9
other: 同比+22%`,
  },
  {
    what: "last year's figures, which are no last week's",
    text: `陈思远 周报6.8-6.14
GMV128.6w，去年同期108w，同比增长19%
UV21.4w 周同比+8%`,
    read: `陈思远, ops, 2026-W24, no time
gmv 1286000
uv 214000
other: 去年同期108w，同比增长19%
other: 周同比+8%`,
  },
  {
    what: 'millions and thousands in English',
    text: `Leo 2026/6/14 20:00
周报 W24
GMV: ¥1.286M (target 1.2M, +18.3% WoW)
UV 214k, CR 3.05%, AOV ¥197
Ad spend ¥162k, ROAS 3.9`,
    read: `林浩, ops, 2026-W24, 2026-06-14T20:00
gmv 1286000 target 1200000 wow 18.3
uv 214000
aov 197
ad_spend 162000
roi 3.9
other: WoW
other: CR 3.05%`,
  },
  {
    what: 'shares without %',
    text: `李敏 客服周报 6.8-6.14
满意度98.2 询单转化率32.6 30s应答率96.5
首响18 平均响应26`,
    read: `李敏, cs, 2026-W24, no time
csat 98.2
inquiry_conv 32.6
resp30 96.5
first_resp 18
avg_resp 26`,
  },
  {
    what: 'every mark between name and figure',
    text: `李敏 客服周报 6.8-6.14
接待 ： 1842
询单转化率 : 32.6 %
首响=18秒
满意度——98.2%
差评数~3个`,
    read: `李敏, cs, 2026-W24, no time
reception 1842
inquiry_conv 32.6
first_resp 18
csat 98.2
bad_review 3`,
  },
  {
    what: "units and targets in the name's brackets",
    text: `陈思远 周报 6.8-6.14
GMV（目标120w）：128.6w
转化率[目标3%]3.05%
客单价（元）：197
访客（万）：21.4
推广花费(万元): 16.2
首响(秒)：18，上周20`,
    read: `陈思远, ops, 2026-W24, no time
gmv 1286000 target 1200000
conv 3.05 target 3
aov 197
uv 214000
ad_spend 162000
first_resp 18 previous 20`,
  },
  {
    what: 'arrows behind the change',
    text: `陈思远 周报 6.8-6.14
GMV 128.6w（环比 18.3%↑）
访客 21.4w（周环比8.6%↑，同比12%↑）
退款率6.8%(环比0.7个点↓)`,
    read: `陈思远, ops, 2026-W24, no time
gmv 1286000 wow 18.3
uv 214000 wow 8.6
refund_rate 6.8 delta -0.7
other: 同比12%`,
  },
  {
    what: 'grouped digits, with blanks and full-width commas',
    text: `陈思远 周报6.8-6.14
GMV：1 286 000
访客：21，4万
接待：1，842人`,
    read: `陈思远, ops, 2026-W24, no time
gmv 1286000
uv 21
reception 1842
other: 4万`,
  },
  {
    what: 'full-width digits and letters',
    text: `陈思远：周报６．８－６．１４
ＧＭＶ　１２８．６万　目标　１２０万
客单价　１９７元
１．会场报名
２．主图测图`,
    read: `陈思远, ops, 2026-W24, no time
gmv 1286000 target 1200000
aov 197
other: 会场报名
other: 主图测图`,
  },
  {
    what: 'numbered figures in one line, signs that are left over, emoji and prices per piece',
    text: `王芳 周报 6.8-6.14
1. 接待人数：4,286；2. 询单转化率：30.6%；3. 满意度：97.9%
差评 6 个（上周 4 个，+2）
GMV🔥38.6w⬆12%
退款率📈0.3%
客单价 197元/单 → 189元/单`,
    read: `王芳, cs, 2026-W24, no time
reception 4286
inquiry_conv 30.6
csat 97.9
bad_review 6 previous 4
gmv 386000 wow 12
aov 189 previous 197
other: +2
other: 退款率📈0.3%`,
  },
  {
    what: 'higher and lower than last week, said in words',
    text: `陈思远 周报 6.8-6.14
客单价197元，比上周高5元
退款率6.8%，比上周低0.7个百分点
满意度98.2%，低于目标99%`,
    read: `陈思远, ops, 2026-W24, no time
aov 197 delta 5
refund_rate 6.8 delta -0.7
csat 98.2
other: 低于目标99%`,
  },
  {
    what: 'shares written as a division',
    text: `沈佳怡 周报 6.8-6.14
动销率: 126/160=78.75%
缺货率 5/160
售后单126/已结118
退款率6.8%（136/2000）`,
    read: `沈佳怡, ops, 2026-W24, no time
sku_active 78.75
case_total 126
case_closed 118
refund_rate 6.8
other: 缺货率 5/160
other: 136/2000`,
  },
];
