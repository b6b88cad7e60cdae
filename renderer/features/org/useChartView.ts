import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { photosQueries } from '#renderer/features/photos/index.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { readRemembered, remember, useRemembered } from '#renderer/lib/useRemembered.ts';
import type { Rect, Scene } from '#shared/diagram/scene.ts';
import type { DiagramView } from '#shared/diagram/viewMath.ts';
import {
  type ChartField,
  type ChartGrouping,
  type ChartLayout,
  usualFields,
} from '#shared/features/org/orgChartChoices.ts';
import type { OrgChartData } from '#shared/features/org/orgChartModel.ts';
import { buildOrgChart } from '#shared/features/org/orgChartScene.ts';
import { buildOutline } from '#shared/features/org/outline.ts';
import { toggleFolded } from './chartRows.ts';

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

/** How a chart is drawn, remembered on this computer. */
export function useChartDrawing() {
  const [layout, setLayout] = useRemembered<ChartLayout>('org.chart.layout', 'compact');
  const [by, setBy] = useRemembered<ChartGrouping>('org.chart.by', 'position');
  const [fields, setFields] = useRemembered<readonly ChartField[]>('org.chart.fields', usualFields);
  const [folded, setFolded] = useRemembered<readonly string[]>('org.chart.folded', []);
  return { layout, setLayout, by, setBy, fields, setFields, folded, setFolded };
}

/** The drawing of a chart with what is folded away, how it is laid out and what boxes say. */
export function useChartView(chart: OrgChartData, drawing: ReturnType<typeof useChartDrawing>) {
  const t = useTranslate();
  const { layout, by, fields, folded, setFolded } = drawing;
  const { data: photos } = useQuery({
    ...photosQueries.all(),
    enabled: fields.includes('photo'),
  });
  const outline = useMemo(() => buildOutline(chart, t, { by, fields }), [chart, t, by, fields]);
  const scene = useMemo(() => {
    const collapsed = new Set(folded);
    const shown = { translate: t, layout, by, fields, collapsed };
    return buildOrgChart(chart, photos ? { ...shown, photos } : shown);
  }, [chart, t, layout, by, fields, folded, photos]);
  const unfold = (ids: readonly string[]): void =>
    setFolded(folded.filter((id) => !ids.includes(id)));
  const toggleFold = (id: string): void => setFolded(toggleFolded(outline, folded, id));
  return { ...drawing, outline, scene, unfold, toggleFold };
}

export type ChartViewing = ReturnType<typeof useChartView>;
