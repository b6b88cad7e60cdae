import { join } from 'node:path';
import { withWorkspace } from '#main/commandLine/withWorkspace.ts';
import { fixedClock } from '#main/core/clock.ts';
import { copyWorkspace } from '../dataFolder.mjs';
import { decadeToday } from '../decadeFile.mjs';
import { openRaw } from '../rawFile.mjs';
import { summarize, timeInTurn } from '../statistics.mjs';

const week = '2026-W24';
const weekBefore = '2026-W23';
const monday = '2026-06-08';

const boardSql = `
  SELECT p.id, p.name, p.joined_on, p.left_on, r.id AS report_id, r.template, r.submitted_at,
    r.lateness, post.name AS post_name, post.report_template, version.name AS unit_name,
    (SELECT count(*) FROM report_lines AS l WHERE l.report_id = r.id) AS lines,
    (SELECT count(*) FROM report_lines AS l WHERE l.report_id = r.id AND l.section = 'issues') AS issues,
    (SELECT count(*) FROM report_lines AS l WHERE l.report_id = r.id AND l.section = 'support') AS support
  FROM people AS p
  LEFT JOIN reports AS r ON r.week = @week AND r.person_id = p.id
  LEFT JOIN assignments AS a ON a.person_id = p.id AND a.kind = 'main' AND a.ends_on IS NULL
  LEFT JOIN seats AS s ON s.id = a.seat_id
  LEFT JOIN posts AS post ON post.id = s.post_id
  LEFT JOIN unit_versions AS version ON version.unit_id = s.unit_id AND version.ends_on IS NULL
  WHERE p.left_on IS NULL OR p.left_on >= @monday`;
const rollUpSql = [
  `SELECT r.person_id, m.code, m.value, m.target, m.rate, m.previous, m.delta, m.wow
    FROM reports AS r JOIN report_metrics AS m ON m.report_id = r.id WHERE r.week = @week`,
  `SELECT r.person_id, m.code, m.value
    FROM reports AS r JOIN report_metrics AS m ON m.report_id = r.id WHERE r.week = @weekBefore`,
  `SELECT l.id, l.report_id, r.person_id, l.section, l.text, l.owner_text, l.due, l.commitment_id,
      c.state, c.owner_id, o.name AS owner_name, c.due_on
    FROM reports AS r JOIN report_lines AS l ON l.report_id = r.id
    LEFT JOIN commitments AS c ON c.id = l.commitment_id LEFT JOIN people AS o ON o.id = c.owner_id
    WHERE r.week = @week ORDER BY r.person_id, l.position`,
  `SELECT count(*) AS total, sum(c.state = 'done') AS done
    FROM reports AS r JOIN report_lines AS l ON l.report_id = r.id AND l.section = 'next'
    JOIN commitments AS c ON c.id = l.commitment_id WHERE r.week = @weekBefore`,
];

const described = {
  board: {
    name: 'board',
    what: 'Who has reported and who has not in one week of 100 people, through the door, judged and sorted.',
    floor: 'the same rows by one prepared statement.',
    promise: null,
  },
  weekRollUp: {
    name: 'weekRollUp',
    what: 'The whole week of 100 people (board, figures, some 2,800 lines with their tasks) through the door, grouped and sorted.',
    floor: 'the same rows by five prepared statements.',
    promise: null,
  },
};

/** @type {import('../run.mjs').TakeMeasure} */
export async function measureWeekReads({ decade, folder, runs = 40, say }) {
  const mine = copyWorkspace(decade(), join(folder, 'week.crewbook'));
  const raw = openRaw(copyWorkspace(decade(), join(folder, 'weekRaw.crewbook')));
  const board = raw.prepare(boardSql);
  const rest = rollUpSql.map((text) => raw.prepare(text));
  const given = { week, weekBefore, monday };
  const floors = {
    board: () => board.all(given),
    weekRollUp: () => [board, ...rest].map((statement) => statement.all(given)),
  };
  const measures = [];
  const clock = fixedClock(`${decadeToday}T09:00`);
  await withWorkspace(
    mine,
    async ({ call }) => {
      for (const name of ['board', 'weekRollUp']) {
        const ours = () => call(`reports.${name}`, { week });
        const { rows } = await ours();
        if (rows.length !== floors.board().length)
          throw new Error('both must read the same people');
        say(`${name}, ${runs} times`);
        const works = { ours, floor: floors[name] };
        await timeInTurn(3, works);
        measures.push(summarize(described[name], await timeInTurn(runs, works)));
      }
    },
    { clock },
  );
  raw.close();
  return measures;
}
