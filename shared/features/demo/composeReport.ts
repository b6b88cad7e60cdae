import type { PostCode } from '#shared/features/org/builtin/postLibrary.ts';
import { addDays, type IsoDate } from '#shared/lib/isoWeek.ts';
import { composeFigures, type Figure, type FixedFigures } from './composeFigures.ts';
import { fillPhrase } from './fillPhrase.ts';
import type { PostPhrases, WorkThread } from './phrases/phraseModel.ts';
import { phrasesOf } from './phrases/postPhrases.ts';
import { products } from './products.ts';
import { draw, entryAt, pick, scale } from './seededRandom.ts';

export interface ReportAuthor {
  readonly key: string;
  readonly name: string;
  readonly post: PostCode;
  /** Number among the people of the same post, so that two of them do not write the same. */
  readonly peer: number;
  readonly figures?: FixedFigures;
}

export interface ReportScope {
  readonly seed: number;
  /** Weeks from the newest one, 0 or less; the words depend on it, the dates on `monday`. */
  readonly offset: number;
  readonly monday: IsoDate;
  /** Somebody of this post to hand work to, or null. */
  readonly findHolder: (
    post: PostCode,
    drawn: number,
  ) => { readonly key: string; readonly name: string } | null;
  /** Late work of these weeks, by offset, takes two weeks more instead of one. */
  readonly longLateOffsets?: readonly number[];
}

export interface PlanLine {
  readonly text: string;
  /** Null: the author does it and writes no name. */
  readonly owner: { readonly key: string; readonly name: string } | null;
  readonly due: IsoDate;
  /** The piece of work it stands for; the same in every week the work is carried on. */
  readonly workKey: string;
  /** Promised before and late. */
  readonly isCarried: boolean;
}

/** A line about a piece of work promised the week before. */
interface WorkLine {
  readonly text: string;
  readonly workKey: string | null;
}

export interface ReportContent {
  readonly figures: readonly Figure[];
  readonly done: readonly WorkLine[];
  readonly unfinished: readonly WorkLine[];
  readonly issues: readonly string[];
  readonly support: readonly string[];
  readonly next: readonly PlanLine[];
}

const threadsPerWeek = 2;
/** Of the last thread of a week only: with five threads the first one would come back too soon. */
const slipShare = 0.28;

interface Work {
  readonly key: string;
  /** Weeks it takes longer than promised. */
  readonly weeksLate: number;
  readonly plan: string;
  readonly done: string;
  readonly slip: string;
}

interface Composer {
  readonly author: ReportAuthor;
  readonly scope: ReportScope;
  readonly phrases: PostPhrases;
  /** A number in [0, 1) of this person and week. */
  readonly chance: (name: string) => number;
  readonly fill: (phrase: string, key: string) => string;
}

function createComposer(author: ReportAuthor, scope: ReportScope): Composer {
  const { seed, offset } = scope;
  return {
    author,
    scope,
    phrases: phrasesOf(author.post),
    chance: (name) => draw(seed, author.key, offset, name),
    fill: (phrase, key) =>
      fillPhrase(phrase, { seed, key, product: pick(products, draw(seed, key, 'product')) }),
  };
}

/** What the person planned at the end of a week, `offset` weeks from the newest. */
function workPlannedAt({ author, scope, phrases, fill }: Composer, offset: number): Work[] {
  const weeksLate = scope.longLateOffsets?.includes(offset) ? 2 : 1;
  return Array.from({ length: threadsPerWeek }, (_, number) => {
    const key = `${author.key}/${offset}/${number}`;
    const position = (offset + author.peer) * threadsPerWeek + number;
    const thread: WorkThread = entryAt(phrases.threads, position);
    const isLate = number === threadsPerWeek - 1 && draw(scope.seed, key, 'late') < slipShare;
    return {
      key,
      weeksLate: isLate ? weeksLate : 0,
      plan: fill(thread.plan, key),
      done: fill(thread.done, key),
      slip: fill(thread.slip, key),
    };
  });
}

/** Work promised before this week that is still not done by its end. */
function workStillLate(composer: Composer): Work[] {
  const { offset } = composer.scope;
  return [2, 1].flatMap((age) =>
    workPlannedAt(composer, offset - age).filter(({ weeksLate }) => weeksLate >= age),
  );
}

/** Work promised before this week that was done in it, late or as promised. */
function workDone(composer: Composer): Work[] {
  const { offset } = composer.scope;
  return [3, 2, 1].flatMap((age) =>
    workPlannedAt(composer, offset - age).filter(({ weeksLate }) => weeksLate === age - 1),
  );
}

/** `count` different entries, moving on from week to week. */
function rotate(list: readonly string[], from: number, count: number): string[] {
  const length = Math.min(count, list.length);
  return Array.from({ length }, (_, number) => entryAt(list, from + number));
}

function fillRotated(composer: Composer, kind: 'routine' | 'issues' | 'support', count: number) {
  const { author, scope, phrases, fill } = composer;
  const phrasesNow = rotate(phrases[kind], scope.offset * 2 + author.peer, count);
  return phrasesNow.map((phrase, number) =>
    fill(phrase, `${author.key}/${scope.offset}/${kind}/${number}`),
  );
}

function composeDone(composer: Composer): { done: WorkLine[]; unfinished: WorkLine[] } {
  const routine = fillRotated(composer, 'routine', composer.chance('routine') < 0.4 ? 2 : 1);
  const work = workDone(composer).map(({ key, done }) => ({ text: done, workKey: key }));
  const daily = routine.map((text) => ({ text, workKey: null }));
  return {
    done: composer.chance('order') < 0.5 ? [...work, ...daily] : [...daily, ...work],
    unfinished: workStillLate(composer).map(({ key, slip }) => ({ text: slip, workKey: key })),
  };
}

function planHandOff(composer: Composer): PlanLine[] {
  const { author, scope, phrases, chance, fill } = composer;
  if (phrases.handOffs.length === 0 || chance('hand off') > 0.4) return [];
  const workKey = `${author.key}/${scope.offset}/handOff`;
  const handOff = entryAt(phrases.handOffs, scope.offset + author.peer);
  const owner = scope.findHolder(handOff.to, chance('holder'));
  if (owner === null || owner.key === author.key) return [];
  const due = addDays(scope.monday, 7 + scale(chance('hand off day'), 1, 3));
  return [{ text: fill(handOff.text, workKey), owner, due, workKey, isCarried: false }];
}

function composeNext(composer: Composer): PlanLine[] {
  const { offset, monday } = composer.scope;
  const carried = workStillLate(composer).map(({ key, plan }, number) => ({
    text: `顺延：${plan}`,
    owner: null,
    due: addDays(monday, 8 + number),
    workKey: key,
    isCarried: true,
  }));
  const fresh = workPlannedAt(composer, offset).map(({ key, plan }, number) => ({
    text: plan,
    owner: null,
    due: addDays(monday, 8 + number * 2 + scale(composer.chance(`day ${number}`), 0, 1)),
    workKey: key,
    isCarried: false,
  }));
  return [...carried, ...fresh, ...planHandOff(composer)];
}

/** What one person has to say about one week. Depends on nothing but author and scope. */
export function composeReport(author: ReportAuthor, scope: ReportScope): ReportContent {
  const composer = createComposer(author, scope);
  const { seed, offset } = scope;
  const figureScope = { seed, personKey: author.key, offset };
  return {
    figures: composeFigures(composer.phrases.figures, figureScope, author.figures),
    ...composeDone(composer),
    issues: fillRotated(composer, 'issues', scale(composer.chance('issues'), 1, 2)),
    support: fillRotated(composer, 'support', composer.chance('support') < 0.35 ? 1 : 0),
    next: composeNext(composer),
  };
}
