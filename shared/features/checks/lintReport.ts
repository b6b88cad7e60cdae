import type { LineSection } from '#shared/features/reports/reportsModel.ts';
import { foldText } from '#shared/lib/bigrams.ts';
import {
  findVagueVerb,
  isConcrete,
  type OpenQuestion,
  objectOf,
  vagueVerbs,
} from './vagueWords.ts';

export interface LintedLine {
  readonly id: string;
  readonly section: LineSection;
  readonly text: string;
  readonly due: string | null;
}

/**
 * A remark for the manager alone (流水账体检), with what a better wording would say:
 * - `sameAsLastWeek`: word for word what the last report said;
 * - `planWithoutMeasure`: a plan without a number or a date;
 * - `vagueVerb`: a verb that says nothing one could look at afterwards.
 */
export type LineHint =
  | { readonly lineId: string; readonly kind: 'sameAsLastWeek' }
  | { readonly lineId: string; readonly kind: 'planWithoutMeasure'; readonly thing: string }
  | {
      readonly lineId: string;
      readonly kind: 'vagueVerb';
      readonly verb: string;
      readonly question: OpenQuestion;
      readonly thing: string;
    };

export interface ReportHints {
  readonly lines: readonly LineHint[];
  /** Reports in a row, this one included, that state no problem; 0 when one does or too few are known. */
  readonly weeksWithoutProblem: number;
}

interface KnownReport {
  readonly lines: readonly LintedLine[];
}

/** So many reports in a row without a problem are worth a question (practice). */
const quietWeeks = 3;

/** Words count, not marks, spaces and leading numbers. */
function sameWords(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Too short to say that it is a copy: 无, 同上, 正常. */
const shortestCopy = 4;

/** Sections in which a repeated line is a repeated story; plans may well go on. */
const toldSections: ReadonlySet<LineSection> = new Set(['done', 'unfinished', 'issues', 'support']);

function lintLine(line: LintedLine, told: ReadonlySet<string>): LineHint | null {
  const { id: lineId, section, text, due } = line;
  const words = sameWords(text);
  if (toldSections.has(section) && words.length >= shortestCopy && told.has(words)) {
    return { lineId, kind: 'sameAsLastWeek' };
  }
  if (section !== 'next' && section !== 'done') return null;
  const verb = findVagueVerb(text);
  if (verb !== null) {
    const thing = objectOf(text, verb);
    return { lineId, kind: 'vagueVerb', verb, question: vagueVerbs[verb], thing };
  }
  const isMeasured = section !== 'next' || due !== null || isConcrete(text);
  return isMeasured ? null : { lineId, kind: 'planWithoutMeasure', thing: text };
}

function countQuietWeeks(reports: readonly KnownReport[]): number {
  const firstProblem = reports.findIndex(({ lines }) =>
    lines.some(({ section }) => section === 'issues' || section === 'support'),
  );
  const quiet = firstProblem === -1 ? reports.length : firstProblem;
  return quiet >= quietWeeks ? quiet : 0;
}

/** Looks a report over beside the reporter's earlier ones, newest first. Never blocks anything. */
export function lintReport(report: KnownReport, previous: readonly KnownReport[]): ReportHints {
  const told = new Set(
    (previous[0]?.lines ?? [])
      .filter(({ section }) => toldSections.has(section))
      .map(({ text }) => sameWords(text)),
  );
  return {
    lines: report.lines.flatMap((line) => lintLine(line, told) ?? []),
    weeksWithoutProblem: report.lines.length === 0 ? 0 : countQuietWeeks([report, ...previous]),
  };
}
