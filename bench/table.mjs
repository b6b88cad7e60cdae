/** @param {number} milliseconds */
const inMilliseconds = (milliseconds) => `${milliseconds} ms`;

/** @param {import('./statistics.mjs').Measure} measure */
function describePromise({ promise, isKept }) {
  if (promise === null) return '-';
  return `<= ${promise} ${isKept ? 'kept' : 'MISSED'}`;
}

/**
 * The result for people: a column each for our time, the floor's, the ratio and the promise, then
 * what each line means.
 * @param {readonly import('./statistics.mjs').Measure[]} measures
 * @returns {string}
 */
export function formatTable(measures) {
  const rows = [
    ['measure', 'ours', 'floor', 'ratio', 'promise'],
    ...measures.map((measure) => [
      measure.name,
      inMilliseconds(measure.ourMedian),
      inMilliseconds(measure.floorMedian),
      measure.ratio.toFixed(2),
      describePromise(measure),
    ]),
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  );
  const notes = measures.map(({ name, what, floor }) => `${name}: ${what} Floor: ${floor}`);
  return [...lines, '', ...notes].join('\n');
}
