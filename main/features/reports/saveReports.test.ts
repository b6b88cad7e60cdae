import { describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import {
  addPeople,
  figure,
  reviewed,
  savePaste,
  saveReport,
  tasksOf,
  week,
} from './reportsTestData.ts';

async function everything(app: TestApp) {
  return {
    people: await app.client.people.list({}),
    weeks: await app.client.reports.weeks({}),
    tasks: await tasksOf(app),
  };
}

describe('a reviewed paste', () => {
  it('creates people, reports and the tasks of their plans in one act', async () => {
    await using app = await createTestApp();
    const { saved, createdPeople } = await savePaste(app, {
      newPeople: [
        { key: 'a', name: '陈思远' },
        { key: 'b', name: '李敏' },
      ],
      reports: [
        reviewed({ person: { newKey: 'a' }, metrics: [figure('gmv', 1_286_000, { wow: 18.3 })] }),
        reviewed({ person: { newKey: 'b' }, template: 'cs' }),
      ],
    });
    expect(createdPeople.map(({ name }) => name)).toEqual(['陈思远', '李敏']);
    expect(saved.map(({ plans, isNew }) => [plans, isNew])).toEqual([
      [1, true],
      [1, true],
    ]);
    const report = await app.client.reports.one({ id: saved[0]?.reportId ?? '' });
    expect(report).toMatchObject({
      personName: '陈思远',
      submittedAt: '2026-06-14T21:00',
      metrics: [{ code: 'gmv', value: 1_286_000, wow: 18.3, target: null }],
      plans: [{ state: 'todo', ownerName: '陈思远', dueOn: '2026-06-21' }],
    });
    expect(await app.client.reports.rawText({ id: report.rawTextId ?? '' })).toMatchObject({
      text: '群聊原文',
    });
    expect(await tasksOf(app)).toHaveLength(2);
  });

  it('may bring a whole new company', async () => {
    await using app = await createTestApp();
    const newPeople = Array.from({ length: 501 }, (_, at) => ({ key: `${at}`, name: `员工${at}` }));
    const { createdPeople } = await savePaste(app, {
      newPeople,
      reports: [reviewed({ person: { newKey: '500' } })],
    });
    expect(createdPeople).toHaveLength(501);
  });

  it('is undone as a whole: reports, people and tasks go together, and redo brings them back', async () => {
    await using app = await createTestApp();
    const before = await everything(app);
    await savePaste(app, {
      newPeople: [{ key: 'a', name: '陈思远' }],
      aliases: [{ person: { newKey: 'a' }, alias: '思远哥' }],
      reports: [reviewed({ person: { newKey: 'a' } })],
    });
    const after = await everything(app);
    await app.client.history.undo({});
    expect(await everything(app)).toEqual(before);
    await app.client.history.redo({});
    expect((await everything(app)).weeks).toEqual(after.weeks);
    expect((await app.client.people.list({}))[0]).toMatchObject({ aliases: ['思远哥'] });
  });

  it('remembers several names of one person, and refuses one that two people would share', async () => {
    await using app = await createTestApp();
    const newPeople = [
      { key: 'a', name: '陈思远' },
      { key: 'b', name: '李敏' },
    ];
    const nameAs = (newKey: string, alias: string) => ({ person: { newKey }, alias });
    const reports = [reviewed({ person: { newKey: 'a' } })];
    const shared = [nameAs('a', '小陈'), nameAs('b', '小陈')];
    await expect(savePaste(app, { newPeople, aliases: shared, reports })).rejects.toMatchObject({
      data: { key: 'people.aliasTaken', params: { alias: '小陈', owner: '陈思远' } },
    });
    const aliases = [nameAs('a', '小陈'), nameAs('a', '思远哥'), nameAs('b', '敏姐')];
    await savePaste(app, { newPeople, aliases, reports });
    const people = await app.client.people.refs({});
    expect(people.map((person) => person.aliases)).toEqual([['小陈', '思远哥'], ['敏姐']]);
  });

  it('gives a plan to whom it names, and to the reporter when nobody or two people answer to it', async () => {
    await using app = await createTestApp();
    const [chen = ''] = await addPeople(app, '陈思远', '林浩', '张伟', '张伟');
    await app.client.people.addAlias({
      personId: (await app.client.people.list({})).find(({ name }) => name === '林浩')?.id ?? '',
      alias: '浩哥',
    });
    const owners = ['浩哥', '张伟', '客户小王', ''];
    await saveReport(app, chen, {
      lines: owners.map((ownerText, index) => ({
        section: 'next' as const,
        text: `计划${index}`,
        ownerText,
        due: '2026-06-16T20:00',
      })),
    });
    const tasks = (await tasksOf(app)).sort((a, b) => (a.title < b.title ? -1 : 1));
    expect(tasks.map(({ ownerName }) => ownerName)).toEqual(['林浩', '陈思远', '陈思远', '陈思远']);
    expect(tasks[0]).toMatchObject({ dueOn: '2026-06-16', dueTime: '20:00' });
  });

  it('never overwrites a report unasked, and then saves nothing at all', async () => {
    await using app = await createTestApp();
    const [chen = ''] = await addPeople(app, '陈思远');
    const id = await saveReport(app, chen);
    const again = savePaste(app, {
      newPeople: [{ key: 'b', name: '李敏' }],
      reports: [reviewed({ person: { newKey: 'b' } }), reviewed({ person: { id: chen } })],
    });
    await expect(again).rejects.toMatchObject({
      data: { code: 'conflict', key: 'reports.alreadyThere', params: { name: '陈思远', week } },
    });
    expect(await app.client.people.list({})).toHaveLength(1);
    expect((await app.client.reports.one({ id })).versionCount).toBe(0);
  });

  it('replaces a report when told to: the old one is a version, equal plans keep their task', async () => {
    await using app = await createTestApp();
    const [chen = ''] = await addPeople(app, '陈思远');
    const id = await saveReport(app, chen, {
      lines: [
        { section: 'next', text: '618复盘初稿' },
        { section: 'next', text: '盯直播' },
        { section: 'next', text: '催样品' },
      ],
    });
    const tasks = await tasksOf(app);
    const worked = tasks.find(({ title }) => title === '盯直播')?.id ?? '';
    await app.client.commitments.start({ id: worked });
    const { saved, orphanedTasks } = await savePaste(app, {
      reports: [
        reviewed({
          person: { id: chen },
          replace: true,
          submittedAt: '2026-06-15T08:30',
          lines: [
            { section: 'done', text: '会场报名' },
            { section: 'next', text: '618 复盘初稿' },
          ],
        }),
      ],
    });
    expect(saved).toMatchObject([{ reportId: id, isNew: false, plans: 1 }]);
    expect(orphanedTasks).toBe(1);
    expect((await tasksOf(app)).map(({ title }) => title).sort()).toEqual([
      '618复盘初稿',
      '盯直播',
    ]);
    const [version] = await app.client.reports.versions({ id });
    expect(version?.lines.map(({ text }) => text)).toEqual(['618复盘初稿', '盯直播', '催样品']);
    expect(version?.submittedAt).toBe('2026-06-14T21:00');
  });

  it('refuses a week that has not begun and the same person twice', async () => {
    await using app = await createTestApp();
    const [chen = ''] = await addPeople(app, '陈思远');
    const person = { id: chen };
    await expect(
      savePaste(app, { reports: [reviewed({ person, week: '2026-W26' })] }),
    ).rejects.toMatchObject({
      data: { key: 'reports.futureWeek', params: { week: '2026-W26', current: '2026-W25' } },
    });
    await expect(
      savePaste(app, { reports: [reviewed({ person }), reviewed({ person })] }),
    ).rejects.toMatchObject({ data: { key: 'reports.samePersonTwice' } });
    expect(await app.client.reports.weeks({})).toEqual([]);
  });

  it('refuses an author nobody knows and a week that does not exist', async () => {
    await using app = await createTestApp();
    for (const person of [{ id: 'nobody' }, { newKey: 'missing' }]) {
      const outcome = await app.call('reports.saveMany', {
        raw: { text: '原文' },
        reports: [reviewed({ person })],
      });
      expect(outcome.ok).toBe(false);
    }
    await expect(
      savePaste(app, { reports: [reviewed({ person: { id: 'x' }, week: '2025-W53' })] }),
    ).rejects.toMatchObject({ data: { code: 'invalid' } });
  });

  it('keeps two people with the same name apart', async () => {
    await using app = await createTestApp();
    const [first = '', second = ''] = await addPeople(app, '张伟', '张伟');
    await savePaste(app, {
      reports: [reviewed({ person: { id: first } }), reviewed({ person: { id: second } })],
    });
    const { rows } = await app.client.reports.board({ week });
    expect(rows.map(({ personId }) => personId).sort()).toEqual([first, second].sort());
  });

  it('holds every character that was typed', async () => {
    await using app = await createTestApp();
    const [chen = ''] = await addPeople(app, '陈思远');
    const text = '引号"\'反斜杠\\ 换行\n𠮷 =SUM(A1) <b>';
    const id = await saveReport(app, chen, { lines: [{ section: 'other', text }] });
    expect((await app.client.reports.one({ id })).lines[0]?.text).toBe(text);
  });
});
