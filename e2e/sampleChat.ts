const dayMilliseconds = 86_400_000;

/** Monday and Sunday of the last whole week, at noon so that no summer time moves the day. */
function lastWeek(): { monday: Date; sunday: Date } {
  const today = new Date();
  today.setHours(12, 0, 0, 0);
  const daysSinceMonday = (today.getDay() + 6) % 7;
  const monday = new Date(today.getTime() - (daysSinceMonday + 7) * dayMilliseconds);
  return { monday, sunday: new Date(monday.getTime() + 6 * dayMilliseconds) };
}

function slashed(date: Date): string {
  return `${date.getFullYear()}/${date.getMonth() + 1}/${date.getDate()}`;
}

function dotted(date: Date): string {
  return `${date.getMonth() + 1}.${date.getDate()}`;
}

export const lastSunday = slashed(lastWeek().sunday);
export const nextMonthDay = slashed(new Date(Date.now() + 21 * dayMilliseconds));
/** `6.8－6.14`, as people write the week into the title of a report. */
export const lastWeekDays = `${dotted(lastWeek().monday)}－${dotted(lastWeek().sunday)}`;

/** Those of the chat who wrote a report. */
export const writers = [
  '陈思远',
  '李敏',
  '何雨桐',
  '唐一帆',
  '宋子墨',
  '韩磊',
  '王芳',
  '许文静',
] as const;

/** A group chat as WeChat copies it: eight reports, chatter between them. */
export const groupChat = `林店长 ${lastSunday} 20:01
大家周报发一下哈，今晚22点前
陈思远 ${lastSunday} 20:15
【周报】运营-陈思远 ${lastWeekDays}
一、本周数据
1、GMV：128.6w（目标120w，达成107.2%）环比↑18.3%
2、访客 21.4万  ，支付转化率 3.05％，上周2.88%
二、本周完成
①会场报名，12个款全过审
② 主图测了6张，点击率 4.1%→5.3%
三、问题
- SKU-2086 库存只够4天！！
下周
1、跟工厂确认补货 @何雨桐
李敏 ${lastSunday} 20:47
本周接待1,842人 询单转化率32.6%(上周30.1)
首响18s  平均响应26秒 满意度 98.2%
问题：
1、粉色XL色差投诉集中 15单
需要支持:  晚班缺1人
何雨桐 ${lastSunday} 20:52
本周完成：
1. 上新8款，详情页全部上线
下周计划：
1. 完成竞品分析
唐一帆 ${lastSunday} 20:53
[图片]
本周工作总结
1、投放花费5.2万，ROI 3.4
2、测了3个新素材
宋子墨 ${lastSunday} 20:55
本周完成：首页改版已完成
问题与风险：拍摄样品没到
韩磊 ${lastSunday} 21:10
直播周报
GMV 36.1万 直播时长 42小时 场观 12.4万
本周完成：
开播12场
王芳 ${lastSunday} 21:15
本周完成：
客服排班表
许文静 ${lastSunday} 21:18
本周完成：
大促玩法方案
下周计划：
排期表
林店长 ${lastSunday} 21:20
收到
`;

/** One report by somebody, sent on a day `2026/6/14`. */
export function singleReport(name: string, day: string): string {
  return `${name} ${day} 20:00\n本周完成：\n1. 首页改版\n下周计划：\n1. 详情页初稿\n`;
}
