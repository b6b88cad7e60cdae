import { type PointerEvent, useRef } from 'react';
import classes from './DataTable.module.css';
import type { ColumnWidths } from './useColumnWidths.ts';

interface ColumnBorderProps {
  readonly widths: ColumnWidths;
  /** Of the column in front of the border. */
  readonly index: number;
}

/** The edge of a column header: dragged it sets the width, pressed twice it goes back. */
export function ColumnBorder({ widths, index }: ColumnBorderProps) {
  const start = useRef<{ x: number; width: number } | null>(null);
  const border = widths.borderAfter(index);
  if (border === null) return null;
  const drag = (event: PointerEvent): void => {
    if (start.current === null) return;
    widths.move(border, start.current.width, event.clientX - start.current.x);
  };
  return (
    <span
      className={classes.border}
      aria-hidden
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        const header = event.currentTarget.closest('th');
        const moved = border.direction === 1 ? header : header?.nextElementSibling;
        start.current = { x: event.clientX, width: moved?.getBoundingClientRect().width ?? 0 };
      }}
      onPointerMove={drag}
      onPointerUp={() => {
        start.current = null;
      }}
      onDoubleClick={() => widths.reset(border)}
    />
  );
}
