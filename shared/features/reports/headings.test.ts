import { describe, expect, it } from 'vitest';
import { readHeading } from './headings.ts';
import type { SectionCode } from './reportTemplates.ts';
import { readLine } from './textLines.ts';

/** The words of the product brief and those seen in real reports, by section. */
const words: Readonly<Record<SectionCode, string>> = {
  data: '数据 核心数据 本周数据 关键数据 本周核心数据 数据情况 指标',
  done: '完成 本周完成 已完成 进展 本周工作 工作总结 本周完成工作 本周工作总结 本周工作内容 done 完成情况 工作进展 上周完成 本周主要工作 本周工作完成情况 Completed This_week',
  unfinished: '未完成 未完成及原因 未完成工作 延期 本周未完成 未完成事项 未完成的工作',
  issues:
    '问题 风险 难点 问题与风险 存在问题 遇到的问题 blockers 主要问题 风险点 问题及解决方案 问题/风险 困难 Issues',
  support:
    '需要支持 需要的支持 需要帮助 需协调 需协调与帮助 需要协调 求助 支持 所需支持 Help_needed',
  next: '下周 计划 下周计划 下周工作计划 下周安排 下周重点 明日计划 next_week 下周工作 下一周计划 下星期安排 工作计划 下周重点工作 Next_steps',
};

const dressings: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => `${word}：`,
  (word) => `一、${word}`,
  (word) => `【${word}】`,
  (word) => `## ${word}`,
  (word) => `**${word}：**`,
  (word) => `⚠️${word}:👇`,
  (word) => `1. ${word}（共3项）`,
  (word) => `  （二）${word} ：`,
  (word) => `<p>${word}：</p>`,
];

const cases = Object.entries(words).flatMap(([section, list]) =>
  list.split(' ').map((word) => [word.replaceAll('_', ' '), section] as const),
);

describe('section headings', () => {
  it.each(cases)('reads %s as %s, however it is dressed', (word, section) => {
    const sections = dressings.map((dress) => readHeading(readLine(dress(word), 0))?.section);
    expect(sections).toEqual(dressings.map(() => section));
  });

  it('finds the text behind the colon', () => {
    const line = readLine('需要支持:  晚班缺1人', 0);
    const heading = readHeading(line);
    expect(line.folded.slice(heading?.contentStart)).toBe('  晚班缺1人');
  });

  it.each([
    '首页改版已完成',
    '解决客服问题',
    '问题反馈群里已回复',
    '计划内的主图都完成了',
    '618完成',
    '完成618报名',
    '本周',
    '亮点',
    '主图：5张',
    '下周三：排班',
    '数据分析岗面试',
    '本周工作总结及下周计划',
    '',
  ])('takes %s for no heading', (text) => {
    expect(readHeading(readLine(text, 0))).toBeNull();
  });

  it.each(['上周计划', '问题与支持'])('is not certain of %s', (text) => {
    expect(readHeading(readLine(text, 0))?.certain).toBe(false);
  });
});
