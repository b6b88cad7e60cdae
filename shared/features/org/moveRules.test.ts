import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCircular, findCircularEver, pickBranches, reportsTo } from './moveRules.ts';

/** Any forest of so many seats, superiors before reports. */
const anySuperiors = fc
  .array(fc.nat(), { minLength: 2, maxLength: 40 })
  .map(
    (numbers) =>
      new Map(
        numbers.map((number, index): [string, string | null] => [
          `s${index}`,
          number % (index + 1) === index ? null : `s${number % (index + 1)}`,
        ]),
      ),
  );
const anyPick = fc.array(
  fc.nat().map((number) => `s${number % 40}`),
  { minLength: 1, maxLength: 5 },
);

describe('moving seats', () => {
  it('finds a circle exactly when the superior is one of the moved or below one of them', () => {
    fc.assert(
      fc.property(anySuperiors, anyPick, fc.nat(39), (superiors, picks, number) => {
        const target = `s${number}`;
        const moved = new Map([...superiors, ...picks.map((id): [string, string] => [id, target])]);
        const runsInCircle = picks.some((id) => id === target || reportsTo(moved, target, id));
        expect(findCircular(superiors, picks, target) !== null).toBe(runsInCircle);
      }),
    );
  });

  it('moves the highest of the chosen and leaves the others below them', () => {
    fc.assert(
      fc.property(anySuperiors, anyPick, (superiors, picks) => {
        const branches = pickBranches(superiors, picks);
        for (const id of picks) {
          const isMoved = branches.includes(id);
          const isCarried = branches.some((branch) => reportsTo(superiors, id, branch));
          expect(isMoved).toBe(!isCarried);
        }
      }),
    );
  });

  it('looks at every later day on which a line begins', () => {
    const line = { seatId: 'b', superiorSeatId: 'a', startsOn: '2026-07-01', endsOn: null };
    const move = { seatIds: ['a'], superiorSeatId: 'b', from: '2026-06-15' };
    expect(findCircularEver([line], move)).toBe('a');
    const past = { ...line, startsOn: '2026-05-01', endsOn: '2026-06-15' };
    expect(findCircularEver([past], move)).toBeNull();
    expect(findCircularEver([], move)).toBeNull();
  });
});
