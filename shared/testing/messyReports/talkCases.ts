import type { MessyCase } from './messyCase.ts';

/** Talk around reports: what is set aside, and what only looks like a report. */
export const talkCases: readonly MessyCase[] = [
  {
    what: 'cheerful talk around the figures',
    text: `苏曼 2026/6/14 23:58
宝子们我来交作业啦～
周报6.8-6.14
GMV38.6w哈哈
场观22w出头
停留50多秒
完成：播了6场，最高在线812！
吐槽：空调太冷了😭
下周：继续冲！`,
    read: `苏曼, live, 2026-W24, 2026-06-14T23:58
gmv 386000
view 220000
stay 50
done: 播了6场，最高在线812！
done: 吐槽：空调太冷了
next: 继续冲！
aside: chatter`,
  },
  {
    what: 'a call for reports with numbered rules',
    text: `1️⃣ 各位好，今天是周日，22:00前交周报
2️⃣ 格式：完成/问题/下周`,
    read: `aside: chatter`,
  },
  {
    what: 'a recalled message, empty sections and thanks',
    text: `李敏 2026/6/14 21:02
撤回了一条消息
李敏 2026/6/14 21:05
周报6.8-6.14
完成：A
未完成：B（等仓库回复）
问题：无
需要支持：暂无
下周：C
以上，请查收`,
    read: `李敏, cs, 2026-W24, 2026-06-14T21:05
done: A
unfinished: B（等仓库回复）
next: C
aside: chatter,system,sign_off`,
  },
  {
    what: "a lead's summary addressed to the manager by @, without a sender",
    text: `@林浩 客服部周报：
1.本周总接待4286，询单转化30.6%，环比+0.5%
2.满意度97.9%，差评9个（上周12个）
3.平均响应31s
4.售后单223个，完结209，剩14
本周工作：
1.排班表做完
2.新人刘晓培训，规则考试82分没过
困难：晚班人手不足
下周：
1.补考6.17
2.大促话术培训（全员）6.16 14:00`,
    read: `nobody, cs, no week, no time
reception 4286
inquiry_conv 30.6 wow 0.5
csat 97.9
bad_review 9 previous 12
avg_resp 31
case_total 223
case_closed 209
case_open 14
done: 排班表做完
done: 新人刘晓培训，规则考试82分没过
issues: 晚班人手不足
next: 补考 until 2026-06-17
next: 大促话术培训（全员） until 2026-06-16T14:00
warning: week_unknown
warning: author_unknown`,
  },
  {
    what: 'a voice note turned into one sentence',
    text: `林浩 2026/6/14 22:40
本周主要三件事 第一 618会场 第二 招了一个主播 第三 预算谈下来了 下周重点盯618`,
    read: `aside: chatter`,
  },
  {
    what: 'a sign-off addressed to the lead',
    text: `张慧 2026/6/14 21:16
本周工作：
1.接待1234人
2.催付转化 61单

下周计划：
1.618 全员在线（6.16-6.18）
2.复盘差评

@王芳 请查收🌹`,
    read: `张慧, cs, 2026-W24, 2026-06-14T21:16
done: 接待1234人
done: 催付转化 61单
next: 1.618 全员在线（6.16-6.18） until 2026-06-18
next: 复盘差评
aside: sign_off`,
  },
  {
    what: 'corrections sent later, with others in between',
    text: `陈思远 2026/6/14 20:15
周报 6.8-6.14
GMV 128.6w ROI 3.9
完成：会场报名
李敏 2026/6/14 20:17
周报 6.8-6.14
接待1800人
完成：日常
陈思远 2026/6/14 20:20
上面写错了，GMV应为126.8w
李敏 2026/6/14 20:21
更正：接待应该是1,842人
李敏 2026/6/14 20:29
发错群了`,
    read: `陈思远, ops, 2026-W24, 2026-06-14T20:15
gmv 1286000
roi 3.9
done: 会场报名
other: 上面写错了，GMV应为126.8w
warning: metric_repeated:上面写错了，GMV应为126.8w
李敏, cs, 2026-W24, 2026-06-14T20:17
reception 1800
done: 日常
other: 更正：接待应该是1,842人
warning: metric_repeated:更正：接待应该是1,842人
aside: chatter`,
  },
  {
    what: 'reports passed on for somebody else',
    text: `王芳 2026/6/14 21:50
代赵阳提交：
本周完成：清老单
王芳 2026/6/14 21:52
帮张慧发一下周报
张慧 周报 6.8-6.14
接待 420 人
完成：培训
王芳 2026/6/14 21:55
客服周报
接待 4200 人
完成：帮客户补发快递`,
    read: `赵阳, cs, 2026-W24, no time
done: 清老单
张慧, cs, 2026-W24, no time
reception 420
done: 培训
王芳, cs, 2026-W24, 2026-06-14T21:55
reception 4200
done: 帮客户补发快递`,
  },
  {
    what: 'a report in one paragraph of prose, and a notice as long',
    text: `林浩 2026/6/14 18:00
各位，本周大促筹备进度偏慢，会场页面和客服话术都还没有定稿，下周一早上九点半在三楼会议室开会，请每个组带上自己的清单和风险
冯雪 2026/6/14 20:00
这周主要做了618主图6张，详情页2套都已经上线了。遇到的问题是样品到得晚，拍摄推迟了一天。下周准备做返场首页，6月17号之前上线，需要文案提前给到。`,
    read: `冯雪, general, 2026-W24, 2026-06-14T20:00
other: 这周主要做了618主图6张，详情页2套都已经上线了。遇到的问题是样品到得晚，拍摄推迟了一天。下周准备做返场首页，6月17号之前上线，需要文案提前给到。
aside: chatter`,
  },
  {
    what: 'thanks for reading below the plan, and nothing to report in one more word',
    text: `高晓彤 2026/6/14 22:20
本周完成
1、主图文案12条
需要的支持：没啥
下周计划
1、短信 6.18
辛苦查收~`,
    read: `高晓彤, ops, 2026-W24, 2026-06-14T22:20
done: 主图文案12条
next: 短信 until 2026-06-18
aside: sign_off`,
  },
];
