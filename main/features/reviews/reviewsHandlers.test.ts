import { describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import { movingClock } from '#main/testing/movingClock.ts';
import { pasteReport, startReview, week } from './reviewsTestKit.ts';

async function standingOnBoard(app: TestApp) {
  const { rows } = await app.client.reports.board({ week });
  return rows.find(({ reportId }) => reportId !== null)?.review;
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
