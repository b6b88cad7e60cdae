import { describe, expect, it } from 'vitest';
import { createTestApp } from '#main/testing/createTestApp.ts';
import { movingClock } from '#main/testing/movingClock.ts';
import { pasteReport, startReview, week } from './reviewsTestKit.ts';

describe('the next report', () => {
  it('opens with what was promised since the one before, kept or not, and why', async () => {
    const clock = movingClock('2026-06-14T22:00');
    await using app = await createTestApp({ clock });
    const { id, personId, line } = await startReview(app);
    const kept = await app.client.reviews.makePromise({ lineId: await line('补货款') });
    const open = await app.client.reviews.makePromise({ lineId: await line('退款率') });
    expect((await app.client.reviews.one({ id })).promises).toEqual([]);
    clock.moveTo('2026-06-16T09:00');
    await app.client.commitments.complete({ id: kept.commitmentId });
    clock.moveTo('2026-06-19T20:00');
    const next = await pasteReport(app, personId, { week: '2026-W25' });
    const { promises } = await app.client.reviews.one({ id: next.id });
    expect(promises).toMatchObject([
      { commitmentId: kept.commitmentId, state: 'done', isOverdue: false },
      { commitmentId: open.commitmentId, state: 'todo', isOverdue: true },
    ]);
    clock.moveTo('2026-06-26T20:00');
    await app.client.commitments.cancel({ id: open.commitmentId, reason: '改由品控负责' });
    const later = await pasteReport(app, personId, { week: '2026-W26' });
    expect((await app.client.reviews.one({ id: later.id })).promises).toMatchObject([
      { commitmentId: open.commitmentId, state: 'cancelled', reason: '改由品控负责' },
    ]);
  });
});

describe('我答应的事', () => {
  it('lists open promises by due date, then what ended, with how often each was put off', async () => {
    const clock = movingClock('2026-06-15T09:00');
    await using app = await createTestApp({ clock });
    const { personId, line } = await startReview(app);
    const soon = await app.client.reviews.makePromise({ lineId: await line('补货款') });
    const later = await app.client.reviews.makePromise({
      lineId: await line('退款率'),
      dueOn: '2026-06-30',
    });
    const ended = await app.client.reviews.makePromise({ lineId: await line('618第二波') });
    await app.client.commitments.postpone({
      id: ended.commitmentId,
      reason: '等排期',
      dueOn: '2026-06-16',
    });
    await app.client.commitments.complete({ id: ended.commitmentId });
    clock.moveTo('2026-06-18T09:00');
    expect(await app.client.reviews.promises({})).toMatchObject([
      { id: soon.commitmentId, personId, personName: '陈思远', week, isOverdue: true },
      { id: later.commitmentId, dueOn: '2026-06-30', isOverdue: false, slipCount: 0 },
      { id: ended.commitmentId, state: 'done', slipCount: 1, reason: '等排期' },
    ]);
    const [first] = (await app.client.commitments.list({ kind: 'promise', isOverdue: true }))
      .groups;
    expect(first?.rows.map(({ id }) => id)).toEqual([soon.commitmentId]);
  });
});
