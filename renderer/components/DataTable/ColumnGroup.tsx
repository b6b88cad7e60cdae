import {
  type CSSProperties,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { fitColumns } from './fitColumns.ts';
import type { DataColumn } from './tableModel.ts';
import type { ColumnWidths } from './useColumnWidths.ts';

/** What a column fills when nothing in it is cut, and what its heading fills of it. */
interface Content {
  readonly natural: number;
  readonly heading: number;
}

type Contents = ReadonlyMap<string, Content>;

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

function measureCell(cell: HTMLTableCellElement): Content {
  const words = document.createRange();
  // The words come first; behind them stands the border to drag.
  words.selectNode(cell.firstChild ?? cell);
  const { paddingLeft, paddingRight } = getComputedStyle(cell);
  const paddings = Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight);
  return {
    natural: Math.ceil(cell.getBoundingClientRect().width),
    heading: Math.ceil(words.getBoundingClientRect().width + paddings),
  };
}

/** How wide each column would be if nothing drawn in it were cut. */
function measure(group: Group): Content[] {
  const table = group.current?.closest('table');
  if (!table) return [];
  table.dataset.measured = '';
  const found = [...(table.tHead?.rows[0]?.cells ?? [])].map(measureCell);
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
function withGreatest(contents: Contents, names: readonly string[], found: readonly Content[]) {
  const wider = names.flatMap((name, index): [string, Content][] => {
    const content = found[index];
    const isWider = content && content.natural > (contents.get(name)?.natural ?? 0);
    return isWider ? [[name, content]] : [];
  });
  return wider.length === 0 ? contents : new Map([...contents, ...wider]);
}

/** Every notch of a wheel ends a scroll, and to measure is to lay the table out anew, twice. */
const restBeforeLook = 150;

/** What the columns fill, measured anew with other rows or headings and after scrolling. */
function useContents<Row>(
  group: Group,
  { columns, rows, isDrawn }: Omit<ColumnGroupProps<Row>, 'widths'>,
): Contents {
  const [contents, setContents] = useState<Contents>(new Map());
  const names = columns.map(nameOf);
  const measured = useRef<readonly unknown[]>([]);
  const look = (): void => {
    const found = measure(group);
    setContents((before) => withGreatest(before, names, found));
  };
  useLayoutEffect(() => {
    const now = [rows, isDrawn, names.join('\n')];
    if (now.every((each, index) => each === measured.current[index])) return;
    measured.current = now;
    look();
  });
  const lookAgain = useEffectEvent(look);
  useEffect(() => {
    const list = findScroller(group);
    let rest: ReturnType<typeof setTimeout> | undefined;
    const wait = (): void => {
      clearTimeout(rest);
      rest = setTimeout(lookAgain, restBeforeLook);
    };
    list?.addEventListener('scrollend', wait);
    return () => {
      clearTimeout(rest);
      list?.removeEventListener('scrollend', wait);
    };
  }, [group]);
  return contents;
}

/** The widths of a table's columns, shared out by what stands in them. */
export function ColumnGroup<Row>(props: ColumnGroupProps<Row>) {
  const { columns, widths } = props;
  const group = useRef<HTMLTableColElement>(null);
  const contents = useContents(group, props);
  const room = useRoom(group);
  const fitted = fitColumns(
    columns.map((column) => ({
      width: column.width,
      drawn: widths.drawnOf(column),
      natural: contents.get(nameOf(column))?.natural,
      heading: contents.get(nameOf(column))?.heading,
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
