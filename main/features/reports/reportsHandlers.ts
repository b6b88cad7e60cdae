import type { CommandContext, HandlersOf, QueryContext } from '#main/core/context.ts';
import type { reportsContract } from '#shared/features/reports/reportsContract.ts';
import type { ReportChange } from '#shared/features/reports/reportsModel.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { loadWeeks } from './boardStore.ts';
import { chaseHandlers } from './chaseHandlers.ts';
import { exemptionHandlers } from './exemptionHandlers.ts';
import { exportHandlers } from './exportHandlers.ts';
import { askPeopleOf } from './knownPeople.ts';
import { readBoard, readRollUp } from './readBoard.ts';
import { readPersonRecord } from './readPersonRecord.ts';
import {
  findRawText,
  findReport,
  findReportsOf,
  loadDetail,
  loadVersions,
  type ReportRow,
  updateReport,
} from './reportStore.ts';
import { saveManyReports, saveTypedReport } from './saveReports.ts';
import { removeReport, replaceContent } from './writeReport.ts';

const weekLimit = 600;

function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Failure({ code: 'not_found', key: 'common.notFound' });
  return value;
}

async function requireReport({ db }: Pick<QueryContext, 'db'>, id: string): Promise<ReportRow> {
  return found(await findReport(db, id));
}

async function updateContent(
  context: CommandContext,
  { id, revision, outcomes, ...content }: ReportChange,
): Promise<{ orphanedTasks: number; keptNotes: number }> {
  const row = await requireReport(context, id);
  if (row.revision !== revision) throw new Failure({ code: 'conflict', key: 'common.conflict' });
  const people = askPeopleOf(context.db);
  const { person_id: personId, week } = row;
  const target = { personId, week, content, raw: null, people, outcomes };
  const { orphanedTasks, keptNotes } = await replaceContent(context, row, target);
  return { orphanedTasks, keptNotes };
}

export const reportsHandlers: HandlersOf<typeof reportsContract> = {
  ...chaseHandlers,
  ...exemptionHandlers,
  ...exportHandlers,

  board: (context, { week }) => readBoard(context, week),
  weekRollUp: (context, { week }) => readRollUp(context, week),
  weeks: ({ db }) => loadWeeks(db, weekLimit),
  ofPerson: readPersonRecord,
  one: async (context, { id }) => {
    const row = await requireReport(context, id);
    return loadDetail(context.db, row);
  },
  findExisting: async ({ db }, { reports }) => {
    const details = [];
    for (const row of await findReportsOf(db, reports)) {
      details.push(await loadDetail(db, row));
    }
    return details;
  },
  versions: ({ db }, { id }) => loadVersions(db, id),
  rawText: async ({ db }, { id }) => found(await findRawText(db, id)),

  saveMany: saveManyReports,
  save: saveTypedReport,
  update: updateContent,
  remove: async (context, { id }) => removeReport(context, await requireReport(context, id)),
  setLateness: async (context, { id, lateness }) => {
    await requireReport(context, id);
    await updateReport(context.db, id, { lateness, revision: context.sequence });
    return {};
  },
};
