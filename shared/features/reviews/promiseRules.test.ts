import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupByPerson, listNews, measurePromises } from './promiseRules.ts';
import type { PromiseEntry } from './reviewsModel.ts';

const toDay = (instant: string) => instant.slice(0, 10);

function promise(given: Partial<PromiseEntry>): PromiseEntry {
  return {
    ...{ id: 'a', commitmentId: 'a', title: '催财务', state: 'todo', dueOn: '2026-06-17' },
    ...{ isOverdue: false, finishedAt: null, reason: '', week: '2026-W24', slipCount: 0 },
    ...{ personId: 'p', personName: '陈思远' },
    ...given,
  };
}

const kept = promise({ state: 'done', finishedAt: '2026-06-17T10:00:00.000Z' });
const late = promise({ state: 'done', finishedAt: '2026-06-18T10:00:00.000Z' });
const putOff = promise({ ...kept, slipCount: 1 });
const overdue = promise({ isOverdue: true });
const givenUp = promise({ state: 'cancelled', finishedAt: '2026-06-16T10:00:00.000Z' });
const waiting = promise({});

describe('the kept rate of promises', () => {
  it('counts what was done by its day among everything that was due', () => {
    expect(measurePromises([kept, kept, late, putOff, overdue, givenUp, waiting], toDay)).toEqual({
      open: 2,
      overdue: 1,
      kept: 2,
      due: 5,
      rate: 40,
    });
  });

  it('is unknown while nothing was due', () => {
    expect(measurePromises([waiting, givenUp], toDay).rate).toBeNull();
  });

  it('counts a promise without a day as kept once it is done', () => {
    expect(measurePromises([promise({ ...late, dueOn: null })], toDay).rate).toBe(100);
  });

  it('keeps 0 ≤ kept ≤ due ≤ all, and the people add up to everybody', () => {
    const entry = fc.record({
      state: fc.constantFrom('todo', 'doing', 'done', 'cancelled'),
      isOverdue: fc.boolean(),
      slipCount: fc.nat(2),
      personId: fc.constantFrom('p', 'q', null),
    });
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const promises = entries.map((given) => {
          const isOpen = given.state === 'todo' || given.state === 'doing';
          const finishedAt = isOpen ? null : '2026-06-17T10:00:00.000Z';
          return promise({ ...given, finishedAt, isOverdue: isOpen && given.isOverdue });
        });
        const all = measurePromises(promises, toDay);
        expect(all.kept <= all.due && all.due <= promises.length).toBe(true);
        const people = groupByPerson(promises, toDay);
        expect(people.reduce((sum, { figure }) => sum + figure.due, 0)).toBe(all.due);
        expect(people.reduce((sum, { figure }) => sum + figure.open, 0)).toBe(all.open);
      }),
    );
  });
});

describe('the news for a person', () => {
  it('are what is open and what ended lately', () => {
    expect(listNews([kept, waiting, givenUp], '2026-06-17', toDay)).toEqual([kept, waiting]);
  });
});
