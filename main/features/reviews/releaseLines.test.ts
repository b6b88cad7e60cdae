import { describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import { pasteReport, type ReadReport, startReview } from './reviewsTestKit.ts';

/** Everything a line can carry, on one line. */
async function annotate(app: TestApp, { line }: ReadReport, start: string): Promise<void> {
  const lineId = await line(start);
  await app.client.reviews.setMark({ lineId, mark: 'flagged', isSet: true });
  await app.client.reviews.addNote({ lineId, kind: 'comment', text: '按尺码拆开看' });
  await app.client.reviews.addNote({ lineId, kind: 'private', text: '带教不够' });
  await app.client.reviews.makeTopic({ lineId });
}

async function topics(app: TestApp) {
  const { groups } = await app.client.commitments.list({ kind: 'topic' });
  return groups.flatMap(({ rows }) => rows);
}

describe('a report that changes under its review', () => {
  it('keeps everything on lines that live on', async () => {
    await using app = await createTestApp();
    const report = await startReview(app);
    await annotate(app, report, '退款率');
    const before = await app.client.reviews.one({ id: report.id });
    const { keptNotes } = await pasteReport(app, report.personId, {
      lines: [
        { section: 'done', text: '新的一行' },
        { section: 'issues', text: '退款率升到 4.2%， 主要是尺码不准' },
      ],
    });
    expect(keptNotes).toBe(0);
    const after = await app.client.reviews.one({ id: report.id });
    expect({ ...after, links: after.links.length }).toEqual({ ...before, links: 1 });
  });

  it('takes everything to the line that says the same in other words', async () => {
    await using app = await createTestApp();
    const report = await startReview(app);
    await annotate(app, report, '退款率');
    const { keptNotes } = await pasteReport(app, report.personId, {
      lines: [
        { section: 'done', text: '退货包装换新' },
        { section: 'issues', text: '退款率升到 4.2%（上周 3.8%），尺码不准占六成' },
      ],
    });
    expect(keptNotes).toBe(0);
    const lineId = await report.line('退款率');
    const { marks, notes, links, formerNotes } = await app.client.reviews.one({ id: report.id });
    expect(marks).toEqual([{ lineId, marks: ['flagged'] }]);
    expect(notes.map((note) => [note.lineId, note.text])).toEqual([
      [lineId, '按尺码拆开看'],
      [lineId, '带教不够'],
    ]);
    expect(links).toMatchObject([{ lineId, kind: 'topic' }]);
    expect(formerNotes).toEqual([]);
  });

  it('keeps notes of a line without successor beside its words in the version, and says how many', async () => {
    await using app = await createTestApp();
    const report = await startReview(app);
    await annotate(app, report, '退款率');
    const { keptNotes } = await pasteReport(app, report.personId, {
      lines: [{ section: 'done', text: '完全是另一回事' }],
    });
    expect(keptNotes).toBe(2);
    const review = await app.client.reviews.one({ id: report.id });
    expect(review).toMatchObject({ marks: [], notes: [], links: [] });
    expect(review.formerNotes).toMatchObject([
      { kind: 'comment', text: '按尺码拆开看', lineText: '退款率升到 4.2%，主要是尺码不准' },
      { kind: 'private', text: '带教不够' },
    ]);
    const [version] = await app.client.reports.versions({ id: report.id });
    expect(version?.notes).toHaveLength(2);
    expect(await topics(app)).toHaveLength(1);
  });

  it('does the same when it is edited by hand', async () => {
    await using app = await createTestApp();
    const report = await startReview(app);
    await annotate(app, report, '退款率');
    const { revision, template, submittedAt, metrics, lines } = await app.client.reports.one({
      id: report.id,
    });
    const result = await app.client.reports.update({
      ...{ id: report.id, revision, template, submittedAt, metrics },
      lines: lines.filter(({ section }) => section !== 'issues'),
    });
    expect(result).toEqual({ orphanedTasks: 0, keptNotes: 2 });
  });

  it('can be removed with all of it, says how many notes go, and undo brings everything back', async () => {
    await using app = await createTestApp();
    const report = await startReview(app);
    await annotate(app, report, '退款率');
    await app.client.reviews.makePromise({ lineId: await report.line('补货款') });
    await app.client.reviews.sendBack({ id: report.id, reason: '缺数' });
    const before = await app.client.reviews.one({ id: report.id });
    expect(await app.client.reports.remove({ id: report.id })).toEqual({ notes: 2 });
    expect(await topics(app)).toMatchObject([{ source: { kind: 'gone' } }]);
    await app.client.history.undo({});
    expect(await app.client.reviews.one({ id: report.id })).toEqual(before);
    expect(app.backend.check().problems).toEqual([]);
  });
});
