import type { ActContext, HandlersOf } from '#main/core/context.ts';
import type { ExportContent } from '#shared/documents/exportContent.ts';
import { renderWechatText } from '#shared/documents/render/renderWechatText.ts';
import { buildDigestDocument, digestFileName } from '#shared/features/digests/digestDocument.ts';
import { buildDigestDeck } from '#shared/features/digests/digestSlides.ts';
import type { digestsContract } from '#shared/features/digests/digestsContract.ts';
import type { Digest, DigestKey } from '#shared/features/digests/digestsModel.ts';
import { buildDigestWorkbook } from '#shared/features/digests/digestWorkbook.ts';
import type { FileFormat } from '#shared/features/files/filesContract.ts';
import type { Language } from '#shared/features/workspace/workspaceModel.ts';
import { readDigest } from './readDigest.ts';

/** What a version becomes in a format. */
function chooseContent(digest: Digest, format: FileFormat, language: Language): ExportContent {
  switch (format) {
    case 'xlsx':
      return { type: 'workbook', workbook: buildDigestWorkbook(digest, language) };
    case 'pptx':
      return { type: 'slides', deck: buildDigestDeck(digest, language) };
    default:
      return { type: 'document', document: buildDigestDocument(digest, language) };
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
  return context.host.exportFile({
    workToken,
    format,
    suggestedName: digestFileName(digest, language, format),
    content: chooseContent(digest, format, language),
  });
}

type Names = 'text' | 'exportVersion';

export const exportHandlers: Pick<HandlersOf<typeof digestsContract>, Names> = {
  text: async (context, { digest, language }) => ({
    text: renderWechatText(buildDigestDocument(await readDigest(context, digest), language)),
  }),
  exportVersion,
};
