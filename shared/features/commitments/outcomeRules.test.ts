import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitmentStates } from './commitmentsModel.ts';
import { moveCommitment } from './commitmentsRules.ts';
import { outcomes } from './outcomeModel.ts';
import { decidesState, listMovesTo } from './outcomeRules.ts';

const leadsTo = {
  done: ['done'],
  cancelled: ['cancelled'],
  partial: ['doing'],
  slipped: ['todo', 'doing'],
} as const;

describe('an outcome', () => {
  it('is reached by allowed moves from every state, also after others', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...commitmentStates),
        fc.array(fc.constantFrom(...outcomes), { minLength: 1, maxLength: 6 }),
        (start, said) => {
          let state = start;
          for (const outcome of said) {
            for (const move of listMovesTo(outcome, state)) {
              state = moveCommitment({ title: '主图', kind: 'task', state }, move);
            }
            expect(leadsTo[outcome]).toContain(state);
          }
        },
      ),
    );
  });

  it('needs no move where the commitment already stands', () => {
    expect(listMovesTo('done', 'done')).toEqual([]);
    expect(listMovesTo('cancelled', 'cancelled')).toEqual([]);
  });

  it('decides the state unless a later week or an earlier end does', () => {
    const week = { week: '2026-W25', lastDay: '2026-06-21' };
    const decides = (latestWeek: string | null, finishedAt: string | null) =>
      decidesState(week, { latestWeek, finishedAt });
    expect(decides(null, null)).toBe(true);
    expect(decides('2026-W24', '2026-06-12T09:00:00.000Z')).toBe(true);
    expect(decides('2026-W25', '2026-06-24T09:00:00.000Z')).toBe(true);
    expect(decides('2026-W26', null)).toBe(false);
    expect(decides(null, '2026-06-21T09:00:00.000Z')).toBe(true);
    expect(decides(null, '2026-06-22T09:00:00.000Z')).toBe(false);
  });
});
