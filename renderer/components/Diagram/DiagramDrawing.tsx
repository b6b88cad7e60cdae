import { memo, useMemo } from 'react';
import {
  lineBounds,
  type Rect,
  rectsTouch,
  type Scene,
  type SceneBox,
} from '#shared/diagram/scene.ts';
import type { DiagramView, ViewSize } from '#shared/diagram/viewMath.ts';
import type { Carried } from './carry.ts';
import classes from './Diagram.module.css';
import { DiagramBox } from './DiagramBox.tsx';
import { FarShapes, Landmarks } from './DiagramFar.tsx';
import { DiagramLines } from './DiagramLines.tsx';
import { MiddleBoxes } from './DiagramMiddle.tsx';
import { useDrawnArea } from './useDrawnArea.ts';
import type { PointerHandlers } from './usePointer.ts';

interface DiagramDrawingProps {
  readonly scene: Scene;
  readonly size: ViewSize | null;
  readonly view: DiagramView;
  readonly activeId: string | null;
  readonly markedIds: ReadonlySet<string> | undefined;
  readonly selectedIds: ReadonlySet<string> | undefined;
  readonly carried: Carried | null;
  readonly handlers: PointerHandlers;
}

/** Below the first nothing of a name can be read, below the second nothing of a post. */
const FAR_SCALE = 0.33;
const MIDDLE_SCALE = 0.58;
/** Distance of the ring from its box, and the least size of a mark seen from afar, in px of the window. */
const RING_GAP = 3;
const LEAST_MARK = 7;

type Detail = 'near' | 'middle' | 'far';

function detailAt(scale: number): Detail {
  if (scale < FAR_SCALE) return 'far';
  return scale < MIDDLE_SCALE ? 'middle' : 'near';
}

/** The boxes and lines near what is seen; the same ones until the view has moved a good way. */
function useDrawn(scene: Scene, rect: Rect, detail: Detail) {
  const { x, y, width, height } = rect;
  const leads = useMemo(
    () => new Set(scene.boxes.filter((box) => box.descendants > 0).map(({ id }) => id)),
    [scene],
  );
  const isFar = detail === 'far';
  return useMemo(() => {
    const area = { x, y, width, height };
    const isSeen = ({ points, toId }: Scene['lines'][number]) =>
      isFar ? leads.has(toId) : rectsTouch(lineBounds(points), area);
    return {
      boxes: isFar ? [] : scene.boxes.filter((box) => rectsTouch(box, area)),
      lines: scene.lines.filter(isSeen),
    };
  }, [scene, leads, isFar, x, y, width, height]);
}

interface RingProps {
  readonly box: SceneBox;
  readonly scale: number;
  readonly tone?: 'chosen' | 'carried' | 'target' | 'refused';
}

function Ring({ box, scale, tone }: RingProps) {
  const gap = RING_GAP / scale;
  return (
    <rect
      className={classes.ring}
      data-tone={tone}
      x={box.x - gap}
      y={box.y - gap}
      width={box.width + 2 * gap}
      height={box.height + 2 * gap}
      rx={box.radius + gap}
    />
  );
}

function FarMark({ box, scale }: { readonly box: SceneBox; readonly scale: number }) {
  const width = Math.max(box.width, LEAST_MARK / scale);
  const height = Math.max(box.height, LEAST_MARK / scale);
  return (
    <rect
      className={classes.farMark}
      x={box.x + (box.width - width) / 2}
      y={box.y + (box.height - height) / 2}
      width={width}
      height={height}
    />
  );
}

/** What is carried and the box it would be dropped on. */
interface CarryRings {
  readonly ids: readonly string[];
  readonly onto: string | null | undefined;
  readonly isPossible: boolean | undefined;
}

interface ChoiceRingsProps extends Pick<DiagramDrawingProps, 'scene' | 'selectedIds'> {
  readonly carry: CarryRings | null;
  readonly scale: number;
}

/** Rings around what is chosen, what is carried, and the box it would be dropped on. */
function ChoiceRings({ scene, selectedIds, carry, scale }: ChoiceRingsProps) {
  const toneOf = ({ id }: SceneBox): RingProps['tone'] => {
    if (carry && id === carry.onto) return carry.isPossible ? 'target' : 'refused';
    if (carry?.ids.includes(id)) return 'carried';
    return selectedIds?.has(id) ? 'chosen' : undefined;
  };
  if (!carry && !selectedIds?.size) return null;
  return scene.boxes.flatMap((box) => {
    const tone = toneOf(box);
    return tone ? <Ring key={box.id} box={box} scale={scale} tone={tone} /> : [];
  });
}

function markBox(box: SceneBox): SceneBox {
  return { ...box, fill: 'accentSoft', stroke: 'accent' };
}

/** Marked boxes look marked at every distance; the others stay the same objects, so nothing is drawn twice. */
function useMarked(boxes: readonly SceneBox[], markedIds: ReadonlySet<string> | undefined) {
  return useMemo(
    () => boxes.map((box) => (markedIds?.has(box.id) ? markBox(box) : box)),
    [boxes, markedIds],
  );
}

interface DrawnPartProps
  extends Pick<DiagramDrawingProps, 'scene' | 'activeId' | 'markedIds' | 'selectedIds'> {
  readonly carry: CarryRings | null;
  /** The part of the scene that is drawn; by its numbers, so that the same part is not drawn again. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** One part of the scene as SVG elements, as much of it as can be read. */
const DrawnPart = memo(function DrawnPart(props: DrawnPartProps) {
  const { scene, scale, activeId, markedIds, selectedIds, carry } = props;
  const { x, y, width, height } = props;
  const detail = detailAt(scale);
  const drawn = useDrawn(scene, props, detail);
  const boxes = useMarked(drawn.boxes, markedIds);
  const active = scene.boxes.find(({ id }) => id === activeId);
  const farMarks = detail === 'far' ? scene.boxes.filter(({ id }) => markedIds?.has(id)) : [];
  return (
    <svg
      className={classes.part}
      data-detail={detail}
      width={width * scale}
      height={height * scale}
      aria-hidden="true"
    >
      <g transform={`scale(${scale}) translate(${-x} ${-y})`}>
        <DiagramLines lines={drawn.lines} isFar={detail === 'far'} />
        {active && <Ring box={active} scale={scale} />}
        {detail === 'far' && <FarShapes scene={scene} />}
        {farMarks.map((box) => (
          <FarMark key={box.id} box={box} scale={scale} />
        ))}
        {detail === 'middle' && <MiddleBoxes boxes={boxes} />}
        {detail === 'near' && boxes.map((box) => <DiagramBox key={box.id} box={box} />)}
        <ChoiceRings {...{ scene, selectedIds, carry, scale }} />
      </g>
      {detail !== 'near' && (
        <Landmarks
          scene={scene}
          view={{ x: -x * scale, y: -y * scale, scale }}
          isGroupsOnly={detail === 'middle'}
        />
      )}
    </svg>
  );
});

type LayerProps = Omit<DrawnPartProps, keyof Rect | 'scale'> & {
  readonly view: DiagramView;
  readonly size: ViewSize;
};

/** Panning moves what is drawn as one layer, which costs the same for thirty boxes and for thousands. */
function Layer({ view, size, ...part }: LayerProps) {
  const area = useDrawnArea(view, size);
  const { scale } = view;
  const left = Math.round(area.x * scale + view.x);
  const top = Math.round(area.y * scale + view.y);
  return (
    <div className={classes.layer} style={{ transform: `translate(${left}px, ${top}px)` }}>
      <DrawnPart {...part} {...area} scale={scale} />
    </div>
  );
}

/** The drawing, only what can be seen and a little around it. */
export function DiagramDrawing(props: DiagramDrawingProps) {
  const { size, handlers, carried, ...part } = props;
  const { ids, onto, drop } = carried ?? {};
  const isPossible = drop?.isPossible;
  // Where the pointer is changes all the time, what it is over seldom.
  const carry = useMemo(
    () => (ids ? { ids, onto: isPossible === undefined ? null : onto, isPossible } : null),
    [ids, onto, isPossible],
  );
  return (
    <div className={classes.drawing} {...handlers}>
      {size && <Layer {...part} size={size} carry={carry} />}
    </div>
  );
}
