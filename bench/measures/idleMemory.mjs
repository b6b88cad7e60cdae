import { setTimeout as wait } from 'node:timers/promises';
import { readMemory, readProcessorTime } from '../processTree.mjs';
import { prepareStarts, withPainted } from '../starts.mjs';
import { summarize, takeTurns } from '../statistics.mjs';

const described = {
  name: 'idleMemory',
  what: 'Memory of all processes (PSS) once the app shows the decade workspace, has made its daily backup and rests.',
  floor: 'the same of a bare window.',
  unit: 'MB',
  judgedBy: 'difference',
  promise: 90,
};

/** Longer than the app waits with the first backup of the day. */
const settlingTime = 24_000;
const pause = 1_000;
/** Milliseconds of processor time in a second that count as rest. */
const restingTime = 20;
const longestWait = 180_000;

/** @param {number} pid waits until the process and all below it have nothing to do */
async function waitForRest(pid) {
  const began = performance.now();
  await wait(settlingTime);
  let before = readProcessorTime(pid);
  for (;;) {
    await wait(pause);
    const now = readProcessorTime(pid);
    if (now - before <= restingTime) return;
    if (performance.now() - began > longestWait) throw new Error('it never came to rest');
    before = now;
  }
}

/** @type {import('../run.mjs').TakeMeasure} */
export async function measureIdleMemory({ decade, folder, runs = 3, say }) {
  if (process.platform !== 'linux') {
    say('not taken: shared memory can be counted on Linux only');
    return [];
  }
  const { ours, bare } = prepareStarts(folder, decade());
  const measure = (start) => () =>
    withPainted(start, async ({ pid }) => {
      await waitForRest(pid);
      return readMemory(pid);
    });
  say(`${runs} times each, at rest`);
  const works = { ours: measure(ours), floor: measure(bare) };
  return [summarize(described, await takeTurns(runs, works))];
}
