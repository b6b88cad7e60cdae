import { timePainter, withServedPage } from '../served/withServedPage.mjs';
import { summarize, takeTurns } from '../statistics.mjs';

const count = 10_000;
const turns = 60;

const described = {
  first: {
    name: 'tableFirst',
    what: `From having ${count} rows of eight columns to the first complete picture of our table.`,
    floor: 'the same by a bare grid that draws only the rows in view.',
    promise: 1.5,
  },
  scroll: {
    name: 'tableScroll',
    what: '95th percentile of the frames while the wheel runs through them, slowed four times.',
    floor: 'the same by the bare grid.',
    promise: 1.5,
  },
};

async function scroll(mouse) {
  await mouse.move(400, 400);
  for (let turn = 0; turn < turns; turn += 1) await mouse.wheel(0, 240);
}

/** @type {import('../run.mjs').TakeMeasure} */
export function measureTable({ folder, runs = 7, say }) {
  return withServedPage({ folder, name: 'table' }, async (page) => {
    const time = (name) => timePainter(page, name, count, { scroll });
    // The first of each warms the caches of code and fonts.
    for (const name of ['ours', 'bareGrid']) say(`${name}: ${JSON.stringify(await time(name))}`);
    const { ours, floors } = await takeTurns(runs, {
      ours: () => time('ours'),
      floor: () => time('bareGrid'),
    });
    return Object.entries(described).map(([kind, measure]) => {
      const of = (taken) => taken.map((times) => times[kind]);
      return summarize(measure, { ours: of(ours), floors: of(floors) });
    });
  });
}
