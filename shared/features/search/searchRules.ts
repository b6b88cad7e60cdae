import { foldText, listBigrams } from '#shared/lib/bigrams.ts';

/** Characters of what is looked for. */
export const longestWords = 100;

/** What was typed, as it is looked for: each word folded, none twice. */
export function splitWords(words: string): string[] {
  return [...new Set(foldText(words).split(/\s+/u).filter(Boolean))];
}

/** The index's words that every match must hold; null when a word is too short to look up. */
export function toMatch(words: readonly string[]): string | null {
  const bigrams = words.map((word) => listBigrams(word));
  if (bigrams.some((pairs) => pairs.length === 0)) return null;
  return [...new Set(bigrams.flat())].map((pair) => `"${pair}"`).join(' AND ');
}

interface Line {
  readonly text: string;
}

/** The lines that hold one of the words, when together they hold all of them; else none. */
export function matchLines<Found extends Line>(
  lines: readonly Found[],
  words: readonly string[],
): Found[] {
  const folded = lines.map((line) => ({ line, text: foldText(line.text) }));
  const holds = (word: string): boolean => folded.some(({ text }) => text.includes(word));
  if (!words.every(holds)) return [];
  return folded.flatMap(({ line, text }) =>
    words.some((word) => text.includes(word)) ? [line] : [],
  );
}
