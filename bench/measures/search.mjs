import { join } from 'node:path';
import { toMatch } from '#shared/features/search/searchRules.ts';
import { copyWorkspace } from '../dataFolder.mjs';
import { withOpenedApp } from '../openedApp.mjs';
import { openRaw } from '../rawFile.mjs';
import { summarize, takeTurns } from '../statistics.mjs';

const described = {
  name: 'search',
  what: 'The newest 50 reports of ten years that hold two characters, from the page through the door and back.',
  floor: 'the same reports and their lines by two prepared statements, in one process.',
  promise: null,
};
const limit = 50;
const words = ['库存', '客服', '详情', '直播', '补货', '差评'];

/** Runs in our page. Answers milliseconds per search. */
async function searchFromPage({ words, limit }) {
  const began = performance.now();
  for (const each of words) {
    const input = { words: each, limit };
    const request = JSON.stringify({ id: 0, name: 'search.reports', input });
    const { value } = JSON.parse(await window.app.call(request, true));
    if (value.hits.length === 0) throw new Error(`nothing found of ${each}`);
  }
  return (performance.now() - began) / words.length;
}

function createFloor(raw) {
  const candidates = raw.prepare(`
    SELECT report_search.report_id AS id FROM report_words
    JOIN report_search ON report_search.rank = report_words.rowid
    WHERE report_words MATCH ? ORDER BY report_words.rowid DESC LIMIT ${limit}`);
  const lines = raw.prepare('SELECT section, text FROM report_lines WHERE report_id = ?');
  return () => {
    const began = performance.now();
    for (const each of words) {
      for (const { id } of candidates.all(toMatch([each]))) {
        lines.all(id).filter(({ text }) => text.includes(each));
      }
    }
    return (performance.now() - began) / words.length;
  };
}

/** @type {import('../run.mjs').TakeMeasure} */
export async function measureSearch({ decade, folder, runs = 30, say }) {
  const raw = openRaw(copyWorkspace(decade(), join(folder, 'raw.crewbook')));
  try {
    return await withOpenedApp({ folder, workspace: decade() }, async ({ page }) => {
      say(`${runs} times ${words.length} words`);
      const floor = createFloor(raw);
      const works = {
        ours: () => page.evaluate(searchFromPage, { words, limit }),
        floor: async () => floor(),
      };
      await takeTurns(3, works);
      return [summarize(described, await takeTurns(runs, works))];
    });
  } finally {
    raw.close();
  }
}
