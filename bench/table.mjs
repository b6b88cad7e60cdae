/** @param {import('./statistics.mjs').Measure} measure */
function describeDistance({ judgedBy, ratio, difference, unit }) {
  return judgedBy === 'ratio' ? ratio.toFixed(2) : `${difference} ${unit} more`;
}

/** @param {import('./statistics.mjs').Measure} measure */
function describePromise({ promise, isKept, judgedBy, unit }) {
  if (promise === null) return '-';
  const limit = judgedBy === 'ratio' ? promise : `${promise} ${unit} more`;
  return `<= ${limit} ${isKept ? 'kept' : 'MISSED'}`;
}

/**
 * The result for people: a column each for ours, the floor's, how far apart they are and the promise, then
 * what each line means.
 * @param {readonly import('./statistics.mjs').Measure[]} measures
 * @returns {string}
 */
export function formatTable(measures) {
  const rows = [
    ['measure', 'ours', 'floor', 'apart', 'promise'],
    ...measures.map((measure) => [
      measure.name,
      `${measure.ourMedian} ${measure.unit}`,
      `${measure.floorMedian} ${measure.unit}`,
      describeDistance(measure),
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
