import { describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import { movingClock } from '#main/testing/movingClock.ts';
import { pasteReport, startReview, week } from './reviewsTestKit.ts';

async function standingOnBoard(app: TestApp) {
  const { rows } = await app.client.reports.board({ week });
  return rows.find(({ reportId }) => reportId !== null)?.review;
}

async function commitmentsOf(app: TestApp, kind: 'task' | 'topic' | 'promise') {
  const { groups } = await app.client.commitments.list({ kind });
  return groups.flatMap(({ rows }) => rows);
}

describe('a review', () => {
  it('begins unread, and the board shows how it goes on', async () => {
    await using app = await createTestApp();
    const { id } = await startReview(app);
    expect(await standingOnBoard(app)).toEqual({
      state: 'unread',
      isHandedInAgain: false,
      grade: '',
    });
    await app.client.reviews.markRead({ id });
    expect(await standingOnBoard(app)).toMatchObject({ state: 'read' });
    await app.client.reviews.markUnread({ id });
    expect(await standingOnBoard(app)).toMatchObject({ state: 'unread', isHandedInAgain: false });
    await app.client.reviews.sendBack({ id, reason: '缺退款率' });
    expect(await standingOnBoard(app)).toMatchObject({ state: 'returned' });
    expect(await app.client.reviews.one({ id })).toMatchObject({ reason: '缺退款率' });
  });

  it('that is graded counts as read; a returned report stays returned', async () => {
    await using app = await createTestApp();
    const { id } = await startReview(app);
    await app.client.reviews.setGrade({ id, grade: 'A' });
    expect(await standingOnBoard(app)).toMatchObject({ state: 'read', grade: 'A' });
    await app.client.reviews.sendBack({ id, reason: '再补' });
    await app.client.reviews.setGrade({ id, grade: 'D' });
    expect(await standingOnBoard(app)).toMatchObject({ state: 'returned', grade: 'D' });
  });

  it('returns nothing without a reason', async () => {
    await using app = await createTestApp();
    const { id } = await startReview(app);
    await expect(app.client.reviews.sendBack({ id, reason: '  ' })).rejects.toMatchObject({
      data: { code: 'invalid', fields: [{ path: 'reason' }] },
    });
    expect(await standingOnBoard(app)).toMatchObject({ state: 'unread' });
  });

  it('of a returned report that comes in again is unread and 已重交, the reason still there', async () => {
    await using app = await createTestApp();
    const { id, personId } = await startReview(app);
    await app.client.reviews.sendBack({ id, reason: '缺退款率' });
    await pasteReport(app, personId);
    expect(await standingOnBoard(app)).toMatchObject({ state: 'unread', isHandedInAgain: true });
    expect(await app.client.reviews.one({ id })).toMatchObject({ reason: '缺退款率' });
    await app.client.history.undo({});
    expect(await standingOnBoard(app)).toMatchObject({ state: 'returned' });
  });

  it('of a read report survives the same words pasted twice, but not new ones', async () => {
    await using app = await createTestApp();
    const { id, personId } = await startReview(app);
    await app.client.reviews.setGrade({ id, grade: 'B' });
    await pasteReport(app, personId);
    expect(await standingOnBoard(app)).toMatchObject({ state: 'read', grade: 'B' });
    await pasteReport(app, personId, { lines: [{ section: 'done', text: '全都重写了' }] });
    expect(await standingOnBoard(app)).toEqual({
      state: 'unread',
      isHandedInAgain: true,
      grade: '',
    });
  });

  it('knows the three weeks before', async () => {
    await using app = await createTestApp();
    const { id, personId } = await startReview(app);
    for (const before of ['2026-W19', '2026-W20', '2026-W22', '2026-W23']) {
      await pasteReport(app, personId, { week: before });
    }
    const { previous } = await app.client.reviews.one({ id });
    expect(previous.map((report) => report.week)).toEqual(['2026-W23', '2026-W22', '2026-W20']);
  });
});

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

describe('the text for the reporter', () => {
  it('brings promises, comments and the reason, and nothing private', async () => {
    const clock = movingClock('2026-06-14T22:00');
    await using app = await createTestApp({ clock });
    const first = await startReview(app);
    await app.client.reviews.makePromise({ lineId: await first.line('补货款') });
    clock.moveTo('2026-06-21T20:00');
    const { id } = await pasteReport(app, first.personId, { week: '2026-W25' });
    const { lines } = await app.client.reports.one({ id });
    const lineId = lines[1]?.id ?? '';
    await app.client.reviews.addNote({ lineId, kind: 'comment', text: '按尺码拆开' });
    await app.client.reviews.addNote({ lineId, kind: 'private', text: '带教不够' });
    await app.client.reviews.setGrade({ id, grade: 'C' });
    await app.client.reviews.sendBack({ id, reason: '缺退款率环比' });
    const { text } = await app.client.reviews.replyText({ id });
    expect(text).toBe(
      [
        '陈思远，第25周 6.15–6.21 的周报先退回，请补充后重新发：缺退款率环比',
        '上次答应你的：\n1. 补货款 1 万还没批，请帮忙催财务：原定6月16日 周二，还没办好',
        '几点意见：\n1. “退款率升到 4.2%，主要是尺码不准”：按尺码拆开',
      ].join('\n\n'),
    );
    const english = await app.client.reviews.replyText({ id, language: 'en-US' });
    expect(english.text).toContain('My comments:');
  });
});
