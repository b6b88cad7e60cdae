import { paintSlide } from '#shared/diagram/paintSlide.ts';
import type { SceneLegendEntry } from '#shared/diagram/scene.ts';
import type { Deck } from '#shared/documents/slides.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { layOutChartPages } from './chartPages.ts';
import type { OrgChartData } from './orgChartModel.ts';
import type { OrgChartOptions } from './orgChartScene.ts';

/** What a sign means, in words: slides have room for no samples. */
function describeEntry({ sample, text }: SceneLegendEntry, translate: Translate): string {
  const sign = typeof sample === 'string' ? translate(`chartFiles.${sample}`) : sample.chip;
  return translate('chartFiles.signOf', { sign, text });
}

/**
 * The chart as slides of native shapes, by branch where its words would get too small.
 * @throws Failure `rule` (`orgChart.cycle`) when solid lines or units run in a circle.
 */
export function buildChartDeck(
  chart: OrgChartData,
  language: Deck['language'],
  options: OrgChartOptions,
): Deck {
  const { translate } = options;
  const sheets = layOutChartPages(chart, { format: 'pptx' }, options);
  return {
    language,
    title: translate('orgChart.title', { workspace: chart.workspaceName }),
    footer: chart.workspaceName,
    slides: sheets.map((sheet) => {
      const legend = sheet.scene.legend.map((entry) => describeEntry(entry, translate));
      return paintSlide(sheet, legend.join('  '));
    }),
  };
}
