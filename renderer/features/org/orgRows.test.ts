import { describe, expect, it } from 'vitest';
import type { OrgStructure, SeatRow, UnitRow } from '#shared/features/org/orgModel.ts';
import { listOrgRows } from './orgRows.ts';

const none = { quota: 0, filled: 0, vacant: 0 };

function unit(id: string, parentUnitId: string | null): UnitRow {
  return {
    id,
    name: id,
    parentUnitId,
    headSeatId: null,
    mission: '',
    functions: [],
    isCore: false,
    isExternal: false,
    revision: 1,
    startsOn: '2026-01-01',
    headcount: none,
    totalHeadcount: none,
  };
}

function seat(id: string, unitId: string, holder?: string): SeatRow {
  return {
    id,
    unitId,
    postId: 'post',
    postName: '美工',
    inQuota: true,
    vacancyNote: '',
    hiringStage: null,
    superiorSeatId: null,
    startsOn: '2026-01-01',
    revision: 1,
    dotted: [],
    holders: holder
      ? [{ assignmentId: id, personId: holder, name: holder, kind: 'main', since: '2026-01-01' }]
      : [],
  };
}

const structure: OrgStructure = {
  asOf: '2026-06-15',
  workspaceName: '团队',
  headcount: none,
  units: [unit('运营中心', null), unit('设计部', '运营中心'), unit('客服部', null)],
  seats: [seat('s1', '设计部', '冯雪'), seat('s2', '设计部'), seat('s3', '客服部', '王芳')],
};

const all = { query: '', showsSeats: true, onlyVacant: false };

function idsOf(filter: Partial<typeof all>): string[] {
  return listOrgRows(structure, { ...all, ...filter }).map(({ id }) => id);
}

describe('rows of units and seats', () => {
  it('show every unit with its seats under it, deeper units further in', () => {
    const rows = listOrgRows(structure, all);
    expect(rows.map(({ id, depth }) => [id, depth])).toEqual([
      ['运营中心', 0],
      ['设计部', 1],
      ['s1', 2],
      ['s2', 2],
      ['客服部', 0],
      ['s3', 1],
    ]);
    expect(idsOf({ showsSeats: false })).toEqual(['运营中心', '设计部', '客服部']);
  });

  it('keep only vacancies and the units above them', () => {
    expect(idsOf({ onlyVacant: true })).toEqual(['运营中心', '设计部', 's2']);
  });

  it('find a holder or a unit by pinyin', () => {
    expect(idsOf({ query: 'fx' })).toEqual(['运营中心', '设计部', 's1']);
    expect(idsOf({ query: 'kfb' })).toEqual(['客服部', 's3']);
    expect(idsOf({ query: 'nobody' })).toEqual([]);
  });
});
