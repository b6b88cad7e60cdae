import { describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import { movingClock } from '#main/testing/movingClock.ts';
import { startReview } from './reviewsTestKit.ts';

async function commitmentsOf(app: TestApp, kind: 'task' | 'topic' | 'promise') {
  const { groups } = await app.client.commitments.list({ kind });
  return groups.flatMap(({ rows }) => rows);
}

describe('a line', () => {
  it('is flagged and passed up; passing it up ends 不上报', async () => {
    await using app = await createTestApp();
    const { id, line } = await startReview(app);
    const lineId = await line('退款率');
    const marks = async () => (await app.client.reviews.one({ id })).marks;
    await app.client.reviews.setMark({ lineId, mark: 'flagged', isSet: true });
    await app.client.digests.setWithheld({ lineId, isWithheld: true });
    await app.client.reviews.setMark({ lineId, mark: 'passedUp', isSet: true });
    expect(await marks()).toEqual([{ lineId, marks: ['flagged', 'passedUp'] }]);
    await app.client.reviews.setMark({ lineId, mark: 'flagged', isSet: false });
    await app.client.reviews.setMark({ lineId, mark: 'passedUp', isSet: false });
    expect(await marks()).toEqual([]);
  });

  it('carries comments and private notes, which can be changed and taken away', async () => {
    await using app = await createTestApp();
    const { id, line } = await startReview(app);
    const lineId = await line('退款率');
    const comment = await app.client.reviews.addNote({ lineId, kind: 'comment', text: '分尺码看' });
    await app.client.reviews.addNote({ lineId, kind: 'private', text: '带教不够' });
    await app.client.reviews.updateNote({ id: comment.id, text: '按尺码拆开看' });
    expect((await app.client.reviews.one({ id })).notes).toMatchObject([
      { kind: 'comment', text: '按尺码拆开看' },
      { kind: 'private', text: '带教不够' },
    ]);
    await app.client.reviews.removeNote({ id: comment.id });
    expect((await app.client.reviews.one({ id })).notes).toMatchObject([{ kind: 'private' }]);
    await expect(app.client.reviews.removeNote({ id: comment.id })).rejects.toMatchObject({
      data: { code: 'not_found' },
    });
  });

  it('becomes a task of the report, keeps its words and shows where the task stands', async () => {
    await using app = await createTestApp();
    const { id, personId, line } = await startReview(app);
    const lineId = await line('退款率');
    const { commitmentId } = await app.client.reviews.makeTask({
      lineId,
      title: '尺码表改版',
      ownerId: personId,
      ownerText: '',
      dueOn: '2026-06-19',
      dueTime: null,
    });
    await app.client.commitments.start({ id: commitmentId });
    expect((await app.client.reviews.one({ id })).links).toEqual([
      {
        lineId,
        commitmentId,
        kind: 'task',
        title: '尺码表改版',
        state: 'doing',
        ownerName: '陈思远',
        dueOn: '2026-06-19',
        isOverdue: false,
      },
    ]);
    expect((await app.client.commitments.detail({ id: commitmentId })).source).toMatchObject({
      kind: 'report',
      reportId: id,
    });
    const { lines } = await app.client.reports.one({ id });
    expect(lines.find((each) => each.id === lineId)?.text).toBe('退款率升到 4.2%，主要是尺码不准');
  });

  it('that is a plan is a task already', async () => {
    await using app = await createTestApp();
    const { personId, line } = await startReview(app);
    const fields = { title: '复盘', ownerId: personId, ownerText: '', dueOn: null, dueTime: null };
    await expect(
      app.client.reviews.makeTask({ lineId: await line('618复盘'), ...fields }),
    ).rejects.toMatchObject({ data: { key: 'reviews.alreadyTask' } });
    expect(await commitmentsOf(app, 'task')).toHaveLength(1);
  });

  it('becomes a topic of its reporter for the next Monday, once', async () => {
    await using app = await createTestApp({ clock: movingClock('2026-06-12T18:00') });
    const { line } = await startReview(app);
    const lineId = await line('退款率');
    await app.client.reviews.makeTopic({ lineId });
    await expect(app.client.reviews.makeTopic({ lineId })).rejects.toMatchObject({
      data: { key: 'reviews.alreadyTopic' },
    });
    expect(await commitmentsOf(app, 'topic')).toMatchObject([
      { ownerName: '陈思远', dueOn: '2026-06-15', kind: 'topic' },
    ]);
    expect((await app.client.commitments.list({ kind: 'topic' })).counts.open).toBe(1);
  });

  it('that became a topic needs no acceptance: it is done once it was spoken about', async () => {
    await using app = await createTestApp();
    const { line } = await startReview(app);
    const { commitmentId: id } = await app.client.reviews.makeTopic({
      lineId: await line('退款率'),
    });
    await expect(app.client.commitments.handIn({ id })).rejects.toMatchObject({
      data: { code: 'rule', key: 'commitments.noAcceptance' },
    });
    await app.client.commitments.postpone({ id, reason: '没轮到', dueOn: '2026-06-22' });
    expect(await commitmentsOf(app, 'topic')).toMatchObject([{ dueOn: '2026-06-22' }]);
    await app.client.commitments.complete({ id });
    expect(await commitmentsOf(app, 'topic')).toEqual([]);
  });

  it('becomes a promise of mine to the reporter, due in two workdays or on the day I say', async () => {
    await using app = await createTestApp({ clock: movingClock('2026-06-15T09:00') });
    const { personId, line } = await startReview(app);
    const [first, second] = [await line('补货款'), await line('退款率')];
    expect(await app.client.reviews.makePromise({ lineId: first })).toMatchObject({
      dueOn: '2026-06-17',
    });
    await app.client.reviews.makePromise({ lineId: second, dueOn: '2026-06-30' });
    expect(await commitmentsOf(app, 'promise')).toMatchObject([
      { ownerName: '周启明', promisedToId: personId, dueOn: '2026-06-17' },
      { ownerName: '周启明', promisedToName: '陈思远', dueOn: '2026-06-30' },
    ]);
    await expect(app.client.reviews.makePromise({ lineId: first })).rejects.toMatchObject({
      data: { key: 'reviews.alreadyPromised' },
    });
  });

  it('is promised by nobody while 我是谁 is not set', async () => {
    await using app = await createTestApp();
    const { id, line } = await startReview(app);
    await app.client.workspace.setMe({ personId: null });
    await expect(
      app.client.reviews.makePromise({ lineId: await line('补货款') }),
    ).rejects.toMatchObject({ data: { code: 'rule', key: 'reviews.whoAreYou' } });
    expect((await app.client.reviews.one({ id })).links).toEqual([]);
  });
});
