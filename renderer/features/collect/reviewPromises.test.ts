import { describe, expect, it } from 'vitest';
import type { PromiseRow } from '#shared/features/commitments/promiseModel.ts';
import { reviewPaste } from '#shared/features/reports/parseReports.ts';
import { entryId, type ParseContext } from '#shared/features/reports/reviewModel.ts';
import { applyAct } from './applyAct.ts';
import { startWork, type Work } from './collectModel.ts';
import { readDraft, writeDraft } from './draftContent.ts';
import { judgeReports } from './reportStatus.ts';
import { openSuggestions, type ReviewPromises } from './reviewPromises.ts';
import { toPaste } from './toPaste.ts';

const people = [
  { id: 'p1', name: '陈思远', aliases: [] },
  { id: 'p2', name: '李敏', aliases: [] },
];
const context: ParseContext = { people, today: '2026-06-15' };

const text =
  '陈思远 2026/6/14 21:00\n周报 6.8-6.14\n本周完成：\n1、主图5张已上线\n未完成：\n1、推广预算没对完，财务月结\n下周计划：\n1、推广预算对完\n2、复盘初稿';

function promise(id: string, words: string): PromiseRow {
  return {
    id,
    title: words,
    words,
    plannedIn: '2026-W23',
    settled: null,
    revision: 1,
    kind: 'task',
    promisedToId: null,
    promisedToName: null,
    ownerId: 'p1',
    ownerName: '陈思远',
    ownerText: '',
    supervisorId: null,
    supervisorName: null,
    dueOn: null,
    dueTime: null,
    duty: '',
    state: 'todo',
    isOverdue: false,
    returnCount: 0,
    slipCount: 0,
    source: { kind: 'gone' },
    createdAt: '',
    finishedAt: null,
  };
}

const promises: ReviewPromises = new Map([
  ['p1 2026-W24', [promise('a', '主图5张'), promise('b', '推广预算对完'), promise('c', '盘点')]],
]);

function confirmAll(work: Work): Work {
  const { act } = openSuggestions(work, judgeReports(work, [], context.today), promises);
  return applyAct(work, act, context);
}

function reportOf(work: Work) {
  const statuses = judgeReports(work, [], context.today);
  return toPaste({ text, work, people }, statuses)?.reports[0];
}

describe('the promises of a paste', () => {
  const start = startWork(reviewPaste(text, context));

  it('are saved with the report once they were confirmed, and not before', () => {
    expect(reportOf(start)?.outcomes).toEqual([]);
    expect(reportOf(start)?.lines?.map(({ commitmentId }) => commitmentId)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    const { count } = openSuggestions(start, judgeReports(start, [], context.today), promises);
    expect(count).toBe(2);
    const said = confirmAll(start);
    expect(reportOf(said)?.outcomes).toEqual([
      { commitmentId: 'a', outcome: 'done', reason: '', lineIndex: 0 },
      { commitmentId: 'b', outcome: 'slipped', reason: '财务月结', lineIndex: 1 },
    ]);
    expect(openSuggestions(said, judgeReports(said, [], context.today), promises).count).toBe(0);
  });

  it('go on in the plan that repeats them instead of becoming a second task', () => {
    expect(reportOf(confirmAll(start))?.lines?.map(({ commitmentId }) => commitmentId)).toEqual([
      null,
      null,
      'b',
      null,
    ]);
  });

  it('are taken back one by one', () => {
    const [report] = start.review.reports;
    const said = { [report?.id ?? '']: { b: null } };
    const left = applyAct(confirmAll(start), { type: 'promises', said }, context);
    expect(reportOf(left)?.outcomes?.map(({ commitmentId }) => commitmentId)).toEqual(['a']);
  });

  it('are forgotten when the report turns out to be somebody else’s or of another week', () => {
    const reportId = start.review.reports[0]?.id ?? '';
    const person = people[1] ?? { id: '', name: '', aliases: [] };
    const other = applyAct(confirmAll(start), { type: 'author', reportId, person }, context);
    expect(reportOf(other)?.outcomes).toEqual([]);
    const week = '2026-W23';
    const earlier = applyAct(confirmAll(start), { type: 'week', reportId, week }, context);
    expect(reportOf(earlier)?.outcomes).toEqual([]);
  });

  it('come back with the draft, also of one written before there were any', () => {
    const said = confirmAll(start);
    expect(readDraft(writeDraft({ text, work: said })).work?.promises).toEqual(said.promises);
    const { promises: _none, ...older } = JSON.parse(writeDraft({ text, work: said })).work;
    const draft = JSON.stringify({ version: 1, text, work: older });
    expect(readDraft(draft).work?.promises).toEqual({});
  });

  it('stay with their lines behind a line too long to be saved as one', () => {
    const long = text.replace('主图5张已上线', `主图5张已上线${'补货'.repeat(2_600)}`);
    const work = startWork(reviewPaste(long, context));
    const [report] = work.review.reports;
    const plan = report?.entries.find(
      (entry) => entry.kind === 'item' && entry.text === '推广预算对完',
    );
    const reason = report?.entries.find(
      (entry) => entry.kind === 'item' && entry.text.includes('财务月结'),
    );
    const slipped = {
      outcome: 'slipped',
      reason: '财务月结',
      dueOn: null,
      lineKey: entryId(reason ?? { spans: [] }),
      planKey: entryId(plan ?? { spans: [] }),
    } as const;
    const said = { ...work, promises: { [report?.id ?? '']: { b: slipped } } };
    const saved = reportOf(said);
    const lineOf = (index: number | null | undefined) => saved?.lines?.[index ?? -1]?.text;
    expect(saved?.lines).toHaveLength(5);
    expect(saved?.outcomes?.map(({ lineIndex }) => lineOf(lineIndex))).toEqual([
      '推广预算没对完，财务月结',
    ]);
    const goingOn = saved?.lines?.filter(({ commitmentId }) => commitmentId !== null);
    expect(goingOn).toMatchObject([{ text: '推广预算对完', commitmentId: 'b' }]);
  });
});
