import type { PlanLine } from './composeReport.ts';
import { writeDay } from './demoCalendar.ts';

export type WrittenSection = 'data' | 'done' | 'unfinished' | 'issues' | 'support' | 'next';

interface TitleParts {
  readonly unit: string;
  readonly name: string;
  /** `6.8-6.14` */
  readonly period: string;
}

/** How one person likes to write the weekly report. */
export interface WritingStyle {
  readonly title: (parts: TitleParts) => string;
  /** `number` counts the sections written, from 1; null starts without a heading. */
  readonly heading: (section: WrittenSection, number: number) => string | null;
  readonly bullet: (number: number) => string;
  readonly plan: (line: PlanLine) => string;
  readonly figuresPerLine: 1 | 2 | 3;
  readonly change: 'bracket' | 'comma' | 'rate';
}

const counted = ['一', '二', '三', '四', '五', '六'];
const circled = ['①', '②', '③', '④', '⑤', '⑥', '⑦', '⑧'];

function ownerMark({ owner }: PlanLine): string {
  return owner === null ? '' : ` @${owner.name}`;
}

function dueFirst(line: PlanLine): string {
  return `${writeDay(line.due)} ${line.text}${ownerMark(line)}`;
}

function dueLast(line: PlanLine): string {
  return `${line.text}${ownerMark(line)} ${writeDay(line.due, '/')}前`;
}

function dueInBrackets(line: PlanLine): string {
  return `${line.text}${ownerMark(line)}（${writeDay(line.due)}）`;
}

const formalWords: Record<WrittenSection, string> = {
  data: '本周数据',
  done: '本周完成',
  unfinished: '未完成及原因',
  issues: '问题与风险',
  support: '需要支持',
  next: '下周计划',
};
const shortWords: Record<WrittenSection, string> = {
  data: '数据',
  done: '完成',
  unfinished: '未完成',
  issues: '问题',
  support: '需要帮助',
  next: '下周',
};
const workWords: Record<WrittenSection, string> = {
  data: '核心数据',
  done: '本周工作',
  unfinished: '未完成工作',
  issues: '遇到的问题',
  support: '需协调',
  next: '下周安排',
};
const focusWords: Record<WrittenSection, string> = {
  data: '本周数据',
  done: '已完成',
  unfinished: '未完成',
  issues: '难点',
  support: '需要支持',
  next: '下周重点',
};

export const writingStyles: readonly WritingStyle[] = [
  {
    title: ({ unit, name, period }) => `【周报】${unit}-${name} ${period}`,
    heading: (section, number) => `${counted[number - 1] ?? ''}、${formalWords[section]}`,
    bullet: (number) => `${number}、`,
    plan: dueLast,
    figuresPerLine: 1,
    change: 'bracket',
  },
  {
    title: ({ period }) => `周报 ${period}`,
    heading: (section) => `${shortWords[section]}：`,
    bullet: (number) => `${number}. `,
    plan: dueInBrackets,
    figuresPerLine: 2,
    change: 'comma',
  },
  {
    title: ({ name, period }) => `${name} ${period}周报`,
    heading: (section) => `【${workWords[section]}】`,
    bullet: () => '- ',
    plan: dueFirst,
    figuresPerLine: 2,
    change: 'bracket',
  },
  {
    title: ({ period }) => `本周周报（${period}）`,
    heading: (section) => (section === 'data' ? null : focusWords[section]),
    bullet: (number) => circled[number - 1] ?? '- ',
    plan: dueInBrackets,
    figuresPerLine: 3,
    change: 'rate',
  },
  {
    title: ({ unit, period }) => `${unit}周报 ${period}`,
    heading: (section, number) => `${counted[number - 1] ?? ''}、${workWords[section]}：`,
    bullet: (number) => `（${number}）`,
    plan: dueLast,
    figuresPerLine: 1,
    change: 'rate',
  },
  {
    title: ({ period }) => `${period} 周报`,
    heading: (section) => `${formalWords[section]}:`,
    bullet: () => '• ',
    plan: dueFirst,
    figuresPerLine: 3,
    change: 'comma',
  },
];
