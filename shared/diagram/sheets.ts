import { drawingArea, type Paper, plannedAreas } from './paper.ts';
import { addPill } from './pill.ts';
import type { TreeNode } from './rankedTree.ts';
import type { Point, Scene } from './scene.ts';
import { splitTree, type TreePart } from './splitTree.ts';
import type { Size } from './treePlan.ts';

/** A drawing on one of the sheets it takes, ready to be painted. */
export interface Sheet {
  readonly paper: Paper;
  readonly scene: Scene;
  /** Sheet pixels per pixel of the scene. */
  readonly scale: number;
  /** Where on the sheet the origin of the scene stands. */
  readonly origin: Point;
  readonly title: string;
  /** What its uppermost box says where it goes on from another sheet; empty on the first. */
  readonly branch: string;
  /** Which sheet this goes on from; empty on the first. */
  readonly note: string;
  /** From 1, of how many. */
  readonly number: number;
  readonly count: number;
}

/** A tree that can be drawn in parts. */
export interface DrawableTree {
  readonly roots: readonly TreeNode[];
  /** Draws these parts, everything unless told, to be readable in a window of this size. */
  readonly draw: (roots?: readonly TreeNode[], fitTo?: Size) => Scene;
  readonly folded: ReadonlySet<string>;
}

/** What sheets say of each other. */
export interface SheetWords {
  /** On a box whose branch goes on on these sheets. */
  readonly goesOn: (first: number, last: number) => string;
  /** On the sheet itself: where its uppermost box comes from. */
  readonly comesFrom: (sheet: number) => string;
}

const pointsPerPixel = 0.75;
/** A pill on the last box of a drawing reaches this far below it. */
const PILL_ROOM = 8;
const TO_READ = 1e-6;

function smallestText(scene: Scene): number {
  const sizes = scene.boxes.flatMap(({ texts, badge }) => [
    ...texts.map(({ size }) => size),
    ...(badge ? [badge.text.size] : []),
  ]);
  return sizes.reduce((least, size) => Math.min(least, size), Number.POSITIVE_INFINITY);
}

/** The scale below which a word of the drawing would be too small. */
function leastScale(scene: Scene, paper: Paper): number {
  const smallest = smallestText(scene);
  return Number.isFinite(smallest) ? paper.leastText / (smallest * pointsPerPixel) : 1;
}

function scaleIn({ width, height }: Size, area: Size): number {
  return Math.min(area.width / width, area.height / (height + PILL_ROOM));
}

/** Whether so many boxes would cover more than there is, told without laying them out. */
function isTooMany(roots: readonly TreeNode[], most: number, folded: ReadonlySet<string>): boolean {
  let count = 0;
  const waiting = [...roots];
  for (let node = waiting.pop(); node && count <= most; node = waiting.pop()) {
    count += 1;
    if (!folded.has(node.id)) waiting.push(...node.children);
  }
  return count > most;
}

function hasRoom({ bounds }: Scene, { area, least }: Pick<SheetRoom, 'area' | 'least'>): boolean {
  return scaleIn(bounds, area) >= least - TO_READ;
}

interface SheetRoom {
  readonly area: Size;
  /** No word is readable when drawn smaller. */
  readonly least: number;
  /** The room as a drawing sees it that is made as small as that. */
  readonly fitTo: Size;
}

/** The first shape that takes the whole drawing on one sheet, or the last one. */
function roomOn(paper: Paper, tree: DrawableTree): SheetRoom {
  const area = drawingArea(paper);
  const least = leastScale(tree.draw(), paper);
  const rooms = plannedAreas(paper).map(({ width, height }): SheetRoom => {
    return { area, least, fitTo: { width: width / least, height: height / least } };
  });
  const isEnough = (room: SheetRoom) => hasRoom(tree.draw(tree.roots, room.fitTo), room);
  const chosen = rooms.length > 1 ? (rooms.find(isEnough) ?? rooms.at(-1)) : rooms[0];
  return chosen ?? { area, least, fitTo: area };
}

/** Deals the tree out to sheets with this room. */
function splitForRoom(tree: DrawableTree, room: SheetRoom): TreePart[] {
  const { area, least, fitTo } = room;
  const [box] = tree.draw().boxes;
  const most = box ? (area.width * area.height) / (box.width * box.height * least ** 2) : 0;
  return splitTree(tree.roots, {
    folded: tree.folded,
    fits: (roots) => !isTooMany(roots, most, tree.folded) && hasRoom(tree.draw(roots, fitTo), room),
  });
}

/** The sheets each cut branch goes on on. */
function findPlaces(parts: readonly TreePart[]): Map<string, { first: number; last: number }> {
  const places = new Map<string, { first: number; last: number }>();
  parts.forEach(({ headId }, index) => {
    if (headId === null) return;
    const first = places.get(headId)?.first ?? index + 1;
    places.set(headId, { first, last: index + 1 });
  });
  return places;
}

function placeOn(paper: Paper, scene: Scene): Pick<Sheet, 'scale' | 'origin'> {
  const { bounds } = scene;
  const area = drawingArea(paper);
  const scale = Math.min(paper.mostScale, scaleIn(bounds, area));
  const spare = paper.height === null ? 0 : area.height - bounds.height * scale;
  const left = paper.margin + (area.width - bounds.width * scale) / 2;
  const top = paper.margin + paper.headRoom + Math.max(0, spare) / 3;
  return { scale, origin: [left - bounds.x * scale, top - bounds.y * scale] };
}

/**
 * The tree on as many sheets as it takes for every word to be readable, by branch. A box whose
 * branch goes on elsewhere says where; that sheet begins with the same box and says whence.
 */
export function layOutSheets(tree: DrawableTree, paper: Paper, words: SheetWords): Sheet[] {
  const room = roomOn(paper, tree);
  const parts = splitForRoom(tree, room);
  const places = findPlaces(parts);
  const sheetOf = (id: string) => parts.findIndex(({ cutIds }) => cutIds.includes(id)) + 1;
  return parts.map(({ headId, roots, cutIds }, index): Sheet => {
    const drawn = tree.draw(roots, room.fitTo);
    const boxes = drawn.boxes.map((box) => {
      const place = cutIds.includes(box.id) ? places.get(box.id) : undefined;
      return place ? addPill(box, words.goesOn(place.first, place.last)) : box;
    });
    const head = drawn.boxes.find(({ id }) => id === headId);
    return {
      paper,
      scene: { ...drawn, boxes },
      ...placeOn(paper, drawn),
      title: head ? `${drawn.title} · ${head.label}` : drawn.title,
      branch: head?.label ?? '',
      note: headId === null ? '' : words.comesFrom(sheetOf(headId)),
      number: index + 1,
      count: parts.length,
    };
  });
}
