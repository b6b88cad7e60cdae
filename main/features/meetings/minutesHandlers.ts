import type { HandlersOf } from '#main/core/context.ts';
import { loadTeamName } from '#main/features/workspace/index.ts';
import type { PrintDocument } from '#shared/documents/document.ts';
import type { ExportContent } from '#shared/documents/exportContent.ts';
import { renderWechatText } from '#shared/documents/render/renderWechatText.ts';
import type { meetingsContract } from '#shared/features/meetings/meetingsContract.ts';
import { buildMinutes } from '#shared/features/meetings/minutesDocument.ts';
import type { Language } from '#shared/features/workspace/workspaceModel.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { toFileName } from '#shared/lib/fileName.ts';
import { loadMeeting, type ReadContext } from './loadMeeting.ts';

type MinutesHandlers = Pick<HandlersOf<typeof meetingsContract>, 'minutesText' | 'exportMinutes'>;

async function loadMinutes(
  context: ReadContext,
  id: string,
  language: Language,
): Promise<{ document: PrintDocument; nameParts: string[] }> {
  const { privateNote: _private, ...meeting } = await loadMeeting(context, id);
  const teamName = await loadTeamName(context.db);
  const document = buildMinutes(meeting, { teamName, language });
  const t = createTranslate(language);
  return { document, nameParts: [t('meetings.minutes'), meeting.title, meeting.heldOn] };
}

export const minutesHandlers: MinutesHandlers = {
  minutesText: async (context, { id, language }) => {
    const { document } = await loadMinutes(context, id, language);
    return { text: renderWechatText(document) };
  },

  exportMinutes: async (context, { id, language, format, workToken }) => {
    const { document, nameParts } = await loadMinutes(context, id, language);
    const content: ExportContent = { type: 'document', document };
    const suggestedName = toFileName(nameParts, format);
    return context.host.exportFile({ workToken, suggestedName, format, content });
  },
};
