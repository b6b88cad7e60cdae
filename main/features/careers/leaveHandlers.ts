import type { HandlersOf } from '#main/core/context.ts';
import { loadTeamName } from '#main/features/workspace/index.ts';
import type { ExportContent } from '#shared/documents/exportContent.ts';
import type { careersContract } from '#shared/features/careers/careersContract.ts';
import { buildHandover } from '#shared/features/careers/handoverDocument.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { toFileName } from '#shared/lib/fileName.ts';
import { leave, listLaterActs } from './leave.ts';
import { listHeld } from './listHeld.ts';
import { readHandover } from './readHandover.ts';
import { toNamedAct } from './takeBackHandlers.ts';

type LeaveHandlers = Pick<
  HandlersOf<typeof careersContract>,
  'holdings' | 'leave' | 'exportHandover'
>;

export const leaveHandlers: LeaveHandlers = {
  holdings: async (context, { personId, lastDay }) => ({
    groups: await listHeld(context, personId, lastDay),
    later: (await listLaterActs(context.db, personId, lastDay)).map(toNamedAct),
  }),

  leave: async (context, order) => {
    await leave(context, order);
    return {};
  },

  exportHandover: async (context, { personId, language, format, workToken }) => {
    const handover = await readHandover(context, personId);
    const teamName = await loadTeamName(context.db);
    const today = context.clock.today();
    const document = buildHandover(handover, { teamName, today, language });
    const content: ExportContent = { type: 'document', document };
    const t = createTranslate(language);
    const parts = [t('careers.handoverTitle'), handover.personName, handover.lastDay ?? today];
    const suggestedName = toFileName(parts, format);
    return context.host.exportFile({ workToken, suggestedName, format, content });
  },
};
