import { useMemo } from 'react';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useRemembered } from '#renderer/lib/useRemembered.ts';
import type { OrgChartData } from '#shared/features/org/orgChartModel.ts';
import { buildOrgChart } from '#shared/features/org/orgChartScene.ts';
import { buildOutline } from '#shared/features/org/outline.ts';

export type ChartDirection = 'down' | 'right';

/** The drawing of a chart with what is folded away and which way it runs, both remembered. */
export function useChartView(chart: OrgChartData) {
  const t = useTranslate();
  const [direction, setDirection] = useRemembered<ChartDirection>('org.chart.direction', 'down');
  const [folded, setFolded] = useRemembered<readonly string[]>('org.chart.folded', []);
  const outline = useMemo(() => buildOutline(chart, t), [chart, t]);
  const scene = useMemo(
    () => buildOrgChart(chart, { translate: t, direction, collapsed: new Set(folded) }),
    [chart, t, direction, folded],
  );
  const unfold = (ids: readonly string[]): void =>
    setFolded(folded.filter((id) => !ids.includes(id)));
  const toggleFold = (id: string): void =>
    folded.includes(id) ? unfold([id]) : setFolded([...folded, id]);
  return { outline, scene, direction, setDirection, folded, setFolded, unfold, toggleFold };
}

export type ChartViewing = ReturnType<typeof useChartView>;
