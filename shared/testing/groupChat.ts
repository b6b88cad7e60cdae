import { newestReportWeek, writeDay } from '#shared/features/demo/demoCalendar.ts';
import { addDays, type IsoDate, type IsoWeek, weekRange } from '#shared/lib/isoWeek.ts';

export interface GroupChat {
  readonly text: string;
  /** The week all of its reports are about. */
  readonly week: IsoWeek;
  /** In the order of their reports. */
  readonly authors: readonly string[];
  /** Words of messages that are no report: they must be set aside, never lost. */
  readonly chatter: readonly string[];
}

/** Dates as the people of the chat write them, `day` counts from the Monday of the week. */
interface ChatDates {
  readonly stamp: (time: string) => string;
  readonly dateLine: string;
  readonly period: string;
  readonly day: (day: number) => string;
}

function datesOf(week: IsoWeek): ChatDates {
  const { from, to } = weekRange(week);
  const [year = '', month = '', day = ''] = to.split('-').map((part) => String(Number(part)));
  return {
    stamp: (time) => `${year}/${month}/${day} ${time}`,
    dateLine: `${year}年${month}月${day}日`,
    period: `${writeDay(from)}-${writeDay(to)}`,
    day: (number) => writeDay(addDays(from, number)),
  };
}

/** Name, date and time in one line, as copied from a chat on a PC. */
function writeStamped({ stamp, period, day }: ChatDates): string {
  return `顾晨曦 ${stamp('19:48')}
@所有人 周报今晚十点前发群里，格式照旧

方雅琴 ${stamp('19:50')}
收到

方雅琴 ${stamp('20:31')}
客服周报 ${period}
本周接待 962人，询单转化率 27.4%（上周26.1%）
首响 21秒  满意度 97.8%
本周完成：
1、茶具套装常见问题整理成快捷语12条
2、老客回访40个，复购6个
问题：
1、盖碗破损咨询多，包装要加固
需要支持：周三晚班缺1人
下周计划：
1、破损话术改一版（${day(9)}）
2、和仓库对一次包装标准 ${day(10)}前

段小雨 ${stamp('20:40')}
[图片]`;
}

/** Name and time under a line with the date. */
function writeUnderDateLine({ dateLine, period, day }: ChatDates): string {
  return `${dateLine}
蒋欣然 20:52
周报 ${period}
【本周完成】
- 主图9张，详情页2套
- 节气海报四个尺寸
【未完成】
- 礼盒详情页差尺寸图，样品昨天才到
【下周重点】
- ${day(8)} 礼盒详情页上线
- ${day(10)} 会场入口图

谭志远 20:58
👍👍

谭志远 21:06
${period} 仓库周报
完成：
1. 发货2140单，错发3单
2. 纸箱盘点完，中号补了1500个
难点：
1. 打单机老卡纸
下周：
1. 盖碗加固包装试100单（${day(9)}）`;
}

/** A forwarded chat: names with a colon, no times. */
function writeForwarded({ period, day }: ChatDates): string {
  return `—— 聊天记录 ——
卢俊杰：
周报 ${period}
数据：
推广花费 4.6w，ROI 3.4，上周3.1
本周完成：
1、停了三条亏损计划
2、礼盒新客计划跑通
问题与风险：
1、点击单价涨了一成
下周计划：
1、测图出结论 ${day(10)}前

夏沐：
直播周报 ${period}
直播时长 22小时，停留 51秒
看播转化 2.3%，转粉率 3.6%
本周完成：
1、紫砂壶专场播了三小时
2、控评话术练熟
问题：
1、晚场后半段嗓子撑不住
下周计划：
1、礼盒讲解压到三分钟（${day(9)}）
—— 聊天记录结束 ——`;
}

function writeChain({ period, day }: ChatDates): string {
  return `#接龙
${period} 周报接龙
1. 严博 售后单41个，已结38，未结3个
本周完成：破损件赔付谈下来620元
下周计划：超5天的售后单清完 ${day(9)}前
2. 段小雨 周报 ${period}
本周完成：礼盒文案三版，选了第二版
下周计划：直播脚本两版 ${day(8)}前`;
}

function writeLast({ stamp, period, day }: ChatDates): string {
  return `顾晨曦 ${stamp('21:35')}
好的辛苦了

顾晨曦 ${stamp('21:52')}
【周报】运营-顾晨曦 ${period}
一、本周数据
1、GMV 46.8w（目标45w，达成104%）
2、访客 8.2万，支付转化率 2.91%
3、客单价 196元
二、本周完成
1、茶具类目活动报名，9个款过审
2、清仓款动销率 68%
三、问题
1、礼盒备货只够6天
四、下周计划
1、礼盒补货下单 ${day(8)}前
2、月度复盘初稿（${day(11)}）`;
}

/**
 * A group chat of eight people nobody knows yet, as pasted on a first day: five ways a chat names
 * its senders, with small talk in between. About the newest week that is over on `today`.
 */
export function writeGroupChat(today: IsoDate): GroupChat {
  const week = newestReportWeek(today);
  const dates = datesOf(week);
  const parts = [writeStamped, writeUnderDateLine, writeForwarded, writeChain, writeLast];
  return {
    text: parts.map((write) => write(dates)).join('\n\n'),
    week,
    authors: ['方雅琴', '蒋欣然', '谭志远', '卢俊杰', '夏沐', '严博', '段小雨', '顾晨曦'],
    chatter: ['@所有人 周报今晚十点前发群里，格式照旧', '收到', '[图片]', '👍👍', '好的辛苦了'],
  };
}
