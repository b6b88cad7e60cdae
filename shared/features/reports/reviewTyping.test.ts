import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeGroupChat } from '#shared/testing/groupChat.ts';
import type { Person } from './matchPerson.ts';
import { reviewPaste } from './parseReports.ts';
import { checkAccounting } from './reviewAccounting.ts';
import { moveLine } from './reviewEdits.ts';
import {
  entryId,
  type ItemSection,
  type ParseContext,
  type PasteReview,
  type ReviewItem,
} from './reviewModel.ts';
import { createUnknown, splitReport, takeSaved } from './reviewPeople.ts';
import { itemsOf } from './reviewReport.ts';
import { joinTyped, splitTyped, typeLine } from './reviewTyping.ts';

const people: readonly Person[] = [
  { id: 'p1', name: '陈思远', aliases: [], postCode: 'ops_lead' },
  { id: 'p2', name: '林浩', aliases: [] },
];
const context: ParseContext = { people, today: '2026-06-15' };

function reviewOf(body: string): PasteReview {
  return reviewPaste(`陈思远 2026/6/14 21:00\n周报 6.8-6.14\n${body}`, context);
}

function itemSaying(review: PasteReview, words: string): ReviewItem {
  const item = review.reports.flatMap(itemsOf).find(({ text }) => text.includes(words));
  if (item === undefined) throw new Error(`no line says ${words}`);
  return item;
}

function idOf(review: PasteReview, words: string): string {
  return entryId(itemSaying(review, words));
}

function figureId(review: PasteReview): string {
  const figure = review.reports.flatMap(({ entries }) => entries).find((e) => e.kind === 'metric');
  return figure === undefined ? '' : entryId(figure);
}

function textsOf(review: PasteReview, section: ItemSection): string[] {
  const items = review.reports.flatMap(itemsOf).filter((item) => item.section === section);
  return items.map(({ text }) => text);
}

describe('typing over a line', () => {
  it('changes a figure by its words', () => {
    const review = reviewOf('数据：\n访客 21.4万');
    const typed = typeLine(review, { entryId: figureId(review), text: '访客 22万' }, context);
    expect(typed.reports[0]?.entries).toContainEqual(
      expect.objectContaining({ kind: 'metric', value: { code: 'uv', value: 220_000 } }),
    );
  });

  it('keeps words without a figure in the data section, to be looked at', () => {
    const review = reviewOf('数据：\n访客 21.4万');
    const typed = typeLine(review, { entryId: figureId(review), text: '访客没统计' }, context);
    expect(itemSaying(typed, '没统计')).toMatchObject({ section: 'data', reason: 'no_metric' });
  });

  it('takes owner and day typed into a plan, and keeps those read before', () => {
    const review = reviewOf('下周计划：\n1、确认补货 6/16前');
    const id = idOf(review, '补货');
    const owned = typeLine(review, { entryId: id, text: '确认两次补货 @林浩' }, context);
    expect(itemSaying(owned, '补货')).toMatchObject({
      text: '确认两次补货',
      owner: { personId: 'p2' },
      due: '2026-06-16',
    });
  });

  it('puts a line without words aside', () => {
    const review = reviewOf('本周完成：\n1、上新\n2、团建');
    const emptied = typeLine(review, { entryId: idOf(review, '团建'), text: '  ' }, context);
    expect(textsOf(emptied, 'done')).toEqual(['上新']);
    expect(emptied.setAside.map(({ reason }) => reason)).toContain('removed');
  });
});

describe('splitting and joining while typing', () => {
  it('splits words that were typed over', () => {
    const review = reviewOf('本周完成：\n1、主图六张');
    const id = idOf(review, '主图');
    const text = '主图七张 海报四版';
    const split = splitTyped(review, { entryId: id, text, offset: 5 }, context);
    expect(textsOf(split, 'done')).toEqual(['主图七张', '海报四版']);
    expect(checkAccounting(split)).toEqual([]);
  });

  it('gives the day to the half it stands in', () => {
    const review = reviewOf('下周计划：\n1、确认补货 @林浩 6/16前 初稿写完 6/18前');
    const { text } = itemSaying(review, '补货');
    const id = idOf(review, '补货');
    const split = splitTyped(review, { entryId: id, text, offset: text.indexOf('初稿') }, context);
    expect(itemSaying(split, '初稿')).toMatchObject({ due: '2026-06-18', owner: null });
  });

  it('joins to the line above in the section, also when it came from elsewhere', () => {
    const review = reviewOf('本周完成：\n1、上新\n问题：\n1、到货慢\n下周计划：\n1、催工厂');
    const moved = moveLine(review, { entryId: idOf(review, '催工厂'), section: 'done' }, context);
    const joined = joinTyped(moved, { entryId: idOf(moved, '催工厂'), text: '催了工厂' }, context);
    expect(textsOf(joined, 'done')).toEqual(['上新 催了工厂']);
    expect(checkAccounting(joined)).toEqual([]);
  });
});

describe('people of a paste', () => {
  it('lets plans find an owner among the authors to be created', () => {
    const paste =
      '方雅琴：\n周报 6.8-6.14\n下周计划：\n1、补货 @谭志远\n\n谭志远：\n周报 6.8-6.14\n本周完成：\n1、发货';
    const review = reviewPaste(paste, { ...context, people: [] });
    expect(itemSaying(review, '补货').reason).toBe('owner_unknown');
    const created = createUnknown(review, { ...context, people: [] });
    expect(itemSaying(created, '补货')).toMatchObject({ owner: { name: '谭志远' }, certain: true });
    const [, second] = created.reports;
    const rest = takeSaved(created, {
      reportIds: new Set([second?.id ?? '']),
      created: new Map([['谭志远', 'p9']]),
    });
    expect(itemSaying(rest, '补货').owner?.personId).toBe('p9');
  });

  it('makes two reports of one, the second by somebody to be chosen', () => {
    const review = reviewOf('本周完成：\n1、上新\n2、客服排班');
    const split = splitReport(review, idOf(review, '客服排班'));
    expect(split.reports.map(({ author }) => author.name)).toEqual(['陈思远', null]);
    expect(checkAccounting(split)).toEqual([]);
  });
});

describe('any chain of typing', () => {
  it('leaves every character of the paste in exactly one place', () => {
    const start = reviewPaste(writeGroupChat('2026-06-15').text, context);
    const pick = (review: PasteReview, at: number) => {
      const items = review.reports.flatMap(itemsOf);
      const item = items[at % Math.max(1, items.length)];
      return item === undefined ? null : { entryId: entryId(item), text: item.text };
    };
    const edits: readonly ((review: PasteReview, at: number) => PasteReview)[] = [
      (review, at) =>
        typeLine(review, { entryId: pick(review, at)?.entryId ?? '', text: `改 ${at}` }, context),
      (review, at) => {
        const line = pick(review, at);
        if (line === null) return review;
        return splitTyped(review, { ...line, offset: at % (line.text.length + 1) }, context);
      },
      (review, at) =>
        joinTyped(review, { entryId: pick(review, at)?.entryId ?? '', text: '接' }, context),
      (review, at) => splitReport(review, pick(review, at)?.entryId ?? ''),
      (review) => createUnknown(review, context),
    ];
    const step = fc.tuple(fc.nat(edits.length - 1), fc.nat(500));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const end = steps.reduce((so, [edit, at]) => edits[edit]?.(so, at) ?? so, start);
        expect(checkAccounting(end)).toEqual([]);
        const ids = end.reports.flatMap(({ entries }) => entries.map(entryId));
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 150 },
    );
  });
});
