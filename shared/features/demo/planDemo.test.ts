import { describe, expect, it } from 'vitest';
import { measureKeeping } from '#shared/features/commitments/keepRules.ts';
import { addDays, daysBetween, weekdayOf } from '#shared/lib/isoWeek.ts';
import { everyWeekday, midweek, newYear } from './demoDays.ts';
import type { DemoCommitment, DemoPlan } from './demoModel.ts';
import { planDemo } from './planDemo.ts';

function commitmentsOf(plan: DemoPlan): DemoCommitment[] {
  return [...plan.commitments];
}

function isOpen({ state }: DemoCommitment): boolean {
  return state !== 'done' && state !== 'cancelled';
}

function overdue(plan: DemoPlan): DemoCommitment[] {
  return commitmentsOf(plan).filter((one) => isOpen(one) && one.dueOn < plan.today);
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
