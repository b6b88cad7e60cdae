const pictograph = /^\p{Extended_Pictographic}$/u;
/** Pictographs by the Unicode table that people type as text. */
const textMarks = new Set(['©', '®', '™', '‼', '⁉', 'ℹ', '↔', '㊗', '㊙', 'Ⓜ']);
const variationSelector = 0xfe0f;
const joiner = 0x200d;
const keycap = 0x20e3;

function isEmojiPart(code: number): boolean {
  const isSkinTone = code >= 0x1f3fb && code <= 0x1f3ff;
  const isFlagLetter = code >= 0x1f1e6 && code <= 0x1f1ff;
  const isTag = code >= 0xe0020 && code <= 0xe007f;
  return code === variationSelector || code === joiner || isSkinTone || isFlagLetter || isTag;
}

/** Ideographs, kana, Latin and the common marks, which make up nearly all of a paste. */
function isPlainText(code: number): boolean {
  return code < 0x200d || (code >= 0x3040 && code <= 0xd7ff && code !== 0x3297 && code !== 0x3299);
}

function isEmoji(code: number): boolean {
  if (isPlainText(code)) return false;
  if (isEmojiPart(code)) return true;
  const character = String.fromCodePoint(code);
  return pictograph.test(character) && !textMarks.has(character);
}

function codePointBefore(text: string, end: number): number {
  const low = text.charCodeAt(end - 1);
  const high = end > 1 ? text.charCodeAt(end - 2) : 0;
  const isPair = low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff;
  return isPair ? (text.codePointAt(end - 2) ?? low) : low;
}

/** Length of a keycap such as 1️⃣ that ends at `end`, 0 when there is none. */
function keycapLength(text: string, end: number): number {
  if (text.charCodeAt(end - 1) !== keycap) return 0;
  return text.charCodeAt(end - 2) === variationSelector ? 3 : 2;
}

/** The column before the emoji that end at `end`; spaces between them go too. */
export function skipEmojiBackward(text: string, end: number): number {
  let kept = end;
  let column = end;
  while (column > 0) {
    const cap = keycapLength(text, column);
    const code = codePointBefore(text, column);
    if (cap > 0) column = Math.max(0, column - cap);
    else if (isEmoji(code)) column -= code > 0xffff ? 2 : 1;
    else if (/\s/.test(text.charAt(column - 1))) {
      column -= 1;
      continue;
    } else break;
    kept = column;
  }
  return kept;
}

/** The column after the emoji and spaces that begin at `start`. */
export function skipEmojiForward(text: string, start: number): number {
  let column = start;
  while (column < text.length) {
    const code = text.codePointAt(column) ?? 0;
    if (isEmoji(code)) column += code > 0xffff ? 2 : 1;
    else if (/\s/.test(text.charAt(column))) column += 1;
    else break;
  }
  return column;
}

/** Text without any of these has no emoji; a quick test for nearly every line. */
const mayBeEmoji = /[\u203c-\u303f\u3297\u3299\ud83c-\udbff]|\u200d|\ufe0f/;

export function removeEmoji(text: string): string {
  if (!mayBeEmoji.test(text)) return text;
  let kept = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (!isEmoji(code) && code !== keycap) kept += character;
  }
  return kept;
}
