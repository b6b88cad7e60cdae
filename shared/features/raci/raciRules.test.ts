import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GivenSheet } from '#shared/documents/givenTable.ts';
import { wordingOf } from '#shared/features/reports/documentParts.ts';
import { type RaciMatrix, type RaciRole, raciRoles } from './raciModel.ts';
import { changeRoles, checkMatter, inOrder } from './raciRules.ts';
import { buildMatrixWorkbook } from './raciWorkbook.ts';
import { readLetters, readMatrixTable } from './readMatrixTable.ts';

const anyRoles = fc.subarray([...raciRoles], { minLength: 1 }).map(inOrder);

const columns = [
  { id: 'a', name: '设计主管', units: ['设计部'] },
  { id: 'b', name: '王芳', units: ['客服部'] },
  { id: 'c', name: '王芳', units: ['运营部'] },
  { id: 'd', name: '王芳', units: ['客服部'] },
  { id: 'e', name: '王芳', units: [] },
];

const anyMatrix: fc.Arbitrary<RaciMatrix> = fc
  .uniqueArray(
    fc.record({
      title: fc.string({ minLength: 1, maxLength: 30 }).map((text) => text.trim() || '事'),
      cells: fc
        .subarray(columns)
        .chain((some) =>
          fc
            .tuple(...some.map(() => anyRoles))
            .map((roles) =>
              some.map(({ id }, index) => ({ partyId: id, roles: roles[index] ?? ['R'] })),
            ),
        ),
    }),
    { selector: ({ title }) => title, maxLength: 8 },
  )
  .map((rows) => ({
    parties: 'people',
    columns,
    matters: rows.map(({ title, cells }, index) => ({
      id: `m${index}`,
      title,
      isDuty: false,
      postName: '',
      units: [],
      cells,
      flags: checkMatter(cells),
    })),
  }));

/** The sheet as a reader gives it back. */
function sheetOf(matrix: RaciMatrix): GivenSheet {
  const [sheet] = buildMatrixWorkbook(matrix, wordingOf('zh-CN')).sheets;
  const rows = [
    ...(sheet?.titleRows.map((text) => [text]) ?? []),
    sheet?.columns.map(({ header }) => header) ?? [],
    ...(sheet?.rows.map((cells) => cells.map((cell) => String(cell ?? ''))) ?? []),
  ];
  const numbered = rows.map((cells, index) => ({ number: index + 1, cells }));
  return { name: '', isFrom1904: false, rows: numbered };
}

describe('the letters of a cell', () => {
  it('never let somebody do and only be told of one thing', () => {
    fc.assert(
      fc.property(anyRoles, fc.constantFrom(...raciRoles), (roles, role) => {
        const set = changeRoles(roles, role, true);
        expect(set).toContain(role);
        const isWorking = set.includes('R') || set.includes('A');
        if (role === 'C' || role === 'I') expect(set).toEqual([role]);
        else expect(isWorking && !set.includes('C') && !set.includes('I')).toBe(true);
        expect(changeRoles(set, role, false)).not.toContain(role);
      }),
    );
  });

  it.each([
    ['R/A', ['R', 'A']],
    ['ａ，ｒ', ['R', 'A']],
    ['', []],
    ['负责', null],
    ['RX', null],
  ] as [string, RaciRole[] | null][])('are read from “%s”', (text, roles) => {
    expect(readLetters(text)).toEqual(roles);
  });
});

describe('a matter', () => {
  it('is flagged by how many have an A and how many an R, and by nothing else', () => {
    const anyCells = fc
      .array(anyRoles, { maxLength: 8 })
      .map((all) => all.map((roles, index) => ({ partyId: `p${index}`, roles })));
    fc.assert(
      fc.property(anyCells, (cells) => {
        const [a, r] = (['A', 'R'] as const).map(
          (role) => cells.filter(({ roles }) => roles.includes(role)).length,
        ) as [number, number];
        const ofA = a === 0 ? ['noA'] : a === 1 ? [] : ['manyA'];
        const ofR = r === 0 ? ['noR'] : r <= 3 ? [] : ['manyR'];
        expect(checkMatter(cells)).toEqual([...ofA, ...ofR]);
      }),
    );
  });
});

describe('a matrix that goes out and comes back', () => {
  it('is the same, row for row, but for those with two A', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const read = readMatrixTable(sheetOf(matrix), matrix);
        const doubled = matrix.matters.filter(({ flags }) => flags.includes('manyA'));
        expect(read).toMatchObject({ added: [], changed: [], unknownColumns: [] });
        expect(read?.same).toBe(matrix.matters.length - doubled.length);
        expect(read?.rejected.map(({ title }) => title)).toEqual(doubled.map(({ title }) => title));
      }),
    );
  });

  const matter = (id: string, title: string, party = 'a') => ({
    ...{ id, title, isDuty: false, postName: '', units: [], flags: [] },
    cells: [{ partyId: party, roles: ['A' as const] }],
  });

  it('tells matters of one name apart by their order', () => {
    const matters = [matter('m1', '上新'), matter('m2', '上新', 'b')];
    const matrix: RaciMatrix = { parties: 'people', columns: columns.slice(0, 2), matters };
    expect(readMatrixTable(sheetOf(matrix), matrix)).toMatchObject({ same: 2, rejected: [] });
  });

  it('says what is new, changed and left out', () => {
    const matrix: RaciMatrix = {
      parties: 'people',
      columns: columns.slice(0, 2),
      matters: [matter('m1', '页面装修')],
    };
    const rows = [
      ['事项', '王芳', '李四', '设计主管'],
      ['页面装修', 'R', 'R', 'A'],
      ['上新', '', '', 'R/A'],
      ['清仓', '做', '', ''],
      ['上新', '', '', 'R'],
      ['会场', 'A', '', 'A'],
    ].map((cells, index) => ({ number: index + 1, cells }));
    expect(readMatrixTable({ name: '', isFrom1904: false, rows }, matrix)).toEqual({
      added: [{ id: null, title: '上新', cells: [{ partyId: 'a', roles: ['R', 'A'] }] }],
      changed: [
        {
          id: 'm1',
          title: '页面装修',
          cells: [
            { partyId: 'b', roles: ['R'] },
            { partyId: 'a', roles: ['A'] },
          ],
        },
      ],
      same: 0,
      rejected: [
        { row: 4, title: '清仓', reason: 'strangeLetter' },
        { row: 5, title: '上新', reason: 'twice' },
        { row: 6, title: '会场', reason: 'twoA' },
      ],
      unknownColumns: ['李四'],
      untouchedColumns: 0,
    });
  });
});
