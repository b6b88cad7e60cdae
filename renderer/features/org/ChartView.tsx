import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Diagram, type DiagramHandle } from '#renderer/components/Diagram/Diagram.tsx';
import { PageHeader } from '#renderer/components/PageHeader/PageHeader.tsx';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useRemembered } from '#renderer/lib/useRemembered.ts';
import type { OrgChartData } from '#shared/features/org/orgChartModel.ts';
import type { IsoDate } from '#shared/lib/isoWeek.ts';
import { ChartActions } from './ChartActions.tsx';
import { ChartMoveBar } from './ChartMoveBar.tsx';
import classes from './ChartPage.module.css';
import { ChartScope } from './ChartScope.tsx';
import { ChartSelectionBar } from './ChartSelectionBar.tsx';
import { ChartTree } from './ChartTree.tsx';
import { OrgDrawer } from './OrgDrawer.tsx';
import { orgQueries } from './orgQueries.ts';
import { UnitMoveBar } from './UnitMoveBar.tsx';
import { useBoxDrawer } from './useBoxDrawer.ts';
import { useBoxSearch } from './useBoxSearch.ts';
import { type ChartEditing, useChartEditing } from './useChartEditing.ts';
import { readView, rememberView, useChartDrawing, useChartView } from './useChartView.ts';
import { useRoomBeside } from './useRoomBeside.ts';

interface ChartViewProps {
  readonly chart: OrgChartData;
  readonly asOf: IsoDate | null;
}

interface ChartBarProps {
  readonly editing: ChartEditing;
  readonly units: OrgChartData['units'];
}

/** What is chosen or being moved, over the drawing. */
function ChartBar({ editing, units }: ChartBarProps) {
  const { superiorMove, unitMove, selection, close } = editing;
  if (editing.draft && editing.draft === unitMove.draft) {
    return <UnitMoveBar move={unitMove} units={units} onClose={close} />;
  }
  if (editing.draft) return <ChartMoveBar move={superiorMove} onClose={close} />;
  if (selection.ids.size === 0) return null;
  return (
    <ChartSelectionBar
      count={selection.ids.size}
      onMove={() => editing.begin([...selection.ids])}
      onClear={selection.clear}
    />
  );
}

/** The drawing, the same as a tree, what finds things in them, and the seat that is chosen. */
export function ChartView({ chart, asOf }: ChartViewProps) {
  const t = useTranslate();
  const { data: structure } = useQuery(orgQueries.structure(useToday()));
  const diagram = useRef<DiagramHandle>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [isTreeShown, setTreeShown] = useRemembered('org.chart.tree', false);
  const drawing = useChartDrawing();
  const editing = useChartEditing({ chart, asOf, by: drawing.by, diagram });
  const view = useChartView(editing.preview, drawing);
  const drawer = useBoxDrawer(chart, asOf === null);
  const hasRoom = useRoomBeside(diagram, drawer.box);
  const search = useBoxSearch({ view, diagram, onFound: setActiveId });
  const toggleFold = (id: string): void => {
    drawer.forget();
    view.toggleFold(id);
  };
  const begin = (id: string): void => editing.begin(editing.seatsOf(id));
  const choosing = {
    selectedIds: editing.ringedIds,
    onToggleSelect: editing.selection.toggle,
    onMove: begin,
  };
  return (
    <>
      <PageHeader
        title={t('org.chartTitle')}
        scope={<ChartScope {...{ view, search, isTreeShown, setTreeShown }} />}
        actions={<ChartActions chart={chart} view={view} />}
      />
      <div className={classes.chart} data-beside={hasRoom || undefined}>
        {isTreeShown && (
          <ChartTree
            view={view}
            activeId={activeId}
            markedIds={search.markedIds}
            onActive={(id) => {
              setActiveId(id);
              diagram.current?.show(id);
            }}
            onOpen={drawer.open}
            onToggleFold={toggleFold}
            canMove={(id) => editing.seatsOf(id).length > 0}
            {...choosing}
          />
        )}
        <div className={classes.drawing}>
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
            {...(editing.isMovable
              ? { ...choosing, carry: editing.carry, onSelectArea: editing.selection.add }
              : {})}
          />
          <ChartBar editing={editing} units={chart.units} />
        </div>
      </div>
      {structure && (
        <OrgDrawer
          structure={structure}
          selection={drawer.selection}
          onSelect={drawer.setSelection}
          isBeside
        />
      )}
    </>
  );
}
