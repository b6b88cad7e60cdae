import type { HandlersOf } from '#main/core/context.ts';
import { createMeeting, findMeetingOn } from '#main/features/meetings/index.ts';
import { loadTeamName, readWording } from '#main/features/workspace/index.ts';
import { renderWechatText } from '#shared/documents/render/renderWechatText.ts';
import { buildAgendaDocument } from '#shared/features/today/agendaDocument.ts';
import type { todayContract } from '#shared/features/today/todayContract.ts';
import type { Language } from '#shared/features/workspace/workspaceModel.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { toFileName } from '#shared/lib/fileName.ts';
import { readAgenda } from './readAgenda.ts';
import { type ReadContext, readTodayFacts } from './readTodayFacts.ts';

async function loadDocument(context: ReadContext, language: Language) {
  const agenda = await readAgenda(context, language);
  const team = await loadTeamName(context.db);
  return {
    agenda,
    document: buildAgendaDocument(agenda, team, await readWording(context.db, language)),
  };
}

export const todayHandlers: HandlersOf<typeof todayContract> = {
  facts: readTodayFacts,
  agenda: (context, { language }) => readAgenda(context, language),
  agendaText: async (context, { language }) => ({
    text: renderWechatText((await loadDocument(context, language)).document),
  }),
  exportAgenda: async (context, { language, format, workToken }) => {
    const { agenda, document } = await loadDocument(context, language);
    const t = createTranslate(language);
    const suggestedName = toFileName([t('today.agendaFile'), agenda.heldOn], format);
    const content = { type: 'document' as const, document };
    return context.host.exportFile({ workToken, suggestedName, format, content });
  },
  startMeeting: async (context, { language }) => {
    const { heldOn, sections } = await readAgenda(context, language);
    const known = await findMeetingOn(context.db, 'weekly', heldOn);
    if (known !== undefined) return { id: known, isNew: false };
    const topics = sections.flatMap(({ title, items }) => [
      title,
      ...items.map((item) => `· ${item}`),
    ]);
    const id = await createMeeting(context, { kind: 'weekly', heldOn }, topics);
    return { id, isNew: true };
  },
};
