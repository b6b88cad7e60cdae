import type { SectionCode } from './reportTemplates.ts';

/** What staff write above a section, compared whole, in lower case and without spaces. */
const sectionWords: Readonly<Record<SectionCode, string>> = {
  data: '数据 核心数据 本周数据 关键数据 数据指标 数据概览 指标 data metrics',
  done:
    '完成 本周完成 已完成 进展 本周工作 工作总结 本周完成工作 本周工作总结 本周工作内容 本周总结 ' +
    '工作 工作内容 工作完成 完成工作 做了什么 本周做了 上周计划完成 本周计划完成 目标完成情况 本周新增 done completed progress thisweek ' +
    'finished accomplished accomplishments achievements workdone workcompleted',
  unfinished:
    '进行中 未开始 待开始 inprogress ongoing 未完成 未完成及原因 未完成工作 延期 未完成原因 延期工作 未达成 unfinished ' +
    'delayed notdone notfinished notcompleted incomplete pending',
  issues:
    '问题 风险 难点 问题与风险 存在问题 存在的问题 遇到问题 遇到的问题 发现问题 困难 卡点 问题反馈 ' +
    'issues problems risks blockers',
  support:
    '需要支持 需要的支持 需要帮助 需要的帮助 需协调 需协调与帮助 需要协调 需支持 求助 支持 所需支持 ' +
    '需要协助 需协助 需要配合 需配合 协助 需要协调的问题 需要协调的事项 需要解决的问题 协调 帮助 support help helpneeded supportneeded ' +
    'needhelp needsupport supportrequired asks',
  next:
    '下周 计划 下周计划 下周工作计划 下周安排 下周重点 明日计划 下周工作 下周工作安排 下周工作重点 ' +
    '下周目标 下周打算 下周规划 下周要做 下周任务 工作规划 后续计划 计划安排 nextweek next plan plans ' +
    'nextsteps todo todos ' +
    'planfornextweek plansfornextweek',
};

/** Words that may stand before a section word. */
const prefixes = [
  '本周',
  '这周',
  '上周',
  '下周',
  '本月',
  '主要',
  '重点',
  '核心',
  '工作',
  '目前',
  'thisweeks',
  'thisweek',
  'nextweeks',
  'nextweek',
];
/** Words that may follow one without changing it. */
const suffixes = [
  '情况',
  '事项',
  '如下',
  '汇总',
  '清单',
  '部分',
  '总结',
  '内容',
  '工作',
  '重点',
  '点',
  '项',
  'thisweek',
];
/** Parts of a joined heading that bring no section of their own: 问题及解决方案. */
const companions = new Set([
  '原因',
  '解决方案',
  '解决办法',
  '措施',
  '对策',
  '改进',
  '改进措施',
  '建议',
  '目标',
  '分析',
  '反馈',
  '重点',
]);

const sectionByWord: ReadonlyMap<string, SectionCode> = new Map(
  Object.entries(sectionWords).flatMap(([section, words]) =>
    words.split(' ').map((word) => [word, section as SectionCode] as const),
  ),
);

export interface SectionName {
  readonly section: SectionCode;
  /** False when the words allow another reading, such as 上周计划 or 问题与支持. */
  readonly certain: boolean;
}

/** No heading is longer; longer text is never looked up. */
const longestHeading = 24;

function withoutPrefix(word: string): { rest: string; isNext: boolean; isLast: boolean } | null {
  const prefix = prefixes.find((each) => word.startsWith(each) && word.length > each.length);
  if (prefix === undefined) return null;
  const isNext = prefix === '下周' || prefix.startsWith('next');
  return { rest: word.slice(prefix.length), isNext, isLast: prefix === '上周' };
}

function lookUpPrefixed(word: string): SectionName | null {
  const exact = sectionByWord.get(word);
  if (exact !== undefined) return { section: exact, certain: true };
  const cut = withoutPrefix(word);
  if (cut === null) return null;
  const inner = lookUpPrefixed(cut.rest);
  if (inner === null) return null;
  // 下周完成 announces work to come; 上周计划 may hold old plans or this week's.
  if (cut.isNext && inner.section === 'done') return { section: 'next', certain: inner.certain };
  if (cut.isLast && inner.section === 'next') return { section: 'next', certain: false };
  return inner;
}

function lookUpOne(word: string): SectionName | null {
  const found = lookUpPrefixed(word);
  if (found !== null) return found;
  const suffix = suffixes.find((each) => word.endsWith(each) && word.length > each.length);
  return suffix === undefined ? null : lookUpPrefixed(word.slice(0, -suffix.length));
}

function lookUpJoined(word: string): SectionName | null {
  const parts = word.split(/[/／、&+与和及]/).filter((part) => part !== '');
  if (parts.length < 2) return null;
  const known: SectionName[] = [];
  for (const part of parts) {
    const found = lookUpOne(part);
    if (found !== null) known.push(found);
    else if (!companions.has(part)) return null;
  }
  const first = known[0];
  if (first === undefined) return null;
  const sections = new Set(known.map((each) => each.section));
  // 本周工作总结及下周计划 stands above a whole report: a title, not a section.
  if (sections.has('done') && sections.has('next')) return null;
  return { section: first.section, certain: sections.size === 1 && first.certain };
}

/** 本周完成Done: the Chinese part of a heading in two languages names the section. */
function lookUpChinese(word: string): SectionName | null {
  const chinese = /^([^a-z]{2,})[a-z/&]+$/.exec(word)?.[1];
  return chinese === undefined ? null : lookUpOne(chinese);
}

/** The section a heading names, after its marks, brackets and spaces are taken off. */
export function findSection(heading: string): SectionName | null {
  const word = heading.toLowerCase().replace(/^(下|本|上)(?:一周|个?星期|个?礼拜)/, '$1周');
  if (word === '' || word.length > longestHeading) return null;
  return (
    lookUpOne(word) ??
    lookUpOne(word.replaceAll('的', '')) ??
    lookUpJoined(word) ??
    lookUpChinese(word)
  );
}
