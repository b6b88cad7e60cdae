const runs = /[\p{L}\p{N}]+/gu;
const highestCodePoint = 0x110000;

/** Text as it is compared: full width and capitals do not make another word. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function tokenOf(first: string, second: string): string {
  return ((first.codePointAt(0) ?? 0) * highestCodePoint + (second.codePointAt(0) ?? 0)).toString(
    36,
  );
}

/**
 * Every pair of neighbouring letters or digits of a text, once, as a word of ASCII letters and
 * digits: what a full-text index takes from any language, Chinese above all, where words have no
 * spaces between them. A text that holds a word of two characters or more holds all of its pairs.
 */
export function listBigrams(text: string): string[] {
  const found = new Set<string>();
  for (const [run] of foldText(text).matchAll(runs)) {
    const characters = [...run];
    for (let index = 1; index < characters.length; index += 1) {
      found.add(tokenOf(characters[index - 1] ?? '', characters[index] ?? ''));
    }
  }
  return [...found].sort();
}
