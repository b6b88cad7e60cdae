import { describe, expect, it } from 'vitest';
import { createTestApp } from '#main/testing/createTestApp.ts';
import {
  inWeek25,
  type Line,
  promisesOf,
  saveReport,
  summary,
  w24,
  w25,
  w26,
  withPlans,
} from './promisesTestKit.ts';

describe('a report that is saved', () => {
  it('settles what the manager confirmed, each by the line that tells of it', async () => {
    await using app = await createTestApp({ clock: inWeek25() });
    const { personId, ids } = await withPlans(app, '主图5张', '盘点');
    const [first = '', second = ''] = ids;
    await saveReport(app, personId, {
      week: w25,
      lines: [
        { section: 'done', text: '主图5张已上架' },
        { section: 'unfinished', text: '盘点还差B区' },
      ],
      outcomes: [
        { commitmentId: first, outcome: 'done', lineIndex: 0 },
        { commitmentId: second, outcome: 'partial', lineIndex: 1, reason: '缺人' },
      ],
    });
    expect(await promisesOf(app, personId, w25)).toMatchObject([
      { state: 'done', settled: { outcome: 'done', lineText: '主图5张已上架' } },
      { state: 'doing', settled: { outcome: 'partial', lineText: '盘点还差B区', reason: '缺人' } },
    ]);
    await app.client.history.undo({});
    expect(await summary(app, personId, w25)).toEqual(['主图5张 todo -', '盘点 todo -']);
  });

  it('settles nothing by itself', async () => {
    await using app = await createTestApp({ clock: inWeek25() });
    const { personId } = await withPlans(app, '主图5张');
    await saveReport(app, personId, {
      week: w25,
      lines: [{ section: 'done', text: '主图5张' }],
    });
    expect(await summary(app, personId, w25)).toEqual(['主图5张 todo -']);
  });

  it('keeps outcomes when the lines that told of them are written anew', async () => {
    await using app = await createTestApp({ clock: inWeek25() });
    const { personId, ids } = await withPlans(app, '主图5张');
    const commitmentId = ids[0] ?? '';
    const lines: Line[] = [{ section: 'done', text: '主图5张已上架' }];
    const outcomes = [{ commitmentId, outcome: 'done', lineIndex: 0 }];
    const reportId = await saveReport(app, personId, { week: w25, lines, outcomes });
    await saveReport(app, personId, {
      week: w25,
      lines: [{ section: 'done', text: '换了一句话' }],
      replace: true,
    });
    expect((await promisesOf(app, personId, w25))[0]?.settled).toMatchObject({
      outcome: 'done',
      lineId: null,
    });
    await app.client.reports.remove({ id: reportId });
    expect(await summary(app, personId, w25)).toEqual(['主图5张 done done']);
    expect(app.backend.check().problems).toEqual([]);
  });

  it('goes on with a task where the manager says so, instead of making another', async () => {
    const clock = inWeek25();
    await using app = await createTestApp({ clock });
    const { personId, reportId, ids } = await withPlans(app, '主图5张');
    const commitmentId = ids[0] ?? '';
    const second = await saveReport(app, personId, {
      week: w25,
      lines: [{ section: 'next', text: '主图5张，继续', commitmentId }],
      outcomes: [{ commitmentId, outcome: 'slipped' }],
    });
    clock.moveTo('2026-06-25T09:00');
    expect(await promisesOf(app, personId, w26)).toMatchObject([
      { id: commitmentId, words: '主图5张', plannedIn: w24, slipCount: 1 },
    ]);
    expect((await app.client.commitments.list({})).counts.open).toBe(1);
    await app.client.reports.remove({ id: reportId });
    expect(await app.client.commitments.detail({ id: commitmentId })).toMatchObject({
      source: { kind: 'gone' },
    });
    await app.client.reports.remove({ id: second });
    expect(app.backend.check().problems).toEqual([]);
    await expect(
      saveReport(app, personId, {
        week: w26,
        lines: [{ section: 'next', text: '主图', commitmentId: 'nothing' }],
      }),
    ).rejects.toMatchObject({ data: { code: 'not_found' } });
  });

  it('and its task never change each other’s words', async () => {
    await using app = await createTestApp({ clock: inWeek25() });
    const { personId, reportId, ids } = await withPlans(app, '主图5张');
    const id = ids[0] ?? '';
    const { revision } = await app.client.commitments.detail({ id });
    await app.client.commitments.update({ id, revision, changes: { title: '主图6张和详情页' } });
    const report = await app.client.reports.one({ id: reportId });
    expect(report.lines).toMatchObject([{ text: '主图5张', commitmentId: id }]);
    const [line] = report.lines;
    await app.client.reports.update({
      id: reportId,
      revision: report.revision,
      template: 'ops',
      submittedAt: null,
      metrics: [],
      lines: [{ id: line?.id ?? '', section: 'next', text: '主图7张' }],
    });
    expect(await promisesOf(app, personId, w25)).toMatchObject([
      { id, title: '主图6张和详情页', words: '主图7张' },
    ]);
  });
});
