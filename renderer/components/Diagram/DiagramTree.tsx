import { type FocusEvent, type KeyboardEvent, type Ref, useId, useMemo } from 'react';
import type { Scene } from '#shared/diagram/scene.ts';
import { listRows } from '#shared/diagram/sceneRows.ts';
import classes from './Diagram.module.css';

interface DiagramTreeProps {
  readonly scene: Scene;
  readonly label: string;
  readonly activeId: string | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly ref?: Ref<HTMLDivElement>;
}

/** Rows kept before and after the active one: enough to be read on, few enough for thousands. */
const NEARBY = 25;

/** The drawing as a tree for screen readers; it holds the keyboard for the whole diagram. */
export function DiagramTree(props: DiagramTreeProps) {
  const { scene, label, activeId, onKeyDown, onFocus, ref } = props;
  const prefix = useId();
  const rows = useMemo(() => listRows(scene.boxes), [scene]);
  const active = rows.findIndex(({ box }) => box.id === activeId);
  const from = Math.max(0, active - NEARBY);
  return (
    <div
      ref={ref}
      className={classes.tree}
      role="tree"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={active < 0 ? undefined : `${prefix}-${active}`}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      {rows.slice(from, Math.max(0, active) + NEARBY).map(({ box, position, siblings }, index) => (
        <div
          key={box.id}
          id={`${prefix}-${from + index}`}
          role="treeitem"
          tabIndex={-1}
          aria-level={box.level}
          aria-posinset={position}
          aria-setsize={siblings}
          aria-selected={box.id === activeId}
          aria-expanded={box.descendants > 0 ? !box.isFolded : undefined}
        >
          {box.label}
        </div>
      ))}
    </div>
  );
}
