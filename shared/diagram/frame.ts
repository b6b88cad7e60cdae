import { measureText } from '#shared/lib/measureText.ts';
import type { Point, Rect, Scene, SceneLegendEntry, SceneMark, SceneText } from './scene.ts';

/** What a file shows around the drawing itself; positions are those of the scene. */
export interface SceneFrame {
  /** The whole sheet: drawing, heading, legend and margins. */
  readonly bounds: Rect;
  readonly texts: readonly SceneText[];
  readonly marks: readonly (SceneMark & { readonly isDashed: boolean })[];
  readonly dashedLines: readonly (readonly Point[])[];
}

const MARGIN = 32;
const HEADING_HEIGHT = 64;
const LEGEND_HEIGHT = 40;
const TITLE_SIZE = 20;
const SMALL_SIZE = 12;
const CHIP_SIZE = 10;
const SAMPLE_WIDTH = 26;
const SAMPLE_GAP = 6;
const ENTRY_GAP = 20;

type TextPlace = Pick<SceneText, 'x' | 'y' | 'size' | 'bold' | 'ink'>;

export function textAt(text: string, place: TextPlace): SceneText {
  const width = measureText(text, place);
  return { ...place, text, anchor: 'start', width, rank: 1 };
}

function sampleWidth({ sample }: SceneLegendEntry): number {
  if (typeof sample === 'string') return SAMPLE_WIDTH;
  return Math.max(SAMPLE_WIDTH, measureText(sample.chip, { size: CHIP_SIZE }) + 8);
}

function entryWidth(entry: SceneLegendEntry): number {
  return sampleWidth(entry) + SAMPLE_GAP + measureText(entry.text, { size: SMALL_SIZE });
}

function drawSample(entry: SceneLegendEntry, x: number, middle: number): Partial<SceneFrame> {
  const room = sampleWidth(entry);
  const box = { x, y: middle - 8, width: room, height: 16, radius: 4 };
  if (entry.sample === 'dottedLine') {
    return {
      dashedLines: [
        [
          [x, middle],
          [x + room, middle],
        ],
      ],
    };
  }
  if (entry.sample === 'dashedBox') {
    return { marks: [{ ...box, fill: 'quiet', stroke: 'faint', isDashed: true }] };
  }
  const chip = textAt(entry.sample.chip, {
    x: x + room / 2,
    y: middle + 4,
    size: CHIP_SIZE,
    bold: false,
    ink: 'dim',
  });
  const width = Math.max(16, chip.width + 6);
  return {
    marks: [
      {
        ...box,
        x: x + (room - width) / 2,
        width,
        fill: 'chip',
        stroke: null,
        isDashed: false,
      },
    ],
    texts: [{ ...chip, anchor: 'middle' }],
  };
}

/** The legend in one row that begins at `left`. */
export function drawLegend(entries: readonly SceneLegendEntry[], left: number, middle: number) {
  const parts = { texts: [] as SceneText[], marks: [] as SceneFrame['marks'][number][] };
  const dashedLines: (readonly Point[])[] = [];
  let x = left;
  for (const entry of entries) {
    const sample = drawSample(entry, x, middle);
    parts.texts.push(...(sample.texts ?? []));
    parts.marks.push(...(sample.marks ?? []));
    dashedLines.push(...(sample.dashedLines ?? []));
    const place = {
      x: x + sampleWidth(entry) + SAMPLE_GAP,
      y: middle + 4,
      size: SMALL_SIZE,
      bold: false,
    };
    parts.texts.push(textAt(entry.text, { ...place, ink: 'dim' }));
    x += entryWidth(entry) + ENTRY_GAP;
  }
  return { ...parts, dashedLines };
}

function widestRow(scene: Scene): number {
  const legend = scene.legend.reduce((sum, entry) => sum + entryWidth(entry) + ENTRY_GAP, 0);
  return Math.max(
    scene.bounds.width,
    measureText(scene.title, { size: TITLE_SIZE, bold: true }),
    measureText(scene.subtitle, { size: SMALL_SIZE }),
    legend - ENTRY_GAP,
  );
}

/** Puts margins, the heading with its date and, below, the legend around a scene. */
export function frameScene(scene: Scene): SceneFrame {
  const { bounds } = scene;
  const content = widestRow(scene);
  const left = bounds.x - (content - bounds.width) / 2;
  const top = bounds.y - HEADING_HEIGHT;
  const legendRoom = scene.legend.length > 0 ? LEGEND_HEIGHT : 0;
  const title: TextPlace = { x: left, y: top + 20, size: TITLE_SIZE, bold: true, ink: 'text' };
  const subtitle: TextPlace = { x: left, y: top + 42, size: SMALL_SIZE, bold: false, ink: 'dim' };
  const legend = drawLegend(scene.legend, left, bounds.y + bounds.height + LEGEND_HEIGHT - 8);
  return {
    bounds: {
      x: left - MARGIN,
      y: top - MARGIN,
      width: content + 2 * MARGIN,
      height: bounds.height + HEADING_HEIGHT + legendRoom + 2 * MARGIN,
    },
    texts: [textAt(scene.title, title), textAt(scene.subtitle, subtitle), ...legend.texts],
    marks: legend.marks,
    dashedLines: legend.dashedLines,
  };
}
