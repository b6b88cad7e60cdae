import type { HandlersOf } from '#main/core/context.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { loadPhotoUrls } from '#main/features/photos/index.ts';
import { loadSeatStages } from '#main/features/requisitions/index.ts';
import { loadTeamName } from '#main/features/workspace/index.ts';
import { buildChartContent } from '#shared/features/org/chartExport.ts';
import type { ChartFormat } from '#shared/features/org/chartExportModel.ts';
import { previewChartPages } from '#shared/features/org/chartPages.ts';
import type { ChartDrawing, OrgChartData } from '#shared/features/org/orgChartModel.ts';
import type { OrgChartOptions } from '#shared/features/org/orgChartScene.ts';
import type { orgContract } from '#shared/features/org/orgContract.ts';
import { toChart, vacancyWord } from '#shared/features/org/orgViews.ts';
import type { Language } from '#shared/features/workspace/workspaceModel.ts';
import { createTranslate, type Translate } from '#shared/i18n/translate.ts';
import { toFileName } from '#shared/lib/fileName.ts';
import { loadCardFacts } from './cardStore.ts';
import { loadOrganisation } from './organisationStore.ts';

type ChartHandlers = Pick<HandlersOf<typeof orgContract>, 'chart' | 'chartPages' | 'exportChart'>;

/** What the org chart of one day draws. */
async function loadChart(db: ReadableDb, day: string, t: Translate): Promise<OrgChartData> {
  const org = await loadOrganisation(db, day);
  const stages = await loadSeatStages(db, day);
  return toChart(org, {
    workspaceName: await loadTeamName(db),
    facts: await loadCardFacts(db, day),
    wordOf: ({ id, vacancyNote }) =>
      vacancyWord(t, { hiringStage: stages.get(id) ?? null, vacancyNote }),
  });
}

interface DrawnFile extends ChartDrawing {
  readonly language: Language;
  readonly format: ChartFormat;
}

/**
 * How files draw the chart: no word cut, folded as the page shows it. Slides are shapes with words in
 * them, so they have no place for pictures.
 */
async function drawingOptions(db: ReadableDb, input: DrawnFile): Promise<OrgChartOptions> {
  const { language, layout, by, format, collapsed } = input;
  const fields = input.fields.filter((field) => field !== 'photo' || format !== 'pptx');
  const drawn = { translate: createTranslate(language), layout, by, fields, isUncut: true };
  const photos = fields.includes('photo') ? await loadPhotoUrls(db) : new Map<string, string>();
  return { ...drawn, photos, collapsed: new Set(collapsed) };
}

export const chartHandlers: ChartHandlers = {
  chart: ({ db, clock }, { asOf, language }) =>
    loadChart(db, asOf ?? clock.today(), createTranslate(language)),

  chartPages: async ({ db, clock }, input) => {
    const options = await drawingOptions(db, input);
    const chart = await loadChart(db, input.asOf ?? clock.today(), options.translate);
    return previewChartPages(chart, input, options);
  },

  exportChart: async ({ db, clock, host }, input) => {
    const { workToken, format } = input;
    const options = await drawingOptions(db, input);
    const { translate } = options;
    const chart = await loadChart(db, input.asOf ?? clock.today(), translate);
    const title = translate('orgChart.title', { workspace: chart.workspaceName });
    return host.exportFile({
      workToken,
      suggestedName: toFileName([`${title} ${chart.asOf}`], format),
      format,
      content: buildChartContent(chart, input, options),
    });
  },
};
