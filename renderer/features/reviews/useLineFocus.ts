import { type RefObject, useState } from 'react';
import { useWindowKeys } from '#renderer/lib/keyboard.ts';
import { isKeyOf } from '#renderer/lib/useShortcut.ts';
import type { StoredLine } from '#shared/features/reports/reportsModel.ts';
import { actOfKey, type LineAct } from './reviewKeys.ts';

const steps: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

interface LineFocus {
  readonly area: RefObject<HTMLElement | null>;
  /** In the order they stand. */
  readonly lines: readonly StoredLine[];
  readonly onAct: (act: LineAct, line: StoredLine) => void;
}

/** Keys of the lines: j and k walk, a letter acts on the line they stand on. */
export function useLineFocus({ area, lines, onAct }: LineFocus) {
  const [activeId, setActiveId] = useState<string | null>(null);
  const focus = (id: string): void => {
    const line = area.current?.querySelector(`[data-line="${id}"]`);
    line?.scrollIntoView({ block: 'nearest' });
    line?.querySelector<HTMLElement>('[data-handle]')?.focus({ preventScroll: true });
  };
  const at = lines.findIndex(({ id }) => id === activeId);
  useWindowKeys((event) => {
    if (lines.length === 0 || !isKeyOf(area.current, event)) return;
    const step = steps[event.key];
    const act = actOfKey(event.key);
    const line = lines[at];
    if (step !== undefined) {
      const next = lines[at < 0 ? 0 : Math.min(Math.max(at + step, 0), lines.length - 1)];
      if (next) focus(next.id);
    } else if (act && line) onAct(act, line);
    else return;
    event.preventDefault();
  });
  // Before the first step Tab leads to the first line.
  return { activeId: activeId ?? lines[0]?.id ?? null, setActiveId, focus };
}
