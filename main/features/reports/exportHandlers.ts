import type { ActContext, HandlersOf, QueryContext } from '#main/core/context.ts';
import { readWording } from '#main/features/workspace/index.ts';
import type { PrintDocument } from '#shared/documents/document.ts';
import type { ExportContent } from '#shared/documents/exportContent.ts';
import { renderWechatText } from '#shared/documents/render/renderWechatText.ts';
import type { Workbook } from '#shared/documents/workbook.ts';
import type { FileFormat } from '#shared/features/files/filesModel.ts';
import { reportFileName } from '#shared/features/reports/documentParts.ts';
import { buildReportDocument } from '#shared/features/reports/reportDocument.ts';
import type { reportsContract } from '#shared/features/reports/reportsContract.ts';
import type { ReportDetail } from '#shared/features/reports/reportsModel.ts';
import { buildWeeklyDocument } from '#shared/features/reports/weeklyDocument.ts';
import {
  buildReportWorkbook,
  buildWeeklyWorkbook,
} from '#shared/features/reports/weeklyWorkbook.ts';
import type { Language } from '#shared/features/workspace/workspaceModel.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { loadWorkspaceFacts } from './boardStore.ts';
import { readRollUp } from './readBoard.ts';
import { findReport, loadDetail } from './reportStore.ts';

type Names = 'weeklyText' | 'reportText' | 'exportWeekly' | 'exportReport';

interface Contents {
  readonly document: () => PrintDocument;
  readonly workbook: () => Workbook;
}

function chooseContent(format: FileFormat, contents: Contents): ExportContent {
  return format === 'xlsx'
    ? { type: 'workbook', workbook: contents.workbook() }
    : { type: 'document', document: contents.document() };
}

async function loadReport(
  { db }: Pick<QueryContext, 'db'>,
  id: string,
): Promise<{ report: ReportDetail; team: string }> {
  const row = await findReport(db, id);
  if (!row) throw new Failure({ code: 'not_found', key: 'common.notFound' });
  const report = await loadDetail(db, row);
  return { report, team: (await loadWorkspaceFacts(db)).name };
}

interface Order {
  readonly format: FileFormat;
  readonly workToken: string;
  readonly language: Language;
}

async function exportWeekly(context: ActContext, order: Order & { readonly week: string }) {
  const { week, format, workToken, language } = order;
  const rollUp = await readRollUp(context, week);
  const wording = await readWording(context.db, language);
  const name = rollUp.workspaceName;
  return context.host.exportFile({
    workToken,
    format,
    suggestedName: reportFileName(wording, { name, week, format }),
    content: chooseContent(format, {
      document: () => buildWeeklyDocument(rollUp, wording),
      workbook: () => buildWeeklyWorkbook(rollUp, wording),
    }),
  });
}

async function exportReport(context: ActContext, order: Order & { readonly id: string }) {
  const { id, format, workToken, language } = order;
  const { report, team } = await loadReport(context, id);
  const wording = await readWording(context.db, language);
  const { personName: name, week } = report;
  return context.host.exportFile({
    workToken,
    format,
    suggestedName: reportFileName(wording, { name, week, format }),
    content: chooseContent(format, {
      document: () => buildReportDocument(report, team, wording),
      workbook: () => buildReportWorkbook(report, team, wording),
    }),
  });
}

export const exportHandlers: Pick<HandlersOf<typeof reportsContract>, Names> = {
  weeklyText: async (context, { week, language }) => ({
    text: renderWechatText(
      buildWeeklyDocument(await readRollUp(context, week), await readWording(context.db, language)),
    ),
  }),
  reportText: async (context, { id, language }) => {
    const { report, team } = await loadReport(context, id);
    const wording = await readWording(context.db, language);
    return { text: renderWechatText(buildReportDocument(report, team, wording)) };
  },
  exportWeekly,
  exportReport,
};
