import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type RefObject, useMemo } from 'react';
import type { Place } from './useGridKeys.ts';

export const gridSizes = { row: 35, title: 280, check: 180 } as const;
/** Heads of the columns stick above the first row; more than they are ever high. */
const headHeight = 80;

/** One row or column that is drawn, or the room of those that are not. */
export type Stretch =
  | { readonly key: string; readonly index: number; readonly gap: null }
  | { readonly key: string; readonly index: null; readonly gap: number };

/** What is drawn with the gaps around it, from `start` to `end` in pixels. */
function withGaps(items: readonly VirtualItem[], start: number, end: number): Stretch[] {
  const stretches: Stretch[] = [];
  let at = start;
  const skipTo = (next: number): void => {
    if (next > at) stretches.push({ key: `gap ${at}`, index: null, gap: next - at });
  };
  for (const item of items) {
    skipTo(item.start);
    stretches.push({ key: `${item.index}`, index: item.index, gap: null });
    at = item.end;
  }
  skipTo(end);
  return stretches;
}

interface GridWindowOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rows: number;
  readonly columns: number;
  readonly columnWidth: number;
  /** Stays drawn wherever the view is, so that it keeps the keys. */
  readonly active: Place;
}

function withActive(active: number, count: number) {
  return (range: Parameters<typeof defaultRangeExtractor>[0]): number[] => {
    const indexes = new Set(defaultRangeExtractor(range));
    if (active < count) indexes.add(active);
    return [...indexes].sort((left, right) => left - right);
  };
}

/** The rows and columns in view: a matrix of a large team has a hundred thousand cells. */
export function useGridWindow(options: GridWindowOptions) {
  const { scroller, rows, columns, columnWidth, active } = options;
  const vertical = useVirtualizer({
    count: rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => gridSizes.row,
    rangeExtractor: withActive(active.row, rows),
    scrollPaddingStart: headHeight,
    scrollPaddingEnd: gridSizes.row,
    overscan: 6,
  });
  const horizontal = useVirtualizer({
    horizontal: true,
    count: columns,
    getScrollElement: () => scroller.current,
    estimateSize: () => columnWidth,
    rangeExtractor: withActive(active.column, columns),
    paddingStart: gridSizes.title,
    scrollPaddingStart: gridSizes.title,
    scrollPaddingEnd: columnWidth,
    overscan: 2,
  });
  const [height, width] = [vertical.getTotalSize(), horizontal.getTotalSize()];
  const [down, across] = [vertical.getVirtualItems(), horizontal.getVirtualItems()];
  return {
    rows: useMemo(() => withGaps(down, 0, height), [down, height]),
    columns: useMemo(() => withGaps(across, gridSizes.title, width), [across, width]),
    /** Of the whole table, in pixels. */
    width: width + gridSizes.check,
    columnWidth,
    show: ({ row, column }: Place): void => {
      vertical.scrollToIndex(row);
      horizontal.scrollToIndex(column);
    },
  };
}

export type GridWindow = ReturnType<typeof useGridWindow>;
