import type { KeyboardEvent } from 'react';
import { isComposing } from '#renderer/lib/keyboard.ts';
import type { ChartRow } from './chartRows.ts';

interface TreeKeyOptions {
  readonly rows: readonly ChartRow[];
  readonly activeId: string | null;
  readonly onActive: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onToggleFold: (id: string) => void;
  readonly onToggleSelect: (id: string) => void;
  readonly onMove: (id: string) => void;
}

/** Rows one press of Page Up or Page Down goes past. */
const pageRows = 15;

/** Arrows walk and fold as in every tree, Enter opens, Space folds, X chooses, M moves. */
export function useTreeKeys(options: TreeKeyOptions) {
  const { rows, activeId } = options;
  const at = rows.findIndex(({ line }) => line.id === activeId);
  const row = rows[at];
  const goTo = (index: number): void => {
    const target = rows[Math.min(Math.max(index, 0), rows.length - 1)];
    if (target) options.onActive(target.line.id);
  };
  const goOut = (): void => {
    if (row?.hasChildren && !row.isFolded) options.onToggleFold(row.line.id);
    else if (row?.line.parentId) options.onActive(row.line.parentId);
  };
  const goIn = (): void => {
    if (row?.isFolded) options.onToggleFold(row.line.id);
    else if (row?.hasChildren) goTo(at + 1);
  };
  const withRow = (act: (id: string) => void) => () => row && act(row.line.id);
  const acts: Readonly<Record<string, () => void>> = {
    ArrowDown: () => goTo(at + 1),
    j: () => goTo(at + 1),
    ArrowUp: () => goTo(at - 1),
    k: () => goTo(at - 1),
    PageDown: () => goTo(at + pageRows),
    PageUp: () => goTo(at - pageRows),
    Home: () => goTo(0),
    End: () => goTo(rows.length - 1),
    ArrowLeft: goOut,
    ArrowRight: goIn,
    Enter: withRow(options.onOpen),
    ' ': withRow(options.onToggleFold),
    x: withRow(options.onToggleSelect),
    m: withRow(options.onMove),
  };
  return {
    onFocus: (): void => {
      if (at < 0) goTo(0);
    },
    onKeyDown: (event: KeyboardEvent): void => {
      if (isComposing(event.nativeEvent) || event.ctrlKey || event.metaKey || event.altKey) return;
      const act = acts[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    },
  };
}
