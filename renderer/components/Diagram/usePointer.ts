import {
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useWindowKeys } from '#renderer/lib/keyboard.ts';
import { type Point, type Rect, rectsTouch, type Scene } from '#shared/diagram/scene.ts';
import { toScenePoint } from '#shared/diagram/viewMath.ts';
import type { Carried, CarryOptions } from './carry.ts';
import { between, hit, toSceneRect } from './hit.ts';
import type { Viewing } from './useDiagramView.ts';

interface PointerOptions {
  readonly scene: Scene;
  readonly viewing: Viewing;
  readonly toggleFold: (id: string) => void;
  readonly focusTree: () => void;
  readonly onActiveChange: (id: string, by: 'pointer') => void;
  readonly onToggleSelect?: (id: string) => void;
  readonly onSelectArea?: (ids: readonly string[]) => void;
  readonly carry?: CarryOptions;
}

interface Press {
  readonly at: Point;
  readonly last: Point;
  readonly hasMoved: boolean;
  /** What comes along when the pointer moves; nothing: the view moves instead. */
  readonly taken: readonly string[];
  /** The pointer draws a frame around what is to be chosen. */
  readonly isFraming: boolean;
}

/** A pointer that moved less than this, in px, was a click. */
const CLICK_SLOP = 4;
/** Seen from farther away boxes are too small to be taken on purpose: there every drag pans. */
const LEAST_CARRY_SCALE = 0.33;

function pointIn(event: MouseEvent<HTMLDivElement>): Point {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return [event.clientX - left, event.clientY - top];
}

function isSelecting(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey;
}

interface Context {
  /** The options as of now, for handlers that outlive a render. */
  readonly latest: RefObject<PointerOptions>;
  readonly press: RefObject<Press | null>;
  readonly setDragging: (isDragging: boolean) => void;
  readonly setCarried: (carried: Carried | null) => void;
  readonly setFramed: (framed: Rect | null) => void;
}

function createActs({ latest, press, setDragging, setCarried, setFramed }: Context) {
  const hitAt = (at: Point) =>
    hit(latest.current.scene, toScenePoint(latest.current.viewing.current(), at));
  return {
    hitAt,
    /** What comes along when the pointer leaves from here. */
    take: (at: Point): readonly string[] => {
      const { carry, viewing } = latest.current;
      if (!carry || viewing.current().scale < LEAST_CARRY_SCALE) return [];
      const found = hitAt(at);
      return found && !found.isBadge ? carry.take(found.box.id) : [];
    },
    carryTo: (ids: readonly string[], at: Point): void => {
      const onto = hitAt(at)?.box.id ?? null;
      const drop = onto === null ? null : (latest.current.carry?.describe(ids, onto) ?? null);
      setCarried({ ids, at, onto, drop });
    },
    dropAt: (ids: readonly string[], at: Point): void => {
      const found = hitAt(at);
      if (found) latest.current.carry?.drop(ids, found.box.id);
    },
    chooseIn: (framed: Rect): void => {
      const { scene, viewing, onSelectArea } = latest.current;
      const area = toSceneRect(viewing.current(), framed);
      onSelectArea?.(scene.boxes.filter((box) => rectsTouch(box, area)).map(({ id }) => id));
    },
    click: (at: Point, isChoosing: boolean): void => {
      const found = hitAt(at);
      const { toggleFold, onToggleSelect, onActiveChange } = latest.current;
      if (found?.isBadge) toggleFold(found.box.id);
      else if (found && onToggleSelect && isChoosing) onToggleSelect(found.box.id);
      else if (found) onActiveChange(found.box.id, 'pointer');
    },
    end: (): void => {
      press.current = null;
      setDragging(false);
      setCarried(null);
      setFramed(null);
    },
  };
}

function createHandlers(context: Context) {
  const { latest, press, setDragging, setFramed } = context;
  const acts = createActs(context);
  return {
    /** Keeps the keyboard in the tree, which is given it below. */
    onMouseDown: (event: MouseEvent<HTMLDivElement>) => event.preventDefault(),
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      if (event.button > 1) return;
      const at = pointIn(event);
      const taken = event.button === 0 && !isSelecting(event) ? acts.take(at) : [];
      const isFraming =
        event.button === 0 && event.shiftKey && latest.current.onSelectArea !== undefined;
      press.current = { at, last: at, hasMoved: false, taken, isFraming };
      latest.current.focusTree();
    },
    onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
      const state = press.current;
      if (!state) return;
      const at = pointIn(event);
      const moved = Math.hypot(at[0] - state.at[0], at[1] - state.at[1]);
      if (!state.hasMoved && moved < CLICK_SLOP) return;
      if (!state.hasMoved) {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragging(!state.isFraming);
      }
      if (state.isFraming) setFramed(between(state.at, at));
      else if (state.taken.length > 0) acts.carryTo(state.taken, at);
      else latest.current.viewing.pan(at[0] - state.last[0], at[1] - state.last[1]);
      press.current = { ...state, last: at, hasMoved: true };
    },
    onPointerUp: (event: PointerEvent<HTMLDivElement>) => {
      const state = press.current;
      acts.end();
      if (!state) return;
      const at = pointIn(event);
      if (state.hasMoved && state.isFraming) acts.chooseIn(between(state.at, at));
      else if (state.hasMoved && state.taken.length > 0) acts.dropAt(state.taken, at);
      else if (!state.hasMoved && event.button === 0) {
        acts.click(at, isSelecting(event));
      }
    },
    onPointerCancel: acts.end,
    onDoubleClick: (event: MouseEvent<HTMLDivElement>) => {
      const found = acts.hitAt(pointIn(event));
      if (!found || found.isBadge || isSelecting(event)) return;
      latest.current.toggleFold(found.box.id);
    },
  };
}

/**
 * Drag pans or carries the box below the pointer until Esc, with Shift it frames what is to be
 * chosen; click chooses, double-click folds.
 */
export function usePointer(options: PointerOptions) {
  const latest = useRef(options);
  useLayoutEffect(() => {
    latest.current = options;
  });
  const press = useRef<Press | null>(null);
  const [isDragging, setDragging] = useState(false);
  const [carried, setCarried] = useState<Carried | null>(null);
  const [framed, setFramed] = useState<Rect | null>(null);
  const handlers = useMemo(
    () => createHandlers({ latest, press, setDragging, setCarried, setFramed }),
    [],
  );
  useWindowKeys((event) => {
    if (event.key !== 'Escape' || !press.current?.hasMoved) return;
    event.preventDefault();
    press.current = null;
    setDragging(false);
    setCarried(null);
    setFramed(null);
  });
  return { isDragging, carried, framed, handlers };
}

export type PointerHandlers = ReturnType<typeof usePointer>['handlers'];
