import { parseArgs } from 'node:util';
import { SetupError } from '../scripts/lib/run.mjs';

function parseWords(args) {
  const options = {
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
    runs: { type: 'string' },
  };
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new SetupError(error.message);
  }
}

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
 * @throws SetupError with one clear line
 */
export function parseOptions(args, known) {
  const { json: isJson, only, runs } = parseWords(args);
  if (only !== undefined && !known.includes(only)) {
    throw new SetupError(`--only takes one of: ${known.join(' ')}`);
  }
  if (runs !== undefined && !/^[1-9]\d{0,3}$/.test(runs)) {
    throw new SetupError('--runs takes a number from 1 to 9999');
  }
  return {
    isJson,
    names: only === undefined ? known : [only],
    runs: runs === undefined ? undefined : Number(runs),
  };
}
