import { outcomes } from '#shared/features/commitments/outcomeModel.ts';
import type { Client } from '#shared/ipc/contract.ts';
import type { Step } from './organisationSteps.ts';
import type { Random } from './random.ts';

const weeks = ['2026-W22', '2026-W23', '2026-W24'];
const texts = ['618第二波会场报名', '主图测了6张', '跟工厂确认补货', '=1+1', '𠮷田样品'];
const sections = ['done', 'issues', 'support', 'next', 'other'] as const;

function randomContent(random: Random) {
  return {
    template: random.pick(['ops', 'cs', 'general'] as const) ?? 'general',
    submittedAt: random.pick([null, '2026-06-14T21:47', '2026-06-16T09:00']) ?? null,
    metrics: random.integer(2) === 0 ? [] : [{ code: 'gmv' as const, value: random.integer(9) }],
    lines: texts.slice(random.integer(5)).map((text) => ({
      section: random.pick(sections) ?? 'done',
      text,
      due: random.pick([null, '2026-06-21', '2026-06-16T20:00']) ?? null,
    })),
  };
}

export async function pickReport(client: Client, random: Random) {
  const { rows } = await client.reports.board({ week: random.pick(weeks) ?? '' });
  const id = random.pick(rows.flatMap(({ reportId }) => reportId ?? []));
  return id === undefined ? undefined : client.reports.one({ id });
}

/** What a report settles of the plans before it, told by its first line. */
async function randomOutcomes(client: Client, random: Random) {
  const { groups } = await client.commitments.list({});
  const task = random.pick(groups.flatMap(({ rows }) => rows));
  const outcome = random.pick(outcomes) ?? 'done';
  return task ? [{ commitmentId: task.id, outcome, reason: '因为', lineIndex: 0 }] : [];
}

async function pickPersonId(client: Client, random: Random): Promise<string> {
  return random.pick(await client.people.list({}))?.id ?? 'nobody';
}

export const reportSteps: readonly Step[] = [
  async (client, random) =>
    client.reports.save({
      personId: await pickPersonId(client, random),
      week: random.pick(weeks) ?? '',
      ...randomContent(random),
    }),
  async (client, random) => {
    const week = random.pick(weeks) ?? '';
    const known = { id: await pickPersonId(client, random) };
    const settled = await randomOutcomes(client, random);
    await client.reports.saveMany({
      raw: { text: '原文' },
      newPeople: [{ key: 'new', name: '新同事' }],
      aliases: [{ person: { newKey: 'new' }, alias: `外号${random.integer(99)}` }],
      reports: [
        { person: { newKey: 'new' }, week, ...randomContent(random) },
        {
          person: known,
          week,
          replace: random.integer(2) === 0,
          outcomes: settled,
          ...randomContent(random),
        },
      ],
    });
  },
  async (client, random) => {
    const report = await pickReport(client, random);
    if (!report) return;
    const { id, revision } = report;
    const [line] = report.lines;
    const content = randomContent(random);
    const lines = line ? [{ ...line, text: '改过的一行' }, ...content.lines] : content.lines;
    await client.reports.update({ id, revision, ...content, lines });
  },
  async (client, random) => {
    const report = await pickReport(client, random);
    if (report) await client.reports.remove({ id: report.id });
  },
  async (client, random) => {
    const report = await pickReport(client, random);
    const lateness = random.pick(['by_time', 'on_time', 'late'] as const) ?? 'late';
    if (report) await client.reports.setLateness({ id: report.id, lateness });
  },
  async (client, random) =>
    client.reports.addExemption({
      personId: await pickPersonId(client, random),
      startsOn: '2026-06-01',
      endsOn: random.pick([null, '2026-06-30']) ?? null,
      reason: '休假',
    }),
  async (client, random) => {
    const exemption = random.pick(await client.reports.exemptions({}));
    const endsOn = random.pick(['2026-05-01', '2026-06-20']) ?? '';
    if (exemption) await client.reports.endExemption({ id: exemption.id, endsOn });
  },
  async (client, random) =>
    client.reports.logNudges({
      week: random.pick(weeks) ?? '',
      personIds: [await pickPersonId(client, random)],
      tone: random.pick(['friendly', 'final'] as const) ?? 'firm',
    }),
  (client, random) =>
    client.workspace.setHolidayRule({ movesDueOffHolidays: random.integer(2) === 0 }),
  async (client, random) => {
    const day = random.pick(['2026-06-19', '2026-06-22']) ?? '';
    const kind = random.pick(['holiday', 'workday'] as const) ?? 'holiday';
    if (random.integer(3) === 0) await client.calendar.resetYear({ year: 2026 });
    else await client.calendar.importYear({ year: 2026, days: [{ day, kind, name: '端午节' }] });
  },
  async (client, random) =>
    client.reports.setDueRule({
      template: random.pick(['ops', 'live'] as const) ?? 'ops',
      rule: random.pick([null, { weekday: 6, time: '20:00' }]) ?? null,
    }),
];
