import type { HandlersOf } from '#main/core/context.ts';
import { readWording } from '#main/features/workspace/index.ts';
import { layoutLineChart } from '#shared/diagram/chart/lineChart.ts';
import { paintLineChart } from '#shared/diagram/chart/paintLineChart.ts';
import type { ExportContent } from '#shared/documents/exportContent.ts';
import type { metricsContract } from '#shared/features/metrics/metricsContract.ts';
import {
  buildOverviewWorkbook,
  buildTrendWorkbook,
} from '#shared/features/metrics/metricWorkbook.ts';
import { trendChartOf } from '#shared/features/metrics/trendChart.ts';
import { metricName } from '#shared/features/reports/documentParts.ts';
import { toFileName } from '#shared/lib/fileName.ts';
import { readOverview, readTrend } from './readMetrics.ts';
import { loadScopeNames } from './scopeStore.ts';
import { loadDefinitions } from './targetStore.ts';

type Exports = 'exportOverview' | 'exportTrend';

/** `2026W24`, as file names write a week. */
function weekInName(week: string): string {
  return week.replace('-', '');
}

export const exportHandlers: Pick<HandlersOf<typeof metricsContract>, Exports> = {
  exportOverview: async ({ db, host }, { workToken, language, ...order }) => {
    const wording = await readWording(db, language);
    const nameOf = await loadScopeNames(db, [order.of]);
    const scopeName = nameOf(order.of);
    const overview = await readOverview(db, order);
    const definitions = await loadDefinitions(db);
    return host.exportFile({
      workToken,
      format: 'xlsx',
      suggestedName: toFileName(
        [wording.t('metrics.title'), scopeName, weekInName(order.week)],
        'xlsx',
      ),
      content: {
        type: 'workbook',
        workbook: buildOverviewWorkbook({ overview, definitions, scopeName }, wording),
      } satisfies ExportContent,
    });
  },

  exportTrend: async ({ db, host }, { workToken, language, format, ...order }) => {
    const wording = await readWording(db, language);
    const trend = await readTrend(db, order);
    const content: ExportContent =
      format === 'xlsx'
        ? { type: 'workbook', workbook: buildTrendWorkbook(trend, wording) }
        : {
            type: 'picture',
            picture: paintLineChart(layoutLineChart(trendChartOf(wording, trend))),
          };
    return host.exportFile({
      workToken,
      format,
      suggestedName: toFileName(
        [metricName(wording, order.code), trend.scopeName, weekInName(order.week)],
        format,
      ),
      content,
    });
  },
};
