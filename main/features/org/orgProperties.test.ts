import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import { movingClock } from '#main/testing/movingClock.ts';
import { addDays } from '#shared/lib/isoWeek.ts';

const edits = [
  'createUnit',
  'moveUnit',
  'removeUnit',
  'createSeats',
  'closeSeat',
  'setSuperior',
  'moveSeats',
  'addDottedLine',
  'assign',
  'vacate',
  'leave',
  'nextDay',
] as const;

interface Step {
  readonly edit: (typeof edits)[number];
  readonly picks: readonly [number, number];
}

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({ edit: fc.constantFrom(...edits), picks: fc.tuple(fc.nat(99), fc.nat(99)) }),
  { minLength: 5, maxLength: 30 },
);

const people = ['周启明', '林浩', '陈思远'];
const kinds = ['main', 'concurrent', 'acting'] as const;
const start = '2026-06-15';

function pick<Item>(items: readonly Item[], number: number): Item | undefined {
  return items[number % Math.max(items.length, 1)];
}

/** The call a step stands for in the organisation as it is now; null when there is nothing to edit. */
async function toCall(app: TestApp, { edit, picks: [first, second] }: Step) {
  const { asOf, units, seats } = await app.client.org.structure({});
  const roster = await app.client.people.list({});
  const [unit, otherUnit] = [pick(units, first), pick(units, second)];
  const [seat, otherSeat] = [pick(seats, first), pick(seats, second)];
  const person = pick(roster, second);
  switch (edit) {
    case 'createUnit':
      return ['org.createUnit', { name: `部门${first}`, parentUnitId: otherUnit?.id ?? null }];
    case 'moveUnit': {
      const changes = { parentUnitId: otherUnit?.id, headSeatId: seat?.id };
      return unit && ['org.updateUnit', { id: unit.id, revision: unit.revision, changes }];
    }
    case 'removeUnit':
      return unit && ['org.removeUnit', { id: unit.id }];
    case 'createSeats':
      return (
        unit && [
          'org.createSeats',
          {
            unitId: unit.id,
            post: { postCode: first % 2 === 0 ? 'ops' : 'cs' },
            count: 1 + (second % 3),
            superiorSeatId: otherSeat?.id ?? null,
            inQuota: second % 4 !== 0,
            vacancyNote: '',
          },
        ]
      );
    case 'closeSeat':
      return seat && ['org.closeSeat', { id: seat.id }];
    case 'setSuperior': {
      const superiorSeatId = second % 7 === 0 ? null : otherSeat?.id;
      return seat && ['org.setSuperior', { seatId: seat.id, superiorSeatId }];
    }
    case 'moveSeats': {
      const seatIds = [seat, otherSeat].flatMap((each) => each?.id ?? []);
      const superiorSeatId = pick(seats, first + second)?.id ?? null;
      const from = addDays(asOf, first % 4);
      return seatIds.length > 0 && ['org.moveSeats', { seatIds, superiorSeatId, from }];
    }
    case 'addDottedLine':
      return (
        seat && ['org.addDottedLine', { seatId: seat.id, superiorSeatId: otherSeat?.id, note: '' }]
      );
    case 'assign':
      return (
        seat &&
        person && ['org.assign', { seatId: seat.id, personId: person.id, kind: pick(kinds, first) }]
      );
    case 'vacate':
      return seat && ['org.vacate', { seatId: seat.id }];
    case 'leave': {
      const changes = { leftOn: first % 2 === 0 ? null : addDays(start, second) };
      return person && ['people.update', { id: person.id, revision: person.revision, changes }];
    }
    case 'nextDay':
      return null;
  }
}

async function assertSound(app: TestApp): Promise<void> {
  const { units, seats } = await app.client.org.structure({});
  const superiorOf = new Map(seats.map((seat) => [seat.id, seat.superiorSeatId]));
  for (const { id } of seats) {
    const passed = new Set<string>();
    for (let next: string | null = id; next !== null; next = superiorOf.get(next) ?? null) {
      expect(passed.has(next), 'a reporting circle').toBe(false);
      expect(superiorOf.has(next), 'a line to a seat that is gone').toBe(true);
      passed.add(next);
    }
  }
  const unitIds = new Set(units.map(({ id }) => id));
  for (const { unitId } of seats) expect(unitIds.has(unitId), 'a seat without a unit').toBe(true);
  for (const { parentUnitId, headSeatId } of units) {
    if (parentUnitId !== null) expect(unitIds.has(parentUnitId)).toBe(true);
    if (headSeatId !== null) expect(superiorOf.has(headSeatId), 'a head that is gone').toBe(true);
  }
  const mains = seats.flatMap(({ holders }) => holders).filter(({ kind }) => kind === 'main');
  expect(new Set(mains.map(({ personId }) => personId)).size).toBe(mains.length);
}

async function fingerprint(app: TestApp): Promise<string> {
  const state = [await app.client.org.structure({}), await app.client.people.list({})];
  return JSON.stringify(state, (key, value) => (key === 'revision' ? undefined : value));
}

describe('random edits of an organisation', () => {
  it('never make a circle, a second solid line or a loose end, and undo to the start', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (run) => {
        const clock = movingClock(`${start}T09:00`);
        await using app = await createTestApp({
          clock,
          start: { kind: 'structure', code: 't4_three' },
        });
        await app.client.people.createMany({ names: people });
        const before = await fingerprint(app);
        let done = 0;
        for (const step of run) {
          if (step.edit === 'nextDay') clock.moveTo(`${addDays(clock.today(), 1)}T09:00`);
          const call = await toCall(app, step);
          if (!call) continue;
          const outcome = await app.call(String(call[0]), call[1]);
          if (outcome.ok) done += outcome.operation?.isUndoable ? 1 : 0;
          // A refusal is a sentence of a feature; a broken index or key would be `common.`.
          else expect(outcome.error.key, String(call[0])).toMatch(/^(org|people|careers)\./);
          await assertSound(app);
        }
        clock.moveTo(`${start}T09:00`);
        for (let undone = 0; undone < done; undone += 1) await app.client.history.undo({});
        expect(await fingerprint(app)).toBe(before);
      }),
      { numRuns: 60 },
    );
  });
});
