import { describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import { movingClock } from '#main/testing/movingClock.ts';

const week = '2026-W24';

async function addPerson(app: TestApp, name: string, more = {}): Promise<string> {
  return (await app.client.people.create({ name, joinedOn: '2025-01-01', ...more })).id;
}

async function saveReport(app: TestApp, personId: string, lines: object[], of = week) {
  const report = { personId, week: of, template: 'ops' as const, submittedAt: null };
  const metrics = [{ code: 'gmv' as const, value: 1_286_000, target: 1_200_000, rate: 107.2 }];
  return app.client.reports.save({ ...report, metrics, lines: lines as never });
}

describe('今天', () => {
  it('puts everything open into the one list where it needs the manager', async () => {
    await using app = await createTestApp();
    const me = await addPerson(app, '林浩');
    const chen = await addPerson(app, '陈思远');
    await app.client.workspace.setMe({ personId: me });
    const task = (title: string, dueOn: string) =>
      app.client.commitments.create({ title, ownerId: chen, dueOn });
    await task('逾期的', '2026-06-10');
    const { id: slipped } = await task('顺延的', '2026-06-12');
    await app.client.commitments.postpone({ id: slipped, dueOn: '2026-06-30' });
    const { id: handed } = await task('交了的', '2026-06-12');
    await app.client.commitments.handIn({ id: handed });
    await task('明天的', '2026-06-16');
    await task('远的', '2026-07-16');
    const { id } = await saveReport(app, chen, [
      { section: 'issues', text: '断货' },
      { section: 'support', text: '晚班缺1人' },
    ]);
    const { lines } = await app.client.reports.one({ id });
    const lineId = (section: string) => lines.find((line) => line.section === section)?.id ?? '';
    await app.client.reviews.makeTopic({ lineId: lineId('issues') });
    await app.client.reviews.makePromise({ lineId: lineId('support') });

    const facts = await app.client.today.facts({});
    const titles = (list: 'overdue' | 'slipped' | 'handedIn' | 'dueSoon' | 'topics' | 'promises') =>
      facts[list].rows.map(({ title }) => title);
    expect({
      overdue: titles('overdue'),
      slipped: titles('slipped'),
      handedIn: titles('handedIn'),
      dueSoon: titles('dueSoon'),
      topics: titles('topics'),
      promises: titles('promises'),
    }).toEqual({
      overdue: ['逾期的'],
      slipped: ['顺延的'],
      handedIn: ['交了的'],
      dueSoon: ['明天的'],
      topics: ['断货'],
      promises: ['晚班缺1人'],
    });
    expect(facts.missing.map(({ name }) => name)).toEqual(['林浩']);
    expect(facts.unread).toBe(1);
  });

  it('remembers the dates of people a manager must not miss', async () => {
    await using app = await createTestApp();
    const probation = { employmentType: 'probation' as const };
    await addPerson(app, '转正', { ...probation, confirmsOn: '2026-06-20' });
    await addPerson(app, '已转正', { confirmsOn: '2026-06-20' });
    await addPerson(app, '合同', { contractEndsOn: '2026-07-20' });
    await addPerson(app, '生日', { bornOn: '1996-06-15' });
    await addPerson(app, '闰日', { bornOn: '1996-02-29' });
    await addPerson(app, '远的', { contractEndsOn: '2027-07-20', bornOn: '1990-12-01' });
    await addPerson(app, '离职', { leftOn: '2026-06-01', bornOn: '1996-06-15' });
    const { occasions } = await app.client.today.facts({});
    expect(occasions.map(({ name, kind, daysLeft }) => [name, kind, daysLeft])).toEqual([
      ['生日', 'birthday', 0],
      ['转正', 'confirmation', 5],
      ['合同', 'contract', 35],
    ]);
  });

  it('makes the agenda of the Monday meeting from what the week left open, once', async () => {
    const clock = movingClock('2026-06-13T18:00');
    await using app = await createTestApp({ clock });
    const chen = await addPerson(app, '陈思远');
    await saveReport(app, chen, [
      { section: 'issues', text: 'SKU-2086 库存只够4天' },
      { section: 'support', text: '借一个人' },
    ]);
    await app.client.commitments.create({ title: '补货', ownerId: chen, dueOn: '2026-06-10' });
    const agenda = await app.client.today.agenda({});
    expect(agenda.heldOn).toBe('2026-06-15');
    expect(agenda.sections.map(({ items }) => items)).toEqual([
      ['[逾期] 补货（陈思远，6月10日 周三）'],
      ['成交总额GMV（陈思远）128.6万，目标 120万，达成 107.2%'],
      ['陈思远：SKU-2086 库存只够4天'],
      ['陈思远：借一个人'],
      ['距618还有 5 天，正在高潮前蓄势'],
    ]);
    const { text } = await app.client.today.agendaText({});
    expect(text).toContain('SKU-2086 库存只够4天');

    const made = await app.client.today.startMeeting({});
    expect(made.isNew).toBe(true);
    const meeting = await app.client.meetings.page({ id: made.id });
    expect(meeting).toMatchObject({ kind: 'weekly', heldOn: '2026-06-15' });
    expect(meeting.lines.map((line) => line.text)).toContain('· 陈思远：借一个人');
    clock.moveTo('2026-06-14T09:00');
    expect(await app.client.today.startMeeting({})).toEqual({ id: made.id, isNew: false });
  });
});

describe('hiring on 今天', () => {
  it('shows steps that are due soon or late, and who has them', async () => {
    await using app = await createTestApp({ start: { kind: 'structure', code: 't1_seven' } });
    const { seats } = await app.client.org.structure({});
    const seatIds = (post: string) =>
      seats
        .filter(({ postName }) => postName === post)
        .map(({ id }) => id)
        .slice(0, 1);
    const create = (post: string, dueOn: string) =>
      app.client.recruiting.create({
        seatIds: seatIds(post),
        fields: { dueOn, lead: { personId: null, name: '韩磊' } },
      });
    await create('摄影', '2026-06-18');
    await create('店长', '2026-06-13');
    await create('客服', '2026-06-19');
    const { hiring } = await app.client.today.facts({});
    expect(
      hiring.map(({ postName, turnName, daysLeft }) => [postName, turnName, daysLeft]),
    ).toEqual([
      ['店长', '韩磊', -2],
      ['摄影', '韩磊', 3],
    ]);
  });
});
