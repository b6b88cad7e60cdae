import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMain } from '../scripts/lib/run.mjs';
import { provideDecade } from './decadeFile.mjs';
import { measureAsOf } from './measures/asOf.mjs';
import { measureExportFrames } from './measures/exportFrames.mjs';
import { measureIdleMemory } from './measures/idleMemory.mjs';
import { measureOrgChart } from './measures/orgChart.mjs';
import { measurePointRead } from './measures/pointRead.mjs';
import { measureRoster } from './measures/roster.mjs';
import { measureSave } from './measures/save.mjs';
import { measureSearch } from './measures/search.mjs';
import { measureStart } from './measures/start.mjs';
import { measureTable } from './measures/table.mjs';
import { measureWeekReads } from './measures/weekReads.mjs';
import { parseOptions } from './options.mjs';
import { formatTable } from './table.mjs';

/**
 * @typedef {object} Bench what a measure is given
 * @property {() => string} decade path of the decade workspace, to be copied
 * @property {string} folder empty, its own, removed afterwards
 * @property {number} [runs]
 * @property {(line: string) => void} say progress, on stderr
 *
 * @typedef {(bench: Bench) => Promise<import('./statistics.mjs').Measure[]>} TakeMeasure
 */

/** @type {Readonly<Record<string, TakeMeasure>>} */
const measures = {
  start: measureStart,
  idleMemory: measureIdleMemory,
  pointRead: measurePointRead,
  weekRollUp: measureWeekReads,
  save: measureSave,
  roster: measureRoster,
  table: measureTable,
  asOf: measureAsOf,
  search: measureSearch,
  orgChart: measureOrgChart,
  exportFrames: measureExportFrames,
};

/** Takes one measure in a folder of its own. */
async function take(name, runs) {
  const say = (line) => process.stderr.write(`bench ${name}: ${line}\n`);
  const folder = mkdtempSync(join(tmpdir(), 'crewbook-bench-'));
  const tidy = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  // Copies of the decade are too large to be left behind by Ctrl+C.
  process.once('exit', tidy);
  try {
    return await measures[name]({ decade: () => provideDecade(say), folder, runs, say });
  } finally {
    process.off('exit', tidy);
    tidy();
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

await runMain(async () => {
  const { isJson, names, runs } = parseOptions(process.argv.slice(2), Object.keys(measures));
  const taken = [];
  for (const name of names) taken.push(...(await take(name, runs)));
  const result = { measures: Object.fromEntries(taken.map((measure) => [measure.name, measure])) };
  process.stdout.write(`${isJson ? JSON.stringify(result, null, 2) : formatTable(taken)}\n`);
});
