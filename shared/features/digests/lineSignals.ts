import { findMetricNames } from '#shared/features/reports/metricNames.ts';
import type { LineSection } from '#shared/features/reports/reportsModel.ts';
import type { DigestSection } from './digestsModel.ts';

/**
 * How much a line of a report says to somebody one level up, by its words alone. The words are
 * those of e-commerce reports (shops, stock, adverts, service); no list is ever complete, so every
 * rule only suggests.
 */

const figure =
  /\d(?:\.\d+)?\s*(?:%|％|万|亿|[wWkK](?![a-zA-Z])|个点|元|块|单|款|件|条|场|秒|天|小时|h(?![a-z])|人|个)/;
const severe =
  /断货|缺货|库存(?:只|不足|仅)|爆仓|积压|差评|违规|处罚|扣分|限流|降权|投诉|客诉|纠纷|侵权|起诉|下架|故障|宕机|白屏|泄露|延期|延误|逾期|顺延|来不及|离职|缺人|人手不足|撑不住|下滑|下降|下跌|掉了|跌了|亏|超支|超预算|风险|预警|升级|召回|停播|封号|黑灯/;
const success =
  /达成|超额|超目标|新高|首次|突破|增长|提升|上涨|涨了|涨到|降到|降了|节省|省下|清零|拿下|签下|中标|爆款|第一|提前|上线|转正|获奖|全过审/;
const request =
  /审批|批准|先批|能不能|可否|是否|预算|追加|编制|增加人手|加人|招聘|排期|协调|支持|资源|授权|报价|拍板|定一下|确认/;
const empty = /^(?:无|暂无|没有|正常|一切正常|略|同上|同上周|待定|[-—–/.。\s]*)$/;
const routine = /^(?:日常|例行|常规|正常)|日常(?:工作|维护|运营|巡检|盯盘)/;

/** A line of a report by itself, before anybody chose it. */
export interface PlainLine {
  readonly section: LineSection;
  readonly text: string;
  readonly due: string | null;
}

const homes: Readonly<Record<Exclude<LineSection, 'other'>, DigestSection>> = {
  done: 'wins',
  unfinished: 'risks',
  issues: 'risks',
  support: 'asks',
  next: 'next',
};

/** Where a line goes by itself; 未归类 goes by its words. */
export function homeOf({ section, text }: PlainLine): DigestSection {
  if (section !== 'other') return homes[section];
  if (severe.test(text)) return 'risks';
  return request.test(text) ? 'asks' : 'wins';
}

const wordsFor: Readonly<Record<DigestSection, RegExp>> = {
  wins: success,
  risks: severe,
  asks: request,
  next: /大促|活动|上新|上架|首发|目标|复盘|定稿|开播/,
};

/** From about −6 (says nothing) to 9 (a figure of a known metric in strong words). */
export function signalOf(line: PlainLine, section: DigestSection): number {
  const { text, due } = line;
  if (empty.test(text)) return -6;
  const figures = figure.test(text) ? 2 : /\d/.test(text) ? 1 : 0;
  const metrics = findMetricNames(text, 0, text.length).length > 0 ? 2 : 0;
  const words = wordsFor[section].test(text) ? 3 : 0;
  const dated = section === 'next' && due !== null ? 1 : 0;
  const issue = section === 'risks' && line.section === 'issues' ? 1 : 0;
  // Whoever asks, or says what comes next, is heard even in few words.
  const stated = line.section === 'support' ? 2 : line.section === 'next' ? 1 : 0;
  const short = text.length < 6 ? -2 : 0;
  return figures + metrics + words + dated + issue + stated + short + (routine.test(text) ? -4 : 0);
}
