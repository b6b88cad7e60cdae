import { describe, expect, it } from 'vitest';
import type { Person } from '#shared/features/reports/matchPerson.ts';
import { reviewPaste } from '#shared/features/reports/parseReports.ts';
import type { ReportDetail } from '#shared/features/reports/reportsModel.ts';
import { createUnknown } from '#shared/features/reports/reviewPeople.ts';
import { writeGroupChat } from '#shared/testing/groupChat.ts';
import { keepStored, startWork, type Work } from './collectModel.ts';
import { countReview, isReady, judgeReports, mainWeek } from './reportStatus.ts';
import { toPaste } from './toPaste.ts';

const today = '2026-06-15';
const people: readonly Person[] = [
  { id: 'p1', name: '陈思远', aliases: [] },
  { id: 'p2', name: '李敏', aliases: [] },
  { id: 'p3', name: '李敏', aliases: [] },
];

function workOf(text: string): Work {
  return startWork(reviewPaste(text, { people, today }));
}

function message(name: string, time: string, line: string): string {
  return `${name} 2026/6/14 ${time}\n周报 6.8-6.14\n本周完成：\n1、${line}`;
}

function problems(work: Work, stored: readonly ReportDetail[] = []): (string | null)[] {
  return judgeReports(work, stored, today).map(({ problem }) => problem);
}

const stored: ReportDetail = {
  id: 's1',
  revision: 1,
  personId: 'p1',
  personName: '陈思远',
  week: '2026-W24',
  template: 'ops',
  submittedAt: null,
  lateness: 'by_time',
  savedAt: '2026-06-14T13:00:00Z',
  rawTextId: null,
  rawRanges: [],
  metrics: [],
  lines: [],
  plans: [],
  versionCount: 0,
};

describe('what keeps a report from being saved', () => {
  it('is a name nobody has, or several people have', () => {
    const text = `${message('小红薯', '20:00', '上新')}\n\n${message('李敏', '20:05', '回访')}`;
    expect(problems(workOf(text))).toEqual(['author_unknown', 'author_ambiguous']);
  });

  it('is a week nobody wrote, or one that has not begun', () => {
    const unknown = workOf('陈思远：\n本周完成：\n1、上新');
    expect(problems(unknown)).toEqual(['week_unknown']);
    const future = workOf('陈思远 2026/6/14 20:00\n周报 6.22-6.28\n本周完成：\n1、上新');
    expect(problems(future)).toEqual(['week_future']);
  });

  it('is a length no week of one person has, and keeps no other report from being saved', () => {
    const lines = Array.from({ length: 1001 }, (_, index) => `${index + 1}、第${index}单`);
    const work = workOf(
      `${message('陈思远', '20:00', lines.join('\n'))}\n\n王芳 2026/6/14 20:01\n本周完成：\n1、回访`,
    );
    const [, other] = work.review.reports;
    expect(problems(work)).toEqual(['too_long', 'author_unknown']);
    expect(other?.entries.length).toBeGreaterThan(0);
  });

  it('is a second one of the same person and week, until one of them is chosen', () => {
    const work = workOf(
      `${message('陈思远', '20:00', '上新')}\n\n${message('李敏', '20:01', '回访')}\n\n${message('陈思远', '20:30', '上新九款')}`,
    );
    const [first, , second] = work.review.reports;
    expect(problems(work)).toEqual(['undecided', 'author_ambiguous', 'undecided']);
    const decided = { ...work, decisions: { 'p1 2026-W24': second?.id ?? '' } };
    const statuses = judgeReports(decided, [], today);
    expect(statuses.map(isReady)).toEqual([false, false, true]);
    expect(statuses[0]).toMatchObject({ report: first, isDropped: true, problem: null });
  });

  it('is a report saved before, until old or new is chosen', () => {
    const work = workOf(message('陈思远', '20:00', '上新'));
    expect(problems(work, [stored])).toEqual(['undecided']);
    const kept = { ...work, decisions: { 'p1 2026-W24': keepStored } };
    expect(judgeReports(kept, [stored], today)[0]).toMatchObject({ isDropped: true });
    const [report] = work.review.reports;
    const replaced = { ...work, decisions: { 'p1 2026-W24': report?.id ?? '' } };
    const statuses = judgeReports(replaced, [stored], today);
    const paste = toPaste({ text: '', work: replaced, people }, statuses);
    expect(paste?.reports).toMatchObject([{ person: { id: 'p1' }, replace: true }]);
  });
});

describe('the chat of eight on a first day', () => {
  const chat = writeGroupChat(today);
  const review = reviewPaste(chat.text, { people: [], today });

  it('creates everybody with the save once they are proposed', () => {
    const work = startWork(createUnknown(review, { people: [], today }));
    const statuses = judgeReports(work, [], today);
    expect(countReview(statuses)).toMatchObject({ people: 8, blocked: 0, ready: 8 });
    const paste = toPaste({ text: chat.text, work, people: [] }, statuses);
    expect(paste?.newPeople).toEqual(chat.authors.map((name) => ({ key: name, name })));
    expect(paste?.reports.map(({ person }) => person)).toEqual(
      chat.authors.map((name) => ({ newKey: name })),
    );
    expect(paste?.aliases).toEqual([]);
  });

  it('is about the week most of its reports are about', () => {
    expect(mainWeek(review, today)).toBe(chat.week);
    expect(mainWeek({ ...review, reports: [] }, today)).toBe('2026-W24');
  });

  it('has nothing to save while nobody is known', () => {
    const work = startWork(review);
    expect(
      toPaste({ text: chat.text, work, people: [] }, judgeReports(work, [], today)),
    ).toBeNull();
  });
});

describe('a name written in the chat', () => {
  it('is remembered for the person chosen, unless the manager says no', () => {
    const work = workOf(message('小红薯', '20:00', '上新'));
    const [report] = work.review.reports;
    if (report === undefined) throw new Error('no report');
    const author = { ...report.author, personId: 'p1', name: '陈思远', certain: true };
    const assigned = { ...work, review: { ...work.review, reports: [{ ...report, author }] } };
    const statuses = judgeReports(assigned, [], today);
    const paste = toPaste({ text: '', work: assigned, people }, statuses);
    expect(paste?.aliases).toEqual([{ person: { id: 'p1' }, alias: '小红薯' }]);
    const forgotten = { ...assigned, forgotten: [report.id] };
    expect(toPaste({ text: '', work: forgotten, people }, statuses)?.aliases).toEqual([]);
  });
});
