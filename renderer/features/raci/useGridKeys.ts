import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { isComposing } from '#renderer/lib/keyboard.ts';
import { type RaciRole, raciRoles } from '#shared/features/raci/raciModel.ts';

export interface Place {
  readonly row: number;
  readonly column: number;
}

interface GridKeysOptions {
  /** Around the cells; each is a button with `data-place`. */
  readonly grid: RefObject<HTMLElement | null>;
  readonly rows: number;
  readonly columns: number;
  readonly onRole: (place: Place, role: RaciRole) => void;
  readonly onClear: (place: Place) => void;
}

const steps: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

function within(value: number, count: number): number {
  return Math.max(0, Math.min(count - 1, value));
}

/** One cell of the grid takes the keys: arrows move, R A C I fill, Delete clears. */
export function useGridKeys({ grid, rows, columns, onRole, onClear }: GridKeysOptions) {
  const [chosen, setChosen] = useState<Place>({ row: 0, column: 0 });
  const active = { row: within(chosen.row, rows), column: within(chosen.column, columns) };
  const focus = (row: number, column: number): void => {
    const place = `${within(row, rows)}-${within(column, columns)}`;
    grid.current?.querySelector<HTMLElement>(`[data-place="${place}"]`)?.focus();
  };
  const press = useEffectEvent((event: KeyboardEvent): void => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const isInCell = event.target instanceof HTMLElement && event.target.dataset.place;
    if (!isPlain || !isInCell || isComposing(event)) return;
    const step = steps[event.key];
    const role = raciRoles.find((letter) => letter === event.key.toUpperCase());
    if (step) focus(active.row + step.row, active.column + step.column);
    else if (role) onRole(active, role);
    else if (event.key === 'Delete' || event.key === 'Backspace') onClear(active);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  useEffect(() => {
    const cells = grid.current;
    const listen = (event: KeyboardEvent): void => press(event);
    cells?.addEventListener('keydown', listen);
    return () => cells?.removeEventListener('keydown', listen);
  }, [grid]);
  return { active, setActive: setChosen, fill: (role: RaciRole) => onRole(active, role) };
}
