import { describe, expect, it } from 'vitest';
import type { MeetingLine } from '#shared/features/meetings/meetingsModel.ts';
import {
  applyReading,
  type LineEdit,
  type LineReading,
  mergeLines,
  readDraft,
  settleLine,
  writeDraft,
} from './lineEdits.ts';

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(
  (letter) => `01900000-0000-7000-8000-00000000000${letter}`,
) as [string, string, string, string];

function stored(id: string, text: string, facts: Partial<MeetingLine> = {}): MeetingLine {
  return {
    id,
    kind: 'topic',
    text,
    ownerId: null,
    ownerName: null,
    dueOn: null,
    commitment: null,
    ...facts,
  };
}

function editsOf(...edits: LineEdit[]): ReadonlyMap<string, LineEdit> {
  return new Map(edits.map((edit) => [edit.id, edit]));
}

const textOf = (text: string): LineReading => ({
  title: text,
  ownerId: null,
  ownerText: '',
  dueOn: null,
});

describe('the lines on the page', () => {
  it('show what is typed over what is stored', () => {
    const edit = { id: a, afterId: null, changes: { text: '改过' } };
    expect(mergeLines([stored(a, '原来'), stored(b, '别的')], editsOf(edit))).toMatchObject([
      { text: '改过', isNew: false },
      { text: '别的' },
    ]);
  });

  it('put new lines after the line they were begun at, also after another new one', () => {
    const edits = editsOf(
      { id: c, afterId: a, changes: { text: '一' } },
      { id: d, afterId: c, changes: { text: '二' } },
    );
    const lines = mergeLines([stored(a, '甲'), stored(b, '乙')], edits);
    expect(lines.map(({ text }) => text)).toEqual(['甲', '一', '二', '乙']);
  });

  it('put a new line first, and at the end when its neighbour is gone', () => {
    const edits = editsOf(
      { id: c, afterId: null, changes: { text: '头' } },
      { id: d, afterId: 'gone', changes: { text: '尾' } },
    );
    expect(mergeLines([stored(a, '甲')], edits).map(({ text }) => text)).toEqual([
      '头',
      '甲',
      '尾',
    ]);
  });
});

describe('leaving a line', () => {
  it('stores a new one with owner and date taken out of its words', () => {
    const reading = { title: '主图5张', ownerId: 'p1', ownerText: '', dueOn: '2026-06-19' };
    const edit = {
      id: c,
      afterId: a,
      changes: { kind: 'action' as const, text: '周五前 主图5张 @fx' },
    };
    expect(settleLine(edit, undefined, () => reading)).toEqual({
      act: 'add',
      changes: { kind: 'action', text: '主图5张', ownerId: 'p1', dueOn: '2026-06-19' },
    });
  });

  it('asks nothing for a blank new line, an emptied one and one typed back', () => {
    const before = stored(a, '甲');
    expect(settleLine({ id: c, afterId: null, changes: {} }, undefined, textOf)).toEqual({
      act: 'nothing',
    });
    for (const text of ['  ', '甲', ' 甲 ']) {
      expect(settleLine({ id: a, afterId: null, changes: { text } }, before, textOf)).toEqual({
        act: 'nothing',
      });
    }
  });

  it('sends only what changed', () => {
    const before = stored(a, '主图', { kind: 'action', ownerId: 'p1' });
    const edit = { id: a, afterId: null, changes: { text: '主图5张' } };
    expect(settleLine(edit, before, textOf)).toEqual({
      act: 'update',
      changes: { text: '主图5张' },
    });
  });

  it('reads the words again when a topic becomes an action', () => {
    const reading = { title: '对账', ownerId: null, ownerText: '', dueOn: '2026-06-19' };
    const edit = { id: a, afterId: null, changes: { kind: 'action' as const } };
    expect(settleLine(edit, stored(a, '周五对账'), () => reading)).toEqual({
      act: 'update',
      changes: { kind: 'action', text: '对账', dueOn: '2026-06-19' },
    });
  });
});

describe('owner and date in the words', () => {
  const line = { kind: 'action', text: '周五 盯盘', ownerId: null, dueOn: null } as const;

  it('stay in the words of a topic', () => {
    const topic = { ...line, kind: 'topic' } as const;
    expect(
      applyReading(topic, { title: '盯盘', ownerId: null, ownerText: '', dueOn: '2026-06-19' }),
    ).toBe(topic);
  });

  it('stay there when another date was chosen, so that none is lost', () => {
    const chosen = { ...line, dueOn: '2026-06-18' };
    const reading = { title: '盯盘', ownerId: 'p1', ownerText: '', dueOn: '2026-06-19' };
    expect(applyReading(chosen, reading)).toEqual({ ...chosen, ownerId: 'p1' });
  });
});

describe('a name nobody is known by', () => {
  it('stays in the words, while the date is still understood', () => {
    const line = { kind: 'action', text: '周五排班 @小王', ownerId: null, dueOn: null } as const;
    const reading = { title: '排班', ownerId: null, ownerText: '小王', dueOn: '2026-06-19' };
    expect(applyReading(line, reading)).toEqual({ ...line, dueOn: '2026-06-19' });
  });
});

describe('the draft', () => {
  it('gives back what was being typed', () => {
    const edits = [{ id: c, afterId: a, changes: { text: '半句', kind: 'decision' as const } }];
    expect(readDraft(writeDraft(edits))).toEqual(edits);
  });

  it('counts as empty when it cannot be read', () => {
    expect(readDraft('{"id":')).toEqual([]);
    expect(readDraft('[{"id":"x"}]')).toEqual([]);
  });
});
