import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import { movingClock } from '#main/testing/movingClock.ts';
import { addDays } from '#shared/lib/isoWeek.ts';

const start = '2026-06-15';
const names = ['周启明', '林浩', '陈思远'];
const kinds = ['main', 'concurrent', 'acting'] as const;
const acts = [
  ...(['assign', 'assign', 'end', 'confirm', 'promote', 'leave', 'lastDay', 'return'] as const),
];

interface Step {
  readonly act: (typeof acts)[number];
  readonly person: number;
  readonly pick: number;
  /** Days after the start. */
  readonly day: number;
}

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    act: fc.constantFrom(...acts),
    person: fc.nat(names.length - 1),
    pick: fc.nat(59),
    day: fc.nat(60),
  }),
  { minLength: 4, maxLength: 16 },
);

type Call = readonly [name: string, input: unknown];

async function toCall(app: TestApp, step: Step, seatIds: readonly string[]): Promise<Call> {
  const people = await app.client.people.list({});
  const person = people.find(({ name }) => name === names[step.person]);
  const personId = person?.id ?? '';
  const on = addDays(start, step.day);
  const seatId = seatIds[step.pick % seatIds.length] ?? '';
  switch (step.act) {
    case 'assign': {
      const kind = kinds[step.pick % 3] ?? 'main';
      const until = kind === 'acting' && step.pick % 2 === 0 ? addDays(on, 20) : undefined;
      return ['org.assign', { personId, seatId, kind, from: on, until }];
    }
    case 'end': {
      const { seats } = await app.client.org.structure({ asOf: on });
      const holders = seats.flatMap((seat) => seat.holders);
      const id = holders[step.pick % Math.max(1, holders.length)]?.assignmentId ?? 'none';
      return ['org.endAssignment', { id, on }];
    }
    case 'confirm':
      return ['careers.confirm', { personId, on }];
    case 'promote':
      return ['careers.promote', { personId, on, level: `P${step.pick % 5}` }];
    case 'leave': {
      const { groups } = await app.client.careers.holdings({ personId, lastDay: on });
      const toPersonId = people[step.pick % people.length]?.id ?? '';
      const handover = groups.flatMap(({ source, items }) =>
        items.map(({ id }) => ({ source, id, toPersonId })),
      );
      const takesBackLater = step.pick % 2 === 0;
      return ['careers.leave', { personId, lastDay: on, handover, takesBackLater }];
    }
    case 'lastDay': {
      const changes = { leftOn: step.pick % 4 === 0 ? null : on };
      return ['people.update', { id: personId, revision: person?.revision ?? 0, changes }];
    }
    case 'return':
      return ['careers.rejoin', { personId, on, seatId: step.pick % 2 ? seatId : undefined }];
  }
}

/** On every day on which something changes: one holder of a seat, one main post of a person. */
async function assertSound(app: TestApp): Promise<void> {
  for (const asOf of await app.client.org.changeDates({})) {
    const { seats } = await app.client.org.structure({ asOf });
    for (const { holders } of seats) {
      const acting = holders.filter(({ kind }) => kind === 'acting');
      expect(acting.length, 'two acting').toBeLessThan(2);
      expect(holders.length - acting.length, 'two holders').toBeLessThan(2);
    }
    const mains = seats.flatMap(({ holders }) => holders.filter(({ kind }) => kind === 'main'));
    expect(new Set(mains.map(({ personId }) => personId)).size, 'two mains').toBe(mains.length);
  }
}

async function fingerprint(app: TestApp): Promise<string> {
  const dates = await app.client.org.changeDates({});
  const state: unknown[] = [dates, await app.client.people.list({})];
  for (const asOf of dates) state.push(await app.client.org.structure({ asOf }));
  return JSON.stringify(state, (key, value) => (key === 'revision' ? undefined : value));
}

async function listActIds(app: TestApp): Promise<string[]> {
  const people = await app.client.people.list({});
  const lives = await Promise.all(
    people.map(({ id }) => app.client.careers.timeline({ personId: id })),
  );
  return lives.flatMap((entries) => entries.flatMap(({ actId }) => actId ?? [])).sort();
}

describe('random acts on random days', () => {
  it('never seat two people on one seat, and taken back in any order leave nothing behind', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.array(fc.nat(99), { minLength: 20 }), async (run, order) => {
        const clock = movingClock(`${start}T09:00`);
        await using app = await createTestApp({
          ...{ start: { kind: 'structure', code: 't4_three' }, clock },
        });
        for (const name of names) {
          await app.client.people.create({ name, employmentType: 'probation' });
        }
        const seatIds = (await app.client.org.structure({})).seats.slice(0, 4).map(({ id }) => id);
        clock.moveTo(`${addDays(start, 30)}T09:00`);
        const before = await fingerprint(app);
        for (const step of run) {
          const [name, input] = await toCall(app, step, seatIds);
          const outcome = await app.call(name, input);
          const refusal = outcome.ok ? 'careers.' : (outcome.error.key ?? '');
          expect(refusal, name).toMatch(/^(org|careers|people)\.|^common\.notFound$/);
        }
        await assertSound(app);
        for (const number of order) {
          const ids = await listActIds(app);
          const actId = ids[number % Math.max(1, ids.length)];
          if (actId === undefined) break;
          await app.client.careers.takeBack({ actId, withLater: true });
          await assertSound(app);
        }
        expect(await listActIds(app)).toEqual([]);
        expect(await fingerprint(app)).toBe(before);
      }),
      { numRuns: 15 },
    );
  });
});
