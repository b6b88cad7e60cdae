import type { Clock } from '#main/core/clock.ts';
import type { CommandContext } from '#main/core/context.ts';
import type { NewId } from '#main/core/ids.ts';
import { withoutHistory } from '#main/db/history/index.ts';
import type { OpenDb } from '#main/db/openDb.ts';
import { outcomeOf, reasonOf } from '#shared/features/commitments/suggestOutcomes.ts';
import type { BulkMeeting, BulkPlan, BulkReport } from '#shared/features/demo/large/planBulk.ts';
import { createInserts, type Inserts } from './bulkInserts.ts';
import { matchTemplate } from './bulkTemplates.ts';
import { fillOrganisation } from './fillOrganisation.ts';
import { createKeyedIds, type KeyedIds } from './keyedIds.ts';

interface BulkParts {
  readonly clock: Clock;
  readonly newId: NewId;
}

interface Loader extends BulkParts {
  readonly insert: Inserts;
  readonly ids: KeyedIds;
  readonly templateOf: (personKey: string) => string;
}

function loadCommitments(loader: Loader, report: BulkReport, reportId: string): void {
  const { insert, ids } = loader;
  for (const commitment of report.commitments) {
    insert.commitment(
      ids.of('commitment', commitment.key),
      commitment.title,
      ids.of('person', commitment.ownerKey),
      ids.ofMaybe('person', commitment.supervisorKey),
      commitment.dueOn,
      commitment.state,
      reportId,
      commitment.createdAt,
      commitment.finishedAt,
    );
  }
}

function loadReport(loader: Loader, report: BulkReport): void {
  const { insert, ids, newId } = loader;
  const [rawId, reportId] = [newId(), newId()];
  loadCommitments(loader, report, reportId);
  insert.rawText(rawId, report.rawText, report.submittedAt);
  insert.report(
    reportId,
    ids.of('person', report.personKey),
    report.week,
    loader.templateOf(report.personKey),
    report.submittedAt,
    rawId,
    report.submittedAt,
  );
  for (const [position, line] of report.lines.entries()) {
    const commitmentId = ids.ofMaybe('commitment', line.commitmentKey);
    const owner = line.ownerName ?? '';
    const lineId = newId();
    insert.line(lineId, reportId, line.section, position, line.text, owner, line.due, commitmentId);
    if (commitmentId !== null && line.section !== 'next') {
      const [outcome, reason] = [outcomeOf(line), reasonOf(line)];
      const { week, submittedAt } = report;
      insert.outcome(newId(), commitmentId, week, outcome, reason, lineId, submittedAt);
    }
  }
  for (const [position, figure] of report.figures.entries()) {
    insert.metric(newId(), reportId, position, figure.code, figure.value, figure.previous);
  }
}

function loadMeeting({ insert, ids, newId }: Loader, meeting: BulkMeeting): void {
  const id = ids.of('meeting', meeting.key);
  const host = ids.of('person', meeting.hostKey);
  insert.meeting(id, meeting.title, meeting.heldOn, meeting.startsAt, host);
  for (const key of meeting.presentKeys) insert.attendee(newId(), id, ids.of('person', key));
  for (const [position, text] of meeting.topics.entries()) {
    insert.meetingLine(newId(), id, 'topic', position, text, null, null);
  }
  const last = meeting.topics.length;
  insert.meetingLine(newId(), id, 'decision', last, meeting.decision, host, meeting.heldOn);
}

const batchSize = 1000;

function* inBatches<Item>(items: Iterable<Item>): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/**
 * Puts years of generated data into a new file, row by row without history: the size decides
 * about an hour or a minute, so no report is parsed and no command is logged. Many transactions
 * rather than one, whose log would grow as large as the file; half a file is thrown away anyway.
 */
export async function loadBulk(db: OpenDb, plan: BulkPlan, parts: BulkParts): Promise<void> {
  const ids = createKeyedIds(parts.newId);
  await withoutHistory(db.connection, async () => {
    await db.kysely.transaction().execute(async (transaction) => {
      const context: CommandContext = { ...parts, db: transaction, sequence: 1 };
      await fillOrganisation(context, plan.organisation, ids);
    });
    const insert = createInserts(db.connection);
    const loader: Loader = { ...parts, insert, ids, templateOf: matchTemplate(plan.organisation) };
    const loadReports = db.connection.transaction((reports: readonly BulkReport[]) => {
      for (const report of reports) loadReport(loader, report);
    });
    const loadMeetings = db.connection.transaction((meetings: readonly BulkMeeting[]) => {
      for (const meeting of meetings) loadMeeting(loader, meeting);
    });
    for (const reports of inBatches(plan.reports())) loadReports(reports);
    for (const meetings of inBatches(plan.meetings())) loadMeetings(meetings);
  });
}
