import {
  type CSSProperties,
  type KeyboardEvent,
  type Ref,
  useCallback,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react';
import type { Rect, Scene } from '#shared/diagram/scene.ts';
import type { DiagramView } from '#shared/diagram/viewMath.ts';
import { CarryLabel } from './CarryLabel.tsx';
import type { CarryOptions } from './carry.ts';
import classes from './Diagram.module.css';
import { DiagramControls } from './DiagramControls.tsx';
import { DiagramDrawing } from './DiagramDrawing.tsx';
import { DiagramTree } from './DiagramTree.tsx';
import { colorVariables } from './paint.ts';
import { useAnchoredFold } from './useAnchoredFold.ts';
import { useDiagramKeys } from './useDiagramKeys.ts';
import { useDiagramView } from './useDiagramView.ts';
import { useEdgePan } from './useEdgePan.ts';
import { usePointer } from './usePointer.ts';
import { useStayInSight } from './useStayInSight.ts';
import { useWheelZoom } from './useWheelZoom.ts';
import { useWindowSize } from './useWindowSize.ts';

/** What a page may ask of a diagram it shows. */
export interface DiagramHandle {
  /** Shows the whole drawing and keeps showing it whole. */
  readonly fit: () => void;
  /** Brings a box to the middle, large enough to read, and gives the diagram the keyboard. */
  readonly reveal: (id: string) => void;
  /** Moves the view just far enough that a box is seen. */
  readonly show: (id: string) => void;
  readonly focus: () => void;
}

export interface DiagramProps {
  readonly scene: Scene;
  /** What the diagram shows, for screen readers. */
  readonly label: string;
  /** Box with the ring around it, where arrow keys start; null for none yet. */
  readonly activeId: string | null;
  /** Boxes to point out, such as those a search found. */
  readonly markedIds?: ReadonlySet<string>;
  /** Boxes that are chosen together. */
  readonly selectedIds?: ReadonlySet<string>;
  /** Where to look first; null or left out shows the whole drawing. */
  readonly initialView?: DiagramView | null;
  /** Told when the user moved or zoomed; null while the whole drawing is shown. */
  readonly onViewChange?: (view: DiagramView | null) => void;
  readonly onActiveChange: (id: string, by: 'pointer' | 'keys') => void;
  /** Enter on a box. */
  readonly onOpen: (id: string) => void;
  /** Double-click, Space or the pill of a folded box. */
  readonly onToggleFold: (id: string) => void;
  /** Ctrl- or Shift-click, or the key X: a box joins or leaves what is chosen. */
  readonly onToggleSelect?: (id: string) => void;
  /** A frame drawn with Shift held down: the boxes it touches are chosen as well. */
  readonly onSelectArea?: (ids: readonly string[]) => void;
  /** Boxes can be dragged onto others; without it every drag pans. */
  readonly carry?: CarryOptions;
  /** The key M on a box. */
  readonly onMove?: (id: string) => void;
  /** Sees every key first; true when it took it. */
  readonly onKey?: (event: KeyboardEvent) => boolean;
  /** The key `/`. */
  readonly onSearch?: () => void;
  readonly ref?: Ref<DiagramHandle>;
}

function placeOf({ x, y, width, height }: Rect): CSSProperties {
  return { transform: `translate(${x}px, ${y}px)`, width, height };
}

/** Paints a scene with pan, zoom and keyboard. It remembers nothing: the page keeps what must last. */
export function Diagram(props: DiagramProps) {
  const { scene, activeId, label } = props;
  const frame = useRef<HTMLDivElement>(null);
  const tree = useRef<HTMLDivElement>(null);
  const size = useWindowSize(frame);
  const byId = useMemo(() => new Map(scene.boxes.map((box) => [box.id, box])), [scene]);
  const viewing = useDiagramView({ ...props, size });
  const toggleFold = useAnchoredFold({ byId, viewing, onToggleFold: props.onToggleFold });
  useStayInSight({ scene, size, activeId, byId, viewing });
  const focusTree = useCallback(() => tree.current?.focus({ preventScroll: true }), []);
  const pointer = usePointer({ ...props, viewing, toggleFold, focusTree });
  const keys = useDiagramKeys({ ...props, byId, viewing, toggleFold });
  useWheelZoom(frame, viewing);
  useEdgePan(pointer.carried, size, viewing);
  useImperativeHandle(
    props.ref,
    () => ({
      fit: viewing.fit,
      focus: focusTree,
      show: (id) => {
        const box = byId.get(id);
        if (box) viewing.show(box);
      },
      reveal: (id) => {
        const box = byId.get(id);
        if (box) viewing.centre(box);
        focusTree();
      },
    }),
    [byId, viewing, focusTree],
  );
  return (
    <div
      ref={frame}
      className={classes.frame}
      style={colorVariables}
      data-dragging={pointer.isDragging || undefined}
      data-framing={pointer.framed !== null || undefined}
      data-carrying={pointer.carried !== null || undefined}
    >
      <DiagramTree ref={tree} scene={scene} label={label} activeId={activeId} {...keys} />
      <DiagramDrawing
        scene={scene}
        size={size}
        view={viewing.view}
        activeId={activeId}
        markedIds={props.markedIds}
        selectedIds={props.selectedIds}
        carried={pointer.carried}
        handlers={pointer.handlers}
      />
      {pointer.carried && <CarryLabel carried={pointer.carried} size={size} />}
      {pointer.framed && <div className={classes.choiceFrame} style={placeOf(pointer.framed)} />}
      <DiagramControls viewing={viewing} />
    </div>
  );
}
