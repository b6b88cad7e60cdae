import type { Point } from '#shared/diagram/scene.ts';

/** What dropping on a box would do. */
export interface CarryDrop {
  /** In a sentence. */
  readonly text: string;
  readonly isPossible: boolean;
}

/** How boxes are carried onto others; the page says what that means. */
export interface CarryOptions {
  /** What moves when a box is dragged, itself among it; empty when it cannot be. */
  readonly take: (id: string) => readonly string[];
  /** Null where dropping would do nothing. */
  readonly describe: (ids: readonly string[], onto: string) => CarryDrop | null;
  readonly drop: (ids: readonly string[], onto: string) => void;
}

/** What is being carried, where the pointer is in the window, and what it is over. */
export interface Carried {
  readonly ids: readonly string[];
  readonly at: Point;
  readonly onto: string | null;
  readonly drop: CarryDrop | null;
}
