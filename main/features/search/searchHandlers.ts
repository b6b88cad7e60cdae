import type { HandlersOf, QueryContext } from '#main/core/context.ts';
import type {
  ReportHit,
  ReportHits,
  searchContract,
} from '#shared/features/search/searchContract.ts';
import { matchLines, splitWords, toMatch } from '#shared/features/search/searchRules.ts';
import { type Candidate, findTasks, listCandidates, loadLinesOf } from './searchStore.ts';

/** Reports looked at in one go: pairs that all stand there seldom fail to make the word. */
const batchSize = 60;

function toHit(
  candidate: Candidate,
  lines: readonly { section: ReportHit['section']; text: string }[],
) {
  const [first] = lines;
  if (first === undefined) return [];
  const { rank: _rank, ...report } = candidate;
  return [{ ...report, section: first.section, text: first.text, moreLines: lines.length - 1 }];
}

interface Search {
  readonly words: readonly string[];
  readonly match: string;
  readonly personId: string | undefined;
  readonly limit: number;
}

/** Reads the index backwards until enough reports truly hold the words. */
async function findReports(
  db: QueryContext['db'],
  { words, match, personId, limit }: Search,
  start: number,
): Promise<ReportHits> {
  const hits: ReportHit[] = [];
  for (let before = start; ; ) {
    const candidates = await listCandidates(db, { match, before, personId, limit: batchSize });
    if (candidates.length === 0) return { hits, next: null };
    const ids = candidates.map(({ reportId }) => reportId);
    const lines = Map.groupBy(await loadLinesOf(db, ids), ({ reportId }) => reportId);
    for (const candidate of candidates) {
      before = candidate.rank;
      hits.push(...toHit(candidate, matchLines(lines.get(candidate.reportId) ?? [], words)));
      if (hits.length === limit) return { hits, next: before };
    }
    if (candidates.length < batchSize) return { hits, next: null };
  }
}

export const searchHandlers: HandlersOf<typeof searchContract> = {
  reports: async ({ db }, { words: typed, personId, limit, before }) => {
    const words = splitWords(typed);
    const match = toMatch(words);
    if (match === null) return { hits: [], next: null };
    return findReports(db, { words, match, personId, limit }, before ?? Number.MAX_SAFE_INTEGER);
  },
  tasks: ({ db }, { words, limit }) => findTasks(db, splitWords(words), limit),
};
