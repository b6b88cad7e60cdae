import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureKeeping, type OutcomeFact, takeLatest } from './keepRules.ts';
import { outcomes } from './outcomeModel.ts';

function fact(commitmentId: string, week: string, outcome: OutcomeFact['outcome']): OutcomeFact {
  return { commitmentId, week, outcome, ownerId: null, ownerName: null, duty: '' };
}

const facts = fc.array(
  fc
    .tuple(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.constantFrom('2026-W52', '2026-W53', '2027-W01'),
      fc.constantFrom(...outcomes),
    )
    .map(([id, week, outcome]) => fact(id, week, outcome)),
);

describe('兑现率', () => {
  it('is 75.0 with three kept, one put off twice and one cancelled', () => {
    const said = [
      fact('a', '2026-W24', 'done'),
      fact('b', '2026-W24', 'done'),
      fact('c', '2026-W25', 'done'),
      fact('d', '2026-W24', 'slipped'),
      fact('d', '2026-W25', 'slipped'),
      fact('e', '2026-W24', 'cancelled'),
    ];
    expect(measureKeeping(takeLatest(said))).toEqual({
      done: 3,
      partial: 0,
      slipped: 1,
      cancelled: 1,
      rate: 75,
    });
  });

  it('keeps one decimal, counts what was done in part as not kept, and is open without any', () => {
    const rate = (...said: OutcomeFact['outcome'][]) =>
      measureKeeping(said.map((outcome) => ({ outcome }))).rate;
    expect(rate('done', 'partial', 'slipped')).toBe(33.3);
    expect(rate('done', 'done', 'partial')).toBe(66.7);
    expect(rate('cancelled')).toBeNull();
    expect(rate()).toBeNull();
    expect(rate('slipped', 'cancelled')).toBe(0);
  });

  it('counts each commitment once, by the last week, in whatever order they come', () => {
    fc.assert(
      fc.property(facts, (said) => {
        const unique = [
          ...new Map(said.map((each) => [`${each.commitmentId}${each.week}`, each])).values(),
        ];
        const latest = takeLatest(unique);
        expect(latest).toHaveLength(new Set(unique.map(({ commitmentId }) => commitmentId)).size);
        for (const { commitmentId, week } of latest) {
          const weeks = unique.filter((each) => each.commitmentId === commitmentId);
          expect(week).toBe(
            weeks
              .map((each) => each.week)
              .sort()
              .at(-1),
          );
        }
        const byId = (rows: OutcomeFact[]) =>
          rows.map((each) => `${each.commitmentId} ${each.outcome}`).sort();
        expect(byId(takeLatest(unique.toReversed()))).toEqual(byId(latest));
      }),
    );
  });

  it('never rises when one more slips and never falls when one more is kept', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...outcomes)), (said) => {
        const measure = (all: readonly OutcomeFact['outcome'][]) =>
          measureKeeping(all.map((outcome) => ({ outcome }))).rate;
        const rate = measure(said);
        expect(measure([...said, 'cancelled'])).toBe(rate);
        if (rate === null) return;
        expect(measure([...said, 'slipped']) ?? 0).toBeLessThanOrEqual(rate);
        expect(measure([...said, 'done']) ?? 0).toBeGreaterThanOrEqual(rate);
      }),
    );
  });
});
