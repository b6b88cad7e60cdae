import type { Point } from './scene.ts';

/** A small line without axes: where it runs, broken where nothing is known, and where it ends. */
export interface Sparkline {
  readonly runs: readonly (readonly Point[])[];
  /** Null when the last value is unknown. */
  readonly end: Point | null;
}

interface Size {
  readonly width: number;
  readonly height: number;
  /** Room around the line for its stroke and its end mark. */
  readonly padding: number;
}

/** Splits a row of values into its unbroken runs. */
export function unbrokenRuns<Value>(values: readonly (Value | null)[]): [number, Value][][] {
  const runs: [number, Value][][] = [];
  let run: [number, Value][] = [];
  values.forEach((value, index) => {
    if (value !== null) run.push([index, value]);
    if (value === null || index === values.length - 1) {
      if (run.length > 0) runs.push(run);
      run = [];
    }
  });
  return runs;
}

/** Fits the values into the size; a level line runs through the middle. */
export function layoutSparkline(values: readonly (number | null)[], size: Size): Sparkline {
  const { width, height, padding } = size;
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const step = values.length > 1 ? (width - 2 * padding) / (values.length - 1) : 0;
  const place = ([index, value]: [number, number]): Point => {
    const share = high === low ? 0.5 : (value - low) / (high - low);
    return [padding + index * step, padding + (1 - share) * (height - 2 * padding)];
  };
  const runs = unbrokenRuns(values).map((run) => run.map(place));
  const last = values.at(-1) ?? null;
  const end = last === null ? null : place([values.length - 1, last]);
  return { runs, end };
}
