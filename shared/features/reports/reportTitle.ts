import type { IsoDate } from '#shared/lib/isoWeek.ts';
import { removeEmoji } from './emoji.ts';
import { matchPerson, type PeopleIndex, type PersonMatch } from './matchPerson.ts';
import { isRoleText, looksLikePersonName, stripRoles } from './personNames.ts';
import { findPeriod, type Period } from './reportPeriod.ts';
import { type TextLine, trimmedText } from './textLines.ts';

/** What stands above a report: 【周报】运营-陈思远 6.8－6.14, 姓名：李敏, 6.8-6.14. */
export interface ReportTitle {
  /** The line says it is a report or names its writer. */
  readonly isStrong: boolean;
  /** 日报 and 月报. */
  readonly isOtherPeriod: boolean;
  /** 代赵阳提交：the sender only passes the report of somebody else on. */
  readonly isPassedOn: boolean;
  readonly name: string | null;
  readonly match: PersonMatch;
  readonly period: Period | null;
  /** The whole line, for the word that names a template. */
  readonly text: string;
}

const longestTitle = 60;
const reportWord =
  /(?:工作)?周报|周工作(?:总结|汇报|报告)|周总结|周汇报|工作(?:汇报|报告|总结)|本周总结|述职报告?|日报|月报|weekly\s?(?:report|update)?|report/i;
const reportWords = new RegExp(
  `${reportWord.source}|本周工作|下周(?:工作)?计划|下周安排|汇报|总结|报告|计划`,
  'gi',
);
const labels =
  /(?:姓名|报告人|汇报人|提交人|填报人|填写人|发件人|主题|发送时间|所属部门|部门|岗位|职位|日期|时间|周期|(?:汇报|报告|统计)(?:周期|日期|时间|区间)|(?:提交|填写)(?:时间|日期))\s?[:：]/g;
const nameLabel = /(?:姓名|报告人|汇报人|提交人|填报人|填写人|发件人)\s?[:：]/;
/** Whom a mail went to. */
const recipients = /(?:收件人|抄送)\s?[:：].*$/;
/** 陈思远提交的周报: what a form of 飞书 or 钉钉 prints above it. */
const handedIn = /(?:提交|填写|上报)(?:的|了)(?=(?:工作)?周报)|补[交发]/g;
/** 代赵阳提交, 帮刘晓发一下周报, 替王芳补交上周周报 */
const passedOn =
  /^(?:我)?(?:帮忙?|代|替)\s?([^\s:：,，。]{2,8}?)(?:代?[发交报]|补[发交]|提交|上交|转发|汇报)(?:一下|下|个)?(?:的|他的|她的)?(?:[上本这]周)?(?:的)?(?:工作)?(?:周报)?\s?[:：,，。!！]?$/;
const fillers = /^(?:的|本周|上周|这周|个人|工作|部|与|及|和|周|第|年|月|日|v?\d{0,2})$/i;
const marks = /[\s【】[\]「」『』《》()（）<>#*_|｜/／·•・.,，。、:：;；!！~～—–－\-+&“”"']+/;

/** The words that are neither period, report word, label, mark nor post. */
function restOf(text: string, period: Period | null): string[] {
  const withoutPeriod =
    period === null ? text : `${text.slice(0, period.start)} ${text.slice(period.end)}`;
  return (
    removeEmoji(withoutPeriod)
      .replace(labels, ' ')
      .replace(recipients, ' ')
      .replace(handedIn, ' ')
      // @林浩 客服部周报: written to somebody and not by them.
      .replace(/@[^\s@,，:：]+/g, ' ')
      .replace(reportWords, ' ')
      .split(marks)
      .filter((word) => word !== '' && !fillers.test(word) && !isRoleText(word))
  );
}

interface Named {
  readonly name: string | null;
  readonly match: PersonMatch;
}

const nobody: Named = { name: null, match: { kind: 'none' } };

function readName(
  words: readonly string[],
  index: PeopleIndex,
  mayBeUnknown: boolean,
): Named | null {
  if (words.length === 0) return nobody;
  const whole = words.join(' ').replace(/的$/, '');
  const match = matchPerson(whole, index);
  // Of several words only a whole name counts: 张慧 排班 is no title.
  const isWhole = words.length === 1 || (match.kind !== 'none' && match.by !== 'decorated');
  if (match.kind !== 'none' && isWhole) return { name: whole, match };
  const { name } = stripRoles(whole);
  const isName = mayBeUnknown && words.length <= 3 && looksLikePersonName(name);
  return isName ? { name, match: { kind: 'none' } } : null;
}

/** `请大家今晚交周报` asks for reports and is none. */
const request = /[@，。；！？,;!?]|请|交|发|写|催|记得|模板|格式/;

/** `周报 陈思远 冲刺618`: the one word that is a name, when the line is a title anyway. */
function pickName(words: readonly string[], index: PeopleIndex): Named {
  const names = words.filter(
    (word) => matchPerson(word, index).kind !== 'none' || looksLikePersonName(word),
  );
  const [name] = names;
  if (name === undefined || names.length > 1) return nobody;
  return { name, match: matchPerson(name, index) };
}

/** Only a known name: 代客户提交 passes nobody's report on. */
function readPassedOn(text: string, index: PeopleIndex): Named | null {
  const name = passedOn.exec(text)?.[1];
  const match = name === undefined ? nobody.match : matchPerson(name, index);
  return name === undefined || match.kind === 'none' ? null : { name, match };
}

/** A quick test: only these lines can be a title that begins a further report. */
export function mayBeStrong(line: TextLine): boolean {
  const text = trimmedText(line);
  return text.length <= longestTitle && (reportWord.test(text) || nameLabel.test(text));
}

/** The same of a line whose beginning can be one, whatever follows. */
export function mayBeginStrong(line: TextLine): boolean {
  return mayBeStrong({ ...line, end: Math.min(line.end, line.start + longestTitle) });
}

/**
 * Reads a line as the title of a report: nothing may be left of it but dates, report words, posts
 * and one name. `isFirst` allows other words too, when the line says 周报.
 */
export function readTitle(
  line: TextLine,
  context: { readonly index: PeopleIndex; readonly near: IsoDate; readonly isFirst: boolean },
): ReportTitle | null {
  const text = trimmedText(line);
  if (text === '' || text.length > longestTitle || /^[-*\d①-⑳]+[.、)）\s]\s?\D/.test(text))
    return null;
  const period = findPeriod(text, context.near);
  const other = readPassedOn(text, context.index);
  if (other !== null) {
    return { isStrong: true, isOtherPeriod: false, isPassedOn: true, ...other, period, text };
  }
  const saysReport = reportWord.test(text);
  const isStrong = saysReport || nameLabel.test(text);
  const words = restOf(text, period);
  // 运营-陈思远 6.8-6.14 on top is a title without 周报, also before there is a roster.
  const isDated = context.isFirst && period !== null;
  const named = readName(words, context.index, isStrong || isDated);
  if (
    named === null &&
    !(saysReport && context.isFirst && !request.test(text.replace(handedIn, '')))
  )
    return null;
  const hasFacts = isStrong || period !== null || named?.name != null;
  if (!hasFacts && words.length === 0 && !/[\p{L}]/u.test(text)) return null;
  return {
    isStrong,
    isOtherPeriod: /日报|月报/.test(text),
    isPassedOn: false,
    ...(named ?? pickName(words, context.index)),
    period,
    text,
  };
}
