import type { CommandContext } from '#main/core/context.ts';
import type { DemoCommitment, DemoPlan, DemoReport } from '#shared/features/demo/demoModel.ts';
import { parseReports } from '#shared/features/reports/parseReports.ts';
import type { ReportJson } from '#shared/features/reports/reportJson.ts';
import { demoPeopleToMatch } from './demoPeople.ts';
import { setSource } from './fillWork.ts';
import type { KeyedIds } from './keyedIds.ts';

interface DemoWork {
  readonly plan: DemoPlan;
  readonly commitments: readonly DemoCommitment[];
}

/** A line of one person's report of one week, as commitments name where they come from. */
function lineKey(line: { personKey: string; week: string; section: string; line: string }): string {
  return [line.personKey, line.week, line.section, line.line].join(' | ');
}

/** Which commitment a line belongs to: the plan it came from, and later lines that speak of it. */
function indexLines(commitments: readonly DemoCommitment[]): Map<string, DemoCommitment> {
  const index = new Map<string, DemoCommitment>();
  for (const commitment of commitments) {
    if (commitment.source.kind === 'report') {
      index.set(lineKey({ ...commitment.source, section: 'next' }), commitment);
    }
    for (const mention of commitment.mentions) index.set(lineKey(mention), commitment);
  }
  return index;
}

const lineSections = ['done', 'unfinished', 'issues', 'support', 'next', 'other'] as const;

function listLines(json: ReportJson) {
  return lineSections.flatMap((section) =>
    json[section].map((entry) =>
      typeof entry === 'string'
        ? { section, text: entry, owner: '', due: null }
        : { section, text: entry.text, owner: entry.owner ?? '', due: entry.due ?? null },
    ),
  );
}

interface Links {
  readonly byLine: ReadonlyMap<string, DemoCommitment>;
  readonly ids: KeyedIds;
  /** Filled while lines are stored: their ids by what they are called. */
  readonly lineIds: Map<string, string>;
}

async function fillLines(
  context: CommandContext,
  stored: { reportId: string; report: DemoReport; json: ReportJson },
  link: Links,
): Promise<void> {
  const { reportId, report, json } = stored;
  for (const [position, { section, text, owner, due }] of listLines(json).entries()) {
    const key = lineKey({ ...report, section, line: text });
    const commitment = link.byLine.get(key);
    const lineId = context.newId();
    link.lineIds.set(key, lineId);
    const commitmentId = commitment ? link.ids.of('commitment', commitment.key) : null;
    await context.db
      .insertInto('report_lines')
      .values({
        id: lineId,
        report_id: reportId,
        section,
        position,
        text,
        owner_text: owner,
        due,
        commitment_id: commitmentId,
      })
      .execute();
    const isOrigin = commitment?.source.kind === 'report' && commitment.source.week === report.week;
    if (commitmentId !== null && section === 'next' && isOrigin) {
      await setSource(context, commitmentId, reportId);
    }
  }
}

async function fillMetrics(
  { db, newId }: CommandContext,
  reportId: string,
  json: ReportJson,
): Promise<void> {
  for (const [position, metric] of json.metrics.entries()) {
    await db
      .insertInto('report_metrics')
      .values({
        id: newId(),
        report_id: reportId,
        position,
        code: metric.code,
        value: metric.value,
        target: metric.target ?? null,
        rate: metric.rate ?? null,
        previous: metric.previous ?? null,
        delta: metric.delta ?? null,
        wow: metric.wow ?? null,
      })
      .execute();
  }
}

/** `[line, start, end]` of every line: the whole text is this one report. */
function wholeText(text: string): [number, number, number][] {
  return text.split('\n').map((line, index) => [index, 0, line.length]);
}

async function fillReport(
  context: CommandContext,
  report: DemoReport,
  json: ReportJson,
  ids: KeyedIds,
): Promise<string> {
  const rawId = context.newId();
  const id = context.newId();
  const at = context.clock.now();
  await context.db
    .insertInto('raw_texts')
    .values({ id: rawId, text: report.rawText, source: 'demo', received_at: at })
    .execute();
  await context.db
    .insertInto('reports')
    .values({
      id,
      person_id: ids.of('person', report.personKey),
      week: report.week,
      template: json.template,
      submitted_at: report.submittedAt,
      lateness: 'by_time',
      raw_text_id: rawId,
      raw_ranges: JSON.stringify(wholeText(report.rawText)),
      saved_at: at,
      revision: context.sequence,
    })
    .execute();
  return id;
}

/** What the reports say became of plans, told by the lines just stored. */
async function fillOutcomes(
  { db, clock, newId }: CommandContext,
  commitments: readonly DemoCommitment[],
  { ids, lineIds }: Links,
): Promise<void> {
  for (const { key, outcomes } of commitments) {
    for (const { week, outcome, reason, line } of outcomes) {
      await db
        .insertInto('commitment_outcomes')
        .values({
          id: newId(),
          commitment_id: ids.of('commitment', key),
          week,
          outcome,
          reason,
          line_id: line === null ? null : (lineIds.get(lineKey(line)) ?? null),
          decided_at: clock.now(),
        })
        .execute();
    }
  }
}

/** Every report is read by the product's own rules from its raw text, as a paste would be. */
export async function fillReports(
  context: CommandContext,
  { plan, commitments }: DemoWork,
  ids: KeyedIds,
): Promise<void> {
  const links: Links = { byLine: indexLines(commitments), ids, lineIds: new Map() };
  const people = demoPeopleToMatch(plan, ids);
  for (const report of plan.reports) {
    const today = report.submittedAt?.slice(0, 10) ?? plan.today;
    const [json] = parseReports(report.rawText, { people, today }).reports;
    if (!json) continue;
    const reportId = await fillReport(context, report, json, ids);
    await fillMetrics(context, reportId, json);
    await fillLines(context, { reportId, report, json }, links);
  }
  await fillOutcomes(context, commitments, links);
}
