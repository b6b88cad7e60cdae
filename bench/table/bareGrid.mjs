import { useVirtualizer } from '@tanstack/react-virtual';
import { createElement, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { columns } from './rows.mjs';

const rowHeight = 36;
const template = columns.map(({ width }) => `${width}px`).join(' ');
const line = { display: 'grid', gridTemplateColumns: template, height: rowHeight };

function Grid({ rows }) {
  const scroller = useRef(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  });
  const drawn = virtualizer.getVirtualItems().map(({ index, start }) =>
    createElement(
      'div',
      {
        key: index,
        className: 'row',
        style: { ...line, position: 'absolute', transform: `translateY(${start}px)` },
      },
      rows[index].cells.map((cell, column) => createElement('div', { key: column }, cell)),
    ),
  );
  const all = { position: 'relative', height: virtualizer.getTotalSize() };
  return createElement(
    'div',
    { ref: scroller, style: { width: '100%', height: '100%', overflow: 'auto' } },
    createElement('div', { style: all }, drawn),
  );
}

/** As little as a list of rows can be that draws only those in view. */
export function paint(host, rows) {
  createRoot(host).render(createElement(Grid, { rows }));
  return () => host.querySelectorAll('.row').length > 10;
}
