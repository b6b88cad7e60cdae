/**
 * How alike two short Chinese texts are: the Dice coefficient over weighted features of the
 * normalised text, 0 to 1. Features are pairs of neighbouring Chinese characters, the characters
 * themselves with little weight, and whole numbers, SKU codes and English words with much, since
 * those are seldom the same by chance. The best pair of clauses counts, because a report says in
 * one clause what was done and in the next how it went.
 */

const weights = { pair: 1, character: 0.25, code: 2.5 } as const;

/** Clauses that weigh less say too little to be compared on their own. */
const lightestClause = 2;

/** Words that say how work stands, not what it is about. */
const standingWords =
  /已经|已|全部|基本|顺利|完成|完毕|搞定|做完|结束|继续|推进|跟进|进行中|本周|上周|下周|没有/gu;
const smallWords = /[了的并和与把对要出好没未还完一在给]/gu;

type Features = ReadonlyMap<string, number>;

/** A text ready to be compared many times. */
export interface ComparableText {
  readonly clauses: readonly Features[];
}

function weigh(features: Features): number {
  let sum = 0;
  for (const weight of features.values()) sum += weight;
  return sum;
}

function readFeatures(folded: string): Features {
  const features = new Map<string, number>();
  for (const [run] of folded.matchAll(/\p{Script=Han}+/gu)) {
    const characters = [...run];
    for (const [index, character] of characters.entries()) {
      features.set(character, weights.character);
      const before = characters[index - 1];
      if (before !== undefined) features.set(before + character, weights.pair);
    }
  }
  for (const [code] of folded.matchAll(/[a-z0-9]+(?:[.\-_][a-z0-9]+)*/g)) {
    features.set(code, code.length === 1 ? weights.pair : weights.code);
  }
  return features;
}

/** Reads a text once: width, case, punctuation and words like 已完成 make no difference. */
export function comparable(text: string): ComparableText {
  const folded = text.normalize('NFKC').toLowerCase().replaceAll(standingWords, ' ');
  const bare = folded.replaceAll(smallWords, ' ');
  const parts = bare.split(/[,。;!?()\n、]/).map(readFeatures);
  const whole = readFeatures(bare);
  return { clauses: [whole, ...parts.filter((part) => weigh(part) >= lightestClause)] };
}

function dice(left: Features, right: Features): number {
  const total = weigh(left) + weigh(right);
  if (total === 0) return 0;
  let shared = 0;
  for (const [feature, weight] of left) if (right.has(feature)) shared += weight;
  return (2 * shared) / total;
}

/** From 0, nothing in common, to 1, the same but for punctuation and small words. */
export function similarity(left: ComparableText, right: ComparableText): number {
  let best = 0;
  for (const mine of left.clauses) {
    for (const other of right.clauses) best = Math.max(best, dice(mine, other));
  }
  return best;
}
