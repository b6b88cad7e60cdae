/**
 * @param {readonly number[]} values
 * @returns {number}
 */
export function median(values) {
  if (values.length === 0) throw new Error('a median needs values');
  const sorted = values.toSorted((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  return sorted.length % 2 === 1 ? upper : (sorted[middle - 1] + upper) / 2;
}

/** @param {number} value three significant digits are more than a busy machine can tell apart */
const round = (value) => Number(value.toPrecision(3));

/**
 * @typedef {object} Measure one line of the result; times in milliseconds
 * @property {string} name
 * @property {string} what what was timed, in one sentence
 * @property {string} floor what it is held against, in one sentence
 * @property {number} ourMedian
 * @property {number} floorMedian
 * @property {number} ratio of the medians
 * @property {number | null} promise highest ratio that keeps it; null where none was given
 * @property {boolean | null} isKept
 * @property {number} samples of each of the two
 */

/**
 * @param {{name: string, what: string, floor: string, promise: number | null}} described
 * @param {{ours: readonly number[], floors: readonly number[]}} timed in milliseconds, interleaved
 * @returns {Measure}
 */
export function summarize({ name, what, floor, promise }, { ours, floors }) {
  const [ourMedian, floorMedian] = [median(ours), median(floors)];
  const ratio = ourMedian / floorMedian;
  return {
    name,
    what,
    floor,
    ourMedian: round(ourMedian),
    floorMedian: round(floorMedian),
    ratio: round(ratio),
    promise,
    isKept: promise === null ? null : ratio <= promise,
    samples: Math.min(ours.length, floors.length),
  };
}

/**
 * Takes the time of two works in turn, so that both see the same load of the machine; who goes
 * first changes from round to round.
 * @param {number} rounds
 * @param {{ours: (round: number) => Promise<number>, floor: (round: number) => Promise<number>}} works
 *   each answers how many milliseconds it took
 * @returns {Promise<{ours: number[], floors: number[]}>}
 */
export async function takeTurns(rounds, { ours, floor }) {
  const timed = { ours: [], floors: [] };
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) timed.ours.push(await ours(round));
    timed.floors.push(await floor(round));
    if (round % 2 === 1) timed.ours.push(await ours(round));
  }
  return timed;
}

/**
 * Takes turns with works that are timed from here, each from its call to its end.
 * @param {number} rounds
 * @param {{ours: (round: number) => unknown, floor: (round: number) => unknown}} works
 */
export function timeInTurn(rounds, { ours, floor }) {
  const timed = (work) => async (round) => {
    const began = performance.now();
    await work(round);
    return performance.now() - began;
  };
  return takeTurns(rounds, { ours: timed(ours), floor: timed(floor) });
}
