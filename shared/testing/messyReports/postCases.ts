import type { MessyCase } from './messyCase.ts';

/** Reports of every post: live, design, warehouse, service, traffic, data, goods, staff. */
export const postCases: readonly MessyCase[] = [
  {
    what: 'a live room with its figures in one line',
    text: `直播间周报 苏曼 6.8-6.14
场次：6场 总时长 21.5h
GMV 38.6w 场观 22.3w 停留 51s GPM 1730
UV价值 1.73 看播转化 2.1% 转粉率 3.4% 退款率 11.8%(↑0.6个点)
爆款：山茶花四件套 620单
滞销：羽绒枕
本周完成
1. 紫砂专场3h，峰值在线800+
2. 新脚本测了2版
问题
1.晚场后半段嗓子撑不住
2.违规1次（说了“最便宜”）
下周
6.15-6.18 返场每晚8点开播
6/20 换新品 @贾宇 负责上架`,
    read: `苏曼, live, 2026-W24, no time
gmv 386000
view 223000
stay 51
gpm 1730
uv_value 1.73
live_conv 2.1
fan_rate 3.4
refund_rate 11.8 delta 0.6
done: 紫砂专场3h，峰值在线800+
done: 新脚本测了2版
issues: 晚场后半段嗓子撑不住
issues: 违规1次（说了“最便宜”）
other: 场次：6场 总时长 21.5h
other: 爆款：山茶花四件套 620单
other: 滞销：羽绒枕
next: 6.15-6.18 返场每晚8点开播 until 2026-06-18
next: 换新品 负责上架 @贾宇 until 2026-06-20`,
  },
  {
    what: 'a host who writes as she talks',
    text: `曼曼 2026/6/14 23:58
这周播了5场，一共18个小时，场观20.7万，GMV36.1w，比上周少了2w多
停留48秒 转粉3.6%
退款率11.2%
身体不舒服周三请了半天假
下周争取播6场，每场3.5小时以上`,
    read: `苏曼, live, 2026-W24, 2026-06-14T23:58
view 207000
gmv 361000 delta -20000
stay 48
fan_rate 3.6
refund_rate 11.2
other: 这周播了5场，一共18个小时
other: 身体不舒服周三请了半天假
other: 下周争取播6场，每场3.5小时以上`,
  },
  {
    what: 'a designer with emoji for bullets',
    text: `冯雪 2026-06-14 20:11
【设计周报6.8-6.14】
✅主图9张
✅详情页2套（山茶花、云朵被）
✅618会场banner 4个尺寸
❌首页改版 60% 等文案
⚠️需求方改稿3次，排期往后推
🙋求助：周二前要拿到云朵被实拍图 @林浩
📌下周：首页改版上线（6.17）、活动海报3张、店招`,
    read: `冯雪, general, 2026-W24, 2026-06-14T20:11
support: 周二前要拿到云朵被实拍图 @林浩
other: 主图9张
other: 详情页2套（山茶花、云朵被）
other: 618会场banner 4个尺寸
other: ❌首页改版 60% 等文案
other: ⚠️需求方改稿3次，排期往后推
next: 首页改版上线（6.17）、活动海报3张、店招`,
  },
  {
    what: 'a warehouse with figures nobody defined',
    text: `孙伟:
仓库周报（6.8-6.14）
发货 8,420单，48h发货率99.2%，错发3单，破损5单
盘点完成90%，还差B区
问题：中通揽收晚到2天 导致积压300+单
缠绕膜用完了，要补20卷
下周计划：1）B区盘完；2）618备货入库 3车；3）临时工2名到岗`,
    read: `孙伟, general, 2026-W24, no time
ship_48 99.2
issues: 中通揽收晚到2天 导致积压300+单
issues: 缠绕膜用完了，要补20卷
other: 发货 8,420单
other: 错发3单，破损5单
other: 盘点完成90%，还差B区
next: B区盘完
next: 618备货入库 3车
next: 临时工2名到岗`,
  },
  {
    what: 'plain sentences, kept word for word',
    text: `何雨桐 6/14 22:03
本周主要做了618第二波的商品排查，一共查了86个链接，改了12个价格设置错的。另外报名了3个会场，过了2个，还有1个等小二回复。
下周一开始盯尾款，周三前把返场活动的货盘定下来。
需要思远帮忙确认清仓款的底价。`,
    read: `何雨桐, ops, 2026-W24, 2026-06-14T22:03
other: 本周主要做了618第二波的商品排查，一共查了86个链接，改了12个价格设置错的。另外报名了3个会场，过了2个，还有1个等小二回复。
other: 下周一开始盯尾款，周三前把返场活动的货盘定下来。
other: 需要思远帮忙确认清仓款的底价。`,
  },
  {
    what: "a director: a year's total beside the week's, percentage points",
    text: `周启明 周报 6.8-6.14
数据：
1、年度累计GMV 2.36亿，达成39.3%
2、本周GMV ¥1,286,000
3、利润 12.8万（利润率10%）
4、推广费比 12.6%↓0.3pp
本周重点工作：
一是定了6月目标
二是面试主播2人
三是和老板过了预算
下周重点工作：
一、复盘618
二、预算+5万申请 6.17前`,
    read: `周启明, ops, 2026-W24, no time
gmv 1286000
ad_ratio 12.6 delta -0.3
done: 一是定了6月目标
done: 二是面试主播2人
done: 三是和老板过了预算
other: 年度累计GMV 2.36亿，达成39.3%
other: 利润 12.8万（利润率10%）
next: 复盘618
next: 预算+5万申请 until 2026-06-17
warning: metric_repeated:年度累计GMV 2.36亿，达成39.3%`,
  },
  {
    what: 'a host with an emoji before every figure',
    text: `苏曼 2026/6/14 23:10
🌟本周战绩🌟
💰GMV：38.6w
👀场观：22.3w
⏱停留：51s
🔥爆款：四件套
💪下周目标：GMV 45w
❗问题：嗓子不行`,
    read: `苏曼, live, 2026-W24, 2026-06-14T23:10
gmv 386000
view 223000
stay 51
issues: 嗓子不行
other: 本周战绩
other: 🔥爆款：四件套
next: GMV 45w`,
  },
  {
    what: 'after-sales with causes and a case',
    text: `赵阳 2026/6/14 21:30
售后单97个，已结91个，未结6个，完结率93.8%
平均处理时长 5.2小时，纠纷率0.12%
退款 23笔 补发 11笔
TOP3原因：1.色差15 2.破损8 3.尺寸6
本周工作：
1、差评挽回4个
2、和中通谈赔付，赔了620元
典型案例：客户收到破损盖碗，当天补发并送杯垫，客户改好评
未完成：超时单2个（等工厂回复）
下周：清超5天的单 6.17前`,
    read: `赵阳, cs, 2026-W24, 2026-06-14T21:30
case_total 97
case_closed 91
case_open 6
case_close 93.8
dispute 0.12
done: 差评挽回4个
done: 和中通谈赔付，赔了620元
done: 典型案例：客户收到破损盖碗，当天补发并送杯垫，客户改好评
unfinished: 超时单2个（等工厂回复）
other: 平均处理时长 5.2小时
other: 退款 23笔 补发 11笔
other: TOP3原因：1.色差15 2.破损8 3.尺寸6
next: 清超5天的单 until 2026-06-17`,
  },
  {
    what: 'a data analyst with circled numbers in one line',
    text: `沈佳怡 周报 20260608~20260614
1.日报7份，无差错，报表准确率100%
2.618备货测算表 v3
3.发现：老客复购率18.6%，较5月+1.2pp
风险：访客口径平台6.10改版，环比不可比
计划：①搭618看板 6/16 ②复盘模板 6/20`,
    read: `沈佳怡, ops, 2026-W24, no time
report_acc 100
repurchase 18.6
issues: 访客口径平台6.10改版，环比不可比
other: 日报7份，无差错
other: 2.618备货测算表 v3
other: 较5月+1.2pp
next: 搭618看板 until 2026-06-16
next: 复盘模板 until 2026-06-20`,
  },
  {
    what: 'goods: days of stock, dozens of SKUs, an ask with a date',
    text: `梁国栋：【商品部周报 2026年第24周】
在库SKU160个，动销126个，动销率78.8%
断货3款：SKU-2086、SKU-2091、SKU-2103
库存周转 42天
本周：谈定3家供应商账期（30→45天）
问题：SKU-2086工厂排产满，最快18号
求助：需要财务提前付30%定金，6.16前@林浩
下周：到货验收、清仓3折上架`,
    read: `梁国栋, ops, 2026-W24, no time
sku_active 78.8
turnover_days 42
issues: SKU-2086工厂排产满，最快18号
support: 需要财务提前付30%定金，6.16前@林浩
other: 在库SKU160个，动销126个
other: 断货3款：SKU-2086、SKU-2091、SKU-2103
other: 本周：谈定3家供应商账期（30→45天）
next: 到货验收、清仓3折上架`,
  },
  {
    what: 'a shop manager: figures, one paragraph, numbered plans in a sentence',
    text: `林浩 2026/6/14 22:40
本周GMV 164.7w，完成率103%，退款率7.7%，费比12.3%。
618第一波结束，整体符合预期。主要问题是SKU-2086断货，已经协调工厂空运300件，18号到。
下周重点：1）618高潮期盯盘；2）返场方案；3）六月复盘`,
    read: `林浩, ops, 2026-W24, 2026-06-14T22:40
gmv 1647000 rate 103
refund_rate 7.7
ad_ratio 12.3
other: 618第一波结束，整体符合预期。主要问题是SKU-2086断货，已经协调工厂空运300件，18号到。
next: 618高潮期盯盘
next: 返场方案
next: 六月复盘`,
  },
  {
    what: 'HR, whose headings no rule knows',
    text: `郑薇 2026/6/14 18:30
人事周报（6.8-6.14）
一、招聘：主播面试6人，复试2人，offer 1人（7月1日到岗）
二、入离职：入职1人（刘晓），离职0
三、培训：客服新人考试，合格率75%
四、下周计划：
1、主播终面 6/18 14:00 @韩磊
2、转正面谈 罗嘉
五、需要支持：
面试间6/18下午占用`,
    read: `郑薇, general, 2026-W24, 2026-06-14T18:30
support: 面试间6/18下午占用
other: 招聘：主播面试6人，复试2人，offer 1人（7月1日到岗）
other: 入离职：入职1人（刘晓），离职0
other: 培训：客服新人考试，合格率75%
next: 主播终面 @韩磊 until 2026-06-18T14:00
next: 转正面谈 罗嘉
warning: author_unknown:郑薇`,
  },
  {
    what: 'a traffic buyer with a plan named 下周动作',
    text: `唐一帆: 
千川周报 6.8-6.14
消耗 5.6w，ROI 3.2（目标3.5，未达成）
GMV 17.9w，新客占比 42%
素材跑了28条，过审26条，爆量2条
复盘：ROI掉是因为周三素材疲劳
下周动作：
- 新素材10条 @田野 周二
- 出价下调5%`,
    read: `唐一帆, ops, 2026-W24, no time
ad_spend 56000
roi 3.2 target 3.5
gmv 179000
new_cust 42
other: 未达成
other: 素材跑了28条，过审26条，爆量2条
other: 复盘：ROI掉是因为周三素材疲劳
next: 新素材10条 @田野 until 2026-06-16
next: 出价下调5%`,
  },
  {
    what: 'a live project with two blocks of figures',
    text: `韩磊 2026/6/14 22:30
抖音项目周报 6.8-6.14
【直播】
GMV 36.1w，场观20.7w，GPM 1744
【短视频】
发布12条，完播率34%
【问题】
主播缺1人
【下周】
1.返场 6.19-6.20`,
    read: `韩磊, live, 2026-W24, 2026-06-14T22:30
gmv 361000
view 207000
gpm 1744
finish_rate 34
issues: 主播缺1人
other: 发布12条
next: 返场 6.19-6.20 until 2026-06-20`,
  },
  {
    what: 'a sender line with the room before the name',
    text: `直播间 苏曼 2026/6/14 23:40
6.8-6.14周报
场次 6，时长 21.5h，直播时长 21.5小时
GMV38.6w 退款后33.9w
千次观看 1730元 UV价值1.73
完成：口播脚本第三版`,
    read: `苏曼, live, 2026-W24, 2026-06-14T23:40
live_hours 21.5
gmv 386000
gpm 1730
uv_value 1.73
done: 口播脚本第三版
other: 场次 6，时长 21.5h
other: 退款后33.9w`,
  },
  {
    what: 'a warehouse whose figures are numbered',
    text: `【孙伟 周报】6.8-6.14
1.发货：8420单，48h发货率 99.2%（目标99%）
2.错漏发率0.04%，破损率0.06%
3.库存准确率99.6%
已完成：
B区盘点
问题/风险：
缠绕膜断货`,
    read: `孙伟, general, 2026-W24, no time
ship_48 99.2 target 99
ship_err 0.04
damage 0.06
inv_acc 99.6
done: B区盘点
issues: 缠绕膜断货
other: 发货：8420单`,
  },
];
