import { useMemo, useState } from 'react';
import { compareByPinyin } from '#shared/lib/pinyinOrder.ts';
import type { DataColumn } from './tableModel.ts';

type Direction = 'ascending' | 'descending';

export interface Sort {
  readonly key: string;
  readonly direction: Direction;
}

type SortValue = number | string | null;

function compareValues(left: NonNullable<SortValue>, right: NonNullable<SortValue>): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return compareByPinyin(String(left), String(right));
}

/** What has no value stands last in either direction. */
export function sortRows<Row>(
  rows: readonly Row[],
  readValue: (row: Row) => SortValue,
  direction: Direction,
): Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((left, right) => {
    const [mine, other] = [readValue(left), readValue(right)];
    if (mine === null || other === null) return Number(mine === null) - Number(other === null);
    return sign * compareValues(mine, other);
  });
}

/** Figures begin with the greatest, words with the first; the third press goes back. */
export function nextSort(
  sort: Sort | null,
  column: { readonly key: string; readonly isNumber?: boolean },
): Sort | null {
  const first: Direction = column.isNumber ? 'descending' : 'ascending';
  if (sort?.key !== column.key) return { key: column.key, direction: first };
  if (sort.direction !== first) return null;
  return { key: column.key, direction: first === 'ascending' ? 'descending' : 'ascending' };
}

/** The rows in the order the reader chose by a heading; as given until then. */
export function useSortedRows<Row>(rows: readonly Row[], columns: readonly DataColumn<Row>[]) {
  const [sort, setSort] = useState<Sort | null>(null);
  // The table draws itself anew at every step of a scroll; thousands of names are sorted once.
  const sorted = useMemo(() => {
    const readValue = columns.find(({ key }) => key === sort?.key)?.sortBy;
    return sort && readValue ? sortRows(rows, readValue, sort.direction) : rows;
  }, [rows, columns, sort]);
  return {
    rows: sorted,
    sort,
    press: (column: DataColumn<Row>) => setSort(nextSort(sort, column)),
  };
}
