import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { setPriority } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { exitCodeOf } from './launch.mjs';
import { countPlaywright, countVitest } from './lib/counts.mjs';
import { startJourneys } from './lib/journeys.mjs';
import { inProject, projectNode, projectRoot, readJson, toolScript } from './lib/project.mjs';
import { runMain } from './lib/run.mjs';
import { createTurns } from './lib/turns.mjs';

/**
 * @typedef {{passed: number, failed: number, notRun: string[]}} Counts
 * @typedef {import('node:child_process').ChildProcess} Child
 * @typedef {{start: () => Child, count: (code: number) => Counts}} Step
 */

/** How long to read on after a step ended: what it left running may never close the pipe. */
const lastWords = 1_000;
const stdio = /** @type {const} */ (['ignore', 'pipe', 'pipe']);
const env = process.stdout.isTTY ? { FORCE_COLOR: '1', ...process.env } : process.env;
const results = (name) => inProject('test-results', `${name}.json`);

/** @param {number} code @returns {Counts} of a check that is one thing */
const asOneCheck = (code) => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  notRun: [],
});

/** @param {string} script @param {readonly string[]} args */
const startScript = (script, args = []) =>
  spawn(projectNode(), [script, ...args], { cwd: projectRoot, env, stdio });

/** @param {string} script @param {readonly string[]} args @returns {Step} */
const check = (script, args) => ({ start: () => startScript(script, args), count: asOneCheck });

/**
 * @param {number} code of the runner
 * @param {string} file its report
 * @param {(report: any) => Counts} count
 * @returns {Counts} a runner that fails without a failed test counts as one failure
 */
function readCounts(code, file, count) {
  let counts = { passed: 0, failed: 0, notRun: [] };
  try {
    counts = count(readJson(file));
  } catch {
    // It ended before it could report.
  }
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function startUnit() {
  const file = results('unit');
  rmSync(file, { force: true });
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const child = startScript(toolScript('vitest'), args);
  // Journeys wait for windows most of the time; unit tests fill the gaps.
  if (child.pid) setPriority(child.pid, 10);
  return child;
}

function startE2e() {
  const file = results('e2e');
  rmSync(file, { force: true });
  const reportTo = { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  return startJourneys(['--reporter=list,json'], { env: reportTo, stdio });
}

/** @type {Record<string, Step>[]} The whole gate. Those of one stage run at once. */
const stages = [
  {
    types: check(toolScript('typescript', 'tsc'), ['-b']),
    lint: check(toolScript('@biomejs/biome'), ['check', '--error-on-warnings']),
    knip: check(toolScript('knip'), []),
    build: check(inProject('scripts', 'build.mjs'), ['--if-stale']),
  },
  {
    unit: { start: startUnit, count: (code) => readCounts(code, results('unit'), countVitest) },
    e2e: { start: startE2e, count: (code) => readCounts(code, results('e2e'), countPlaywright) },
  },
];

/**
 * @param {string} name
 * @param {Step} step
 * @param {ReturnType<ReturnType<typeof createTurns>['add']>} turn
 * @returns {Promise<Counts>}
 */
async function runStep(name, step, { say, end }) {
  say(`\n=== ${name}\n`);
  const began = performance.now();
  const child = step.start();
  child.stdout?.on('data', say);
  child.stderr?.on('data', say);
  const closed = once(child, 'close').catch(() => undefined);
  const counts = step.count(await exitCodeOf(child));
  await Promise.race([closed, setTimeout(lastWords, undefined, { ref: false })]);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  for (const title of counts.notRun) say(`${name}: NOT RUN ${title}\n`);
  say(`${name}: ${counts.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s\n`);
  end();
  return counts;
}

await runMain(async () => {
  const turns = createTurns((chunk) => process.stdout.write(chunk));
  const total = { passed: 0, failed: 0 };
  for (const stage of stages) {
    const steps = Object.entries(stage);
    if (total.failed > 0) {
      for (const [name] of steps) console.log(`${name}: NOT RUN`);
      continue;
    }
    const counts = await Promise.all(steps.map(([name, step]) => runStep(name, step, turns.add())));
    for (const { passed, failed } of counts) {
      total.passed += passed;
      total.failed += failed;
    }
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
});
