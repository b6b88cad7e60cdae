import { ActionIcon } from '@mantine/core';
import { IconArrowsMove, IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type MouseEvent, useEffect, useId, useMemo, useRef } from 'react';
import { useTranslate } from '#renderer/lib/language.tsx';
import classes from './ChartTree.module.css';
import { type ChartRow, listChartRows } from './chartRows.ts';
import type { ChartViewing } from './useChartView.ts';
import { useTreeKeys } from './useTreeKeys.ts';

interface ChartTreeProps {
  readonly view: ChartViewing;
  readonly activeId: string | null;
  readonly selectedIds: ReadonlySet<string>;
  readonly markedIds: ReadonlySet<string>;
  readonly onActive: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onToggleFold: (id: string) => void;
  readonly onToggleSelect: (id: string) => void;
  /** Whether there is anything of this box to move, today. */
  readonly canMove: (id: string) => boolean;
  readonly onMove: (id: string) => void;
}

/** Height of a row in px; the style sheet says the same. */
const rowHeight = 30;

interface RowContentProps {
  readonly row: ChartRow;
  readonly isMovable: boolean;
}

function RowContent({ row, isMovable }: RowContentProps) {
  const t = useTranslate();
  const { line, hasChildren, isFolded } = row;
  const Chevron = isFolded ? IconChevronRight : IconChevronDown;
  return (
    <>
      <span className={classes.fold} aria-hidden data-act="fold">
        {hasChildren && <Chevron size={14} />}
      </span>
      <span className={classes.text} title={line.text}>
        {line.text}
      </span>
      {!line.text.startsWith(line.unitName) && (
        <span className={classes.unit}>{line.unitName}</span>
      )}
      {isMovable ? (
        <ActionIcon
          className={classes.move}
          size={22}
          variant="subtle"
          tabIndex={-1}
          aria-label={t('org.moveOne', { name: line.text })}
          data-act="move"
        >
          <IconArrowsMove size={14} />
        </ActionIcon>
      ) : (
        <span className={classes.noMove} />
      )}
    </>
  );
}

function attributeOf(event: MouseEvent, name: string): string | null {
  const { target } = event;
  return target instanceof Element
    ? (target.closest(`[${name}]`)?.getAttribute(name) ?? null)
    : null;
}

/** A click chooses a row, with Ctrl or Shift among others; on its signs it folds or moves. */
function clickRow(event: MouseEvent, props: ChartTreeProps): void {
  const id = attributeOf(event, 'data-id');
  const act = attributeOf(event, 'data-act');
  if (id === null) return;
  if (act === 'fold') props.onToggleFold(id);
  else if (act === 'move') props.onMove(id);
  else if (event.ctrlKey || event.metaKey || event.shiftKey) props.onToggleSelect(id);
  else props.onActive(id);
}

/** The chart as a list to be read, walked and changed by keyboard; it shows and edits the same boxes. */
export function ChartTree(props: ChartTreeProps) {
  const { view, activeId, selectedIds, markedIds, onOpen } = props;
  const t = useTranslate();
  const prefix = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const { outline, folded } = view;
  const rows = useMemo(() => listChartRows(outline, new Set(folded)), [outline, folded]);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const active = rows.findIndex(({ line }) => line.id === activeId);
  useEffect(() => {
    if (active >= 0) virtualizer.scrollToIndex(active);
  }, [active, virtualizer]);
  const keys = useTreeKeys({ ...props, rows });
  return (
    <div
      ref={scroller}
      className={classes.tree}
      role="tree"
      tabIndex={0}
      aria-label={t('org.chartTree')}
      aria-multiselectable
      aria-activedescendant={active < 0 ? undefined : `${prefix}-${active}`}
      onClick={(event) => clickRow(event, props)}
      onDoubleClick={(event) => {
        const id = attributeOf(event, 'data-id');
        if (id !== null) onOpen(id);
      }}
      onFocus={keys.onFocus}
      onKeyDown={keys.onKeyDown}
    >
      <div role="presentation" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          const { id, level } = row.line;
          const style = { top: start, '--level': level } as CSSProperties;
          return (
            <div
              key={id}
              id={`${prefix}-${index}`}
              className={classes.row}
              style={style}
              role="treeitem"
              tabIndex={-1}
              aria-level={level}
              aria-posinset={row.position}
              aria-setsize={row.siblings}
              aria-expanded={row.hasChildren ? !row.isFolded : undefined}
              aria-selected={selectedIds.has(id)}
              data-active={id === activeId || undefined}
              data-marked={markedIds.has(id) || undefined}
              data-id={id}
            >
              <RowContent row={row} isMovable={props.canMove(id)} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
