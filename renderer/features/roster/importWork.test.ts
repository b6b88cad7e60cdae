import { describe, expect, it } from 'vitest';
import type { RosterPreview } from '#shared/features/roster/rosterModel.ts';
import { beginWork, changeWork, type ImportAct, type ImportWork } from './importWork.ts';

function begin(): ImportWork {
  const rows = [
    { number: 2, cells: ['姓名', '职级', '花名'] },
    { number: 3, cells: ['林浩', 'P3', '小林'] },
  ];
  const empty = { name: '空表', rows: [], isFrom1904: false };
  const sheet = { name: '名单', rows, isFrom1904: false };
  const work = beginWork('a.xlsx', { sheets: [empty, sheet], encoding: null });
  if (work === null) throw new Error('no work');
  return work;
}

const columns: RosterPreview['columns'] = [
  { heading: '姓名', field: 'name' },
  { heading: '职级', field: 'level' },
  { heading: '花名', field: null },
];

const apply = (...acts: readonly ImportAct[]) => acts.reduce(changeWork, begin()).source;

describe('a table under review', () => {
  it('begins with the sheet that holds people, and with nothing said of it', () => {
    const { sheets, source } = begin();
    expect(sheets.map(({ name }) => name)).toEqual(['名单']);
    expect(source).toMatchObject({ headingRow: null, columns: null, answers: {} });
    expect(beginWork('a.csv', { sheets: [], encoding: 'utf-8' })).toBeNull();
  });

  it('gives a field to one column only', () => {
    const act = { type: 'column', columns, index: 2, field: 'name' } as const;
    expect(apply(act).columns).toEqual([null, 'level', 'name']);
    expect(apply({ ...act, index: 1, field: null }).columns).toEqual(['name', null, null]);
  });

  it('takes a mended cell, in a column of its own where the table has none', () => {
    const edit = (field: 'level' | 'unit', text: string) =>
      ({ type: 'cell', columns, edit: { row: 3, field, text } }) as const;
    expect(apply(edit('level', 'P4')).sheet.rows[1]?.cells).toEqual(['林浩', 'P4', '小林']);
    const { sheet, columns: chosen } = apply(edit('unit', '运营部'));
    expect(chosen).toEqual(['name', 'level', null, 'unit']);
    expect(sheet.rows.map(({ cells }) => cells[3])).toEqual([undefined, '运营部']);
  });

  it('takes back what was said of a row, and asks anew after every change', () => {
    const leave = { type: 'answer', row: 3, answer: { kind: 'leave' } } as const;
    expect(apply(leave).answers).toEqual({ '3': { kind: 'leave' } });
    expect(apply(leave, { ...leave, answer: null }).answers).toEqual({});
    const work = begin();
    expect(changeWork(work, leave).version).not.toBe(work.version);
  });

  it('keeps whom a row reports to, each row for itself', () => {
    const choice = { personId: 'person', row: null, name: '王芳' };
    const said = (row: number) => ({ type: 'superior', row, choice }) as const;
    expect(apply(said(3), said(4)).superiors).toEqual({ '3': choice, '4': choice });
  });
});
