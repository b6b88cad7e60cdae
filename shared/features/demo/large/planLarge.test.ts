import { describe, expect, it } from 'vitest';
import { planDemo } from '#shared/features/demo/planDemo.ts';
import { weekRange } from '#shared/lib/isoWeek.ts';
import { nameCount, personName } from './personNames.ts';
import { planBulk } from './planBulk.ts';
import { planLarge } from './planLarge.ts';

const today = '2026-11-25';

function takeFirst<Row>(rows: Iterable<Row>, count: number): Row[] {
  const taken: Row[] = [];
  for (const row of rows) {
    if (taken.length === count) break;
    taken.push(row);
  }
  return taken;
}

describe('made-up names', () => {
  it('are different for every person of the largest company', () => {
    expect(nameCount).toBeGreaterThan(2000);
    const names = Array.from({ length: nameCount }, (_, number) => personName(number));
    expect(new Set(names).size).toBe(nameCount);
    for (const name of names) expect(name).toMatch(/^\p{Script=Han}{3}$/u);
  });
});

describe('the large company', () => {
  const plan = planDemo({ today, size: 'large' });

  it('has 500 people in 12 weeks, each on a seat with a superior that exists', () => {
    const seatKeys = new Set(plan.seats.map(({ key }) => key));
    const unitKeys = new Set(plan.units.map(({ key }) => key));
    expect(plan.people).toHaveLength(500);
    expect(plan.weeks).toHaveLength(12);
    expect(plan.assignments).toHaveLength(500);
    expect(plan.lines).toHaveLength(plan.seats.length - 1);
    for (const { unitKey } of plan.seats) expect(unitKeys).toContain(unitKey);
    for (const line of plan.lines) {
      expect(seatKeys).toContain(line.seatKey);
      expect(seatKeys).toContain(line.superiorSeatKey);
    }
  });

  it('names parents before children and a head for every unit', () => {
    const known = new Set<string>();
    const unitOf = new Map(plan.seats.map(({ key, unitKey }) => [key, unitKey]));
    for (const { key, parentKey, headSeatKey } of plan.units) {
      if (parentKey !== null) expect(known).toContain(parentKey);
      known.add(key);
      expect(unitOf.get(headSeatKey ?? '')).toBe(key);
    }
  });

  it('yields its reports lazily and the same on every reading', () => {
    const first = takeFirst(plan.reports, 5);
    expect(first).toHaveLength(5);
    expect(takeFirst(plan.reports, 5)).toEqual(first);
    expect(first[0]?.week).toBe(plan.weeks[0]);
  });

  it('ties commitments to reports and meetings that exist, some overdue', () => {
    const small = planLarge({ today, people: 60, weeks: 4, seed: 3 });
    const reports = [...small.reports];
    const texts = new Map(reports.map((r) => [`${r.personKey} ${r.week}`, r.rawText]));
    const meetingKeys = new Set([...small.meetings].map(({ key }) => key));
    const commitments = [...small.commitments];
    expect(reports.length).toBeGreaterThan(59 * 4 * 0.9);
    expect(commitments.length).toBeGreaterThan(30);
    for (const { source } of commitments) {
      if (source.kind === 'report')
        expect(texts.get(`${source.personKey} ${source.week}`)).toContain(source.line);
      if (source.kind === 'meeting') expect(meetingKeys).toContain(source.meetingKey);
    }
    const open = commitments.filter(({ state }) => state === 'todo' || state === 'doing');
    expect(open.some(({ dueOn }) => dueOn < today)).toBe(true);
    expect(open.some(({ dueOn }) => dueOn >= today)).toBe(true);
  });
});

describe('years of rows', () => {
  const size = { people: 60, weeks: 12, commitmentWeeks: 10, meetings: 50 };
  const plan = planBulk({ today, size, seed: 7 });

  it('are exactly as many as asked for', () => {
    const reports = [...plan.reports()];
    expect(plan.organisation.people).toHaveLength(60);
    expect(reports).toHaveLength(60 * 12);
    expect(reports.flatMap(({ commitments }) => commitments)).toHaveLength(60 * 10 * 2);
    expect([...plan.meetings()]).toHaveLength(50);
  });

  it('refer only to commitments stored before', () => {
    const stored = new Set<string>();
    let references = 0;
    for (const { commitments, lines } of plan.reports()) {
      for (const { key } of commitments) stored.add(key);
      for (const { commitmentKey } of lines) {
        if (commitmentKey === null) continue;
        references += 1;
        expect(stored).toContain(commitmentKey);
      }
    }
    expect(references).toBeGreaterThan(stored.size);
  });

  it('make reports of the length real ones have, oldest week first', () => {
    const reports = [...plan.reports()];
    const length = reports.reduce((sum, { rawText }) => sum + rawText.length, 0) / reports.length;
    expect(length).toBeGreaterThan(500);
    expect(length).toBeLessThan(900);
    const weeks = reports.map(({ week }) => weekRange(week).from);
    expect(weeks).toEqual([...weeks].sort());
  });

  it('are the same for the same seed and others for another', () => {
    const read = (seed: number) => takeFirst(planBulk({ today, size, seed }).reports(), 20);
    expect(read(7)).toEqual(read(7));
    expect(read(8)).not.toEqual(read(7));
  });

  it('keep old work closed and leave some of the newest open', () => {
    const rows = [...plan.reports()].flatMap(({ commitments }) => commitments);
    for (const { state, dueOn, finishedAt } of rows) {
      if (dueOn >= today) expect(['todo', 'doing']).toContain(state);
      expect(finishedAt !== null).toBe(state === 'done' || state === 'cancelled');
    }
    expect(rows.some(({ state, dueOn }) => state === 'doing' && dueOn < today)).toBe(true);
  });
});
