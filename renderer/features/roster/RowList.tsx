import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { RosterRow } from '#shared/features/roster/rosterModel.ts';
import { ReviewRow } from './ReviewRow.tsx';
import classes from './RowList.module.css';
import type { RowActs } from './rowActs.ts';

interface RowListProps {
  readonly label: string;
  readonly rows: readonly RosterRow[];
  readonly edited: ReadonlySet<number>;
  readonly acts: RowActs;
}

const usualHeight = 37;

/** The rows of one group; only those in view are drawn, each as high as what it says. */
export function RowList({ label, rows, edited, acts }: RowListProps) {
  const t = useTranslate();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    getItemKey: (index) => rows[index]?.number ?? index,
    overscan: 8,
  });
  if (rows.length === 0) return <p className={classes.nothing}>{t('roster.groupEmpty')}</p>;
  return (
    <div ref={scroller} className={classes.scroller}>
      <ul
        className={classes.rows}
        aria-label={label}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className={classes.item}
              style={{ transform: `translateY(${start}px)` }}
            >
              <ReviewRow row={row} isEdited={edited.has(row.number)} acts={acts} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
