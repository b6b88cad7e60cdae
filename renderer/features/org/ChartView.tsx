import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Diagram, type DiagramHandle } from '#renderer/components/Diagram/Diagram.tsx';
import { PageHeader } from '#renderer/components/PageHeader/PageHeader.tsx';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import type { OrgChartData } from '#shared/features/org/orgChartModel.ts';
import { workspaceBoxId } from '#shared/features/org/orgChartNodes.ts';
import type { IsoDate } from '#shared/lib/isoWeek.ts';
import { ChartActions } from './ChartActions.tsx';
import classes from './ChartPage.module.css';
import { ChartScope } from './ChartScope.tsx';
import { OrgDrawer, type OrgSelection } from './OrgDrawer.tsx';
import { orgQueries } from './orgQueries.ts';
import { useBoxSearch } from './useBoxSearch.ts';
import { readView, rememberView, useChartView } from './useChartView.ts';
import { useRoomBeside } from './useRoomBeside.ts';

interface ChartViewProps {
  readonly chart: OrgChartData;
  readonly asOf: IsoDate | null;
}

/** Long enough for the second press of a double-click, which folds instead. */
const openDelay = 260;

/** Opens the seat or unit behind a chosen box; at once when the drawer is open already. */
function useBoxDrawer(chart: OrgChartData, isEditable: boolean) {
  const [selection, setSelection] = useState<OrgSelection | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const forget = (): void => clearTimeout(timer.current);
  useEffect(() => () => clearTimeout(timer.current), []);
  const open = (id: string): void => {
    forget();
    if (!isEditable || id === workspaceBoxId) return;
    const isUnit = chart.units.some((unit) => unit.id === id);
    setSelection({ kind: isUnit ? 'unit' : 'seat', id });
  };
  const openSoon = (id: string): void => {
    forget();
    if (selection) open(id);
    else timer.current = setTimeout(() => open(id), openDelay);
  };
  return { selection, setSelection, open, openSoon, forget };
}

type BoxSelection = Extract<OrgSelection, { id: string }>;

function isBox(selection: OrgSelection | null): selection is BoxSelection {
  return selection?.kind === 'seat' || selection?.kind === 'unit';
}

/** The drawing, what finds things in it, and the seat that is chosen. */
export function ChartView({ chart, asOf }: ChartViewProps) {
  const t = useTranslate();
  const { data: structure } = useQuery(orgQueries.structure(useToday()));
  const diagram = useRef<DiagramHandle>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const view = useChartView(chart);
  const drawer = useBoxDrawer(chart, asOf === null);
  const { selection } = drawer;
  const hasRoom = useRoomBeside(diagram, isBox(selection) ? selection : null);
  const search = useBoxSearch({ view, diagram, onFound: setActiveId });
  const toggleFold = (id: string): void => {
    drawer.forget();
    view.toggleFold(id);
  };
  return (
    <>
      <PageHeader
        title={t('org.chartTitle')}
        scope={<ChartScope view={view} search={search} />}
        actions={<ChartActions chart={chart} view={view} />}
      />
      <div className={classes.chart} data-beside={hasRoom || undefined}>
        <Diagram
          ref={diagram}
          scene={view.scene}
          label={view.scene.title}
          activeId={activeId}
          markedIds={search.markedIds}
          initialView={readView(view.scene)}
          onViewChange={(seen) => rememberView(view.scene, seen)}
          onActiveChange={(id, by) => {
            setActiveId(id);
            if (by === 'pointer') drawer.openSoon(id);
          }}
          onOpen={drawer.open}
          onToggleFold={toggleFold}
        />
      </div>
      {structure && (
        <OrgDrawer
          structure={structure}
          selection={selection}
          onSelect={drawer.setSelection}
          isBeside
        />
      )}
    </>
  );
}
