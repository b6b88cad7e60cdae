import type { HandlersOf } from '#main/core/context.ts';
import { loadTeamName, readWording } from '#main/features/workspace/index.ts';
import type { recruitingContract } from '#shared/features/recruiting/recruitingContract.ts';
import { buildRecruitingWorkbook } from '#shared/features/recruiting/recruitingWorkbook.ts';
import { toFileName } from '#shared/lib/fileName.ts';
import { readHeadcount } from './readHeadcount.ts';
import { readRequisitionsOn } from './readRequisitions.ts';

export const exportHandlers: Pick<HandlersOf<typeof recruitingContract>, 'exportWorkbook'> = {
  exportWorkbook: async (context, { workToken, language, asOf }) => {
    const { db, clock, host } = context;
    const wording = await readWording(db, language);
    const day = asOf ?? clock.today();
    const headcount = await readHeadcount(context, day);
    const requisitions = await readRequisitionsOn(context, day);
    const teamName = await loadTeamName(db);
    const workbook = buildRecruitingWorkbook({ headcount, requisitions, teamName }, wording);
    return host.exportFile({
      workToken,
      format: 'xlsx',
      suggestedName: toFileName([wording.t('recruiting.fileTitle'), teamName, day], 'xlsx'),
      content: { type: 'workbook', workbook },
    });
  },
};
