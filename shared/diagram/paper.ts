import type { Size } from './treePlan.ts';

/** What a drawing is put on. Lengths in CSS pixels, 96 to the inch. */
export interface Paper {
  readonly width: number;
  /** Null: as high as what stands on it. */
  readonly height: number | null;
  readonly margin: number;
  /**
   * Between the margins and the drawing: title and date above, legend and page number below. With
   * no room above, something else says title, date and number.
   */
  readonly headRoom: number;
  readonly footRoom: number;
  /** How much larger than on paper the words around the drawing are. */
  readonly wordScale: number;
  /** No word of a drawing is printed smaller, in points; sooner it goes on on another sheet. */
  readonly leastText: number;
  /** Small drawings are enlarged up to this much. */
  readonly mostScale: number;
}

const pixelsPerMillimetre = 96 / 25.4;

function sheetOfPaper(width: number, height: number): Paper {
  return {
    width: width * pixelsPerMillimetre,
    height: height * pixelsPerMillimetre,
    margin: 38,
    headRoom: 64,
    footRoom: 52,
    wordScale: 1,
    leastText: 6,
    mostScale: 1.25,
  };
}

/** Both ways round; the better one is chosen for all sheets of a file. */
export const papers = {
  a4: [sheetOfPaper(297, 210), sheetOfPaper(210, 297)],
  a3: [sheetOfPaper(420, 297), sheetOfPaper(297, 420)],
} as const;

/** A slide below its title and above its foot, as `slideLayout` has it. */
export const slidePaper: Paper = {
  ...{ width: 1280, height: 720, margin: 58, headRoom: 76, footRoom: 26 },
  wordScale: 1,
  leastText: 6.5,
  mostScale: 1.6,
};

/** A landscape page of a Word file, which says title and page number itself. */
export const documentPaper: Paper = {
  ...{ width: 971, height: 520, margin: 0, headRoom: 0, footRoom: 36 },
  wordScale: 1,
  leastText: 6,
  mostScale: 1.25,
};

/** As wide as a phone shows at twice its pixels. */
export const phonePaper: Paper = {
  width: 750,
  height: null,
  margin: 28,
  headRoom: 96,
  footRoom: 72,
  wordScale: 1.5,
  leastText: 9.75,
  mostScale: 1.6,
};

/** The room for the drawing itself. */
export function drawingArea({ width, height, margin, headRoom, footRoom }: Paper): Size {
  return {
    width: width - 2 * margin,
    height: height === null ? Number.POSITIVE_INFINITY : height - 2 * margin - headRoom - footRoom,
  };
}

/** How much higher than wide drawings on endless paper may become, the lowest first. */
const phoneShapes = [1.5, 3, 6, 12, 24, 48];

/** Shapes a drawing on this paper may be planned for, the best first. */
export function plannedAreas(paper: Paper): Size[] {
  const { width, height } = drawingArea(paper);
  return Number.isFinite(height)
    ? [{ width, height }]
    : phoneShapes.map((shape) => ({ width, height: width * shape }));
}
