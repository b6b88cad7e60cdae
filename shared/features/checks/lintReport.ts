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
 * What is to be said of the words alone, of a line or of a goal:
 * - `vagueVerb`: a verb that says nothing one could look at afterwards;
 * - `planWithoutMeasure`: without a number or a date.
 */
export type WordsHint =
  | { readonly kind: 'planWithoutMeasure'; readonly thing: string }
  | {
      readonly kind: 'vagueVerb';
      readonly verb: string;
      readonly question: OpenQuestion;
      readonly thing: string;
    };

/**
 * A remark for the manager alone (流水账体检), with what a better wording would say;
 * `sameAsLastWeek`: word for word what the last report said.
 */
export type LineHint = { readonly lineId: string } & (
  | WordsHint
  | { readonly kind: 'sameAsLastWeek' }
);

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

function findVagueness(text: string): WordsHint | null {
  const verb = findVagueVerb(text);
  if (verb === null) return null;
  return { kind: 'vagueVerb', verb, question: vagueVerbs[verb], thing: objectOf(text, verb) };
}

/** Looks over the words of something that is meant to be done. `due` is a day in any form. */
export function lintPlan(text: string, due: string | null): WordsHint | null {
  const vagueness = findVagueness(text);
  if (vagueness !== null || due !== null || isConcrete(text)) return vagueness;
  return { kind: 'planWithoutMeasure', thing: text };
}

function lintLine(line: LintedLine, told: ReadonlySet<string>): LineHint | null {
  const { id: lineId, section, text, due } = line;
  const words = sameWords(text);
  if (toldSections.has(section) && words.length >= shortestCopy && told.has(words)) {
    return { lineId, kind: 'sameAsLastWeek' };
  }
  if (section !== 'next' && section !== 'done') return null;
  const hint = section === 'next' ? lintPlan(text, due) : findVagueness(text);
  return hint && { lineId, ...hint };
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
