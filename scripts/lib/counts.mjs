/** @typedef {{passed: number, failed: number, notRun: string[]}} Counts */

/** @param {readonly {title: string, outcome: 'passed' | 'failed' | 'notRun'}[]} tests @returns {Counts} */
function count(tests) {
  const of = (outcome) => tests.filter((test) => test.outcome === outcome);
  return {
    passed: of('passed').length,
    failed: of('failed').length,
    notRun: of('notRun').map((test) => test.title),
  };
}

/**
 * @param {{testResults: {status: string, name: string, assertionResults: {fullName: string, status: string}[]}[]}} report
 *   of Vitest; a file that could not be loaded has no tests but counts as failed
 * @returns {Counts}
 */
export function countVitest(report) {
  const outcomes = { passed: 'passed', failed: 'failed' };
  return count(
    report.testResults.flatMap((file) =>
      file.assertionResults.length === 0 && file.status === 'failed'
        ? [{ title: file.name, outcome: 'failed' }]
        : file.assertionResults.map(({ fullName, status }) => ({
            title: fullName,
            outcome: outcomes[status] ?? 'notRun',
          })),
    ),
  );
}

/** @param {any} suite of a Playwright report @returns {any[]} its specs and those below */
const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];

/**
 * @param {any} report of Playwright; a test that passed only when tried again counts as failed
 * @returns {Counts}
 */
export function countPlaywright(report) {
  const outcomes = { expected: 'passed', skipped: 'notRun' };
  const tests = report.suites.flatMap(specsOf).flatMap((spec) =>
    spec.tests.map(({ status }) => ({
      title: spec.title,
      outcome: outcomes[status] ?? 'failed',
    })),
  );
  const broken =
    tests.length === 0 ? report.errors.map(() => ({ title: '', outcome: 'failed' })) : [];
  return count([...tests, ...broken]);
}
