import { describe, expect, it } from 'vitest';
import { parseReports } from '#shared/features/reports/parseReports.ts';
import type { IsoDate } from '#shared/lib/isoWeek.ts';
import type { ReportContent } from './composeReport.ts';
import type { DemoPlan } from './demoModel.ts';
import { planDemo } from './planDemo.ts';
import { planTeamReports } from './team/planTeamReports.ts';

const sunday = '2026-06-14';
const newYear = '2027-01-04';
const seed = 20_260_614;

function rosterOf(plan: DemoPlan) {
  const postOf = new Map(plan.seats.map(({ key, postCode }) => [key, postCode]));
  const seatOf = new Map(
    plan.assignments
      .filter(({ kind }) => kind === 'main')
      .map(({ personKey, seatKey }) => [personKey, seatKey]),
  );
  return plan.people.map(({ key, name, aliases }) => ({
    id: key,
    name,
    aliases: [...aliases],
    post: postOf.get(seatOf.get(key) ?? '') ?? null,
  }));
}

function texts(lines: readonly { readonly text: string }[]): string[] {
  return lines.map(({ text }) => text);
}

function expected(content: ReportContent) {
  return {
    metrics: content.figures.map(({ code, value }) => [code, value]),
    done: texts(content.done),
    unfinished: texts(content.unfinished),
    issues: content.issues,
    support: content.support,
    next: content.next.map(({ text, owner, due }) => [text, owner?.name, due]),
  };
}

function readAll(today: IsoDate) {
  const plan = planDemo({ today });
  const people = rosterOf(plan);
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return planTeamReports(today, seed).map((report) => ({
    report,
    name: nameOf.get(report.personKey),
    found: parseReports(report.rawText, { people, today }).reports,
  }));
}

describe.each([sunday, '2026-11-25', newYear])(
  'the demo reports read by the product on %s',
  (today) => {
    const all = readAll(today);

    it('give one report each, of the right person, week and time, without a warning', () => {
      for (const { report, name, found } of all) {
        expect(found, report.rawText).toHaveLength(1);
        expect(found[0]).toMatchObject({
          author: name,
          week: report.week,
          submitted: report.submittedAt,
          other: [],
          warnings: [],
        });
      }
    });

    it('say what was composed, figure by figure and line by line', () => {
      const composed = all.flatMap(({ report: { content }, found: [json] }) =>
        content && json ? [{ content, json }] : [],
      );
      expect(composed).toHaveLength(93);
      for (const { content, json } of composed) {
        const { done, unfinished, issues, support } = json;
        const metrics = json.metrics.map(({ code, value }) => [code, value]);
        const next = json.next.map(({ text, owner, due }) => [text, owner, due]);
        expect({ metrics, done, unfinished, issues, support, next }).toEqual(expected(content));
      }
    });
  },
);

describe('the sample texts read by the product', () => {
  const [operations, service] = ['p03', 'p15'].map(
    (key) => readAll(newYear).findLast(({ report }) => report.personKey === key)?.found[0],
  );

  it('keep their figures and move their plan over the end of the year', () => {
    expect(operations).toMatchObject({ week: '2026-W53', submitted: null, from: '2026-12-28' });
    expect(operations?.metrics).toHaveLength(7);
    expect(operations?.next).toEqual([
      { text: '618高潮期盯盘，目标GMV 200w', due: '2027-01-05T20:00' },
      { text: '跟工厂确认补货', owner: '林浩', due: '2027-01-05' },
      { text: '618复盘初稿', due: '2027-01-10' },
    ]);
    expect(service).toMatchObject({ week: '2026-W53', submitted: '2027-01-03T21:47' });
    expect(service?.support).toEqual(['晚班缺1人，1.5-1.7能不能从仓库调人？']);
  });

  it('are preceded by reports that say what they call last week', () => {
    const figureOf = (key: string, code: string) =>
      readAll(newYear)
        .filter(({ report }) => report.personKey === key)
        .at(-2)
        ?.found[0]?.metrics.find((metric) => metric.code === code)?.value;
    expect(figureOf('p03', 'conv')).toBe(2.88);
    expect(figureOf('p03', 'gmv')).toBe(1_087_000);
    expect(figureOf('p15', 'inquiry_conv')).toBe(30.1);
  });
});

describe('the reports of the large company', () => {
  it('are read without a warning', () => {
    const today = '2026-11-25';
    const plan = planDemo({ today, size: 'large' });
    const people = rosterOf(plan);
    const nameOf = new Map(people.map(({ id, name }) => [id, name]));
    let number = 0;
    for (const { rawText, personKey, week } of plan.reports) {
      number += 1;
      if (number % 40 !== 0) continue;
      const { reports } = parseReports(rawText, { people, today });
      expect(reports, rawText).toMatchObject([
        { author: nameOf.get(personKey), week, other: [], warnings: [] },
      ]);
    }
    expect(number).toBeGreaterThan(5500);
  });
});
