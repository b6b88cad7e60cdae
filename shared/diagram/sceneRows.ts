import type { SceneBox } from './scene.ts';

/** A box as a row of the list that says the same as the drawing. */
export interface SceneRow {
  readonly box: SceneBox;
  /** Place among its siblings, from 1, and how many they are. */
  readonly position: number;
  readonly siblings: number;
}

/** The drawn boxes in reading order, parents before children. */
export function listRows(boxes: readonly SceneBox[]): SceneRow[] {
  const counts = new Map<string | null, number>();
  const positions = boxes.map(({ parentId }) => {
    const position = (counts.get(parentId) ?? 0) + 1;
    counts.set(parentId, position);
    return position;
  });
  return boxes.map((box, index) => ({
    box,
    position: positions[index] ?? 1,
    siblings: counts.get(box.parentId) ?? 1,
  }));
}
