import { describe, expect, it } from 'vitest';
import { measureKeeping } from '#shared/features/commitments/keepRules.ts';
import { builtinPost } from '#shared/features/org/builtin/postLibrary.ts';
import { addDays, daysBetween, weekdayOf, weekRange } from '#shared/lib/isoWeek.ts';
import type { DemoCommitment, DemoPlan } from './demoModel.ts';
import { planDemo } from './planDemo.ts';

const sunday = '2026-06-14';
const monday = '2026-06-15';
const midweek = '2026-11-25';
const newYear = '2027-01-04';
const everyWeekday = Array.from({ length: 7 }, (_, index) => addDays('2026-06-14', index));

function commitmentsOf(plan: DemoPlan): DemoCommitment[] {
  return [...plan.commitments];
}

function isOpen({ state }: DemoCommitment): boolean {
  return state !== 'done' && state !== 'cancelled';
}

function overdue(plan: DemoPlan): DemoCommitment[] {
  return commitmentsOf(plan).filter((one) => isOpen(one) && one.dueOn < plan.today);
}

function postOf(plan: DemoPlan, personKey: string) {
  const main = plan.assignments.find((a) => a.personKey === personKey && a.kind === 'main');
  const seat = plan.seats.find(({ key }) => key === main?.seatKey);
  if (!seat) throw new Error(`no seat: ${personKey}`);
  return builtinPost(seat.postCode);
}

/** Sunday 22:00, or Monday 10:00 for people of the live room. */
function dueOf(plan: DemoPlan, personKey: string, week: string): string {
  const { to } = weekRange(week);
  return postOf(plan, personKey).template === 'live' ? `${addDays(to, 1)}T10:00` : `${to}T22:00`;
}

describe('the organisation of the demo team', () => {
  const plan = planDemo({ today: midweek, size: 'team' });

  it('has 26 people, 29 seats in quota, 31 seats in all and 3 vacancies', () => {
    const held = new Set(plan.assignments.map(({ seatKey }) => seatKey));
    expect(plan.people).toHaveLength(26);
    expect(plan.seats).toHaveLength(31);
    expect(plan.seats.filter(({ inQuota }) => inQuota)).toHaveLength(29);
    const vacant = plan.seats.filter(({ key }) => !held.has(key));
    expect(vacant.map(({ postCode, vacancyNote }) => [postCode, vacancyNote])).toEqual([
      ['pd_lead', '筹备'],
      ['host', '面试'],
      ['cs_after', '已发offer'],
    ]);
  });

  it('lets two people hold a second post outside the quota', () => {
    const doubled = plan.assignments.filter(({ kind }) => kind === 'concurrent');
    const posts = doubled.map(({ personKey, seatKey }) => [
      personKey,
      plan.seats.find(({ key }) => key === seatKey)?.postCode,
    ]);
    expect(posts).toEqual([
      ['p23', 'editor'],
      ['p19', 'live_ops'],
    ]);
  });

  it('reports to one top over four levels, with three dotted lines', () => {
    const solid = plan.lines.filter(({ kind }) => kind === 'solid');
    const superiorOf = new Map(solid.map((line) => [line.seatKey, line.superiorSeatKey]));
    expect(solid).toHaveLength(30);
    const levelOf = (key: string): number => {
      const superior = superiorOf.get(key);
      return superior === undefined ? 1 : levelOf(superior) + 1;
    };
    const quota = plan.seats.filter(({ inQuota }) => inQuota);
    expect(Math.max(...quota.map(({ key }) => levelOf(key)))).toBe(4);
    const dotted = plan.lines.filter(({ kind }) => kind === 'dotted');
    expect(dotted.map(({ note }) => note)).toEqual(['兼千川投放', '兼直播脚本', '短视频拍摄']);
  });

  it('gives every unit a mission and a head who sits in it', () => {
    expect(plan.units).toHaveLength(7);
    for (const unit of plan.units) {
      expect(unit.mission).not.toBe('');
      expect(plan.seats.find(({ key }) => key === unit.headSeatKey)?.unitKey).toBe(unit.key);
    }
  });

  it('lets people join on working days, full months ago', () => {
    for (const { joinedOn } of plan.people) expect(weekdayOf(joinedOn)).toBeLessThanOrEqual(5);
    const newest = plan.people.find(({ key }) => key === 'p18');
    const days = daysBetween(newest?.joinedOn ?? midweek, midweek);
    expect(days).toBeGreaterThanOrEqual(31);
    expect(days).toBeLessThan(60);
    expect(plan.startsOn).toBe(plan.people[0]?.joinedOn);
  });
});

describe('the reports of the demo team', () => {
  it.each([
    ['a Sunday', sunday, '2026-W24'],
    ['the Monday after', monday, '2026-W24'],
    ['the Saturday after', '2026-06-20', '2026-W24'],
    ['the first Monday of a year', newYear, '2026-W53'],
    ['New Year', '2027-01-01', '2026-W52'],
  ])('end with the right week on %s', (_, today, week) => {
    const plan = planDemo({ today });
    expect(plan.weeks).toHaveLength(4);
    expect(plan.weeks.at(-1)).toBe(week);
    expect(plan.judgedAt).toBe(`${addDays(weekRange(week).to, 2)}T00:00`);
  });

  it.each(everyWeekday)('are 24 due, one missing and two late when today is %s', (today) => {
    const plan = planDemo({ today });
    const week = plan.weeks.at(-1) ?? '';
    const exempt = new Set(plan.exemptions.map(({ personKey }) => personKey));
    const due = plan.people.filter(({ key }) => !exempt.has(key));
    const sent = [...plan.reports].filter((report) => report.week === week);
    const nameOf = new Map(plan.people.map(({ key, name }) => [key, name]));
    expect([...exempt]).toEqual(['p01', 'p26']);
    expect(due).toHaveLength(24);
    expect(sent).toHaveLength(23);
    const senders = new Set(sent.map(({ personKey }) => personKey));
    expect(due.filter(({ key }) => !senders.has(key)).map(({ name }) => name)).toEqual(['贾宇']);
    const late = sent.filter(
      ({ personKey, submittedAt }) =>
        submittedAt !== null && submittedAt > dueOf(plan, personKey, week),
    );
    expect(late.map(({ personKey }) => nameOf.get(personKey))).toEqual(['张慧', '田野']);
    for (const { submittedAt } of sent) expect((submittedAt ?? '') < plan.judgedAt).toBe(true);
  });

  it('are due from people who had joined by the oldest week', () => {
    for (const today of everyWeekday) {
      const plan = planDemo({ today });
      const from = weekRange(plan.weeks[0] ?? '').from;
      for (const { joinedOn, name } of plan.people) expect(joinedOn <= from, name).toBe(true);
    }
  });

  it('keep the sample texts of 陈思远 and 李敏 as they are in their own week', () => {
    const reports = [...planDemo({ today: monday }).reports].filter(
      ({ week }) => week === '2026-W24',
    );
    const textOf = (key: string) => reports.find(({ personKey }) => personKey === key)?.rawText;
    expect(textOf('p03')).toMatch(/^【周报】运营-陈思远 6\.8－6\.14 🔥\n一、本周数据\n/);
    expect(textOf('p03')).toContain('工厂说18号才能到货');
    expect(textOf('p03')).toMatch(
      /1️⃣ 6\.16晚8点 618高潮期.*\n2、跟工厂确认补货 @林浩 6\/16前\n3、618复盘初稿（6\.21）$/,
    );
    expect(textOf('p15')).toMatch(/^李敏 2026\/6\/14 21:47\n/);
    expect(textOf('p15')).toContain('晚班缺1人，6.16-6.18能不能从仓库调人？');
  });

  it('move the dates of the samples over the end of a year and leave 618 a word', () => {
    const reports = [...planDemo({ today: newYear }).reports];
    const textOf = (key: string) =>
      reports.findLast(({ personKey }) => personKey === key)?.rawText ?? '';
    expect(textOf('p03')).toContain('陈思远 12.28－1.3 🔥');
    expect(textOf('p03')).toContain('工厂说7号才能到货');
    expect(textOf('p03')).toContain('1️⃣ 1.5晚8点 618高潮期盯盘');
    expect(textOf('p03')).toContain('@林浩 1/5前\n3、618复盘初稿（1.10）');
    expect(textOf('p15')).toMatch(/^李敏 2027\/1\/3 21:47\n/);
    expect(textOf('p15')).toContain('1.5-1.7能不能');
  });

  it('lead up to the figures the samples call last week', () => {
    const reports = [...planDemo({ today: midweek }).reports];
    const lastWeekOf = (key: string) =>
      reports.filter(({ personKey }) => personKey === key).at(-2)?.rawText ?? '';
    expect(lastWeekOf('p03')).toContain('GMV 108.7w');
    expect(lastWeekOf('p03')).toContain('支付转化率 2.88%');
    expect(lastWeekOf('p15')).toContain('询单转化率 30.1%');
  });

  it('all begin with name and time but the one pasted without header', () => {
    const plan = planDemo({ today: midweek });
    const known = new Set(plan.people.flatMap(({ name, aliases }) => [name, ...aliases]));
    const bare = [...plan.reports].filter(({ rawText }) => {
      const author = /^(\S+) \d{4}\/\d{1,2}\/\d{1,2} \d{2}:\d{2}\n/.exec(rawText)?.[1];
      return author === undefined || !known.has(author);
    });
    expect(bare.map(({ personKey, submittedAt }) => [personKey, submittedAt])).toEqual([
      ['p03', null],
    ]);
  });

  it('are not the same text twice and leave no placeholder', () => {
    const texts = [...planDemo({ today: midweek }).reports].map(({ rawText }) => rawText);
    expect(texts).toHaveLength(95);
    expect(new Set(texts.map((text) => text.split('\n').slice(2).join('\n'))).size).toBe(95);
    for (const text of texts) expect(text).not.toMatch(/[{}]|undefined|NaN/);
  });
});

describe('the commitments of the demo team', () => {
  it.each([...everyWeekday, newYear])(
    'are 45, 6 overdue and 3 awaiting acceptance on %s',
    (today) => {
      const plan = planDemo({ today });
      const all = commitmentsOf(plan);
      expect(all).toHaveLength(45);
      expect(new Set(all.map(({ key }) => key)).size).toBe(45);
      expect(overdue(plan)).toHaveLength(6);
      expect(all.filter(({ state }) => state === 'handed_in')).toHaveLength(3);
      const loads = Object.groupBy(all.filter(isOpen), ({ ownerKey }) => ownerKey);
      expect(loads.p12).toHaveLength(9);
    },
  );

  it('come from plan lines that stand in the report they name', () => {
    const plan = planDemo({ today: midweek });
    const textOf = new Map(
      [...plan.reports].map((report) => [`${report.personKey} ${report.week}`, report.rawText]),
    );
    const sources = commitmentsOf(plan).flatMap(({ source, mentions }) =>
      source.kind === 'report' ? [source, ...mentions] : [],
    );
    expect(sources.length).toBeGreaterThan(30);
    for (const { personKey, week, line } of sources) {
      const text = textOf.get(`${personKey} ${week}`)?.replaceAll('％', '%');
      expect(text, `${personKey} ${week}`).toContain(line);
    }
  });

  it('that slipped are explained in the newest report of their owner', () => {
    const plan = planDemo({ today: midweek });
    const slipped = overdue(plan).filter(({ source }) => source.kind === 'report');
    expect(slipped).toHaveLength(3);
    for (const { mentions } of slipped) {
      const newest = mentions.filter(({ week }) => week === plan.weeks.at(-1));
      expect(newest.map(({ section }) => section)).toEqual(['unfinished', 'next']);
    }
  });

  it.each(everyWeekday)(
    'have outcomes: two slipped twice, one once, one was cancelled, on %s',
    (today) => {
      const plan = planDemo({ today });
      const planned = commitmentsOf(plan).filter(({ source }) => source.kind === 'report');
      const slips = planned.map(
        ({ outcomes }) =>
          outcomes.filter(({ outcome }) => outcome === 'slipped' || outcome === 'partial').length,
      );
      expect(slips.filter((count) => count === 2)).toHaveLength(2);
      expect(slips.filter((count) => count === 1)).toHaveLength(1);
      const latest = planned.flatMap(({ outcomes }) => outcomes.at(-1) ?? []);
      const cancelled = latest.filter(({ outcome }) => outcome === 'cancelled');
      expect(cancelled.map(({ reason }) => reason)).toEqual(['活动方案改了，这项不用做了']);
      const { rate } = measureKeeping(latest);
      expect(rate).toBeGreaterThan(75);
      expect(rate).toBeLessThan(95);
      for (const { outcomes, state, source } of planned) {
        const weeks = outcomes.map(({ week }) => week);
        expect(weeks).toEqual([...new Set(weeks)].sort());
        if (source.kind === 'report' && weeks[0]) expect(weeks[0] > source.week).toBe(true);
        if (state === 'done') expect(outcomes.at(-1)?.outcome).toBe('done');
      }
    },
  );

  it('have steps in order that begin with assigning and lie before tomorrow', () => {
    for (const today of everyWeekday) {
      for (const { events, title, state, finishedAt } of planDemo({ today }).commitments) {
        expect(events[0]?.kind).toBe('assigned');
        const times = events.map(({ at }) => at);
        expect(times, title).toEqual([...times].sort());
        expect((times.at(-1) ?? '') < addDays(today, 1)).toBe(true);
        expect(finishedAt !== null).toBe(state === 'done' || state === 'cancelled');
      }
    }
  });
});

describe('the meetings of the demo team', () => {
  it.each([...everyWeekday, newYear])('are six of the past, all complete, on %s', (today) => {
    const plan = planDemo({ today });
    const meetings = [...plan.meetings];
    expect(meetings.map(({ kind }) => kind)).toEqual([
      'morning',
      'morning',
      'morning',
      'weekly',
      'promo_kickoff',
      'one_on_one',
    ]);
    const commitmentKeys = new Set(commitmentsOf(plan).map(({ key }) => key));
    for (const { heldOn, lines } of meetings) {
      expect(heldOn < today).toBe(true);
      for (const { kind, ownerKey, dueOn, commitmentKey } of lines) {
        if (kind === 'topic') continue;
        expect(ownerKey).not.toBeNull();
        expect(dueOn !== null && dueOn >= heldOn).toBe(true);
        if (kind === 'action') expect(commitmentKeys).toContain(commitmentKey);
      }
    }
    const days = meetings.slice(0, 3).map(({ heldOn }) => heldOn);
    expect(new Set(days).size).toBe(3);
  });

  it('keep one private note, in the one-on-one', () => {
    const noted = [...planDemo({ today: midweek }).meetings].filter(
      ({ privateNote }) => privateNote !== '',
    );
    expect(noted.map(({ kind }) => kind)).toEqual(['one_on_one']);
  });
});

describe('planning twice', () => {
  it('gives the same plan', () => {
    expect(planDemo({ today: midweek })).toEqual(planDemo({ today: midweek }));
  });

  it('keeps the words and moves the days a week later', () => {
    const wordsOf = (today: string) =>
      commitmentsOf(planDemo({ today })).map(({ title, state }) => [title, state]);
    expect(wordsOf(addDays(midweek, 7))).toEqual(wordsOf(midweek));
  });
});
