import { addDays, type IsoDate } from '#shared/lib/isoWeek.ts';
import { type LocalMinute, writeChatStamp, writeDay, writeDayOfMonth } from './demoCalendar.ts';

/** When 李敏 sends hers: Sunday evening, before it is due. */
export function serviceSampleSubmittedAt(monday: IsoDate): LocalMinute {
  return `${addDays(monday, 6)}T21:47`;
}

/**
 * 陈思远's report of the week that begins on `monday`, as he writes it: mixed bullets, full-width
 * signs, no chat header. Only the dates move with the week; 618 names the promotion.
 */
export function writeOperationsSample(monday: IsoDate): string {
  const day = (number: number) => addDays(monday, number);
  return `【周报】运营-陈思远 ${writeDay(monday)}－${writeDay(day(6))} 🔥
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
- SKU-2086 库存只够4天！！工厂说${writeDayOfMonth(day(10))}号才能到货
- 美工排期冲突，详情页晚了2天😭
下周
1️⃣ ${writeDay(day(8))}晚8点 618高潮期盯盘，目标GMV 200w
2、跟工厂确认补货 @林浩 ${writeDay(day(8), '/')}前
3、618复盘初稿（${writeDay(day(13))}）`;
}

/** 李敏's report of the same week, copied from the group with its header line. */
export function writeServiceSample(monday: IsoDate): string {
  const day = (number: number) => addDays(monday, number);
  return `李敏 ${writeChatStamp(serviceSampleSubmittedAt(monday))}
本周接待1,842人 询单转化率32.6%(上周30.1)
首响18s  平均响应26秒 30s应答率96.5%
满意度 98.2%  差评3个
售后单126个，已结118，剩8个在跟
⚠️问题：
1 、粉色XL色差投诉集中 15单，建议详情页加实拍
2.有个客户ID尾号7731要职业打假，说详情页写了“最”字，已转店长
需要支持:  晚班缺1人，${writeDay(day(8))}-${writeDay(day(10))}能不能从仓库调人？`;
}
