import type { MessyCase } from './messyCase.ts';

/** Plans: days, ranges, owners. */
export const planCases: readonly MessyCase[] = [
  {
    what: 'days and owners in every place',
    text: `李敏 周报6.8-6.14
下周计划
1. 周一：培训
2. 周二-周四 618值班
3. 6月20日前完成差评回访
4. 6.18当天全员在线（8:00-24:00）
5. 下周末 团建
6. @张慧 @赵阳 一起做质检 周五
7. 质检（张慧）
8. 王芳：审排班表
9. 每天早会9:15
10. 2026/6/19 18:00 交复盘`,
    read: `李敏, cs, 2026-W24, no time
next: 培训 until 2026-06-15
next: 周二-周四 618值班 until 2026-06-18
next: 完成差评回访 until 2026-06-20
next: 全员在线（8:00-24:00） until 2026-06-18
next: 团建 until 2026-06-21
next: @赵阳 一起做质检 @张慧 until 2026-06-19
next: 质检 @张慧
next: 审排班表 @王芳
next: 每天早会9:15
next: 交复盘 until 2026-06-19T18:00`,
  },
  {
    what: 'a plan as a thing, and as what one does by a day',
    text: `李敏 周报6.8-6.14
下周计划
1. 单独开一个新客计划 6/19前
2. 主图上新 计划6/18前
3. 换首图 计划 6/17前完成
4. 砍掉亏损计划，6/16前`,
    read: `李敏, cs, 2026-W24, no time
next: 单独开一个新客计划 until 2026-06-19
next: 主图上新 until 2026-06-18
next: 换首图 until 2026-06-17
next: 砍掉亏损计划 until 2026-06-16`,
  },
  {
    what: 'a week over the end of a month',
    text: `何雨桐 周报 6.29-7.5
完成：A
下周：7.8 复盘、7月10号 上新`,
    read: `何雨桐, ops, 2026-W27, no time
done: A
next: 复盘、7月10号 上新 until 2026-07-08
warning: week_future`,
  },
  {
    what: 'tomorrow and the day after, from the day of the message',
    text: `李敏 昨天 23:50
周报
完成：A
下周计划
明天 排班
后天前 补考
下周五 复盘`,
    read: `李敏, cs, 2026-W24, 2026-06-13T23:50
done: A
next: 排班 until 2026-06-14
next: 补考 until 2026-06-15
next: 复盘 until 2026-06-19`,
  },
  {
    what: 'a report sent on Friday',
    text: `何雨桐 2026/6/12 18:05
本周完成：
报名3个会场
下周计划：
返场货盘 6.17`,
    read: `何雨桐, ops, 2026-W24, 2026-06-12T18:05
done: 报名3个会场
next: 返场货盘 until 2026-06-17`,
  },
  {
    what: 'nothing but a plan',
    text: `冯雪 2026/6/14 22:00
下周计划：
1. 首页 6.17
2. 详情页 6.19`,
    read: `冯雪, general, 2026-W24, 2026-06-14T22:00
next: 首页 until 2026-06-17
next: 详情页 until 2026-06-19`,
  },
  {
    what: 'owners that are only suggested',
    text: `王芳 周报6.8-6.14
下周计划
李敏-话术培训-6.17
张慧 质检20条 6.18前
【赵阳】清售后单
负责人林浩：补货
@all 周会 6.15 10:00`,
    read: `王芳, cs, 2026-W24, no time
next: 李敏-话术培训-6.17
next: 张慧 质检20条 until 2026-06-18
next: 【赵阳】清售后单
next: 补货 @林浩
next: @all 周会 until 2026-06-15T10:00`,
  },
  {
    what: 'who and by when on lines and in brackets of their own',
    text: `许文静 周报6.8-6.14
下周计划
1、返场方案
   责任人：高晓彤
   截止：6.18
2、年中复盘，责任人王芳，6.19前
3、招聘2名临时客服（负责人：人事郑薇，截止 6.20）
4、话术培训（负责人：李敏，截止：6.17）
5、联系供应商负责人王芳
a. 6/16（周二）带教
b. 6/18 晚 8 点 值班 @张慧、@赵阳
负责人：大刘`,
    read: `许文静, ops, 2026-W24, no time
next: 返场方案 @高晓彤 until 2026-06-18
next: 年中复盘 @王芳 until 2026-06-19
next: 招聘2名临时客服（负责人：人事郑薇，截止 6.20） until 2026-06-20
next: 话术培训 @李敏 until 2026-06-17
next: 联系供应商负责人王芳
next: a. 带教 until 2026-06-16
next: b. 值班 @赵阳 @张慧 until 2026-06-18T20:00
next: 负责人：大刘`,
  },
  {
    what: 'a day that tells which, not by when',
    text: `张慧 周报6.8-6.14
下周
6.20 之前的遗留单清掉
6.18前把快捷语定稿`,
    read: `张慧, cs, 2026-W24, no time
next: 6.20 之前的遗留单清掉
next: 把快捷语定稿 until 2026-06-18`,
  },
  {
    what: 'two days, hours from and to, fields of a form and numbers before dates',
    text: `贾宇 周报6.8-6.14
下周：
6月19、20日 海报
6.18 19:00-23:00 大促首场
1. 清售后单
2. 负责人：刘晓 事项：补考 时间：6.17
下周计划：1.6.15排班 2.大促话术`,
    read: `贾宇, live, 2026-W24, no time
next: 6月19、20日 海报 until 2026-06-20
next: 6.18 19:00-23:00 大促首场 until 2026-06-18T19:00
next: 清售后单
next: 负责人：刘晓 事项：补考 时间 until 2026-06-17
next: 排班 until 2026-06-15
next: 大促话术`,
  },
];
