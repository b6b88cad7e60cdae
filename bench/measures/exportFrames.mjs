import { join } from 'node:path';
import { decadeToday } from '../decadeFile.mjs';
import { withOpenedApp } from '../openedApp.mjs';
import { summarize, takeTurns } from '../statistics.mjs';

const whole = 'while the week of 100 people is written to a Word file';
const described = {
  frames: {
    name: 'exportFrames',
    what: `The longest time between two frames of the page ${whole}.`,
    floor: 'the longest in as long a time in which nothing is done.',
    promise: null,
  },
  answers: {
    name: 'exportAnswers',
    what: `The longest time the page waits for a small read ${whole}.`,
    floor: 'the longest in as long a time in which nothing is done.',
    promise: null,
  },
};

/**
 * Runs in our page: follows frames and answers until the work is over; without a week it waits as
 * long as it is told. Answers milliseconds.
 */
async function follow({ week, milliseconds }) {
  const ask = async (name, input) => {
    const operationId = crypto.randomUUID();
    const request = JSON.stringify({ id: 0, name, input, operationId });
    const reply = JSON.parse(await window.app.call(request, true));
    if (!reply.ok) throw new Error(`${name} failed`);
    return reply.value;
  };
  const longest = { frames: 0, answers: 0 };
  let isOver = false;
  const watch = async (name, turn) => {
    while (!isOver) {
      const began = performance.now();
      await turn();
      longest[name] = Math.max(longest[name], performance.now() - began);
    }
  };
  const began = performance.now();
  const watching = [
    watch('frames', () => new Promise((resolve) => requestAnimationFrame(resolve))),
    watch('answers', () => ask('workspace.profile', {})),
  ];
  if (week === null) await new Promise((resolve) => setTimeout(resolve, milliseconds));
  else await ask('reports.exportWeekly', { week, format: 'docx', workToken: crypto.randomUUID() });
  isOver = true;
  await Promise.all(watching);
  return { ...longest, milliseconds: performance.now() - began };
}

/** The dialog is answered, so that only the work is followed. */
async function answerSaveDialog(app, filePath) {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
  }, filePath);
}

/** @type {import('../run.mjs').TakeMeasure} */
export async function measureExportFrames({ decade, folder, runs = 12, say }) {
  return withOpenedApp({ folder, workspace: decade() }, async ({ app, page }) => {
    await answerSaveDialog(app, join(folder, 'week.docx'));
    const week = `${decadeToday.slice(0, 4)}-W24`;
    const { milliseconds } = await page.evaluate(follow, { week, milliseconds: 0 });
    say(`${runs} files of ${Math.round(milliseconds)} ms`);
    const taken = { frames: { ours: [], floors: [] }, answers: { ours: [], floors: [] } };
    const note = (side) => async () => {
      const given = { week: side === 'ours' ? week : null, milliseconds };
      const longest = await page.evaluate(follow, given);
      for (const name of Object.keys(taken)) taken[name][side].push(longest[name]);
      return longest.milliseconds;
    };
    await takeTurns(runs, { ours: note('ours'), floor: note('floors') });
    return Object.keys(taken).map((name) => summarize(described[name], taken[name]));
  });
}
