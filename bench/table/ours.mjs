import '@mantine/core/styles.css';
import { MantineProvider } from '@mantine/core';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { DataTable } from '#renderer/components/DataTable/DataTable.tsx';
import { columns } from './rows.mjs';

const cells = columns.map((column, index) => ({
  ...column,
  render: (row) => row.cells[index],
  textOf: (row) => row.cells[index],
  sortBy: (row) => row.cells[index],
}));

/** The table of our pages. */
export function paint(host, rows) {
  const table = createElement(DataTable, {
    ...{ name: 'bench', label: 'bench', columns: cells, rows },
    ...{ idOf: (row) => row.id, nameOf: (row) => row.cells[0], onOpen: () => undefined },
  });
  host.style.display = 'flex';
  createRoot(host).render(createElement(MantineProvider, null, table));
  return () => host.querySelectorAll('tbody tr[data-id]').length > 10;
}
