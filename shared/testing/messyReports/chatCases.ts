import type { MessyCase } from './messyCase.ts';

/** Chats as WeChat, 企业微信, 钉钉, 飞书, QQ and mail copy them, with small talk. */
export const chatCases: readonly MessyCase[] = [
  {
    what: "a WeChat multi-select copy with small talk, a picture and headings of the writers' own",
    text: `王芳 2026/6/14 20:03
各位晚上好，今天22点前把周报发群里哈

李敏 2026/6/14 20:41
收到[OK]

李敏 2026/6/14 21:02
客服周报（6.8-6.14）
接待 1,842 人，询单转化率 32.6%（上周 30.1%）
首响 18 s  平均响应 26 秒
做了什么：
1. 618话术整理
2. 带刘晓跟班3天
卡点：
- 粉色XL色差
下周打算：
1. 618当天全员在线

张慧 2026/6/14 21:15
[图片]

张慧 2026/6/14 21:16
我这边 接待1234 转化30.6% 满意度97.7% 差评3
本周完成：日常接待，催付跟进
问题：无
下周：继续

赵阳 2026/6/14 21:30
👍`,
    read: `李敏, cs, 2026-W24, 2026-06-14T21:02
reception 1842
inquiry_conv 32.6 previous 30.1
first_resp 18
avg_resp 26
done: 618话术整理
done: 带刘晓跟班3天
issues: 粉色XL色差
next: 618当天全员在线
张慧, cs, 2026-W24, 2026-06-14T21:16
reception 1234
conv 30.6
csat 97.7
bad_review 3
done: 日常接待，催付跟进
next: 继续
aside: chatter,acknowledgement,media,emoji`,
  },
  {
    what: 'a merged forward that names each message with a colon',
    text: `陈思远 2026/6/14 22:10
[聊天记录]
群聊的聊天记录

李敏: 周报 6.8-6.14
李敏: 完成：回访30个
李敏: 下周：催付话术
王芳: 收到
张慧: 周报6.8-6.14
完成：质检20条`,
    read: `李敏, cs, 2026-W24, no time
done: 回访30个
next: 催付话术
张慧, cs, 2026-W24, no time
done: 质检20条
aside: media,forward_mark,acknowledgement`,
  },
  {
    what: 'DingTalk, name and time on two lines',
    text: `王芳
6月14日 20:03
客服部周报
【本周工作】
1.排班
2.质检
【下周计划】
1.培训 6/17

孙伟
6月14日 20:30
已读
本周发货 8420单
本周工作：盘点`,
    read: `王芳, cs, 2026-W24, 2026-06-14T20:03
done: 排班
done: 质检
next: 培训 until 2026-06-17
孙伟, general, 2026-W24, 2026-06-14T20:30
done: 盘点
other: 本周发货 8420单
aside: system`,
  },
  {
    what: 'Feishu with nested bullets',
    text: `何雨桐 6月14日 22:03 
周报
本周进展
• 会场报名 3 个，通过 2 个
• 价格排查 86 个链接
  ◦ 改价 12 个
风险与问题
• 清仓款库存不足
需要的支持
• @林浩 确认清仓底价
下周规划
• 返场货盘（6/17）`,
    read: `何雨桐, ops, 2026-W24, 2026-06-14T22:03
done: 会场报名 3 个，通过 2 个
done: 价格排查 86 个链接
done: 改价 12 个
issues: 清仓款库存不足
support: @林浩 确认清仓底价
next: 返场货盘 until 2026-06-17`,
  },
  {
    what: 'a 钉钉 form handed in on the Monday after its week',
    text: `李敏的周报
提交时间：2026-06-15 09:15
本周完成工作
客诉回访
下周工作计划
排班`,
    read: `李敏, cs, 2026-W24, 2026-06-15T09:15
done: 客诉回访
next: 排班
warning: week_guessed`,
  },
  {
    what: 'a #接龙 whose entries begin with words and go on with a heading',
    text: `#接龙
6.8-6.14 周报接龙
1. 李敏 完成客诉回访；下周：排班
2. 赵阳 退款清零；问题：快递停发`,
    read: `李敏, cs, 2026-W24, no time
other: 完成客诉回访
next: 排班
赵阳, cs, 2026-W24, no time
issues: 快递停发
other: 退款清零
aside: chain_title,chain_title`,
  },
  {
    what: 'a #接龙 whose entries are written three ways',
    text: `#接龙
W24周报接龙，格式：姓名+完成+下周

1. 李敏 完成：接待1842人，下周：话术
2. 张慧：完成 质检20条；下周 排班
3、赵阳 售后126单，完结118
4. `,
    read: `李敏, cs, 2026-W24, no time
done: 接待1842人
next: 话术
张慧, cs, 2026-W24, no time
other: 完成 质检20条；下周 排班
赵阳, cs, 2026-W24, no time
case_closed 118
other: 售后126单
aside: chain_title,chain_title`,
  },
  {
    what: 'a quoted reply before the report',
    text: `王芳 2026/6/14 22:00
「李敏：[图片]」
- - - - - - - - - - - - - - -
这个谁跟一下
李敏 2026/6/14 22:01
周报 6.8-6.14
完成：A`,
    read: `李敏, cs, 2026-W24, 2026-06-14T22:01
done: A
aside: chatter,quote`,
  },
  {
    what: 'one person twice, the second time corrected',
    text: `李敏 2026/6/14 21:00
周报 6.8-6.14
完成：A
李敏 2026/6/14 21:30
更新一下
周报 6.8-6.14
完成：A、B
下周：C`,
    read: `李敏, cs, 2026-W24, 2026-06-14T21:00
done: A
李敏, cs, 2026-W24, 2026-06-14T21:30
done: A、B
next: C
warning: report_repeated
aside: chatter`,
  },
  {
    what: 'a message copied on a phone with the time in brackets',
    text: `[2026/6/14 21:47] 李敏: 客服周报6.8-6.14
完成：
1.A
2.B
[2026/6/14 21:50] 王芳: 收到`,
    read: `李敏, cs, 2026-W24, 2026-06-14T21:47
done: A
done: B
aside: acknowledgement`,
  },
  {
    what: 'a mail with its head and a signature',
    text: `发件人：何雨桐
发送时间：2026年6月14日 22:03
收件人：林浩
主题：运营周报（6.8-6.14）
林总好：
本周工作如下：
1、会场报名3个
2、价格排查
下周计划：
1、返场货盘 6.17
何雨桐`,
    read: `何雨桐, ops, 2026-W24, 2026-06-14T22:03
done: 会场报名3个
done: 价格排查
next: 返场货盘 until 2026-06-17
aside: greeting`,
  },
  {
    what: 'a QQ group with levels and numbers behind the names',
    text: `【管理员】李敏(12345678) 21:47:08
周报6.8-6.14
完成：A
王芳(87654321)  21:50:11
收到`,
    read: `李敏, cs, 2026-W24, 2026-06-14T21:47
done: A
aside: acknowledgement`,
  },
  {
    what: 'times before names',
    text: `2026-06-14 21:47 李敏
周报 完成：A
2026-06-14 21:50 张慧
周报 完成：B`,
    read: `李敏, cs, 2026-W24, 2026-06-14T21:47
done: A
张慧, cs, 2026-W24, 2026-06-14T21:50
done: B`,
  },
  {
    what: 'nicknames with post, shift and letters, the whole report on the line of the title',
    text: `客服~李敏（早班9-17点） 2026/6/14 21:02
周报6.8-6.14 完成：A 下周：B
A-冯雪-美工 2026/6/14 21:03
周报6.8-6.14 完成：C 下周：D
陈思远｜运营主管 2026/6/14 21:04
周报6.8-6.14 完成：E 下周：F`,
    read: `李敏, cs, 2026-W24, 2026-06-14T21:02
done: A
next: B
冯雪, general, 2026-W24, 2026-06-14T21:03
done: C
next: D
陈思远, ops, 2026-W24, 2026-06-14T21:04
done: E
next: F`,
  },
  {
    what: 'a nickname no roster knows',
    text: `欧阳小凡儿同学 2026/6/14 21:47
周报6.8-6.14
完成：A`,
    read: `欧阳小凡儿同学, general, 2026-W24, 2026-06-14T21:47
done: A
warning: author_unknown:欧阳小凡儿同学`,
  },
  {
    what: 'a masked phone number, which is no bold',
    text: `客服部-李敏-13800002086 2026/6/14 21:47
周报6.8-6.14
完成：回访138****2086客户`,
    read: `李敏, cs, 2026-W24, 2026-06-14T21:47
done: 回访138****2086客户`,
  },
  {
    what: 'lines quoted with >',
    text: `> 李敏 2026/6/14 21:47
> 周报6.8-6.14
> 完成：A
> 下周：B`,
    read: `李敏, cs, 2026-W24, no time
done: A
next: B`,
  },
  {
    what: 'a lead who hands in for a group, each name on a line of its own',
    text: `王芳 2026/6/14 22:00
客服组周报 6.1-6.7
李敏：
完成：接待1842人
下周：排班
【张慧】
完成：接待1234人
下周：
王芳：
1. 补考
------赵阳------
本周接待 320 人
售后单 86`,
    read: `李敏, cs, 2026-W23, no time
done: 接待1842人
next: 排班
张慧, cs, 2026-W23, no time
done: 接待1234人
next: 王芳：
next: 补考
赵阳, cs, 2026-W23, no time
reception 320
case_total 86`,
  },
  {
    what: 'names alone below the title of a team',
    text: `客服组周报 6.1-6.7
李敏
完成：接待1842人

张慧
完成：接待1234人
下周：补考`,
    read: `李敏, cs, 2026-W23, no time
done: 接待1842人
张慧, cs, 2026-W23, no time
done: 接待1234人
next: 补考`,
  },
];
