import { describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import { movingClock } from '#main/testing/movingClock.ts';
import { addPeople, figure, saveReport, week } from './reportsTestData.ts';

async function statusesOf(app: TestApp, of = week): Promise<Record<string, string>> {
  const { rows } = await app.client.reports.board({ week: of });
  return Object.fromEntries(rows.map(({ name, status }) => [name, status]));
}

describe('the board of a week', () => {
  it('turns from 未到期 to 未交 when the due minute has passed', async () => {
    const clock = movingClock('2026-06-14T22:00');
    await using app = await createTestApp({ clock });
    await addPeople(app, '贾宇');
    expect(await statusesOf(app)).toEqual({ 贾宇: 'not_due' });
    clock.moveTo('2026-06-14T22:01');
    expect(await statusesOf(app)).toEqual({ 贾宇: 'missing' });
  });

  it('calls a report late by its header, never without a time, and as the manager says', async () => {
    await using app = await createTestApp();
    const [onTime = '', late = '', unknown = ''] = await addPeople(app, '甲', '乙', '丙');
    await saveReport(app, onTime, { submittedAt: '2026-06-14T22:00' });
    await saveReport(app, late, { submittedAt: '2026-06-14T22:01' });
    const id = await saveReport(app, unknown, { submittedAt: null });
    const board = await app.client.reports.board({ week });
    expect(Object.fromEntries(board.rows.map((row) => [row.name, row.status]))).toEqual({
      甲: 'submitted',
      乙: 'late',
      丙: 'submitted',
    });
    expect(board.rows.find(({ name }) => name === '丙')?.isTimeUnknown).toBe(true);
    await app.client.reports.setLateness({ id, lateness: 'late' });
    expect((await statusesOf(app)).丙).toBe('late');
    expect((await app.client.reports.board({ week })).counts).toMatchObject({
      submitted: 1,
      late: 2,
      due: 3,
      onTimeRate: 33.3,
    });
  });

  it('takes the due time of the template before that of the workspace', async () => {
    await using app = await createTestApp();
    const [ops = '', live = ''] = await addPeople(app, '运营', '主播');
    await saveReport(app, ops, { submittedAt: '2026-06-14T23:00' });
    await saveReport(app, live, { template: 'live', submittedAt: '2026-06-15T09:30' });
    expect(await statusesOf(app)).toEqual({ 运营: 'late', 主播: 'submitted' });
    await app.client.workspace.setDueRule({ weekday: 8, time: '12:00' });
    await app.client.reports.setDueRule({ template: 'live', rule: { weekday: 7, time: '20:00' } });
    expect(await statusesOf(app)).toEqual({ 运营: 'submitted', 主播: 'late' });
    await app.client.reports.setDueRule({ template: 'live', rule: null });
    expect(await app.client.reports.dueRules({})).toContainEqual({
      template: 'live',
      rule: { weekday: 8, time: '10:00' },
      isOwn: false,
    });
  });

  it('leaves out who was not yet or no longer there', async () => {
    await using app = await createTestApp();
    const person = (name: string, joinedOn: string | null, leftOn: string | null = null) =>
      app.client.people.create({ name, joinedOn, leftOn });
    await person('次周入职', '2026-06-15');
    await person('周日入职', '2026-06-14');
    await person('上周离职', '2024-01-01', '2026-06-07');
    await person('周一离职', '2024-01-01', '2026-06-08');
    expect(Object.keys(await statusesOf(app)).sort()).toEqual(['周一离职', '周日入职']);
  });

  it('expects people without a first day only since the workspace knows anything', async () => {
    await using app = await createTestApp();
    const [chen = ''] = await addPeople(app, '陈思远', '贾宇');
    expect(await statusesOf(app)).toEqual({});
    await saveReport(app, chen);
    expect(await statusesOf(app)).toEqual({ 陈思远: 'submitted', 贾宇: 'missing' });
    expect(await statusesOf(app, '2026-W23')).toEqual({});
  });

  it('exempts only when the exemption covers the whole week', async () => {
    await using app = await createTestApp();
    const [a = '', b = ''] = await addPeople(app, '全周', '半周');
    await saveReport(app, (await addPeople(app, '陈思远'))[0] ?? '');
    const exempt = (personId: string, startsOn: string, endsOn: string | null) =>
      app.client.reports.addExemption({ personId, startsOn, endsOn, reason: '年假' });
    const { id } = await exempt(a, '2026-06-08', '2026-06-14');
    await exempt(b, '2026-06-09', null);
    expect(await statusesOf(app)).toMatchObject({ 全周: 'exempt', 半周: 'missing' });
    await expect(exempt(a, '2026-06-14', null)).rejects.toMatchObject({
      data: { key: 'reports.exemptionOverlaps' },
    });
    await app.client.reports.endExemption({ id, endsOn: '2026-06-10' });
    expect(await statusesOf(app)).toMatchObject({ 全周: 'missing' });
    await app.client.reports.endExemption({ id, endsOn: '2026-06-01' });
    expect(await app.client.reports.exemptions({})).toMatchObject([{ personName: '半周' }]);
  });

  it('asks nothing of somebody on leave from the first workday to the last', async () => {
    await using app = await createTestApp();
    const [a = '', b = ''] = await addPeople(app, '年假', '陈思远');
    await saveReport(app, b);
    const leave = { personId: a, startsOn: '2026-06-08', endsOn: '2026-06-12', reason: '年假' };
    await app.client.reports.addExemption(leave);
    expect((await statusesOf(app)).年假).toBe('exempt');
  });

  it('moves a due day off a public holiday, and asks nothing in a week of holidays', async () => {
    await using app = await createTestApp({ clock: movingClock('2026-02-24T09:00') });
    const [chen = ''] = await addPeople(app, '陈思远', '贾宇');
    const newYear = '2026-W07';
    await saveReport(app, chen, { week: '2026-W06' });
    await saveReport(app, chen, { week: newYear, submittedAt: '2026-02-24T21:00' });
    const board = await app.client.reports.board({ week: newYear });
    expect(board.dueAt).toBe('2026-02-24T22:00');
    expect(board.counts).toMatchObject({ submitted: 1, not_due: 1, late: 0 });
    const festival = await app.client.reports.board({ week: '2026-W08' });
    expect(festival.rows.map(({ autoExemption }) => autoExemption)).toEqual([
      'holiday_week',
      'holiday_week',
    ]);
    await app.client.workspace.setHolidayRule({ movesDueOffHolidays: false });
    expect((await app.client.reports.board({ week: newYear })).counts).toMatchObject({ late: 1 });
    expect((await app.client.reports.board({ week: '2026-W08' })).counts.exempt).toBe(0);
  });

  it('follows an imported calendar, and the shipped one again once it is taken back', async () => {
    await using app = await createTestApp();
    await addPeople(app, '陈思远');
    await saveReport(app, (await addPeople(app, '何雨桐'))[0] ?? '');
    const off = ['2026-06-13', '2026-06-14'].map((day) => ({
      day,
      kind: 'holiday' as const,
      name: '店庆',
    }));
    await app.client.calendar.importYear({ year: 2026, days: off });
    expect((await app.client.reports.board({ week })).dueAt).toBe('2026-06-15T22:00');
    expect(await app.client.calendar.year({ year: 2026 })).toMatchObject({ source: 'imported' });
    await app.client.calendar.resetYear({ year: 2026 });
    expect((await app.client.reports.board({ week })).dueAt).toBe('2026-06-14T22:00');
    expect(await app.client.calendar.year({ year: 2031 })).toMatchObject({ source: 'none' });
  });

  it('spares who came late in the week or left early in it, but counts what they hand in', async () => {
    await using app = await createTestApp();
    const person = (name: string, joinedOn: string, leftOn: string | null = null) =>
      app.client.people.create({ name, joinedOn, leftOn });
    const { id } = await person('周四入职', '2026-06-11');
    await person('周三入职', '2026-06-10');
    await person('周二离职', '2024-01-01', '2026-06-09');
    expect(await statusesOf(app)).toEqual({
      周四入职: 'exempt',
      周三入职: 'missing',
      周二离职: 'exempt',
    });
    await saveReport(app, id);
    expect((await statusesOf(app)).周四入职).toBe('submitted');
  });

  it('counts reminders per person and week, and takes them back by undo', async () => {
    await using app = await createTestApp();
    const [jia = '', tian = ''] = await addPeople(app, '贾宇', '田野');
    await saveReport(app, tian);
    const nudge = { week, personIds: [jia], tone: 'friendly' as const };
    await app.client.reports.logNudges(nudge);
    await app.client.reports.logNudges({ ...nudge, tone: 'firm' });
    const rowOf = async () =>
      (await app.client.reports.board({ week })).rows.find(({ personId }) => personId === jia);
    expect(await rowOf()).toMatchObject({ nudgeCount: 2 });
    await app.client.history.undo({ operationId: app.lastOperation()?.id ?? '' });
    expect(await rowOf()).toMatchObject({ nudgeCount: 1 });
  });

  it('says week by week how punctual the team is, the least punctual first', async () => {
    await using app = await createTestApp();
    const [a = '', b = '', c = ''] = await addPeople(app, '准时', '迟交', '没交');
    for (const each of ['2026-W23', week]) {
      await saveReport(app, a, { week: each, submittedAt: '2026-06-01T10:00' });
      await saveReport(app, b, { week: each, submittedAt: '2026-06-20T10:00' });
    }
    await saveReport(app, c, { week: '2026-W23', submittedAt: '2026-06-01T10:00' });
    const { weeks, people } = await app.client.reports.punctuality({ week, weekCount: 3 });
    expect(weeks.map(({ counts }) => counts.onTimeRate)).toEqual([66.7, 33.3]);
    expect(people.map(({ name, late, missing }) => [name, late, missing])).toEqual([
      ['迟交', 2, 0],
      ['没交', 0, 1],
    ]);
    expect(people[1]?.statuses).toEqual(['submitted', 'missing']);
  });

  it('knows which weeks hold reports, newest first', async () => {
    await using app = await createTestApp();
    const [chen = ''] = await addPeople(app, '陈思远');
    for (const each of ['2025-W52', week, '2026-W23']) await saveReport(app, chen, { week: each });
    expect(await app.client.reports.weeks({})).toEqual([week, '2026-W23', '2025-W52']);
  });
});

describe('the roll-up of a week', () => {
  it('compares with last week’s report, else with what this one says of last week', async () => {
    await using app = await createTestApp();
    const [chen = '', he = ''] = await addPeople(app, '陈思远', '何雨桐');
    await saveReport(app, chen, { week: '2026-W23', metrics: [figure('gmv', 1_000_000)] });
    await saveReport(app, chen, {
      metrics: [figure('gmv', 1_200_000, { previous: 990_000, target: 1_000_000 })],
    });
    await saveReport(app, he, {
      metrics: [
        figure('gmv', 300_000, { previous: 200_000 }),
        figure('refund_rate', 6.8, { delta: -0.7 }),
      ],
    });
    const { metrics } = await app.client.reports.weekRollUp({ week });
    const gmv = metrics.find(({ code }) => code === 'gmv');
    expect(gmv?.figures).toMatchObject([
      {
        name: '陈思远',
        previous: 1_000_000,
        previousFrom: 'report',
        statedPrevious: 990_000,
        rate: 120,
        change: { kind: 'percent', value: 20 },
        tone: 'good',
      },
      { name: '何雨桐', previous: 200_000, previousFrom: 'stated', change: { value: 50 } },
    ]);
    expect(gmv?.total).toMatchObject({
      value: 1_500_000,
      previous: 1_200_000,
      change: { value: 25 },
    });
    expect(metrics.find(({ code }) => code === 'refund_rate')).toMatchObject({
      total: null,
      figures: [{ change: { kind: 'points', value: -0.7 }, tone: 'good' }],
    });
  });

  it('brings every line of every section with its plan, and how last week’s plans ended', async () => {
    await using app = await createTestApp();
    const [chen = '', he = ''] = await addPeople(app, '陈思远', '何雨桐');
    await saveReport(app, chen, { week: '2026-W23' });
    const { groups } = await app.client.commitments.list({});
    const task = groups[0]?.rows[0]?.id ?? '';
    await app.client.commitments.handIn({ id: task });
    await app.client.commitments.accept({ id: task });
    await saveReport(app, chen, { lines: [{ section: 'issues', text: '断货' }] });
    await saveReport(app, he, {
      lines: [
        { section: 'support', text: '借一个人' },
        { section: 'next', text: '补货', ownerText: '陈思远' },
      ],
    });
    const rollUp = await app.client.reports.weekRollUp({ week });
    expect(rollUp.promised).toEqual({ total: 1, done: 1, cancelled: 0 });
    expect(rollUp.lines.map(({ name, section, text }) => [name, section, text])).toEqual([
      ['陈思远', 'issues', '断货'],
      ['何雨桐', 'support', '借一个人'],
      ['何雨桐', 'next', '补货'],
    ]);
    expect(rollUp.lines[2]?.plan).toMatchObject({ ownerName: '陈思远', state: 'todo' });
  });

  it('of a week without anything is empty and harmless', async () => {
    await using app = await createTestApp();
    expect(await app.client.reports.weekRollUp({ week: '2020-W01' })).toMatchObject({
      rows: [],
      metrics: [],
      lines: [],
      counts: { due: 0, onTimeRate: null },
    });
  });
});
