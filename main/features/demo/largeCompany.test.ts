import { describe, expect, it } from 'vitest';
import { fixedClock } from '#main/core/clock.ts';
import { newUuid } from '#main/core/ids.ts';
import { beginOperation, finishOperation } from '#main/db/history/index.ts';
import { openDb } from '#main/db/openDb.ts';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import { planLarge } from '#shared/features/demo/large/planLarge.ts';
import { fillPlan } from './fillPlan.ts';

const today = '2026-06-15';
const clock = fixedClock(`${today}T09:00`);
/** `large` is 500 people of 12 weeks, which takes too long for a test: two divisions of three weeks. */
const plan = planLarge({ today, people: 101, weeks: 3, seed: 20_260_614 });
const count = (rows: Iterable<unknown>) => [...rows].length;

/** A workspace filled with the plan by what fills one with the whole company. */
async function fillCompany(app: TestApp): Promise<void> {
  await app.backend.close();
  const db = await openDb(app.path);
  await db.kysely.transaction().execute(async (transaction) => {
    const act = { id: newUuid(), kind: 'do', procedure: 'demo.fill', at: clock.now() } as const;
    const sequence = await beginOperation(transaction, { ...act, target: null });
    const context = { clock, newId: newUuid, db: transaction, sequence };
    const filled = await fillPlan(context, plan, 'large');
    await finishOperation(transaction, sequence, filled);
  });
  await db.close();
  await app.backend.open(app.path);
}

describe('the large company', () => {
  it('is stored whole: seats, reports that were understood, promises tied to them, meetings', async () => {
    await using app = await createTestApp({ clock });
    const before = app.backend.contentHash();
    await fillCompany(app);
    const { problems, counts } = app.backend.check();
    expect(problems).toEqual([]);
    expect(counts).toMatchObject({
      ...{ people: 101, assignments: 101, seats: plan.seats.length, units: plan.units.length },
      ...{ reports: count(plan.reports), raw_texts: count(plan.reports) },
      meetings: count(plan.meetings),
    });
    const { headcount } = await app.client.org.structure({});
    expect(headcount).toEqual({ quota: 103, filled: 101, vacant: 2 });

    const [newest = ''] = await app.client.reports.weeks({});
    const { rows } = await app.client.reports.board({ week: newest });
    const written = rows.filter(({ status }) => status === 'submitted');
    expect([newest, rows.length]).toEqual(['2026-W24', 101]);
    expect(written.length).toBeGreaterThan(90);
    // Only what was understood has lines.
    expect(Math.min(...written.map(({ lines }) => lines))).toBeGreaterThan(2);
    expect(rows.filter(({ exemptionReason }) => exemptionReason !== '')).toHaveLength(1);

    const { groups } = await app.client.commitments.list({});
    const open = groups.flatMap((group) => group.rows);
    expect(open.some(({ dueOn }) => dueOn !== null && dueOn < today)).toBe(true);
    // Calls for help were answered with promises besides.
    const answered = counts.line_commitments ?? 0;
    expect(answered).toBeGreaterThan(0);
    expect(counts.commitments).toBe(count(plan.commitments) + answered);
    expect(new Set(open.map(({ source }) => source.kind))).toEqual(new Set(['report', 'meeting']));
    const span = { fromWeek: '2026-W22', toWeek: newest, by: 'person' } as const;
    const { total } = await app.client.commitments.keepRates(span);
    expect(total.rate).toBeGreaterThan(50);

    expect(await app.client.demo.remove({})).toMatchObject({ kept: [] });
    expect(app.backend.contentHash()).toBe(before);
  });
});
