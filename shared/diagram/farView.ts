import { ellipsize } from '#shared/lib/measureText.ts';
import type { ColorName } from './palette.ts';
import { type Rect, rectsTouch, type SceneBox, type SceneText } from './scene.ts';
import type { DiagramView } from './viewMath.ts';

/** Many boxes that look the same as one path: thousands of boxes cost a few elements. */
interface MergedShape {
  readonly key: string;
  readonly path: string;
}

export interface FarShape extends MergedShape {
  readonly tint: ColorName;
  readonly isLead: boolean;
}

export interface OutlineShape extends MergedShape {
  readonly fill: ColorName;
  readonly stroke: ColorName;
  readonly isDashed: boolean;
}

export interface EdgeShape extends MergedShape {
  readonly tint: ColorName;
}

/** The name of a group or of its lead over the far view, in px of the window. */
export interface Landmark {
  readonly id: string;
  readonly text: string;
  readonly isGroup: boolean;
  readonly tint: ColorName;
  /** Middle of the text, and its baseline. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export const landmarkSize = 12;
/** Px a lead's box needs in the window before its name is tried: three Chinese characters. */
const LEAST_ROOM = 42;
/** Px a name may take: a longer one would cover the groups beside it. */
const MOST_ROOM = 150;
/** Leads looked at, so that placing names stays quick in any company. */
const MOST_TRIED = 300;

function rectPath({ x, y, width, height }: Rect): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}

function roundedPath({ x, y, width, height }: Rect, radius: number): string {
  const corner = (dx: number, dy: number) => `a${radius} ${radius} 0 0 1 ${dx} ${dy}`;
  const [wide, high] = [width - 2 * radius, height - 2 * radius];
  const right = `M${x + radius} ${y}h${wide}${corner(radius, radius)}v${high}`;
  return `${right}${corner(-radius, radius)}h${-wide}${corner(-radius, -radius)}v${-high}${corner(radius, -radius)}z`;
}

/** One path per key; everything with the same key looks the same. */
function mergePaths<Look>(
  boxes: readonly SceneBox[],
  lookOf: (box: SceneBox) => { key: string; look: Look; path: string },
): (Look & { key: string; path: string })[] {
  const merged = new Map<string, Look & { key: string; path: string }>();
  for (const box of boxes) {
    const { key, look, path } = lookOf(box);
    const shape = merged.get(key);
    if (shape) shape.path += path;
    else merged.set(key, { ...look, key, path });
  }
  return [...merged.values()];
}

/** What is left of boxes seen from far away: one path per colour, leads apart from the others. */
export function drawFarShapes(boxes: readonly SceneBox[]): FarShape[] {
  return mergePaths(boxes, (box) => {
    const { tint, descendants } = box;
    const isLead = descendants > 0;
    return { key: `${tint} ${isLead}`, look: { tint, isLead }, path: rectPath(box) };
  });
}

/** The outlines of boxes, all that look the same as one path. */
export function drawOutlines(boxes: readonly SceneBox[]): OutlineShape[] {
  return mergePaths(boxes, (box) => {
    const { fill, stroke, isDashed, radius } = box;
    const look = { fill, stroke, isDashed };
    return { key: `${fill} ${stroke} ${isDashed}`, look, path: roundedPath(box, radius) };
  });
}

/** The group edges of boxes, one path per colour. */
export function drawEdges(boxes: readonly SceneBox[]): EdgeShape[] {
  return mergePaths(boxes, (box) => {
    const [edge] = box.marks;
    const path = edge ? rectPath({ ...edge, x: box.x + edge.x, y: box.y + edge.y }) : '';
    return { key: box.tint, look: { tint: box.tint }, path };
  });
}

const LARGEST_NAME = 1.6;

/** The first name of a box alone, as large as the box allows and in the middle of its height. */
export function enlargeName(box: SceneBox): SceneText | null {
  const name = box.texts.find(({ rank }) => rank === 1);
  if (!name) return null;
  const isStart = name.anchor === 'start';
  const room = box.width - (isStart ? name.x : 8) - 8;
  const factor = Math.max(1, Math.min(LARGEST_NAME, room / name.width));
  const size = name.size * factor;
  return { ...name, size, width: name.width * factor, y: box.height / 2 + size * 0.36 };
}

function nameOf(box: SceneBox): string {
  return box.landmark ?? box.texts.find(({ rank }) => rank === 1)?.text ?? '';
}

/** Boxes that lead a group without saying which; a box that is the group says it as long as names are drawn. */
export function listGroupLeads(boxes: readonly SceneBox[]): SceneBox[] {
  return boxes.filter(({ landmark, label }) => landmark !== null && !label.startsWith(landmark));
}

/** Groups before people, then the larger before the smaller. */
function byWeight(a: SceneBox, b: SceneBox): number {
  const groups = Number(b.landmark !== null) - Number(a.landmark !== null);
  return groups === 0 ? b.descendants - a.descendants : groups;
}

/** The name of a group stands above the box of its lead, that of a lead on the box if it is wide enough. */
function placeName(box: SceneBox, view: DiagramView): Landmark | null {
  const isGroup = box.landmark !== null;
  const font = { size: landmarkSize, bold: isGroup };
  const { text, width } = ellipsize(nameOf(box), MOST_ROOM, font);
  const room = box.width * view.scale;
  if (text === '' || (!isGroup && (room < LEAST_ROOM || width > room))) return null;
  const x = (box.x + box.width / 2) * view.scale + view.x;
  const top = box.y * view.scale + view.y;
  const middle = top + (box.height * view.scale) / 2 + landmarkSize * 0.36;
  return { id: box.id, text, isGroup, tint: box.tint, x, y: isGroup ? top - 4 : middle, width };
}

/** Names of groups and their leads, the largest first, where they do not cover each other. */
export function placeLandmarks(boxes: readonly SceneBox[], view: DiagramView): Landmark[] {
  const leads = boxes.filter(({ descendants }) => descendants > 0).sort(byWeight);
  const taken: Rect[] = [];
  return leads.slice(0, MOST_TRIED).flatMap((box) => {
    const name = placeName(box, view);
    if (!name) return [];
    const { x, y, width } = name;
    const rect = { x: x - width / 2 - 3, y: y - landmarkSize, width: width + 6, height: 15 };
    if (taken.some((other) => rectsTouch(other, rect))) return [];
    taken.push(rect);
    return [name];
  });
}
