import { describe, expect, it } from 'vitest';
import { createTestApp } from '#main/testing/createTestApp.ts';
import { addPeople, reviewed, saveReport, tasksOf, week } from './reportsTestData.ts';

describe('one report', () => {
  it('can be typed in by hand, but not over one that is there', async () => {
    await using app = await createTestApp();
    const [chen = ''] = await addPeople(app, '陈思远');
    const { person: _person, replace: _replace, ...content } = reviewed({ person: { id: chen } });
    const report = { ...content, personId: chen, week };
    const { id } = await app.client.reports.save(report);
    expect((await app.client.reports.one({ id })).rawTextId).toBeNull();
    await expect(app.client.reports.save(report)).rejects.toMatchObject({
      data: { key: 'reports.alreadyThere' },
    });
  });

  it('keeps the words before an edit, and the title of the task as it was', async () => {
    await using app = await createTestApp();
    const [chen = ''] = await addPeople(app, '陈思远');
    const id = await saveReport(app, chen);
    const report = await app.client.reports.one({ id });
    const lines = report.lines.map((line) => ({ ...line, text: `${line.text}（改）` }));
    const { revision, template, submittedAt, metrics } = report;
    await app.client.reports.update({ id, revision, template, submittedAt, metrics, lines });
    const after = await app.client.reports.one({ id });
    expect(after.lines.map((line) => [line.id, line.text])).toEqual(
      lines.map((line) => [line.id, line.text]),
    );
    expect((await tasksOf(app)).map(({ title }) => title)).toEqual(['618复盘初稿']);
    expect((await app.client.reports.versions({ id }))[0]?.lines[0]?.text).toBe(
      report.lines[0]?.text,
    );
    const [task] = await tasksOf(app);
    await app.client.commitments.update({
      id: task?.id ?? '',
      revision: task?.revision ?? 0,
      changes: { title: '618复盘定稿' },
    });
    expect((await app.client.reports.one({ id })).lines[1]?.text).toBe('618复盘初稿（改）');
  });

  it('refuses an edit of an older state', async () => {
    await using app = await createTestApp();
    const [chen = ''] = await addPeople(app, '陈思远');
    const id = await saveReport(app, chen);
    const { revision, template, submittedAt, metrics, lines } = await app.client.reports.one({
      id,
    });
    await app.client.reports.setLateness({ id, lateness: 'late' });
    await expect(
      app.client.reports.update({ id, revision, template, submittedAt, metrics, lines }),
    ).rejects.toMatchObject({ data: { code: 'conflict' } });
  });

  it('takes its untouched tasks along when a plan leaves it, and keeps those somebody works on', async () => {
    await using app = await createTestApp();
    const [chen = ''] = await addPeople(app, '陈思远');
    const id = await saveReport(app, chen, {
      lines: [
        { section: 'next', text: '甲' },
        { section: 'next', text: '乙' },
      ],
    });
    const [first] = await tasksOf(app);
    await app.client.commitments.start({ id: first?.id ?? '' });
    const { revision, template, submittedAt, metrics, lines } = await app.client.reports.one({
      id,
    });
    const moved = lines.map((line) => ({ ...line, section: 'other' as const }));
    const result = await app.client.reports.update({
      ...{ id, revision, template, submittedAt, metrics },
      lines: moved,
    });
    expect(result).toEqual({ orphanedTasks: 1, keptNotes: 0 });
    expect((await tasksOf(app)).map(({ title }) => title)).toEqual([first?.title]);
  });

  it('goes with its versions and untouched tasks, never with its paste, and undo brings all back', async () => {
    await using app = await createTestApp();
    const [chen = ''] = await addPeople(app, '陈思远');
    const id = await saveReport(app, chen);
    await saveReport(app, chen, { replace: true, lines: [{ section: 'next', text: '盯盘' }] });
    const before = await app.client.reports.one({ id });
    await app.client.reports.remove({ id });
    expect(await tasksOf(app)).toEqual([]);
    await expect(app.client.reports.one({ id })).rejects.toMatchObject({
      data: { code: 'not_found' },
    });
    const pasted = await app.client.reports.rawText({ id: before.rawTextId ?? '' });
    expect(pasted.text).not.toBe('');
    await app.client.history.undo({});
    const { revision: _revision, ...restored } = await app.client.reports.one({ id });
    expect(before).toMatchObject(restored);
  });

  it('shows where its plans stand and how often they slipped', async () => {
    await using app = await createTestApp();
    const [chen = ''] = await addPeople(app, '陈思远');
    const id = await saveReport(app, chen);
    const [plan] = (await app.client.reports.one({ id })).plans;
    await app.client.commitments.postpone({ id: plan?.commitmentId ?? '' });
    expect((await app.client.reports.one({ id })).plans).toMatchObject([
      { state: 'todo', slipCount: 1 },
    ]);
    const { lines } = await app.client.reports.weekRollUp({ week });
    expect(lines.find(({ section }) => section === 'next')?.plan).toMatchObject({ slipCount: 1 });
  });
});
