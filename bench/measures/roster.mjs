import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../../scripts/lib/project.mjs';
import { decadeToday } from '../decadeFile.mjs';
import { withOpenedApp } from '../openedApp.mjs';
import { percentile, summarize, takeTurns } from '../statistics.mjs';

const people = 10_000;
const whole = `the roster of ${people} people`;
const described = {
  open: {
    name: 'rosterOpen',
    what: `From asking for ${whole} to the frame after its first rows stand.`,
    floor: 'asking the store for the same people and parsing the answer.',
    promise: null,
  },
  scroll: {
    name: 'rosterScroll',
    what: `95th percentile of the frames while the wheel runs through ${whole}.`,
    floor: 'the same while nothing is done.',
    promise: null,
  },
  search: {
    name: 'rosterSearch',
    what: `The longest frame while a name is typed into the search box of ${whole}.`,
    floor: 'the longest in as long a time in which nothing is done.',
    promise: null,
  },
};

const surnames = [...'欧柯骆庞樊滕殷翟邵阎尤岑薄印宿查解仇单曾'];
const given = [...'伟芳娜敏静磊洋艳勇军杰娟涛超霞平刚桂英思远欣怡'];

/** Names of two and three characters, many of them alike, none of the small team. */
function writeRow(index) {
  const pick = (list, step) => list[Math.floor(index / step) % list.length];
  const name = `${pick(surnames, 1)}${pick(given, 20)}${index % 3 === 0 ? '' : pick(given, 460)}`;
  const head = index % 50 === 0 ? '' : `主管${index - (index % 50)}`;
  const called = index % 50 === 0 ? `主管${index}` : name;
  const day = `20${10 + (index % 16)}-${String(1 + (index % 12)).padStart(2, '0')}-15`;
  const unit = `部门${Math.floor(index / 250)}`;
  const phone = 13_800_000_000 + index;
  return [called, unit, `岗位${index % 12}`, head, day, `P${index % 9}`, phone].join(',');
}

function runCli(...words) {
  const cli = [inProject('main', 'cli.ts'), ...words];
  const { status } = spawnSync(process.execPath, cli, { stdio: ['ignore', 'ignore', 2] });
  if (status !== 0) throw new Error(`${words[0]} failed`);
}

/** A small team into which a table of all the others was imported. */
function makeWorkspace(folder) {
  const path = join(folder, 'made.crewbook');
  const table = join(folder, 'roster.csv');
  const rows = Array.from({ length: people }, (_, index) => writeRow(index));
  writeFileSync(table, ['姓名,部门,岗位,直属上级,入职日期,职级,手机', ...rows].join('\n'));
  runCli('demo', '--workspace', path, '--size', 'team', '--today', decadeToday);
  runCli('import-roster', '--workspace', path, '--yes', table);
  return path;
}

/** Runs in our page. Starts to note how long frames last. */
function watchFrames() {
  const lengths = [];
  let isOver = false;
  let last = performance.now();
  const frame = (now) => {
    lengths.push(now - last);
    last = now;
    if (!isOver) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  window.stopWatching = () => {
    isOver = true;
    return lengths;
  };
}

async function timeFrames(page, use) {
  await page.evaluate(watchFrames);
  await use();
  return page.evaluate(() => window.stopWatching());
}

async function timeOpen(page) {
  await page.evaluate(() => {
    window.location.hash = '/help';
  });
  await page.getByRole('heading', { level: 1, name: '帮助' }).waitFor();
  return page.evaluate(async () => {
    const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
    const began = performance.now();
    window.location.hash = '/org/people';
    do await nextFrame();
    while (document.querySelectorAll('tbody tr[data-id]').length < 10);
    await nextFrame();
    return performance.now() - began;
  });
}

function timeRead(page) {
  return page.evaluate(async () => {
    const began = performance.now();
    const request = JSON.stringify({ id: 0, name: 'people.list', input: {} });
    const { value } = JSON.parse(await window.app.call(request, true));
    if (value.length < 10_000) throw new Error('the roster is not whole');
    return performance.now() - began;
  });
}

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

async function scroll(page) {
  await page.mouse.move(700, 500);
  for (let turn = 0; turn < 80; turn += 1) await page.mouse.wheel(0, turn < 60 ? 240 : -480);
}

async function type(page) {
  const box = page.getByLabel('搜索人员');
  await box.fill('');
  await box.pressSequentially('pangjuan', { delay: 60 });
  await pause(200);
}

/** @type {import('../run.mjs').TakeMeasure} */
export async function measureRoster({ folder, runs = 5, say }) {
  say(`making a workspace of ${people} people`);
  return withOpenedApp({ folder, workspace: makeWorkspace(folder) }, async ({ page }) => {
    const opened = await takeTurns(runs, {
      ours: () => timeOpen(page),
      floor: () => timeRead(page),
    });
    const rest = (milliseconds) => timeFrames(page, () => pause(milliseconds));
    const scrolled = await takeTurns(runs, {
      ours: async () => percentile(await timeFrames(page, () => scroll(page)), 95),
      floor: async () => percentile(await rest(1_000), 95),
    });
    const typed = await takeTurns(runs, {
      ours: async () => Math.max(...(await timeFrames(page, () => type(page)))),
      floor: async () => Math.max(...(await rest(700))),
    });
    return [
      summarize(described.open, opened),
      summarize(described.scroll, scrolled),
      summarize(described.search, typed),
    ];
  });
}
