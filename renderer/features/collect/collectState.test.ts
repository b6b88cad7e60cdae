import { describe, expect, it } from 'vitest';
import { reviewPaste } from '#shared/features/reports/parseReports.ts';
import {
  entryId,
  type ParseContext,
  type ReviewItem,
} from '#shared/features/reports/reviewModel.ts';
import { itemsOf } from '#shared/features/reports/reviewReport.ts';
import { writeGroupChat } from '#shared/testing/groupChat.ts';
import { type ReviewAct, startWork } from './collectModel.ts';
import { type CollectState, collectReducer, emptyState } from './collectState.ts';

const context: ParseContext = {
  people: [{ id: 'p1', name: '陈思远', aliases: [], postCode: 'ops_lead' }],
  today: '2026-06-15',
};

function open(text: string): CollectState {
  const work = startWork(reviewPaste(text, context));
  return collectReducer(emptyState, { type: 'open', text, work });
}

const small =
  '陈思远 2026/6/14 21:00\n周报 6.8-6.14\n本周完成：\n1、上新八款\n2、主图六张 详情两套\n3、团建';

function act(state: CollectState, done: ReviewAct): CollectState {
  return collectReducer(state, { type: 'act', act: done, context });
}

function items(state: CollectState): ReviewItem[] {
  return (state.work?.review.reports ?? []).flatMap(itemsOf);
}

function idOf(state: CollectState, words: string): string {
  const item = items(state).find(({ text }) => text.includes(words));
  return item === undefined ? '' : entryId(item);
}

describe('the review of a paste', () => {
  it('takes edits back one by one and gives them again', () => {
    const start = open(small);
    const id = idOf(start, '上新');
    const moved = act(start, { type: 'move', id, section: 'issues' });
    const both = act(moved, { type: 'aside', id: idOf(moved, '团建') });
    const undone = collectReducer(both, { type: 'undo' });
    expect(undone.work).toBe(moved.work);
    expect(collectReducer(undone, { type: 'redo' }).work).toBe(both.work);
    const twice = collectReducer(undone, { type: 'undo' });
    expect(twice.work).toBe(start.work);
    expect(collectReducer(twice, { type: 'undo' })).toBe(twice);
  });

  it('keeps the keys on a moved line', () => {
    const start = open(small);
    const id = idOf(start, '上新');
    expect(act(start, { type: 'move', id, section: 'next' }).focus).toEqual({ id, caret: null });
  });

  it('goes on writing at the start of the second half after a split', () => {
    const start = open(small);
    const text = '主图六张 详情两套';
    const id = idOf(start, '主图');
    const split = act(start, { type: 'split', id, text, at: 5 });
    expect(split.focus).toEqual({ id: idOf(split, '详情'), caret: 0 });
  });

  it('goes on writing where two lines were joined', () => {
    const start = open(small);
    const joined = act(start, { type: 'join', id: idOf(start, '主图'), text: '主图六张' });
    expect(joined.focus).toEqual({ id: idOf(start, '上新'), caret: '上新八款'.length + 1 });
    expect(items(joined).map(({ text }) => text)).toEqual(['上新八款 主图六张', '团建']);
  });

  it('goes to the line below when one is set aside, and up from the last', () => {
    const start = open(small);
    const first = act(start, { type: 'aside', id: idOf(start, '上新') });
    expect(first.focus?.id).toBe(idOf(start, '主图'));
    const last = act(start, { type: 'aside', id: idOf(start, '团建') });
    expect(last.focus?.id).toBe(idOf(start, '主图'));
  });

  it('leaves the keys where the manager clicked while a line was edited', () => {
    const start = open(small);
    const id = idOf(start, '上新');
    const edited = act(start, { type: 'edit', id, text: '上新九款', staysHere: false });
    expect(edited.focusRound).toBe(start.focusRound);
    expect(items(edited)[0]?.text).toBe('上新九款');
  });

  it('counts an act that changes nothing as none', () => {
    const start = open(small);
    const id = idOf(start, '上新');
    const same = act(start, { type: 'edit', id, text: '上新八款', staysHere: true });
    expect(same.past).toEqual([]);
  });
});

describe('saving', () => {
  function saveSome(state: CollectState, reportIds: readonly string[]): CollectState {
    return collectReducer(state, {
      type: 'saved',
      saved: { operationId: 'op', week: '2026-W24', reports: reportIds.length, newPeople: 1 },
      reportIds: new Set(reportIds),
      created: new Map([['方雅琴', 'p9']]),
    });
  }

  it('leaves what could not be saved, and knows the people just created', () => {
    const chat = writeGroupChat('2026-06-15').text;
    const proposed = act(open(chat), { type: 'createUnknown' });
    const reports = proposed.work?.review.reports ?? [];
    const [first] = reports;
    const rest = saveSome(
      proposed,
      reports.filter((each) => each !== first).map(({ id }) => id),
    );
    expect(rest.work?.review.reports).toHaveLength(1);
    expect(rest.work?.review.reports[0]?.author).toMatchObject({ name: '方雅琴', personId: 'p9' });
    expect(rest.past).toEqual([]);
  });

  it('ends the review when all is saved, and comes back when that is undone', () => {
    const start = open(small);
    const ids = (start.work?.review.reports ?? []).map(({ id }) => id);
    const saved = saveSome(start, ids);
    expect(saved.work).toBeNull();
    expect(collectReducer(saved, { type: 'unsave' }).work).toBe(start.work);
  });
});
