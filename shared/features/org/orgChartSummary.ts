import type { SceneLegendEntry, SceneLine } from '#shared/diagram/scene.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { OrgChartData } from './orgChartModel.ts';
import { isOpenSeat } from './orgChartTree.ts';

/** People once each, seats in quota, and those of them nobody holds (a 代 does not fill one). */
interface OrgChartCounts {
  readonly people: number;
  readonly quota: number;
  readonly vacancies: number;
}

function countOrgChart({ seats }: OrgChartData): OrgChartCounts {
  const inQuota = seats.filter((seat) => seat.inQuota);
  const people = seats.flatMap(({ holders }) => holders.map(({ personId }) => personId));
  return {
    people: new Set(people).size,
    quota: inQuota.length,
    vacancies: inQuota.filter(isOpenSeat).length,
  };
}

/** The date the chart shows and its counts, in one line. */
export function describeSubtitle(chart: OrgChartData, translate: Translate): string {
  const [year = '', month = '', day = ''] = chart.asOf.split('-');
  const date = translate('orgChart.date', { year, month, day });
  return translate('orgChart.subtitle', { date, ...countOrgChart(chart) });
}

/** Only the signs this chart uses. */
export function describeLegend(
  { seats }: OrgChartData,
  lines: readonly SceneLine[],
  translate: Translate,
): SceneLegendEntry[] {
  const isHeldAs = (kind: string) =>
    seats.some(({ holders }) => holders.some((holder) => holder.kind === kind));
  const entries: [boolean, SceneLegendEntry][] = [
    [
      seats.some((seat) => seat.inQuota && isOpenSeat(seat)),
      { sample: 'dashedBox', text: translate('orgChart.legendVacant') },
    ],
    [
      isHeldAs('acting'),
      { sample: { chip: translate('orgChart.acting') }, text: translate('orgChart.legendActing') },
    ],
    [
      isHeldAs('concurrent') ||
        seats.some(({ inQuota, holders }) => !inQuota && holders.length > 0),
      {
        sample: { chip: translate('orgChart.concurrent') },
        text: translate('orgChart.legendConcurrent'),
      },
    ],
    [
      seats.some((seat) => seat.isExternal),
      {
        sample: { chip: translate('orgChart.external') },
        text: translate('orgChart.legendExternal'),
      },
    ],
    [
      lines.some(({ kind }) => kind === 'dotted'),
      { sample: 'dottedLine', text: translate('orgChart.legendDotted') },
    ],
  ];
  return entries.flatMap(([isUsed, entry]) => (isUsed ? [entry] : []));
}
