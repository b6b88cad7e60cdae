import { useEffect, useRef, useState } from 'react';
import type { OrgChartData } from '#shared/features/org/orgChartModel.ts';
import { workspaceBoxId } from '#shared/features/org/orgChartNodes.ts';
import type { OrgSelection } from './orgSelection.ts';

/** Long enough for the second press of a double-click, which folds instead. */
const openDelay = 260;

type BoxSelection = Extract<OrgSelection, { id: string }>;

function isBox(selection: OrgSelection | null): selection is BoxSelection {
  return selection?.kind === 'seat' || selection?.kind === 'unit';
}

/** Opens the seat or unit behind a chosen box; at once when the drawer is open already. */
export function useBoxDrawer(chart: OrgChartData, isEditable: boolean) {
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
  const box = isBox(selection) ? selection : null;
  return { selection, box, setSelection, open, openSoon, forget };
}
