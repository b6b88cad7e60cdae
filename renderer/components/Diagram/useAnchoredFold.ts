import { useCallback, useLayoutEffect, useRef } from 'react';
import type { SceneBox } from '#shared/diagram/scene.ts';
import type { Viewing } from './useDiagramView.ts';

interface FoldOptions {
  readonly byId: ReadonlyMap<string, SceneBox>;
  readonly viewing: Viewing;
  readonly onToggleFold: (id: string) => void;
}

/** Folding lays the drawing out anew; the box that was folded stays where the eye has it. */
export function useAnchoredFold({ byId, viewing, onToggleFold }: FoldOptions) {
  const anchor = useRef<SceneBox | null>(null);
  const { freeze, hold } = viewing;
  useLayoutEffect(() => {
    const before = anchor.current;
    const after = before ? byId.get(before.id) : undefined;
    if (!before || !after || before === after) return;
    anchor.current = null;
    hold(before, after);
  }, [byId, hold]);
  return useCallback(
    (id: string) => {
      const box = byId.get(id);
      if (!box || box.descendants === 0) return;
      anchor.current = box;
      freeze();
      onToggleFold(id);
    },
    [byId, freeze, onToggleFold],
  );
}
