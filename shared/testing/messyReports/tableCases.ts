import type { MessyCase } from './messyCase.ts';

/** Tables: from spreadsheets, Markdown and plain text. */
export const tableCases: readonly MessyCase[] = [
  {
    what: 'channels with their total',
    text: `唐一帆 6月14日 21:15
渠道\t花费\t成交\tROI
直通车\t6.2w\t26.4w\t4.26
引力魔方\t5.1w\t18.9w\t3.7
万相台\t4.9w\t17.8w\t3.63
合计\t16.2w\t63.1w\t3.9
本周动作：停了3个低效计划；新建人群包2个
下周：测图4组 出结论`,
    read: `唐一帆, ops, 2026-W24, 2026-06-14T21:15
ad_spend 162000
roi 3.9
other: 成交 63.1w
other: 直通车 6.2w 26.4w 4.26
other: 引力魔方 5.1w 18.9w 3.7
other: 万相台 4.9w 17.8w 3.63
other: 本周动作：停了3个低效计划；新建人群包2个
next: 测图4组 出结论`,
  },
  {
    what: 'columns kept apart by blanks',
    text: `陈思远 周报6.8-6.14
指标     本周      上周     环比
GMV      128.6w    108.7w   +18.3%
访客     21.4w     19.7w    +8.6%
转化率   3.05%     2.88%    +0.17pp
完成：会场报名`,
    read: `陈思远, ops, 2026-W24, no time
gmv 1286000 previous 1087000 wow 18.3
uv 214000 previous 197000 wow 8.6
conv 3.05 previous 2.88 delta 0.17
done: 会场报名`,
  },
  {
    what: 'Markdown tables and check boxes',
    text: `# 周报 李敏 6.8-6.14
## 核心数据
| 指标 | 本周 | 上周 | 目标 |
| :-- | --: | --: | --: |
| 接待 | 1842 | 1655 | 1800 |
| 询单转化率 | 32.6% | 30.1% | 30% |
## 完成
- [x] 话术
- [ ] 质检
## 下周
1. 排班 \`6.16\``,
    read: `李敏, cs, 2026-W24, no time
reception 1842 target 1800 previous 1655
inquiry_conv 32.6 target 30 previous 30.1
done: 话术
done: 质检
next: 排班 until 2026-06-16`,
  },
  {
    what: 'cells with line breaks, in quotes',
    text: `姓名\t岗位\t本周工作\t问题\t下周计划
李敏\t客服\t"1.接待1842
2.话术"\t色差\t排班
张慧\t客服\t质检\t无\t"1.培训6.17
2.补考"
赵阳\t客服\t售后\t无\t`,
    read: `李敏, cs, no week, no time
done: 接待1842
done: 话术
issues: 色差
next: 排班
warning: week_unknown
张慧, cs, no week, no time
done: 质检
next: 培训 until 2026-06-17
next: 补考
warning: week_unknown
赵阳, cs, no week, no time
done: 售后
warning: week_unknown
aside: table_head`,
  },
  {
    what: 'units in the names of rows',
    text: `陈思远 周报 6.8-6.14
指标\t本周\t上周
GMV（万元）\t128.6\t108.7
访客/万\t21.4\t19.7
客单价(元)\t197\t192`,
    read: `陈思远, ops, 2026-W24, no time
gmv 1286000 previous 1087000
uv 214000 previous 197000
aov 197 previous 192`,
  },
  {
    what: 'units in the heads of columns',
    text: `陈思远 周报 6.8-6.14
GMV(万)\t访客（万）\t转化率(%)
128.6\t21.4\t3.05`,
    read: `陈思远, ops, 2026-W24, no time
gmv 1286000
uv 214000
conv 3.05`,
  },
  {
    what: 'a team table with a column for the week',
    text: '姓名\t周次\t本周完成\t下周计划\n李敏\t2026-W23\t客诉回访\t排班\n赵阳\t第24周\t退款清零\t盘点',
    read: '李敏, cs, 2026-W23, no time\ndone: 客诉回访\nnext: 排班\n赵阳, cs, 2026-W24, no time\ndone: 退款清零\nnext: 盘点\naside: table_head',
  },
  {
    what: 'a table exported by a form, with the moment each row was handed in',
    text: '提交人\t提交时间\t本周完成\t下周计划\n李敏\t2026-06-14 21:47\t客诉回访\t排班\n赵阳\t2026-06-15 09:15\t退款清零\t盘点',
    read: '李敏, cs, 2026-W24, 2026-06-14T21:47\ndone: 客诉回访\nnext: 排班\n赵阳, cs, 2026-W24, 2026-06-15T09:15\ndone: 退款清零\nnext: 盘点\nwarning: week_guessed\naside: table_head',
  },
  {
    what: 'a team table of figures alone, with its sum',
    text: `客服组周报 6.1-6.7
姓名\t接待\t询单转化率\t满意度
李敏\t1842\t32.6%\t98.2%
张慧\t1234\t30.6%\t-
合计\t3076\t31.8%\t98%`,
    read: `李敏, cs, 2026-W23, no time
reception 1842
inquiry_conv 32.6
csat 98.2
张慧, cs, 2026-W23, no time
reception 1234
inquiry_conv 30.6
aside: title_only,table_head,table_head`,
  },
];
