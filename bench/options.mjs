import { parseArgs } from 'node:util';

/**
 * @typedef {object} BenchOptions
 * @property {boolean} isJson
 * @property {readonly string[]} names measures to take
 * @property {number | undefined} runs how often each work is done; undefined: what suits the measure
 */

/**
 * @param {readonly string[]} args
 * @param {readonly string[]} known names of all measures
 * @returns {BenchOptions}
 * @throws Error with one clear line
 */
export function parseOptions(args, known) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      only: { type: 'string' },
      runs: { type: 'string' },
    },
  });
  const { json: isJson, only, runs } = values;
  if (only !== undefined && !known.includes(only)) {
    throw new Error(`--only takes one of: ${known.join(' ')}`);
  }
  if (runs !== undefined && !/^[1-9]\d{0,3}$/.test(runs)) {
    throw new Error('--runs takes a number from 1 to 9999');
  }
  return {
    isJson,
    names: only === undefined ? known : [only],
    runs: runs === undefined ? undefined : Number(runs),
  };
}
