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

/**
 * @param {readonly number[]} values
 * @param {number} percent from 0 to 100
 * @returns {number} the least value that so many percent of them do not exceed
 */
export function percentile(values, percent) {
  if (values.length === 0) throw new Error('a percentile needs values');
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)];
}

/** @param {number} value three significant digits are more than a busy machine can tell apart */
const round = (value) => Number(value.toPrecision(3));

/**
 * @typedef {object} Measure one line of the result
 * @property {string} name
 * @property {string} what what was measured, in one sentence
 * @property {string} floor what it is held against, in one sentence
 * @property {'ms' | 'MB'} unit of the medians and their difference
 * @property {number} ourMedian
 * @property {number} floorMedian
 * @property {number} ratio of the medians
 * @property {number} difference of the medians
 * @property {'ratio' | 'difference'} judgedBy which of the two was promised
 * @property {number | null} promise highest ratio or difference that keeps it; null: none given
 * @property {boolean | null} isKept
 * @property {number} samples of each of the two
 */

/**
 * @param {Pick<Measure, 'name' | 'what' | 'floor' | 'promise'> & Partial<Pick<Measure, 'unit' | 'judgedBy'>>} described
 * @param {{ours: readonly number[], floors: readonly number[]}} taken interleaved
 * @returns {Measure}
 */
export function summarize(described, { ours, floors }) {
  const { name, what, floor, promise, unit = 'ms', judgedBy = 'ratio' } = described;
  const [ourMedian, floorMedian] = [median(ours), median(floors)];
  const judged = { ratio: ourMedian / floorMedian, difference: ourMedian - floorMedian };
  return {
    name,
    what,
    floor,
    unit,
    ourMedian: round(ourMedian),
    floorMedian: round(floorMedian),
    ratio: round(judged.ratio),
    difference: round(judged.difference),
    judgedBy,
    promise,
    isKept: promise === null ? null : judged[judgedBy] <= promise,
    samples: Math.min(ours.length, floors.length),
  };
}

/**
 * Measures two works in turn, so that both see the same load of the machine; who goes
 * first changes from round to round.
 * @param {number} rounds
 * @param {{ours: (round: number) => Promise<number>, floor: (round: number) => Promise<number>}} works
 *   each answers what it took
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
