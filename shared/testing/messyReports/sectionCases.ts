import type { MessyCase } from './messyCase.ts';

/** Headings: numerals, brackets, two languages, joined, missing; bullets of every kind. */
export const sectionCases: readonly MessyCase[] = [
  {
    what: 'numerals, an improvement heading and an empty ask',
    text: `梁国栋 2026/6/14 19:20
商品周报
一、核心指标：动销率78.8%（126/160），缺货率3.1%，售罄率62%
二、本周完成工作：
（1）SKU-2086 补货单已下，18号到
（2）清仓款价格谈好
三、存在的问题及改进措施：
工厂延期2天
四、下周工作计划：
（1）618备货到仓（6.16前）
（2）秋季选品会 6月19日14:00 会议室A
五、需协调事项：无`,
    read: `梁国栋, ops, 2026-W24, 2026-06-14T19:20
sku_active 78.8
oos 3.1
sellthrough 62
done: SKU-2086 补货单已下，18号到
done: 清仓款价格谈好
issues: 工厂延期2天
other: 126/160
next: 618备货到仓 until 2026-06-16
next: 秋季选品会 6月19日14:00 会议室A`,
  },
  {
    what: 'a list without heading, placed nowhere',
    text: `冯雪 2026/6/14 20:00
周报6.8-6.14
1、主图9张
2、详情页2套
3、海报4张
下周
1、首页改版`,
    read: `冯雪, general, 2026-W24, 2026-06-14T20:00
other: 主图9张
other: 详情页2套
other: 海报4张
next: 首页改版`,
  },
  {
    what: 'nothing to report, said five ways',
    text: `冯雪 周报6.8-6.14
完成：-
未完成：/
问题：N/A
支持：不需要
计划：待定`,
    read: `冯雪, general, 2026-W24, no time
next: 待定`,
  },
  {
    what: 'a form over three lines and joined headings',
    text: `【运营部周报】
周期：2026.06.08—2026.06.14
汇报人：何雨桐
一、本周工作完成情况
1、会场报名（完成）
2、价格排查（90%）
二、下周工作计划及目标
1、返场 6.17
三、需要协调的问题
无`,
    read: `何雨桐, ops, 2026-W24, no time
done: 会场报名（完成）
done: 价格排查（90%）
next: 返场 until 2026-06-17`,
  },
  {
    what: 'bracketed headings of nobody',
    text: `[本周完成]
会场报名
[遇到的问题]
库存不足
[下周计划]
返场 何雨桐`,
    read: `nobody, general, no week, no time
done: 会场报名
issues: 库存不足
next: 返场 何雨桐
warning: week_unknown
warning: author_unknown`,
  },
  {
    what: 'a whole report in one line',
    text: `李敏 2026/6/14 21:47
本周：接待1842人，询单转化率32.6%；完成：话术整理、带教；问题：色差投诉15单；需要支持：晚班缺1人；下周：排班6.17前；`,
    read: `李敏, cs, 2026-W24, 2026-06-14T21:47
reception 1842
inquiry_conv 32.6
done: 话术整理、带教
issues: 色差投诉15单
support: 晚班缺1人
next: 排班 until 2026-06-17`,
  },
  {
    what: 'sub-items below items',
    text: `许文静 周报 6.8-6.14
本周完成
1. 618活动方案
   - 满减门槛调整
   - 赠品清单
2. 培训
   a. 文案培训
   b. 活动规则
下周计划
1. 返场方案（6.17，@许文静）`,
    read: `许文静, ops, 2026-W24, no time
done: 618活动方案
done: 满减门槛调整
done: 赠品清单
done: 培训
done: a. 文案培训
done: b. 活动规则
next: 返场方案 @许文静 until 2026-06-17`,
  },
  {
    what: 'headings in two languages',
    text: `高晓彤 周报 6.8-6.14
【本周完成 Done】
主图文案12条
【下周计划 Next Week】
详情页文案3套 6.18
【问题 Issues】
无`,
    read: `高晓彤, ops, 2026-W24, no time
done: 主图文案12条
next: 详情页文案3套 until 2026-06-18`,
  },
  {
    what: 'done, running, delayed and not begun',
    text: `冯雪 周报 6.8-6.14
已完成：主图9张
进行中：首页改版（60%）
延期：礼盒详情页（等样品）
待开始：店招`,
    read: `冯雪, general, 2026-W24, no time
done: 主图9张
unfinished: 首页改版（60%）
unfinished: 礼盒详情页（等样品）
unfinished: 店招`,
  },
  {
    what: '本周 and 下周 in brackets',
    text: `邓凯 2026/6/14 20:00
【本周】
1、主图6张
2、精修20张
【下周】
1、详情页
2、礼盒海报 周三`,
    read: `邓凯, general, 2026-W24, 2026-06-14T20:00
done: 主图6张
done: 精修20张
next: 详情页
next: 礼盒海报 until 2026-06-17`,
  },
  {
    what: "last week's plan with ticks",
    text: `邓凯 2026/6/14 20:00
上周计划完成情况：
1、主图6张 ✅
2、精修20张 ✅
3、店招 ❌ 延到下周
本周新增：
1、banner 2张
下周计划：
1、店招 6.16`,
    read: `邓凯, general, 2026-W24, 2026-06-14T20:00
done: 主图6张
done: 精修20张
done: 店招 ❌ 延到下周
done: banner 2张
next: 店招 until 2026-06-16`,
  },
  {
    what: 'English headings',
    text: `Leo 2026/6/14 20:00
This week
- landing page done
Next week
- load test by Wed
Issues
- none
Support
- need 2 designers`,
    read: `林浩, ops, 2026-W24, 2026-06-14T20:00
done: landing page done
support: need 2 designers
next: load test by Wed`,
  },
  {
    what: 'three levels of numbers',
    text: `王芳 客服周报6.8-6.14
1.完成
（1）排班
（2）质检
2.问题
①色差
②破损
3.下周
a)培训
b)复盘6.18`,
    read: `王芳, cs, 2026-W24, no time
done: 排班
done: 质检
issues: 色差
issues: 破损
next: a)培训
next: b)复盘 until 2026-06-18`,
  },
  {
    what: 'emoji headings',
    text: `冯雪 周报 6.8-6.14
✅ 已完成
· 主图 9 张
· 详情页 2 套
⏳ 进行中
· 首页改版
❗ 需要支持
· 实拍图周二前给到
📅 下周计划
· 首页上线｜6.17｜冯雪
· 店招｜周四`,
    read: `冯雪, general, 2026-W24, no time
done: 主图 9 张
done: 详情页 2 套
unfinished: 首页改版
support: 实拍图周二前给到
next: 首页上线｜6.17｜冯雪
next: 店招 until 2026-06-18`,
  },
  {
    what: 'links',
    text: `李敏 周报 6.8-6.14
完成：差评回复 https://item.taobao.com/item.htm?id=123456&x=1
数据看板：http://a.b/c 密码1234`,
    read: `李敏, cs, 2026-W24, no time
done: 差评回复 https://item.taobao.com/item.htm?id=123456&x=1
done: 数据看板：http://a.b/c 密码1234`,
  },
  {
    what: 'prices and rates in what was done',
    text: `陈思远 周报 6.8-6.14
完成
SKU-2086 价格 189→169，销量+32%
主图CTR 4.1%→5.3%`,
    read: `陈思远, ops, 2026-W24, no time
done: SKU-2086 价格 189→169，销量+32%
done: 主图CTR 4.1%→5.3%`,
  },
  {
    what: 'headings in English, before or after “this week”',
    text: `李敏 2026/6/14 20:00
This week done:
- 1,842 customers
Done this week
- FAQ
Need help:
- night shift
Next week plans:
- training`,
    read: `李敏, cs, 2026-W24, 2026-06-14T20:00
done: 1,842 customers
done: FAQ
support: night shift
next: training`,
  },
  {
    what: 'what is not finished in English, and 需要协助',
    text: `Leo 2026/6/14 20:00
Weekly report 6.8-6.14
Done:
- budget
Not finished:
- clip editing
【需要协助】
美工给 5 张主图`,
    read: `林浩, ops, 2026-W24, 2026-06-14T20:00
done: budget
unfinished: clip editing
support: 美工给 5 张主图`,
  },
];
