import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
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
  readonly active: Place;
  readonly setActive: (place: Place) => void;
  /** Scrolls so that the cell is seen. */
  readonly show: (place: Place) => void;
  readonly onRole: (place: Place, role: RaciRole) => void;
  readonly onClear: (place: Place) => void;
}

const steps: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

export function within(value: number, count: number): number {
  return Math.max(0, Math.min(count - 1, value));
}

/** One cell of the grid takes the keys: arrows move, R A C I fill, Delete clears. */
export function useGridKeys(options: GridKeysOptions) {
  const { grid, rows, columns, active, setActive, show, onRole, onClear } = options;
  const goesTo = useRef<Place | null>(null);
  useEffect(() => {
    if (goesTo.current === null) return;
    const { row, column } = goesTo.current;
    goesTo.current = null;
    const cell = grid.current?.querySelector<HTMLElement>(`[data-place="${row}-${column}"]`);
    cell?.focus({ preventScroll: true });
  });
  const go = (row: number, column: number): void => {
    const place = { row: within(row, rows), column: within(column, columns) };
    goesTo.current = place;
    setActive(place);
    show(place);
  };
  const press = useEffectEvent((event: KeyboardEvent): void => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const isInCell = event.target instanceof HTMLElement && event.target.dataset.place;
    if (!isPlain || !isInCell || isComposing(event)) return;
    const step = steps[event.key];
    const role = raciRoles.find((letter) => letter === event.key.toUpperCase());
    if (step) go(active.row + step.row, active.column + step.column);
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
  return { fill: (role: RaciRole) => onRole(active, role) };
}
