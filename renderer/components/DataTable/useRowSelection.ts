import { useMemo, useRef, useState } from 'react';

/** Rows chosen to be acted on together, by id; rows that are gone are no longer chosen. */
export interface RowSelection {
  readonly ids: ReadonlySet<string>;
  /** Whether a row can be chosen at all; headings cannot. */
  has(id: string): boolean;
  toggle(id: string): void;
  /** Everything from the row chosen last, without one from `from`, to this one, as shown. */
  extendTo(id: string, shownIds: readonly string[], from?: string): void;
  chooseAll(): void;
  clear(): void;
}

function between(ids: readonly string[], from: string, to: string): readonly string[] {
  const [a, b] = [ids.indexOf(from), ids.indexOf(to)].sort((left, right) => left - right);
  return a === undefined || b === undefined || a < 0 ? [to] : ids.slice(a, b + 1);
}

/** @param ids of the rows that can be chosen */
export function useRowSelection(ids: readonly string[]): RowSelection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<string | null>(null);
  return useMemo(() => {
    const there = new Set(ids);
    const present = new Set([...chosen].filter((id) => there.has(id)));
    return {
      ids: present,
      has: (id) => there.has(id),
      toggle: (id) => {
        const next = new Set(present);
        if (!next.delete(id)) next.add(id);
        anchor.current = id;
        setChosen(next);
      },
      extendTo: (id, shownIds, from = id) => {
        anchor.current ??= from;
        const range = between(shownIds, anchor.current, id).filter((each) => there.has(each));
        setChosen(new Set([...present, ...range]));
      },
      chooseAll: () => setChosen(there),
      clear: () => {
        anchor.current = null;
        setChosen(new Set());
      },
    };
  }, [ids, chosen]);
}
