import { pinyin } from 'pinyin-pro';

/** The ways one character of a text can be typed: itself, or the syllables it is read as. */
interface Sound {
  readonly literal: string;
  readonly syllables: readonly string[];
}

const longestCache = 20_000;
const soundsByText = new Map<string, readonly Sound[]>();

/** Width, case and the two ways of typing ü do not matter when searching. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}

function isChinese(character: string): boolean {
  return /\p{Script=Han}/u.test(character);
}

/** A roster of thousands is written with some hundred characters. */
const readingsOf = new Map<string, readonly string[]>();

function readAlone(character: string): readonly string[] {
  const known = readingsOf.get(character);
  if (known !== undefined) return known;
  const read = pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true });
  readingsOf.set(character, read);
  return read;
}

/** Every reading of a character, since a searcher does not know which one the list chose. */
function toSound(character: string, inContext: string | undefined): Sound {
  if (!isChinese(character)) return { literal: character, syllables: [] };
  const readings = [inContext ?? '', ...readAlone(character)].filter((reading) => reading !== '');
  const typed = readings.flatMap((reading) => [reading, reading.replace('v', 'u')]);
  return { literal: character, syllables: [...new Set(typed)] };
}

function readSounds(text: string): readonly Sound[] {
  const characters = [...text];
  const read = pinyin(text, { toneType: 'none', type: 'array', surname: 'head', v: true });
  const isAligned = read.length === characters.length;
  return characters.map((character, index) =>
    toSound(character, isAligned ? read[index] : undefined),
  );
}

function soundsOf(text: string): readonly Sound[] {
  const known = soundsByText.get(text);
  if (known !== undefined) return known;
  if (soundsByText.size >= longestCache) soundsByText.clear();
  const sounds = readSounds(text);
  soundsByText.set(text, sounds);
  return sounds;
}

/** How many letters the syllable and what was typed have in common from the start. */
function commonPrefix(syllable: string, typed: string): number {
  let length = 0;
  while (length < syllable.length && syllable[length] === typed[length]) length += 1;
  return length;
}

/** Whether `typed` can be spent on the sounds from `start` on, each taking at least one letter. */
function spends(sounds: readonly Sound[], start: number, typed: string): boolean {
  if (typed === '') return true;
  const sound = sounds[start];
  if (!sound) return false;
  if (typed.startsWith(sound.literal)) {
    return spends(sounds, start + 1, typed.slice(sound.literal.length));
  }
  for (const syllable of sound.syllables) {
    for (let length = commonPrefix(syllable, typed); length > 0; length -= 1) {
      if (spends(sounds, start + 1, typed.slice(length))) return true;
    }
  }
  return false;
}

function rankWord(text: string, word: string): number | null {
  if (text === word) return 0;
  if (text.startsWith(word)) return 1;
  const sounds = soundsOf(text);
  if (spends(sounds, 0, word)) return 2;
  // One Latin letter stands somewhere in nearly every name.
  if (/^[a-z]$/.test(word)) return null;
  if (text.includes(word)) return 3;
  return sounds.some((_, index) => spends(sounds, index, word)) ? 4 : null;
}

/**
 * How well a text answers a query: 0 best, null not at all. Every word of the query must be found,
 * as written (Chinese or Latin), as pinyin, as initials (`csy` for 陈思远) or as a mix (`chensy`).
 */
export function rankByPinyin(texts: readonly string[], query: string): number | null {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const folded = texts.map(fold);
  let worst = 0;
  for (const word of words) {
    const ranks = folded.flatMap((text, index) => {
      const rank = rankWord(text, word);
      return rank === null ? [] : [rank + (index > 0 ? 0.5 : 0)];
    });
    if (ranks.length === 0) return null;
    worst = Math.max(worst, Math.min(...ranks));
  }
  return worst;
}

/** The items that answer the query, best first; an empty query keeps all in their order. */
export function searchByPinyin<Item>(
  items: readonly Item[],
  query: string,
  textsOf: (item: Item) => readonly string[],
): Item[] {
  if (query.trim() === '') return [...items];
  return items
    .flatMap((item) => {
      const rank = rankByPinyin(textsOf(item), query);
      return rank === null ? [] : [{ item, rank }];
    })
    .sort((left, right) => left.rank - right.rank)
    .map(({ item }) => item);
}
