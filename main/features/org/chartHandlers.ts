import type { HandlersOf } from '#main/core/context.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { frameScene } from '#shared/diagram/frame.ts';
import { paintSvg } from '#shared/diagram/paintSvg.ts';
import type { Scene } from '#shared/diagram/scene.ts';
import type { Picture } from '#shared/documents/exportContent.ts';
import type { OrgChartData } from '#shared/features/org/orgChartModel.ts';
import { buildOrgChart } from '#shared/features/org/orgChartScene.ts';
import type { orgContract } from '#shared/features/org/orgContract.ts';
import { toChart } from '#shared/features/org/orgViews.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { toFileName } from '#shared/lib/fileName.ts';
import { loadOrganisation, loadWorkspaceName } from './organisationStore.ts';

type ChartHandlers = Pick<HandlersOf<typeof orgContract>, 'chart' | 'exportChart'>;

/** What the org chart of one day draws. */
async function loadChart(db: ReadableDb, day: string): Promise<OrgChartData> {
  return toChart(await loadOrganisation(db, day), await loadWorkspaceName(db));
}

/** A scene as the sheet a file shows. */
function toPicture(scene: Scene): Picture {
  const { width, height } = frameScene(scene).bounds;
  return { svg: paintSvg(scene), width, height };
}

export const chartHandlers: ChartHandlers = {
  chart: ({ db, clock }, { asOf }) => loadChart(db, asOf ?? clock.today()),

  exportChart: async ({ db, clock, host }, input) => {
    const { workToken, format, language, direction, collapsed } = input;
    const chart = await loadChart(db, input.asOf ?? clock.today());
    const scene = buildOrgChart(chart, {
      translate: createTranslate(language),
      direction,
      collapsed: new Set(collapsed),
    });
    return host.exportFile({
      workToken,
      suggestedName: toFileName([`${scene.title} ${chart.asOf}`], format),
      format,
      content: { type: 'picture', picture: toPicture(scene) },
    });
  },
};
