import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { exitCodeOf, startWithWindows } from './launch.mjs';
import { build } from './lib/build.mjs';
import { countPlaywright, countVitest } from './lib/counts.mjs';
import { withLock } from './lib/lock.mjs';
import { inProject, projectNode, projectRoot, readJson, toolScript } from './lib/project.mjs';
import { runMain } from './lib/run.mjs';

/**
 * @typedef {{passed: number, failed: number, notRun: string[]}} Counts
 * @typedef {{name: string, run: () => Promise<Counts>}} Step
 */

const results = (name) => inProject('test-results', `${name}.json`);
const node = projectNode();

/** @param {Promise<number>} exit @returns {Promise<Counts>} of a check that is one thing */
async function asOneCheck(exit) {
  const isOk = (await exit) === 0;
  return { passed: isOk ? 1 : 0, failed: isOk ? 0 : 1, notRun: [] };
}

/**
 * @param {string} packageName @param {readonly string[]} args @param {string} [command]
 * @returns {Promise<number>} exit code
 */
function runTool(packageName, args, command) {
  const options = { cwd: projectRoot, stdio: 'inherit' };
  return exitCodeOf(spawn(node, [toolScript(packageName, command), ...args], options));
}

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

async function runUnit() {
  const file = results('unit');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  rmSync(file, { force: true });
  return readCounts(await runTool('vitest', args), file, countVitest);
}

async function runJourneys() {
  const file = results('e2e');
  rmSync(file, { force: true });
  const script = toolScript('@playwright/test', 'playwright');
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const args = [script, 'test', '-c', 'e2e', '--reporter=list,json'];
  const child = startWithWindows(node, args, { cwd: projectRoot, env });
  return readCounts(await exitCodeOf(child), file, countPlaywright);
}

/** @returns {Promise<number>} exit code */
async function runBuild() {
  try {
    await withLock('build', () => build({ isLoud: true }));
    return 0;
  } catch (error) {
    console.error(error.message);
    return 1;
  }
}

/** @type {Step[]} The whole gate, quick checks first. */
const steps = [
  { name: 'types', run: () => asOneCheck(runTool('typescript', ['-b'], 'tsc')) },
  {
    name: 'lint',
    run: () => asOneCheck(runTool('@biomejs/biome', ['check', '--error-on-warnings'])),
  },
  { name: 'knip', run: () => asOneCheck(runTool('knip', [])) },
  { name: 'build', run: () => asOneCheck(runBuild()) },
  { name: 'unit', run: runUnit },
  { name: 'e2e', run: runJourneys },
];

await runMain(async () => {
  const total = { passed: 0, failed: 0 };
  for (const { name, run } of steps) {
    if (total.failed > 0) {
      console.log(`${name}: NOT RUN`);
      continue;
    }
    console.log(`\n=== ${name}`);
    const began = performance.now();
    const { passed, failed, notRun } = await run();
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    for (const title of notRun) console.log(`${name}: NOT RUN ${title}`);
    console.log(`${name}: ${failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
});
