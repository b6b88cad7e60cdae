import type { HandlersOf } from '#main/core/context.ts';
import { findTeamName } from '#main/features/meetings/index.ts';
import { loadOrganisation } from '#main/features/org/index.ts';
import { loadSeatStages } from '#main/features/requisitions/index.ts';
import { readWording } from '#main/features/workspace/index.ts';
import { countHeadcountTable } from '#shared/features/recruiting/headcountRules.ts';
import type { recruitingContract } from '#shared/features/recruiting/recruitingContract.ts';
import { buildRecruitingWorkbook } from '#shared/features/recruiting/recruitingWorkbook.ts';
import { toFileName } from '#shared/lib/fileName.ts';
import { readRequisitions } from './readRequisitions.ts';

export const exportHandlers: Pick<HandlersOf<typeof recruitingContract>, 'exportWorkbook'> = {
  exportWorkbook: async ({ db, clock, host }, { workToken, language, asOf }) => {
    const wording = await readWording(db, language);
    const day = asOf ?? clock.today();
    const headcount = countHeadcountTable(
      await loadOrganisation(db, day),
      await loadSeatStages(db, day),
    );
    const requisitions = await readRequisitions(db, clock.today());
    const teamName = await findTeamName(db);
    const workbook = buildRecruitingWorkbook({ headcount, requisitions, teamName }, wording);
    return host.exportFile({
      workToken,
      format: 'xlsx',
      suggestedName: toFileName([wording.t('recruiting.fileTitle'), teamName, day], 'xlsx'),
      content: { type: 'workbook', workbook },
    });
  },
};
