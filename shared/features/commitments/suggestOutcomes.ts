import { type ComparableText, comparable, similarity } from '#shared/lib/textSimilarity.ts';
import type { Outcome } from './outcomeModel.ts';

/**
 * From here on a line may answer a promise. Measured on the plans, results and excuses of all
 * posts of the demo: 92 of 100 answers lie above it, 1 of 200 other lines does.
 */
const answerThreshold = 0.35;

/** A plan that goes on is written again in nearly the same words. */
const repeatThreshold = 0.6;

export interface PromiseWords {
  readonly id: string;
  readonly title: string;
  /** As the report put it. */
  readonly words: string | null;
}

export interface ReportedLine {
  readonly section: string;
  readonly text: string;
}

/** What a report seems to say of a promise; somebody confirms it or says otherwise. */
export interface SuggestedOutcome {
  readonly commitmentId: string;
  readonly outcome: Outcome;
  readonly reason: string;
  /** The line that tells of it; null when only the next plan repeats it. */
  readonly lineIndex: number | null;
  /** The line of the next plan that goes on with it. */
  readonly planIndex: number | null;
}

interface Pair {
  readonly promise: number;
  readonly line: number;
  readonly score: number;
}

const answerSections: readonly string[] = ['done', 'unfinished'];

const partWords =
  /部分|一半|未完成|没完成|没做完|还差|还剩|进行中|(?:完成|进度)[了到约]?\s*\d{1,2}%/u;

/** What a done or unfinished line says of the work it speaks of. */
export function outcomeOf({ section, text }: ReportedLine): Outcome {
  if (partWords.test(text.normalize('NFKC'))) return 'partial';
  return section === 'done' ? 'done' : 'slipped';
}

/** What stands behind the first comma of a line that is not done tells why. */
export function reasonOf({ section, text }: ReportedLine): string {
  if (section === 'done') return '';
  const [, ...rest] = text.split(/[，,；;：:]/);
  return rest.join('，').trim().slice(0, 300);
}

/** The best pairs first; every promise and every line is used once. */
function pairUp(
  promises: readonly (readonly ComparableText[])[],
  lines: readonly (ComparableText | null)[],
  threshold: number,
): ReadonlyMap<number, number> {
  const pairs = promises.flatMap((texts, promise) =>
    lines.flatMap((line, index): Pair[] => {
      if (line === null) return [];
      const score = Math.max(...texts.map((text) => similarity(text, line)));
      return score >= threshold ? [{ promise, line: index, score }] : [];
    }),
  );
  const taken = new Set<number>();
  const chosen = new Map<number, number>();
  for (const { promise, line } of pairs.sort((left, right) => right.score - left.score)) {
    if (chosen.has(promise) || taken.has(line)) continue;
    chosen.set(promise, line);
    taken.add(line);
  }
  return chosen;
}

function readSections(lines: readonly ReportedLine[], sections: readonly string[]) {
  return lines.map(({ section, text }) => (sections.includes(section) ? comparable(text) : null));
}

/**
 * Which line of a report answers which promise of its author: the done and unfinished lines by
 * likeness, and the plans that go on by the lines of the next plan. A promise no line speaks of
 * gets no suggestion.
 */
export function suggestOutcomes(
  promises: readonly PromiseWords[],
  lines: readonly ReportedLine[],
): SuggestedOutcome[] {
  const texts = promises.map(({ title, words }) =>
    [...new Set([title, words ?? title])].map(comparable),
  );
  const answers = pairUp(texts, readSections(lines, answerSections), answerThreshold);
  const repeats = pairUp(texts, readSections(lines, ['next']), repeatThreshold);
  return promises.flatMap(({ id }, index): SuggestedOutcome[] => {
    const lineIndex = answers.get(index) ?? null;
    const planIndex = repeats.get(index) ?? null;
    const line = lineIndex === null ? undefined : lines[lineIndex];
    if (line === undefined && planIndex === null) return [];
    const outcome = line === undefined ? 'slipped' : outcomeOf(line);
    const reason = line === undefined ? '' : reasonOf(line);
    const goesOn = outcome !== 'done';
    return [{ commitmentId: id, outcome, reason, lineIndex, planIndex: goesOn ? planIndex : null }];
  });
}
