import {
  type CSSProperties,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { DataColumn } from './DataTable.tsx';
import { fitColumns } from './fitColumns.ts';
import type { ColumnWidths } from './useColumnWidths.ts';

type Naturals = ReadonlyMap<string, number>;

interface ColumnGroupProps<Row> {
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  /** Whether any of the rows is drawn already. */
  readonly isDrawn: boolean;
  readonly widths: ColumnWidths;
}

/** A heading in another language fills another width. */
function nameOf<Row>({ key, header }: DataColumn<Row>): string {
  return `${key} ${header}`;
}

type Group = RefObject<HTMLTableColElement | null>;

/** How wide each column would be if nothing drawn in it were cut. */
function measure(group: Group): number[] {
  const table = group.current?.closest('table');
  if (!table) return [];
  table.dataset.measured = '';
  const found = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) =>
    Math.ceil(cell.getBoundingClientRect().width),
  );
  delete table.dataset.measured;
  return found;
}

/** The box the table scrolls in. It stands before the table's own parts ask for it. */
function findScroller(group: Group): HTMLElement | null {
  return group.current?.closest('table')?.parentElement ?? null;
}

/** How much room there is; the table may be wider while its rows are still unknown. */
function useRoom(group: Group): number {
  const [room, setRoom] = useState(Number.POSITIVE_INFINITY);
  useLayoutEffect(() => {
    const scroller = findScroller(group);
    if (!scroller) return;
    const read = (): void => {
      if (scroller.clientWidth > 0) setRoom(scroller.clientWidth);
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(scroller);
    return () => observer.disconnect();
  }, [group]);
  return room;
}

/** The greatest width each column asked for so far: it must not shrink while rows go by. */
function withGreatest(naturals: Naturals, names: readonly string[], found: readonly number[]) {
  const wider = names.flatMap((name, index): [string, number][] => {
    const width = found[index] ?? 0;
    return width > (naturals.get(name) ?? 0) ? [[name, width]] : [];
  });
  return wider.length === 0 ? naturals : new Map([...naturals, ...wider]);
}

/** Natural widths of the columns, measured anew with other rows or headings and after scrolling. */
function useNaturals<Row>(
  group: Group,
  { columns, rows, isDrawn }: Omit<ColumnGroupProps<Row>, 'widths'>,
): Naturals {
  const [naturals, setNaturals] = useState<Naturals>(new Map());
  const names = columns.map(nameOf);
  const measured = useRef<readonly unknown[]>([]);
  const look = (): void => {
    const found = measure(group);
    setNaturals((before) => withGreatest(before, names, found));
  };
  useLayoutEffect(() => {
    const now = [rows, isDrawn, names.join('\n')];
    if (now.every((each, index) => each === measured.current[index])) return;
    measured.current = now;
    look();
  });
  useEffect(() => {
    const list = findScroller(group);
    list?.addEventListener('scrollend', look);
    return () => list?.removeEventListener('scrollend', look);
  });
  return naturals;
}

/** The widths of a table's columns, shared out by what stands in them. */
export function ColumnGroup<Row>(props: ColumnGroupProps<Row>) {
  const { columns, widths } = props;
  const group = useRef<HTMLTableColElement>(null);
  const naturals = useNaturals(group, props);
  const room = useRoom(group);
  const fitted = fitColumns(
    columns.map((column) => ({
      width: column.width,
      drawn: widths.drawnOf(column),
      natural: naturals.get(nameOf(column)),
      isText: column.textOf !== undefined && !column.isNumber,
    })),
    room,
  );
  return (
    <colgroup ref={group}>
      {columns.map((column, index) => {
        const width = fitted[index];
        const style = width === undefined ? {} : { '--width': `${width}px` };
        return <col key={column.key} style={style as CSSProperties} />;
      })}
    </colgroup>
  );
}
