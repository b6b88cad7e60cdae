import { IconChevronRight } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  memo,
  type ReactNode,
  type RefObject,
  useEffect,
  useEffectEvent,
  useRef,
} from 'react';
import { ColumnBorder } from './ColumnBorder.tsx';
import { ColumnGroup } from './ColumnGroup.tsx';
import classes from './DataTable.module.css';
import type { DataColumn, TreeRows } from './tableModel.ts';
import { useColumnWidths } from './useColumnWidths.ts';
import { useFoldKeys } from './useFoldKeys.ts';
import { useRowFocus } from './useRowFocus.ts';
import type { RowSelection } from './useRowSelection.ts';
import { useSelectionKeys } from './useSelectionKeys.ts';
import { type Sort, useSortedRows } from './useSortedRows.ts';

interface DataTableProps<Row> {
  /** What the widths of its columns are remembered under. */
  readonly name: string;
  /** What the table lists, for screen readers. */
  readonly label: string;
  /** The first one is pinned and opens the row. */
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  /** What a row is called when the keys reach it. */
  readonly nameOf: (row: Row) => string | undefined;
  /** Row whose detail is open. */
  readonly openId?: string | null;
  /** Rows that head the ones below them. */
  readonly isHeading?: (row: Row) => boolean;
  /** Rows that matter less, such as people who left. */
  readonly isQuiet?: (row: Row) => boolean;
  readonly onOpen: (row: Row) => void;
  /** Given when rows can be chosen to be acted on together. */
  readonly selection?: RowSelection;
  /** ← and → fold and unfold the row the focus is on. */
  readonly tree?: TreeRows<Row>;
}

const rowHeight = 36;

/** A cell that has nothing to say. */
export function Blank() {
  return <span className={classes.blank}>–</span>;
}

function filled(content: ReactNode): ReactNode {
  const isBlank = content === null || content === undefined || content === '';
  return isBlank ? <Blank /> : content;
}

interface RowViewProps<Row> extends DataTableProps<Row> {
  readonly row: Row;
  readonly index: number;
}

/** How far a row of a tree stands in, for its style sheet. */
function indentOf<Row>(row: Row, tree: TreeRows<Row> | undefined): CSSProperties | undefined {
  return tree && ({ '--depth': tree.depthOf(row) } as CSSProperties);
}

function FoldButton<Row>({ row, tree }: { readonly row: Row; readonly tree: TreeRows<Row> }) {
  const isFolded = tree.isFolded(row);
  if (isFolded === null) return <span className={classes.noFold} />;
  return (
    <button
      type="button"
      className={classes.fold}
      tabIndex={-1}
      aria-expanded={!isFolded}
      aria-label={tree.foldLabel}
      onClick={() => tree.onFold(row)}
    >
      <IconChevronRight size={14} aria-hidden data-open={!isFolded || undefined} />
    </button>
  );
}

function RowView<Row>({ row, index, ...table }: RowViewProps<Row>) {
  const [first, ...others] = table.columns;
  const id = table.idOf(row);
  return (
    <tr
      className={classes.row}
      data-open={id === table.openId || undefined}
      data-heading={table.isHeading?.(row) || undefined}
      data-quiet={table.isQuiet?.(row) || undefined}
      data-chosen={table.selection?.ids.has(id) || undefined}
      data-id={id}
      aria-rowindex={index + 2}
    >
      <th
        scope="row"
        className={`${classes.cell} ${classes.pinned}`}
        title={first?.textOf?.(row)}
        data-tree={table.tree !== undefined || undefined}
        style={indentOf(row, table.tree)}
      >
        {table.tree && <FoldButton row={row} tree={table.tree} />}
        <button
          type="button"
          className={classes.opener}
          data-row={index}
          aria-label={table.nameOf(row)}
          onClick={() => table.onOpen(row)}
        >
          {filled(first?.render(row))}
        </button>
      </th>
      {others.map((column) => (
        <td
          key={column.key}
          className={classes.cell}
          data-number={column.isNumber || undefined}
          title={column.textOf?.(row)}
        >
          {filled(column.render(row))}
        </td>
      ))}
    </tr>
  );
}

/** Rows that stay in view while the list scrolls are not drawn anew. */
const StableRow = memo(RowView) as typeof RowView;

interface HeaderProps<Row> {
  readonly column: DataColumn<Row>;
  readonly sort: Sort | null;
  readonly onSort: () => void;
  readonly border: ReactNode;
}

function Header<Row>({ column, sort, onSort, border }: HeaderProps<Row>) {
  const { header, isNumber, sortBy } = column;
  const direction = sort?.key === column.key ? sort.direction : undefined;
  return (
    <th
      scope="col"
      className={classes.header}
      data-number={isNumber || undefined}
      aria-sort={direction}
    >
      {sortBy ? (
        <button type="button" className={classes.sorter} onClick={onSort}>
          {header}
          {direction && <span aria-hidden>{direction === 'ascending' ? ' ↑' : ' ↓'}</span>}
        </button>
      ) : (
        header
      )}
      {border}
    </th>
  );
}

function Gap({ height, span }: { height: number; span: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden style={{ height }}>
      <td colSpan={span} className={classes.gap} />
    </tr>
  );
}

interface Choosing {
  readonly selection: RowSelection | undefined;
  /** Ids of all rows in the order the list has now. */
  readonly shownIds: () => readonly string[];
}

/** With Ctrl a click chooses the row, with Shift all up to it. */
function chooseByClick(choosing: Choosing, event: MouseEvent, row: Element): boolean {
  const { selection, shownIds } = choosing;
  const id = row.getAttribute('data-id');
  const isChoosing = event.ctrlKey || event.metaKey || event.shiftKey;
  if (!isChoosing || selection === undefined || id === null || !selection.has(id)) return false;
  if (event.shiftKey) selection.extendTo(id, shownIds());
  else selection.toggle(id);
  event.preventDefault();
  event.stopPropagation();
  return true;
}

/** A click anywhere in a row is a click on its button, which keyboards and screen readers use. */
function useRowClicks(scroller: RefObject<HTMLElement | null>, choosing: Choosing): void {
  const act = useEffectEvent((event: MouseEvent) => {
    const { target } = event;
    const row = target instanceof Element ? target.closest('tr[data-id]') : null;
    if (!(target instanceof Element) || row === null) return;
    if (chooseByClick(choosing, event, row) || target.closest('button, a, input')) return;
    row.querySelector<HTMLElement>('[data-row]')?.click();
  });
  useEffect(() => {
    const list = scroller.current;
    const listen = (event: MouseEvent): void => act(event);
    // Before the row's own button, so that choosing does not also open.
    list?.addEventListener('click', listen, true);
    return () => list?.removeEventListener('click', listen, true);
  }, [scroller]);
}

/**
 * A dense list that draws only the rows in view: sticky header, pinned first column, arrows or
 * j and k to move, Enter or a click anywhere in a row to open it.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { name, label, columns, idOf, selection } = props;
  const widths = useColumnWidths(name, columns);
  const { rows, sort, press } = useSortedRows(props.rows, columns);
  const shownIds = (): string[] => rows.map(idOf);
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  });
  useRowFocus({
    count: rows.length,
    show: (index) => virtualizer.scrollToIndex(index),
    scroller,
    onExtend: (from, to) => {
      const [first, last] = [rows[from], rows[to]];
      if (selection === undefined || first === undefined || last === undefined) return;
      selection.extendTo(idOf(last), shownIds(), idOf(first));
    },
  });
  useSelectionKeys({ selection, scroller });
  useRowClicks(scroller, { selection, shownIds });
  useFoldKeys(rows, props);
  const drawn = virtualizer.getVirtualItems();
  const below = virtualizer.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  return (
    <div ref={scroller} className={classes.scroller}>
      <table className={classes.table} aria-label={label} aria-rowcount={rows.length + 1}>
        <ColumnGroup columns={columns} rows={rows} isDrawn={drawn.length > 0} widths={widths} />
        <thead>
          <tr>
            {columns.map((column, index) => (
              <Header
                key={column.key}
                column={column}
                sort={sort}
                onSort={() => press(column)}
                border={<ColumnBorder widths={widths} index={index} />}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={drawn[0]?.start ?? 0} span={columns.length} />
          {drawn.map(({ index }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return <StableRow key={idOf(row)} {...props} row={row} index={index} />;
          })}
          <Gap height={below} span={columns.length} />
        </tbody>
      </table>
    </div>
  );
}
