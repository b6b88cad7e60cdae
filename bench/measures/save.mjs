import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { withWorkspace } from '#main/commandLine/withWorkspace.ts';
import { fixedClock } from '#main/core/clock.ts';
import { copyWorkspace } from '../dataFolder.mjs';
import { openRaw } from '../rawFile.mjs';
import { summarize, timeInTurn } from '../statistics.mjs';

/** Long after the ten years end, so that nobody has reported for these weeks yet. */
const clock = fixedClock('2028-01-03T09:00');
const weekOf = (number) => `2027-W${String(1 + (number % 50)).padStart(2, '0')}`;

const described = {
  name: 'save',
  what: 'One report (30 lines, two of them plans that become tasks, 3 figures) saved through the door: own transaction, synchronous=FULL, history.',
  floor:
    'the same rows inserted by prepared statements in one transaction on the same settings, without history.',
  promise: 2,
};

const lines = [
  ...Array.from({ length: 21 }, (_, n) => ({
    section: 'done',
    text: `店铺日常第${n}项已按清单完成`,
  })),
  ...Array.from({ length: 5 }, (_, n) => ({
    section: 'issues',
    text: `第${n}款库存偏低，需要补货`,
  })),
  ...Array.from({ length: 2 }, (_, n) => ({ section: 'support', text: `第${n}张主图请设计支持` })),
  ...Array.from({ length: 2 }, (_, n) => ({
    section: 'next',
    text: `完成第${n}场活动报名`,
    due: '2028-01-07',
  })),
];
const metrics = ['gmv', 'uv', 'uv_cost'].map((code, n) => ({ code, value: 1000 + n }));
const content = { template: 'ops', submittedAt: '2028-01-02T18:00', metrics, lines };

/** What the door wrote for one report, read from its own log, in the order it was written. */
function readRows(path) {
  const connection = openRaw(path);
  try {
    return connection
      .prepare(
        'SELECT table_name AS "table", after FROM changes WHERE operation = (SELECT max(sequence) FROM operations) AND before IS NULL ORDER BY sequence',
      )
      .all()
      .map(({ table, after }) => ({ table, row: JSON.parse(after) }));
  } finally {
    connection.close();
  }
}

/** A function that inserts the same rows under new ids. */
function prepareInserts(connection, rows) {
  const inserts = rows.map(({ table, row }) => {
    const columns = Object.keys(row);
    const names = columns.map((name) => `"${name}"`).join(', ');
    const values = columns.map((name) => `@${name}`).join(', ');
    const statement = connection.prepare(`INSERT INTO ${table} (${names}) VALUES (${values})`);
    return { statement, row };
  });
  const ids = rows.map(({ row }) => row.id);
  return connection.transaction((target) => {
    const fresh = new Map(ids.map((id) => [id, randomUUID()]));
    for (const { statement, row } of inserts) {
      const values = Object.entries(row).map(([name, value]) => [name, fresh.get(value) ?? value]);
      const own = 'week' in row ? target : {};
      statement.run({ ...Object.fromEntries(values), ...own });
    }
  });
}

/** @type {import('../run.mjs').TakeMeasure} */
export async function measureSave({ decade, folder, runs = 100, say }) {
  const mine = copyWorkspace(decade(), join(folder, 'save.crewbook'));
  const rawPath = copyWorkspace(decade(), join(folder, 'saveRaw.crewbook'));
  const sample = copyWorkspace(decade(), join(folder, 'saveSample.crewbook'));
  const people = await withWorkspace(
    sample,
    async ({ call }) => {
      const found = (await call('people.refs', {})).map(({ id }) => id);
      await call('reports.save', { ...content, personId: found[0], week: weekOf(0) });
      return found;
    },
    { clock },
  );
  const rows = readRows(sample);
  const raw = openRaw(rawPath);
  const insert = prepareInserts(raw, rows);
  // A person for every fifty weeks, counted on from round to round.
  const targetOf = (round) => ({ person: people[Math.floor(round / 50)], week: weekOf(round) });
  say(`${runs} reports of ${rows.length} rows each`);
  let next = 0;
  const timed = await withWorkspace(
    mine,
    async ({ call }) => {
      const works = {
        ours: (round) => {
          const { person, week } = targetOf(next + round);
          return call('reports.save', { ...content, personId: person, week });
        },
        floor: (round) => {
          const { person, week } = targetOf(next + round);
          insert({ person_id: person, week });
        },
      };
      await timeInTurn(5, works);
      next = 5;
      return timeInTurn(runs, works);
    },
    { clock },
  );
  raw.close();
  return [summarize(described, timed)];
}
