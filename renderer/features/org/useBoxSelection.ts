import { useMemo, useState } from 'react';

const nothing: ReadonlySet<string> = new Set();

/** Boxes chosen together, in the drawing and in the tree; those that are gone count for nothing. */
export function useBoxSelection(shown: readonly { readonly id: string }[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(nothing);
  const ids = useMemo(() => {
    if (chosen.size === 0) return nothing;
    return new Set(shown.flatMap(({ id }) => (chosen.has(id) ? id : [])));
  }, [chosen, shown]);
  const toggle = (id: string): void => {
    const next = new Set(ids);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const add = (more: readonly string[]): void => setChosen(new Set([...ids, ...more]));
  return { ids, toggle, add, clear: (): void => setChosen(nothing) };
}
