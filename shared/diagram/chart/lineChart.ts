import type { ColorName } from '#shared/diagram/palette.ts';
import type { Point, SceneText } from '#shared/diagram/scene.ts';
import { unbrokenRuns } from '#shared/diagram/sparkline.ts';
import { measureText } from '#shared/lib/measureText.ts';
import { type ChartScale, labelledPoints, scaleFor } from './chartScale.ts';

/** A line over time, and beside it what it is measured against. */
export interface ChartSeries {
  readonly name: string;
  /** By category; null where nothing is known. */
  readonly values: readonly (number | null)[];
  /** Drawn dashed, so that it differs without colour. */
  readonly isDashed: boolean;
}

/** What a chart says, whoever draws it: the screen, a picture or a spreadsheet. */
export interface LineChart {
  readonly title: string;
  readonly subtitle: string;
  /** Along the bottom, oldest first. */
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly format: (value: number) => string;
}

interface ChartLine {
  readonly points: readonly Point[];
  readonly ink: ColorName;
  readonly width: number;
  readonly isDashed: boolean;
}

interface ChartDot {
  readonly at: Point;
  readonly radius: number;
  readonly ink: ColorName;
}

/** A chart laid out for a picture; sizes in px. */
export interface ChartScene {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly SceneText[];
  readonly lines: readonly ChartLine[];
  readonly dots: readonly ChartDot[];
}

const sheet = { width: 960, height: 480 };
const plot = { left: 88, top: 96, right: 824, bottom: 424 };
const small = 12;

type Place = Omit<SceneText, 'text' | 'width' | 'rank'>;

function textAt(text: string, place: Place): SceneText {
  return { ...place, text, width: measureText(text, place), rank: 1 };
}

interface Plotted {
  readonly chart: LineChart;
  readonly scale: ChartScale;
}

function placeX(index: number, count: number): number {
  if (count < 2) return (plot.left + plot.right) / 2;
  return plot.left + (index / (count - 1)) * (plot.right - plot.left);
}

function placeY(value: number, { low, high }: ChartScale): number {
  return plot.bottom - ((value - low) / (high - low)) * (plot.bottom - plot.top);
}

/** As many names along the bottom as stand without touching, the last one always. */
function drawCategories({ chart }: Plotted): SceneText[] {
  const { categories } = chart;
  const widest = Math.max(...categories.map((name) => measureText(name, { size: small })));
  const room = (plot.right - plot.left) / Math.max(1, categories.length - 1);
  const every = Math.max(1, Math.ceil((widest + 12) / room));
  return categories.flatMap((name, index) =>
    (categories.length - 1 - index) % every === 0
      ? [
          textAt(name, {
            x: placeX(index, categories.length),
            y: plot.bottom + 24,
            size: small,
            bold: false,
            ink: 'dim',
            anchor: 'middle',
          }),
        ]
      : [],
  );
}

function drawGrid({ chart, scale }: Plotted): { texts: SceneText[]; lines: ChartLine[] } {
  const texts = scale.ticks.map((tick) =>
    textAt(chart.format(tick), {
      x: plot.left - 12,
      y: placeY(tick, scale) + 4,
      size: small,
      bold: false,
      ink: 'dim',
      anchor: 'end',
    }),
  );
  const lines = scale.ticks.map((tick): ChartLine => {
    const y = placeY(tick, scale);
    return {
      points: [
        [plot.left, y],
        [plot.right, y],
      ],
      ink: 'chip',
      width: 1,
      isDashed: false,
    };
  });
  return { texts, lines };
}

function inkOf({ isDashed }: ChartSeries): ColorName {
  return isDashed ? 'dim' : 'accent';
}

function drawSeries(series: ChartSeries, { chart, scale }: Plotted) {
  const count = chart.categories.length;
  const place = ([index, value]: [number, number]): Point => [
    placeX(index, count),
    placeY(value, scale),
  ];
  const runs = unbrokenRuns(series.values).map((run) => run.map(place));
  const ink = inkOf(series);
  return {
    lines: runs
      .filter((points) => points.length > 1)
      .map((points): ChartLine => ({ points, ink, width: 2, isDashed: series.isDashed })),
    dots: series.isDashed
      ? []
      : runs.flat().map((at): ChartDot => ({ at, radius: count > 30 ? 1.8 : 3, ink })),
  };
}

const leastApart = 18;

/** Names stand at the end of their lines; two that would touch make room for each other. */
function nameSeries({ chart, scale }: Plotted): SceneText[] {
  const ends = chart.series.flatMap((series) => {
    const index = series.values.findLastIndex((value) => value !== null);
    const value = series.values[index] ?? null;
    return value === null ? [] : [{ series, index, value, y: placeY(value, scale) }];
  });
  const sorted = ends.toSorted((left, right) => left.y - right.y);
  let free = Number.NEGATIVE_INFINITY;
  return sorted.map(({ series, index, value, y }) => {
    const at = Math.max(y, free);
    free = at + leastApart;
    return textAt(`${series.name} ${chart.format(value)}`, {
      x: placeX(index, chart.categories.length) + 10,
      y: at + 4,
      size: 13,
      bold: !series.isDashed,
      ink: inkOf(series),
      anchor: 'start',
    });
  });
}

/** Numbers at the highest and the lowest point; the last one has its name. */
function nameExtremes({ chart, scale }: Plotted): SceneText[] {
  const [main] = chart.series;
  if (!main) return [];
  const last = main.values.findLastIndex((value) => value !== null);
  const least = Math.min(...main.values.filter((value) => value !== null));
  return [...labelledPoints(main.values)].flatMap((index) => {
    const value = main.values[index] ?? null;
    if (value === null || index === last) return [];
    const below = value === least ? 20 : -10;
    return [
      textAt(chart.format(value), {
        x: placeX(index, chart.categories.length),
        y: placeY(value, scale) + below,
        size: small,
        bold: false,
        ink: 'text',
        anchor: 'middle',
      }),
    ];
  });
}

/** Lays a chart out as a picture that is read without colour: names at the lines, no legend. */
export function layoutLineChart(chart: LineChart): ChartScene {
  const values = chart.series.flatMap((series) => series.values.filter((each) => each !== null));
  const plotted: Plotted = { chart, scale: scaleFor(values) };
  const grid = drawGrid(plotted);
  const drawn = chart.series.map((series) => drawSeries(series, plotted));
  const heading: Place = { x: 32, y: 44, size: 20, bold: true, ink: 'text', anchor: 'start' };
  const note: Place = { ...heading, y: 68, size: small, bold: false, ink: 'dim' };
  return {
    title: chart.title,
    ...sheet,
    texts: [
      textAt(chart.title, heading),
      textAt(chart.subtitle, note),
      ...grid.texts,
      ...drawCategories(plotted),
      ...nameExtremes(plotted),
      ...nameSeries(plotted),
    ],
    lines: [...grid.lines, ...drawn.flatMap(({ lines }) => lines)],
    dots: drawn.flatMap(({ dots }) => dots),
  };
}
