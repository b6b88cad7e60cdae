import type { ReactNode } from 'react';

export interface DataColumn<Row> {
  readonly key: string;
  readonly header: string;
  /** About how wide, in pixels; its content decides. A column without one shares what is left. */
  readonly width?: number;
  /** Numbers and their header stand at the right. */
  readonly isNumber?: boolean;
  readonly render: (row: Row) => ReactNode;
  /** Full text of a cell that may be cut, shown on hover; without it the cell is shown whole. */
  readonly textOf?: (row: Row) => string;
  /** Makes the heading a button that orders the rows by this; null stands last. */
  readonly sortBy?: (row: Row) => number | string | null;
}

/** Rows that hang under each other, the ones below a folded row already left out. */
export interface TreeRows<Row> {
  /** How deep a row hangs, 0 at the top. */
  readonly depthOf: (row: Row) => number;
  /** Null: nothing hangs below it. */
  readonly isFolded: (row: Row) => boolean | null;
  readonly onFold: (row: Row) => void;
  /** What the button that folds is called. */
  readonly foldLabel: string;
}
