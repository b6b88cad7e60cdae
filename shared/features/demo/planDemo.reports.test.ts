import { describe, expect, it } from 'vitest';
import { builtinPost } from '#shared/features/org/builtin/postLibrary.ts';
import { addDays, weekRange } from '#shared/lib/isoWeek.ts';
import { everyWeekday, midweek, monday, newYear, sunday } from './demoDays.ts';
import type { DemoPlan } from './demoModel.ts';
import { planDemo } from './planDemo.ts';

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
