import { useState } from 'react';
import { readRemembered, remember } from '#renderer/lib/useRemembered.ts';

const narrowest = 48;
const widest = 900;

interface WidthColumn {
  readonly key: string;
  readonly width?: number;
}

type Widths = Readonly<Record<string, number>>;

/** The column a border moves: its own, or the next one when its own takes what is left. */
interface Border {
  readonly key: string;
  readonly direction: 1 | -1;
}

function borderAfter(columns: readonly WidthColumn[], index: number): Border | null {
  const [own, next] = [columns[index], columns[index + 1]];
  if (own === undefined || next === undefined) return null;
  if (own.width !== undefined) return { key: own.key, direction: 1 };
  return next.width === undefined ? null : { key: next.key, direction: -1 };
}

/** Widths of a table's columns as the user drew them, remembered under the table's name. */
export function useColumnWidths(table: string, columns: readonly WidthColumn[]) {
  const key = `columns.${table}`;
  const [widths, setWidths] = useState<Widths>(() => readRemembered<Widths>(key, {}));
  const keep = (next: Widths): void => {
    setWidths(next);
    remember(key, next);
  };
  return {
    /** Undefined until the user drew it. */
    drawnOf: (column: WidthColumn): number | undefined =>
      column.width === undefined ? undefined : widths[column.key],
    borderAfter: (index: number) => borderAfter(columns, index),
    move: (border: Border, startWidth: number, by: number): void => {
      const wanted = Math.round(startWidth + border.direction * by);
      keep({ ...widths, [border.key]: Math.min(Math.max(wanted, narrowest), widest) });
    },
    reset: ({ key: column }: Border): void => {
      const { [column]: _, ...others } = widths;
      keep(others);
    },
  };
}

export type ColumnWidths = ReturnType<typeof useColumnWidths>;
