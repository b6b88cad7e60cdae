import { describe, expect, it } from 'vitest';
import { nextSort, sortRows } from './useSortedRows.ts';

describe('a sorted table', () => {
  it('orders figures and names, what has none last either way', () => {
    const rows = [3, null, 10, 2];
    expect(sortRows(rows, (row) => row, 'ascending')).toEqual([2, 3, 10, null]);
    expect(sortRows(rows, (row) => row, 'descending')).toEqual([10, 3, 2, null]);
    expect(sortRows(['郑薇', '陈思远'], (row) => row, 'ascending')).toEqual(['陈思远', '郑薇']);
  });

  it('begins with the greatest figure or the first name, turns round and goes back', () => {
    const figure = { key: 'rate', isNumber: true };
    const first = nextSort(null, figure);
    expect(first).toEqual({ key: 'rate', direction: 'descending' });
    const second = nextSort(first, figure);
    expect(second).toEqual({ key: 'rate', direction: 'ascending' });
    expect(nextSort(second, figure)).toBeNull();
    expect(nextSort(second, { key: 'name' })).toEqual({ key: 'name', direction: 'ascending' });
  });
});
