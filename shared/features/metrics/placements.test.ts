import { describe, expect, it } from 'vitest';
import { type PlacementFacts, placePeople } from './placements.ts';

const always = { startsOn: '2026-01-01', endsOn: null };

/** 甲 moves from 运营部 to 客服部 in the middle of week 24; both hang under 总部. */
const facts: PlacementFacts = {
  seats: [
    { id: 'boss', unitId: 'head' },
    { id: 'lead', unitId: 'ops' },
    { id: 'one', unitId: 'ops' },
    { id: 'two', unitId: 'cs' },
  ],
  units: [
    { unitId: 'head', parentUnitId: null, ...always },
    { unitId: 'ops', parentUnitId: 'head', ...always },
    { unitId: 'cs', parentUnitId: 'head', ...always },
  ],
  solidLines: [
    { seatId: 'lead', superiorSeatId: 'boss', ...always },
    { seatId: 'one', superiorSeatId: 'lead', ...always },
    { seatId: 'two', superiorSeatId: 'boss', ...always },
  ],
  assignments: [
    { personId: '总监', seatId: 'boss', kind: 'main', ...always },
    { personId: '总监', seatId: 'lead', kind: 'acting', startsOn: '2026-06-01', endsOn: null },
    {
      personId: '主管',
      seatId: 'lead',
      kind: 'main',
      startsOn: '2026-01-01',
      endsOn: '2026-06-01',
    },
    { personId: '甲', seatId: 'one', kind: 'main', startsOn: '2026-01-01', endsOn: '2026-06-10' },
    { personId: '甲', seatId: 'two', kind: 'main', startsOn: '2026-06-10', endsOn: null },
    { personId: '新人', seatId: 'two', kind: 'main', startsOn: '2026-06-12', endsOn: null },
  ],
};

describe('where people stand', () => {
  const placementOf = placePeople(facts);

  it('is decided by the Monday of the week', () => {
    expect(placementOf('2026-W23').unitsOf('甲')).toEqual(['ops', 'head']);
    expect(placementOf('2026-W24').unitsOf('甲')).toEqual(['ops', 'head']);
    expect(placementOf('2026-W25').unitsOf('甲')).toEqual(['cs', 'head']);
  });

  it('is where they began for somebody who came later in the week', () => {
    expect(placementOf('2026-W24').unitsOf('新人')).toEqual(['cs', 'head']);
    expect(placementOf('2026-W24').unitsOf('没有岗位的人')).toEqual([]);
  });

  it('names the people above, whoever stands in for an empty seat', () => {
    expect(placementOf('2026-W20').superiorsOf('甲')).toEqual(['主管', '总监']);
    expect(placementOf('2026-W24').superiorsOf('甲')).toEqual(['总监']);
    expect(placementOf('2026-W24').superiorsOf('总监')).toEqual([]);
  });
});
