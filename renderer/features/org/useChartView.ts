import { useMemo } from 'react';
import { useTranslate } from '#renderer/lib/language.tsx';
import { readRemembered, remember, useRemembered } from '#renderer/lib/useRemembered.ts';
import type { Rect, Scene } from '#shared/diagram/scene.ts';
import type { DiagramView } from '#shared/diagram/viewMath.ts';
import type { OrgChartData } from '#shared/features/org/orgChartModel.ts';
import { buildOrgChart } from '#shared/features/org/orgChartScene.ts';
import { buildOutline } from '#shared/features/org/outline.ts';

export type ChartDirection = 'down' | 'right';

const viewKey = 'org.chart.view';

interface RememberedView {
  readonly view: DiagramView;
  readonly bounds: Rect;
}

function isSame(a: Rect, b: Rect): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

/** Where the user last looked at this very drawing; another drawing is shown whole. */
export function readView({ bounds }: Scene): DiagramView | null {
  const kept = readRemembered<RememberedView | null>(viewKey, null);
  return kept && isSame(kept.bounds, bounds) ? kept.view : null;
}

export function rememberView({ bounds }: Scene, view: DiagramView | null): void {
  remember<RememberedView | null>(viewKey, view && { view, bounds });
}

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
