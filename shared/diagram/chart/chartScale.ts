/** The figures between which a chart is drawn, and where its lines stand. */
export interface ChartScale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

const wantedTicks = 4;

/** 1, 2 or 5 times a power of ten: steps people count in. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const share = rough / power;
  if (share <= 1) return power;
  if (share <= 2) return 2 * power;
  return (share <= 5 ? 5 : 10) * power;
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** Values all but the same, as far as a reader can tell, stand in the middle of some room. */
function spreadOf(least: number, most: number): number {
  const size = Math.max(Math.abs(least), Math.abs(most));
  if (size < 1e-6) return 1;
  return most - least > size * 1e-6 ? most - least : size / 5;
}

/** Round steps around the values; a line need not start at 0, so that a small change is seen. */
export function scaleFor(values: readonly number[]): ChartScale {
  const [least, most] = values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
  const spread = spreadOf(least, most);
  const step = niceStep(spread / wantedTicks);
  const first = Math.floor(least / step);
  const last = Math.max(Math.ceil(most / step), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    tidy((first + index) * step),
  );
  return { low: ticks[0] ?? 0, high: ticks.at(-1) ?? 1, ticks };
}

/** Points worth a number of their own: the last, the highest and the lowest known one. */
export function labelledPoints(values: readonly (number | null)[]): ReadonlySet<number> {
  const known = values.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
  const last = known.at(-1);
  if (last === undefined) return new Set();
  const most = known.reduce((best, each) => (each.value > best.value ? each : best), last);
  const least = known.reduce((best, each) => (each.value < best.value ? each : best), last);
  return new Set([last.index, most.index, least.index]);
}
