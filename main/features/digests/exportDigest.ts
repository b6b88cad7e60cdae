import type { ActContext, HandlersOf } from '#main/core/context.ts';
import type { SetRequest } from '#main/core/host.ts';
import { readRollUp } from '#main/features/reports/index.ts';
import { readWording } from '#main/features/workspace/index.ts';
import type { ExportContent } from '#shared/documents/exportContent.ts';
import { renderWechatText } from '#shared/documents/render/renderWechatText.ts';
import {
  buildDigestDocument,
  digestFileName,
  setFolderName,
} from '#shared/features/digests/digestDocument.ts';
import { buildDigestDeck } from '#shared/features/digests/digestSlides.ts';
import type { digestsContract } from '#shared/features/digests/digestsContract.ts';
import type { Digest, DigestKey } from '#shared/features/digests/digestsModel.ts';
import { buildDigestWorkbook } from '#shared/features/digests/digestWorkbook.ts';
import { type FridayFile, splitFridayFile } from '#shared/features/digests/fridaySet.ts';
import { templateValues } from '#shared/features/digests/templateValues.ts';
import type { FileFormat } from '#shared/features/files/filesModel.ts';
import { reportFileName, type WeekWording } from '#shared/features/reports/documentParts.ts';
import type { WeekRollUp } from '#shared/features/reports/rollUpModel.ts';
import { buildWeeklyDocument } from '#shared/features/reports/weeklyDocument.ts';
import { buildWeeklyWorkbook } from '#shared/features/reports/weeklyWorkbook.ts';
import type { Language } from '#shared/features/workspace/workspaceModel.ts';
import { readDigest } from './readDigest.ts';
import { findTemplate } from './templateStore.ts';

/** The user's own template for a version as a Word file; the archive has none. */
async function dressInTemplate(
  { db, clock }: ActContext,
  digest: Digest,
  wording: WeekWording,
): Promise<ExportContent | null> {
  const { audience } = digest.key;
  if (audience === 'archive') return null;
  const stored = await findTemplate(db, audience === 'boss' ? 'boss' : 'weekly');
  if (!stored) return null;
  const values = templateValues(digest, wording, clock.today());
  return { type: 'template', template: { file: stored.bytes, values } };
}

/** What a version becomes in a format. */
async function chooseContent(
  context: ActContext,
  digest: Digest,
  { format, wording }: { readonly format: FileFormat; readonly wording: WeekWording },
): Promise<ExportContent> {
  switch (format) {
    case 'xlsx':
      return { type: 'workbook', workbook: buildDigestWorkbook(digest, wording) };
    case 'pptx':
      return { type: 'slides', deck: buildDigestDeck(digest, wording) };
    default: {
      const dressed = format === 'docx' ? await dressInTemplate(context, digest, wording) : null;
      return dressed ?? { type: 'document', document: buildDigestDocument(digest, wording) };
    }
  }
}

interface Order {
  readonly digest: DigestKey;
  readonly format: FileFormat;
  readonly workToken: string;
  readonly language: Language;
}

async function exportVersion(context: ActContext, order: Order) {
  const { format, workToken, language } = order;
  const digest = await readDigest(context, order.digest);
  const wording = await readWording(context.db, language);
  return context.host.exportFile({
    workToken,
    format,
    suggestedName: digestFileName(digest, language, format),
    content: await chooseContent(context, digest, { format, wording }),
  });
}

interface SetOrder {
  readonly week: string;
  readonly unitId: string | null;
  readonly files: readonly FridayFile[];
  readonly asksWhere: boolean;
  readonly workToken: string;
  readonly language: Language;
}

type SetFile = SetRequest['files'][number];

/** 全员汇总 is of the whole team, whatever unit the page is of. */
async function weeklyFiles(context: ActContext, order: SetOrder): Promise<SetFile[]> {
  const formats = formatsOf('weekly', order.files);
  if (formats.length === 0) return [];
  const { week, language } = order;
  const rollUp = await readRollUp(context, week);
  const wording = await readWording(context.db, language);
  return formats.map((format) => ({
    name: reportFileName(wording, { name: rollUp.workspaceName, week, format }),
    format,
    content: toWeeklyContent(rollUp, format, wording),
  }));
}

function toWeeklyContent(
  rollUp: WeekRollUp,
  format: FileFormat,
  wording: WeekWording,
): ExportContent {
  return format === 'xlsx'
    ? { type: 'workbook', workbook: buildWeeklyWorkbook(rollUp, wording) }
    : { type: 'document', document: buildWeeklyDocument(rollUp, wording) };
}

function formatsOf(document: string, files: readonly FridayFile[]): FileFormat[] {
  return [...new Set(files)]
    .map(splitFridayFile)
    .filter((file) => file.document === document)
    .map(({ format }) => format);
}

async function versionFiles(context: ActContext, order: SetOrder): Promise<SetFile[]> {
  const { week, unitId, language } = order;
  const wording = await readWording(context.db, language);
  const files: SetFile[] = [];
  for (const audience of ['boss', 'team', 'archive'] as const) {
    const formats = formatsOf(audience, order.files);
    if (formats.length === 0) continue;
    const digest = await readDigest(context, { week, unitId, audience });
    for (const format of formats) {
      const name = digestFileName(digest, language, format);
      const content = await chooseContent(context, digest, { format, wording });
      files.push({ name, format, content });
    }
  }
  return files;
}

async function exportSet(context: ActContext, order: SetOrder) {
  const { workToken, asksWhere, week, language } = order;
  const boss = await readDigest(context, { week, unitId: order.unitId, audience: 'boss' });
  return context.host.exportSet({
    workToken,
    asksWhere,
    folderName: setFolderName(boss, language, context.clock.today()),
    files: [...(await versionFiles(context, order)), ...(await weeklyFiles(context, order))],
  });
}

type Names = 'text' | 'exportVersion' | 'exportSet';

export const exportHandlers: Pick<HandlersOf<typeof digestsContract>, Names> = {
  text: async (context, { digest, language }) => ({
    text: renderWechatText(
      buildDigestDocument(
        await readDigest(context, digest),
        await readWording(context.db, language),
      ),
    ),
  }),
  exportVersion,
  exportSet,
};
