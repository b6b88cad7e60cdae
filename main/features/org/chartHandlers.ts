import type { HandlersOf } from '#main/core/context.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { buildChartContent } from '#shared/features/org/chartExport.ts';
import type { OrgChartData } from '#shared/features/org/orgChartModel.ts';
import type { orgContract } from '#shared/features/org/orgContract.ts';
import { toChart } from '#shared/features/org/orgViews.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { toFileName } from '#shared/lib/fileName.ts';
import { loadCardFacts } from './cardStore.ts';
import { loadOrganisation, loadWorkspaceName } from './organisationStore.ts';

type ChartHandlers = Pick<HandlersOf<typeof orgContract>, 'chart' | 'exportChart'>;

/** What the org chart of one day draws. */
async function loadChart(db: ReadableDb, day: string): Promise<OrgChartData> {
  const org = await loadOrganisation(db, day);
  return toChart(org, await loadWorkspaceName(db), await loadCardFacts(db));
}

export const chartHandlers: ChartHandlers = {
  chart: ({ db, clock }, { asOf }) => loadChart(db, asOf ?? clock.today()),

  exportChart: async ({ db, clock, host }, input) => {
    const { workToken, format, language, layout, by, fields, collapsed } = input;
    const translate = createTranslate(language);
    const chart = await loadChart(db, input.asOf ?? clock.today());
    const title = translate('orgChart.title', { workspace: chart.workspaceName });
    return host.exportFile({
      workToken,
      suggestedName: toFileName([`${title} ${chart.asOf}`], format),
      format,
      content: buildChartContent(chart, input, {
        translate,
        layout,
        by,
        fields,
        isUncut: true,
        collapsed: new Set(collapsed),
      }),
    });
  },
};
