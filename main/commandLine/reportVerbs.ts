import { fixedClock } from '#main/core/clock.ts';
import type { PersonRef } from '#shared/features/people/peopleModel.ts';
import type { Person } from '#shared/features/reports/matchPerson.ts';
import { type ParsedPaste, parseReports } from '#shared/features/reports/parseReports.ts';
import {
  longestReport,
  mostReports,
  type SavedPaste,
} from '#shared/features/reports/reportsModel.ts';
import type { ReviewReport } from '#shared/features/reports/reviewModel.ts';
import { itemsOf } from '#shared/features/reports/reviewReport.ts';
import { toReviewedReport } from '#shared/features/reports/toReviewedReport.ts';
import { weekOfDate } from '#shared/lib/isoWeek.ts';
import { requireOption, UsageError, type Verb, VerbFailure } from './commandLine.ts';
import { readPeopleFile, readText, requireDay } from './readInput.ts';
import { type OpenedWorkspace, withWorkspace } from './withWorkspace.ts';

const nothingFound = '没有认出周报，什么都没有改动。请确认粘贴的是带姓名或标题的周报文字。';

function toPerson({ id, name, aliases, postCode }: PersonRef): Person {
  return postCode === null ? { id, name, aliases } : { id, name, aliases, postCode };
}

async function loadPeople(workspace: OpenedWorkspace): Promise<Person[]> {
  return (await workspace.call<PersonRef[]>('people.refs', {})).map(toPerson);
}

/** `parse-reports`: reads a paste and prints what it understood; saves nothing. */
export const parseReportsVerb: Verb = {
  usage: 'parse-reports (--people FILE.json | --workspace FILE) --today DATE [FILE|-]',
  options: ['people', 'workspace', 'today'],
  takesFile: true,
  run: async (input) => {
    const today = requireDay(input, 'today');
    const { people: peopleFile, workspace: workspaceFile } = input.options;
    if ((peopleFile === undefined) === (workspaceFile === undefined)) {
      throw new UsageError('give either --people or --workspace');
    }
    const people =
      peopleFile === undefined
        ? await withWorkspace(workspaceFile ?? '', loadPeople)
        : readPeopleFile(peopleFile);
    const { reports } = parseReports(await readText(input), { people, today });
    if (reports.length === 0) throw new VerbFailure(nothingFound);
    return JSON.stringify(reports, null, 2);
  },
};

interface Skipped {
  readonly author: string | null;
  readonly week: string | null;
  readonly reason: 'author_unknown' | 'week_unknown' | 'week_future' | 'already_there' | 'too_long';
}

function describeReport({ author, week }: ReviewReport) {
  return { author: author.name, week: week.week };
}

/** Why a report cannot be saved without a person looking at it; null when it can. */
function reasonToSkip(
  report: ReviewReport,
  known: { taken: Set<string>; thisWeek: string },
): Skipped['reason'] | null {
  if (report.author.personId === null) return 'author_unknown';
  if (report.week.week === null) return 'week_unknown';
  if (report.week.week > known.thisWeek) return 'week_future';
  if (itemsOf(report).length > longestReport) return 'too_long';
  const key = `${report.author.personId} ${report.week.week}`;
  if (known.taken.has(key)) return 'already_there';
  known.taken.add(key);
  return null;
}

async function listTaken(workspace: OpenedWorkspace, paste: ParsedPaste): Promise<Set<string>> {
  const wanted = paste.review.reports.flatMap(({ author, week }) =>
    author.personId && week.week ? [{ personId: author.personId, week: week.week }] : [],
  );
  const existing = await workspace.call<{ personId: string; week: string }[]>(
    'reports.findExisting',
    { reports: wanted },
  );
  return new Set(existing.map(({ personId, week }) => `${personId} ${week}`));
}

/** The paste is one act, so it is not saved in parts; who gives it in parts has several acts. */
function assertFewEnough(count: number): void {
  if (count <= mostReports) return;
  throw new VerbFailure(
    `认出了 ${count} 份周报，一次最多保存 ${mostReports} 份，所以一份都没有保存，工作区没有改动。请把文字分成几段，一段一段导入。`,
  );
}

async function importReports(workspace: OpenedWorkspace, text: string, today: string) {
  const paste = parseReports(text, { people: await loadPeople(workspace), today });
  if (paste.reports.length === 0) throw new VerbFailure(nothingFound);
  assertFewEnough(paste.review.reports.length);
  const known = { taken: await listTaken(workspace, paste), thisWeek: weekOfDate(today) };
  const skipped: Skipped[] = [];
  const chosen: ReviewReport[] = [];
  for (const report of paste.review.reports) {
    const reason = reasonToSkip(report, known);
    if (reason === null) chosen.push(report);
    else skipped.push({ ...describeReport(report), reason });
  }
  if (chosen.length === 0) return { saved: [], skipped };
  const result = await workspace.call<SavedPaste>('reports.saveMany', {
    raw: { text, source: 'command_line' },
    reports: chosen.map((report) =>
      toReviewedReport(report, {
        person: { id: report.author.personId ?? '' },
        week: report.week.week ?? '',
      }),
    ),
  });
  return {
    saved: result.saved.map((_, index) => describeReport(chosen[index] as ReviewReport)),
    skipped,
  };
}

/** `import-reports`: saves what needs no look, never over a report that is there. */
export const importReportsVerb: Verb = {
  usage: 'import-reports --workspace FILE --today DATE [FILE|-]',
  options: ['workspace', 'today'],
  takesFile: true,
  run: async (input) => {
    const today = requireDay(input, 'today');
    const path = requireOption(input, 'workspace');
    const text = await readText(input);
    const result = await withWorkspace(path, (workspace) => importReports(workspace, text, today), {
      clock: fixedClock(`${today}T12:00`),
    });
    const json = JSON.stringify(result, null, 2);
    if (result.saved.length === 0) {
      const failure = new VerbFailure(
        `一份都没有保存：作者或周次认不出、周次还没到、已经有了，或者超过 ${longestReport} 行。工作区没有改动。`,
      );
      throw Object.assign(failure, { stdout: json });
    }
    return json;
  },
};
