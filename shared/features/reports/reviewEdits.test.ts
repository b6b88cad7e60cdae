import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportsToJson, reviewPaste } from './parseReports.ts';
import { testPeople, testToday } from './pasteTesting.ts';
import {
  aliasToRemember,
  assignPerson,
  mergeReports,
  removeReport,
  restoreReport,
  setWeek,
} from './reportEdits.ts';
import { checkAccounting } from './reviewAccounting.ts';
import {
  confirmLine,
  editLine,
  joinLines,
  moveLine,
  setLineAside,
  splitLine,
  takeLineBack,
} from './reviewEdits.ts';
import { entryId, type ParseContext, type PasteReview, type ReviewItem } from './reviewModel.ts';

const context: ParseContext = { people: testPeople, today: testToday };

const groupChat = [
  '小敏 2026/6/14 21:47',
  '接待900人，很忙',
  '本周完成',
  '1、排班；2、质检，抽查20条',
  '补充材料',
  '下周计划',
  '补货 @林浩 周五前，色差要复查',
  '王芳 2026/6/14 21:50',
  '收到',
  '陈思远 2026/6/14 22:00',
  '本周完成：会场报名',
  '问题：排期冲突',
  '陈思远 2026/6/14 22:10',
  '本周完成：主图',
].join('\n');

function read(text = groupChat): PasteReview {
  return reviewPaste(text, context);
}

function idOf(review: PasteReview, text: string): string {
  for (const report of review.reports) {
    for (const entry of report.entries) {
      const [span] = entry.spans;
      const raw =
        span === undefined ? '' : (review.lines[span.line] ?? '').slice(span.start, span.end);
      if (entry.kind === 'item' ? entry.text === text : raw.includes(text)) return entryId(entry);
    }
  }
  throw new Error(`nothing reads ${text}`);
}

function json(review: PasteReview) {
  return reportsToJson(review, context);
}

function item(review: PasteReview, text: string): ReviewItem | undefined {
  return review.reports
    .flatMap((report) => report.entries)
    .find((entry): entry is ReviewItem => entry.kind === 'item' && entry.text === text);
}

describe('moving a line', () => {
  it('puts an item into another section and settles the doubt', () => {
    const moved = moveLine(read(), { entryId: idOf(read(), '很忙'), section: 'issues' }, context);
    expect(json(moved)[0]).toMatchObject({ issues: ['很忙'], other: [] });
    expect(item(moved, '很忙')).toMatchObject({ certain: true, reason: null });
  });

  it('reads figures out of an item that goes to the data section', () => {
    const review = read('李敏 周报 6.8-6.14\n完成\n满意度 98.2%，差评3个\nA');
    const id = idOf(review, '满意度 98.2%，差评3个');
    const moved = moveLine(review, { entryId: id, section: 'data' }, context);
    expect(json(moved)[0]).toMatchObject({
      metrics: [
        { code: 'csat', value: 98.2 },
        { code: 'bad_review', value: 3 },
      ],
      done: ['A'],
    });
    expect(checkAccounting(moved)).toEqual([]);
  });

  it('takes owner and date out of a line that becomes a plan, and puts them back', () => {
    const review = read('李敏 周报 6.8-6.14\n完成\n盘点 @林浩 6.16');
    const planned = moveLine(
      review,
      { entryId: idOf(review, '盘点 @林浩 6.16'), section: 'next' },
      context,
    );
    expect(json(planned)[0]?.next).toEqual([{ text: '盘点', owner: '林浩', due: '2026-06-16' }]);
    const back = moveLine(planned, { entryId: idOf(planned, '盘点'), section: 'done' }, context);
    expect(json(back)).toEqual(json(review));
  });

  it('makes an item of a figure, a title or a heading, but never of the sender', () => {
    const review = read();
    const moved = moveLine(
      review,
      { entryId: idOf(review, '接待900人'), section: 'done' },
      context,
    );
    expect(json(moved)[0]).toMatchObject({
      metrics: [],
      done: ['接待900人', '排班', '质检，抽查20条', '补充材料'],
    });
    expect(moveLine(review, { entryId: '0:0', section: 'done' }, context)).toBe(review);
  });

  it('keeps typed words', () => {
    const review = read();
    const typed = editLine(
      review,
      { entryId: idOf(review, '补充材料'), text: '样品寄出' },
      context,
    );
    const moved = moveLine(
      typed,
      { entryId: idOf(typed, '样品寄出'), section: 'support' },
      context,
    );
    expect(json(moved)[0]?.support).toEqual(['样品寄出']);
  });

  it('takes up the repeated figure once the first one is gone', () => {
    const review = read('陈思远 周报 6.8-6.14\nGMV 12w\nGMV 13w\n完成：A');
    const moved = moveLine(review, { entryId: idOf(review, 'GMV 12w'), section: 'other' }, context);
    const again = moveLine(moved, { entryId: idOf(moved, 'GMV 13w'), section: 'data' }, context);
    expect(json(again)[0]).toMatchObject({
      metrics: [{ code: 'gmv', value: 130_000 }],
      other: ['GMV 12w'],
    });
  });
});

describe('splitting and joining lines', () => {
  it('splits at a place of the shown text and joins to the same again', () => {
    const review = read();
    const split = splitLine(
      review,
      { entryId: idOf(review, '质检，抽查20条'), offset: 3 },
      context,
    );
    expect(json(split)[0]?.done).toEqual(['排班', '质检', '抽查20条', '补充材料']);
    const joined = joinLines(split, idOf(split, '抽查20条'), context);
    expect(joined).toEqual(review);
  });

  it('splits a plan where its words stand, owner and date in the right half', () => {
    const review = read();
    const plan = item(review, '补货 周五前，色差要复查');
    const offset = plan?.text.indexOf('色差') ?? 0;
    const split = splitLine(
      review,
      { entryId: plan === undefined ? '' : entryId(plan), offset },
      context,
    );
    expect(json(split)[0]?.next).toEqual([
      { text: '补货', owner: '林浩', due: '2026-06-19' },
      { text: '色差要复查' },
    ]);
  });

  it('joins two lines with a space', () => {
    const review = read();
    const joined = joinLines(review, idOf(review, '补充材料'), context);
    expect(json(joined)[0]?.done).toEqual(['排班', '质检，抽查20条 补充材料']);
  });

  it('does nothing at the ends of a text or across sections', () => {
    const review = read();
    const id = idOf(review, '排班');
    expect(splitLine(review, { entryId: id, offset: 0 }, context)).toBe(review);
    expect(splitLine(review, { entryId: id, offset: 2 }, context)).toBe(review);
    expect(joinLines(review, id, context)).toBe(review);
    expect(joinLines(review, 'nowhere', context)).toBe(review);
  });
});

describe('people, weeks and whole reports', () => {
  const firstId = (review: PasteReview) => review.reports[0]?.id ?? '';

  it('gives a report to a person, with the template of their post and the alias to remember', () => {
    const review = read();
    const person = testPeople.find(({ name }) => name === '李敏');
    if (person === undefined) throw new Error('no such person');
    const assigned = assignPerson(review, { reportId: firstId(review), person }, context);
    expect(json(assigned)[0]).toMatchObject({ author: '李敏', template: 'cs' });
    expect(json(assigned)[0]?.warnings).not.toContain('author_unknown:小敏');
    const author = review.reports[0]?.author;
    expect(author && aliasToRemember(author, person)).toBe('小敏');
    expect(author && aliasToRemember({ ...author, text: '客服-李敏' }, person)).toBeNull();
  });

  it('sets the week and counts the weekdays of the plan from it', () => {
    const review = read('李敏 周报\n本周完成：A\n下周计划：\n周五 排班\n6.30 盘点');
    expect(json(review)[0]?.next).toEqual([
      { text: '周五 排班' },
      { text: '盘点', due: '2026-06-30' },
    ]);
    const chosen = setWeek(review, { reportId: firstId(review), week: '2026-W24' }, context);
    expect(json(chosen)[0]).toMatchObject({
      week: '2026-W24',
      from: '2026-06-08',
      next: [
        { text: '排班', due: '2026-06-19' },
        { text: '盘点', due: '2026-06-30' },
      ],
    });
    const typed = editLine(chosen, { entryId: idOf(chosen, '排班'), due: '2026-06-20' }, context);
    const later = setWeek(typed, { reportId: firstId(typed), week: '2026-W25' }, context);
    expect(json(later)[0]?.next[0]).toEqual({ text: '排班', due: '2026-06-20' });
  });

  it('takes a report out and back unchanged', () => {
    const review = read();
    const removed = removeReport(review, firstId(review));
    expect(removed.reports).toHaveLength(2);
    expect(checkAccounting(removed)).toEqual([]);
    expect(restoreReport(removed, firstId(review), context)).toEqual(review);
  });

  it('makes a report of a message that was taken for talk', () => {
    const review = read('张慧 2026/6/14 21:50\n今天把库存盘完了');
    const [aside] = review.setAside;
    const restored = restoreReport(review, aside?.id ?? '', context);
    expect(json(restored)).toMatchObject([
      {
        author: '张慧',
        submitted: '2026-06-14T21:50',
        week: '2026-W24',
        other: ['今天把库存盘完了'],
      },
    ]);
    expect(restored.setAside).toEqual([]);
  });

  it('merges two reports of one person; the first figure of a metric stays', () => {
    const review = read(
      '陈思远 2026/6/14 22:00\nGMV 12w\n本周完成：A\n陈思远 2026/6/14 22:10\nGMV 13w\n本周完成：B',
    );
    const [first, second] = review.reports;
    const merged = mergeReports(review, { keep: first?.id ?? '', add: second?.id ?? '' }, context);
    expect(json(merged)).toMatchObject([
      {
        submitted: '2026-06-14T22:00',
        metrics: [{ code: 'gmv', value: 120_000 }],
        done: ['A', 'B'],
      },
    ]);
    expect(json(merged)[0]?.warnings).toEqual(['metric_repeated:GMV 13w']);
  });

  it('takes a line out of a report and into another', () => {
    const review = read();
    const id = idOf(review, '补充材料');
    const without = setLineAside(review, id, context);
    expect(json(without)[0]?.done).toEqual(['排班', '质检，抽查20条']);
    const other = without.reports[1]?.id ?? '';
    const given = takeLineBack(
      without,
      { setAsideId: id, reportId: other, section: 'support' },
      context,
    );
    expect(json(given)[1]?.support).toEqual(['补充材料']);
    expect(given.setAside).toHaveLength(review.setAside.length);
  });

  it('lets the manager say that a line is right', () => {
    const review = read();
    const confirmed = confirmLine(review, idOf(review, '很忙'));
    expect(item(confirmed, '很忙')).toMatchObject({ certain: true, reason: null });
  });
});

describe('any sequence of edits', () => {
  const sections = ['data', 'done', 'unfinished', 'issues', 'support', 'next', 'other'] as const;
  const edit = fc.record({
    kind: fc.integer({ min: 0, max: 8 }),
    pick: fc.nat({ max: 1_000 }),
    other: fc.nat({ max: 1_000 }),
    section: fc.constantFrom(...sections),
  });

  interface EditPick {
    readonly kind: number;
    readonly pick: number;
    readonly other: number;
    readonly section: (typeof sections)[number];
  }

  function apply(review: PasteReview, { kind, pick, other, section }: EditPick): PasteReview {
    const ids = review.reports.flatMap((report) => report.entries.map(entryId));
    const reports = review.reports.map(({ id }) => id);
    const asides = review.setAside.map(({ id }) => id);
    const choose = (from: readonly string[], at: number) =>
      from[at % Math.max(1, from.length)] ?? '';
    const id = choose(ids, pick);
    const reportId = choose(reports, other);
    const setAsideId = choose(asides, pick);
    const edits = [
      () => moveLine(review, { entryId: id, section }, context),
      () => splitLine(review, { entryId: id, offset: (other % 5) + 1 }, context),
      () => joinLines(review, id, context),
      () => setLineAside(review, id, context),
      () => takeLineBack(review, { setAsideId, reportId, section }, context),
      () => removeReport(review, reportId),
      () => restoreReport(review, setAsideId, context),
      () => mergeReports(review, { keep: choose(reports, pick), add: reportId }, context),
      () => setWeek(review, { reportId, week: other % 2 === 0 ? '2026-W23' : null }, context),
    ];
    return edits[kind]?.() ?? review;
  }

  it('keeps every character in one place and every line a name of its own', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
        const review = edits.reduce(apply, read());
        expect(checkAccounting(review)).toEqual([]);
        const ids = review.reports.flatMap((report) => report.entries.map(entryId));
        expect(new Set(ids).size).toBe(ids.length);
        const reportIds = review.reports.map((report) => report.id);
        expect(new Set(reportIds).size).toBe(reportIds.length);
      }),
      { numRuns: 300 },
    );
  });
});
