import { describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import { movingClock } from '#main/testing/movingClock.ts';
import { at, findSeat, holdersOf, newcomer, one, start, startHiring } from './recruitingTestKit.ts';

const refused = (key: string, params?: object) => ({ data: { key, ...(params && { params }) } });

async function signNewcomer(app: TestApp) {
  const { id, seatId } = await startHiring(app);
  await app.client.recruiting.moveStage({ id, stage: 'final' });
  const hired = await app.client.recruiting.hire({ id, person: newcomer, on: '2026-07-01' });
  return { id, seatId, ...hired };
}

describe('who signed and does not come', () => {
  it('gives the seat back, and the search goes on and says why', async () => {
    await using app = await createTestApp({ start });
    const { id, seatId } = await signNewcomer(app);
    expect(await one(app, id)).toMatchObject({ stage: 'offer', beginsOn: '2026-07-01' });
    await expect(app.client.recruiting.close({ id, reason: '冻结' })).rejects.toMatchObject(
      refused('recruiting.hasSigned', { date: '2026-07-01' }),
    );

    await app.client.recruiting.withdrawHire({ id, note: '彭越没来报到' });
    const row = await one(app, id);
    expect(row).toMatchObject({ stage: 'offer', beginsOn: null, hired: null, dueOn: null });
    expect(row.history.at(-1)).toMatchObject({ enteredOn: '2026-06-15', note: '彭越没来报到' });
    expect(await holdersOf(app, seatId, '2026-07-01')).toEqual([]);
    expect(await app.client.people.list({})).toEqual([]);
    await app.client.history.undo({});
    expect(await one(app, id)).toMatchObject({ beginsOn: '2026-07-01', hired: { name: '彭越' } });
    await app.client.history.redo({});
    await app.client.recruiting.close({ id, reason: '冻结' });
    expect(await one(app, id)).toMatchObject({ stage: 'closed' });
  });

  it('on the first day is noticed after it just as well, but not once they have worked', async () => {
    const clock = movingClock(at);
    await using app = await createTestApp({ start, clock });
    const { id, personId } = await signNewcomer(app);
    await app.client.commitments.create({ title: '交拍摄计划', ownerId: personId });
    clock.moveTo('2026-07-03T09:00');
    await app.client.recruiting.withdrawHire({ id });
    expect(await one(app, id)).toMatchObject({ stage: 'offer', isOpen: true });
    // A task of theirs is kept, so they are.
    expect(await app.client.people.list({})).toMatchObject([{ name: '彭越', joinedOn: null }]);

    await app.client.recruiting.hire({ id, person: { personId } });
    await app.client.recruiting.moveStage({ id, stage: 'probation' });
    await expect(app.client.recruiting.withdrawHire({ id })).rejects.toMatchObject(
      refused('recruiting.nobodyToWithdraw'),
    );
  });

  it('goes back to the post they were to leave', async () => {
    await using app = await createTestApp({ start });
    const other = await findSeat(app, '客服');
    const { id: personId } = await app.client.people.create({ name: '刘晓', seatId: other.id });
    const { id, seatId } = await startHiring(app);
    await app.client.recruiting.hire({ id, person: { personId } });
    await app.client.recruiting.withdrawHire({ id });
    expect(await holdersOf(app, seatId)).toEqual([]);
    expect(await holdersOf(app, other.id)).toEqual(['刘晓']);
  });
});

describe('a hire taken back on the person', () => {
  it('is seen on the requisition, which is looked for again or closed', async () => {
    await using app = await createTestApp({ start });
    const { id, personId } = await signNewcomer(app);
    const takeBack = async () => {
      const [act] = await app.client.careers.timeline({ personId });
      await app.client.careers.takeBack({ actId: act?.actId ?? '', withLater: true });
    };
    await takeBack();
    expect(await one(app, id)).toMatchObject({ isHireGone: true, beginsOn: null, hired: null });
    await expect(app.client.recruiting.close({ id, reason: '' })).rejects.toMatchObject(
      refused('recruiting.closeNeedsReason'),
    );
    await app.client.recruiting.reopen({ id });
    expect(await one(app, id)).toMatchObject({ isHireGone: false, stage: 'offer', isOpen: true });

    await app.client.recruiting.hire({ id, person: { personId } });
    await takeBack();
    await app.client.recruiting.close({ id, reason: '编制冻结' });
    expect(await one(app, id)).toMatchObject({ stage: 'closed', isHireGone: false });
  });

  it('is not one when they worked there and moved on', async () => {
    const clock = movingClock(at);
    await using app = await createTestApp({ start, clock });
    const { id, seatId } = await startHiring(app);
    await app.client.recruiting.hire({ id, person: newcomer });
    clock.moveTo('2026-08-01T09:00');
    await app.client.org.vacate({ seatId });
    expect(await one(app, id)).toMatchObject({ isHireGone: false, hired: { name: '彭越' } });
    await expect(app.client.recruiting.reopen({ id })).rejects.toMatchObject(
      refused('recruiting.isHired'),
    );
  });
});

describe('a seat', () => {
  it('has one open search: a second is refused while the first runs or has signed somebody', async () => {
    await using app = await createTestApp({ start });
    const { id: first, seatId } = await startHiring(app);
    await app.client.recruiting.close({ id: first, reason: '暂停' });
    const { id: second } = await startHiring(app);
    const twice = refused('recruiting.alreadyOpen', { post: '摄影' });
    await expect(app.client.recruiting.reopen({ id: first })).rejects.toMatchObject(twice);
    await app.client.recruiting.hire({ id: second, person: newcomer, on: '2026-07-01' });
    await expect(app.client.recruiting.reopen({ id: first })).rejects.toMatchObject(twice);
    const again = app.client.recruiting.create({ seatIds: [seatId], fields: {} });
    await expect(again).rejects.toMatchObject(twice);
  });

  it('that is held or gone has no search reopened', async () => {
    const clock = movingClock(at);
    await using app = await createTestApp({ start, clock });
    clock.moveTo('2026-06-20T09:00');
    const { id, seatId } = await startHiring(app);
    await app.client.recruiting.close({ id, reason: '内部调配' });
    const { id: personId } = await app.client.people.create({ name: '林浩', seatId });
    await expect(app.client.recruiting.reopen({ id })).rejects.toMatchObject(
      refused('recruiting.seatIsHeld', { post: '摄影', holder: '林浩' }),
    );
    await app.client.org.vacate({ seatId });
    await app.client.people.remove({ id: personId });
    await app.client.org.closeSeat({ id: seatId });
    await expect(app.client.recruiting.reopen({ id })).rejects.toMatchObject(
      refused('recruiting.seatGone'),
    );
  });
});
