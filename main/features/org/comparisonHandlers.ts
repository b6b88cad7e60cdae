import type { HandlersOf } from '#main/core/context.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { loadTeamName } from '#main/features/workspace/index.ts';
import { renderWechatText } from '#shared/documents/render/renderWechatText.ts';
import {
  compareOrganisations,
  type OrgComparison,
  type TwoDays,
} from '#shared/features/org/orgComparison.ts';
import type { orgContract } from '#shared/features/org/orgContract.ts';
import { buildOrgNotice } from '#shared/features/org/orgNotice.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { toFileName } from '#shared/lib/fileName.ts';
import { loadMembers, loadOrganisation } from './organisationStore.ts';

type ComparisonHandlers = Pick<
  HandlersOf<typeof orgContract>,
  'compare' | 'noticeText' | 'exportNotice'
>;

/** Two days in either order: what comes out always runs forward in time. */
async function loadComparison(db: ReadableDb, days: TwoDays): Promise<OrgComparison> {
  const [from = days.from, to = days.to] = [days.from, days.to].sort();
  return compareOrganisations(await loadOrganisation(db, from), await loadOrganisation(db, to), {
    members: await loadMembers(db),
    workspaceName: await loadTeamName(db),
  });
}

export const comparisonHandlers: ComparisonHandlers = {
  compare: ({ db }, days) => loadComparison(db, days),

  noticeText: async ({ db }, { language, ...days }) => ({
    text: renderWechatText(buildOrgNotice(await loadComparison(db, days), language)),
  }),

  exportNotice: async ({ db, host }, { workToken, format, language, ...days }) => {
    const comparison = await loadComparison(db, days);
    const title = createTranslate(language)('orgChanges.notice');
    return host.exportFile({
      workToken,
      suggestedName: toFileName([comparison.workspaceName, title, comparison.to], format),
      format,
      content: { type: 'document', document: buildOrgNotice(comparison, language) },
    });
  },
};
