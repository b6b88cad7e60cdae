import { join } from 'node:path';
import { createPlainBackend, withWorkspace } from '#main/commandLine/withWorkspace.ts';
import { fixedClock } from '#main/core/clock.ts';
import { newUuid } from '#main/core/ids.ts';
import { openDb } from '#main/db/openDb.ts';
import { loadBulk } from '#main/features/demo/index.ts';
import { bulkSizes, planBulk } from '#shared/features/demo/large/planBulk.ts';
import { copyWorkspace } from '../dataFolder.mjs';
import { decadeToday } from '../decadeFile.mjs';
import { openRaw } from '../rawFile.mjs';
import { summarize, timeInTurn } from '../statistics.mjs';

/** The people of the stress workspace; what they wrote has no part in this. */
const size = { ...bulkSizes.stress, weeks: 1, commitmentWeeks: 0, meetings: 0 };
const years = 10;
const clock = fixedClock(`${decadeToday}T09:00`);

const described = {
  name: 'asOf',
  what: `The organisation of ${size.people} people as it was on a day of the last ${years} years, every seat of which was another each year, through the door.`,
  floor: 'the same rows by five prepared statements.',
  promise: null,
};

const isStanding = (table) =>
  `${table}.starts_on <= @day AND (${table}.ends_on IS NULL OR ${table}.ends_on > @day)`;
const floorSql = [
  `SELECT version.*, units.revision FROM unit_versions AS version
    JOIN units ON units.id = version.unit_id
    WHERE ${isStanding('version')} ORDER BY version.sort_order, version.unit_id`,
  'SELECT * FROM posts ORDER BY id',
  `SELECT * FROM seats WHERE ${isStanding('seats')} ORDER BY sort_order, id`,
  `SELECT * FROM reporting_lines AS line WHERE ${isStanding('line')} ORDER BY id`,
  `SELECT a.*, people.name FROM assignments AS a JOIN people ON people.id = a.person_id
    WHERE ${isStanding('a')} ORDER BY a.starts_on, a.id`,
];
const seatStatement = 2;

/** The first day of the year that ended so many years ago. */
function dayBack(count, monthAndDay = '06-01') {
  return `${Number(decadeToday.slice(0, 4)) - count}-${monthAndDay}`;
}

async function fill(path) {
  const backend = createPlainBackend({ clock });
  await backend.create(path, { name: 'bench', start: { kind: 'empty' } });
  const plan = planBulk({ today: decadeToday, size, seed: 20_260_614 });
  const db = await openDb(path);
  try {
    await loadBulk(db, plan, { clock, newId: newUuid });
    await db.moveLogIn();
  } finally {
    await db.close();
  }
}

/** Columns in which a row of another year points at others of that year. */
const links = {
  unit_versions: ['id', 'head_seat_id'],
  seats: ['id'],
  reporting_lines: ['id', 'seat_id', 'superior_seat_id'],
  assignments: ['id', 'seat_id'],
};

/** As if every unit, seat and line had been ended and begun anew each year. */
function addHistory(raw) {
  raw.exec('PRAGMA foreign_keys = OFF');
  raw.transaction(() => {
    for (const [table, columns] of Object.entries(links)) {
      const rows = raw.prepare(`SELECT * FROM ${table}`).all();
      const names = Object.keys(rows[0]);
      const values = names.map((name) => `@${name}`).join(', ');
      const insert = raw.prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${values})`);
      raw.prepare(`UPDATE ${table} SET starts_on = ?`).run(dayBack(1));
      for (let year = 1; year < years; year += 1) {
        const dates = { starts_on: dayBack(year + 1), ends_on: dayBack(year) };
        const toPast = (id) => (id === null ? null : `${id}-${year}`);
        for (const row of rows) {
          const moved = Object.fromEntries(columns.map((name) => [name, toPast(row[name])]));
          insert.run({ ...row, ...moved, ...dates });
        }
      }
    }
  })();
}

/** @type {import('../run.mjs').TakeMeasure} */
export async function measureAsOf({ folder, runs = 40, say }) {
  const made = join(folder, 'made.crewbook');
  await fill(made);
  const past = openRaw(copyWorkspace(made, join(folder, 'raw.crewbook')));
  addHistory(past);
  past.exec('ANALYZE');
  past.pragma('wal_checkpoint(TRUNCATE)');
  const mine = copyWorkspace(join(folder, 'raw.crewbook'), join(folder, 'mine.crewbook'));
  const statements = floorSql.map((text) => past.prepare(text));
  const readRaw = (day) =>
    statements.map((statement) => statement.all(statement.source.includes('@day') ? { day } : {}));
  const dayOf = (round) => dayBack(1 + (round % years), '09-15');
  try {
    return await withWorkspace(
      mine,
      async ({ call }) => {
        const ours = (round) => call('org.structure', { asOf: dayOf(round) });
        const floor = (round) => readRaw(dayOf(round));
        const [{ seats }, rows] = [await ours(4), floor(4)];
        if (seats.length !== rows[seatStatement].length)
          throw new Error('both must read the same seats');
        say(`${seats.length} seats a day, ${runs} times`);
        await timeInTurn(3, { ours, floor });
        return [summarize(described, await timeInTurn(runs, { ours, floor }))];
      },
      { clock },
    );
  } finally {
    past.close();
  }
}
