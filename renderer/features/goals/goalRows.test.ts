import { describe, expect, it } from 'vitest';
import type { GoalRow } from '#shared/features/goals/goalsModel.ts';
import { listTreeRows } from './goalRows.ts';

function goal(id: string, parentId: string | null, ownerId: string | null = null): GoalRow {
  return { id, parentId, ownerId } as GoalRow;
}

const goals = [
  goal('year', null, 'p01'),
  goal('q2', 'year', 'p02'),
  goal('june', 'q2', 'p03'),
  goal('q3', 'year', 'p02'),
];
const show = (folded: string[], ownerId: string | null = null) =>
  listTreeRows(goals, { folded: new Set(folded), ownerId }).map(
    ({ goal: { id }, depth, isFolded }) => [id, depth, isFolded],
  );

describe('the tree of goals', () => {
  it('stands open with every goal below the one it is a part of', () => {
    expect(show([])).toEqual([
      ['year', 0, false],
      ['q2', 1, false],
      ['june', 2, null],
      ['q3', 1, null],
    ]);
  });

  it('hides what lies below a folded goal, whatever is folded there', () => {
    expect(show(['q2'])).toEqual([
      ['year', 0, false],
      ['q2', 1, true],
      ['q3', 1, null],
    ]);
    expect(show(['year', 'q2'])).toEqual([['year', 0, true]]);
  });

  it('of one person shows the way from the top', () => {
    expect(show([], 'p03').map(([id]) => id)).toEqual(['year', 'q2', 'june']);
    expect(show([], 'nobody')).toEqual([]);
  });
});
