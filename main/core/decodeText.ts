import type { TextEncoding } from '#shared/documents/givenTable.ts';

const byteOrderMarks: readonly (readonly [
  bytes: readonly number[],
  decoder: string,
  encoding: TextEncoding,
])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8', 'utf-8'],
  [[0xff, 0xfe], 'utf-16le', 'utf-16'],
  [[0xfe, 0xff], 'utf-16be', 'utf-16'],
];

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

interface Decoded {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** What Chinese and English text is made of, with its punctuation and pictures. */
const usual =
  /[\t\n\r -~\u00a0-\u00ff\u2000-\u206f\u2100-\u27bf\u3000-\u30ff\p{Script=Han}\uff00-\uffef\p{Extended_Pictographic}]/u;
/** Bytes of another encoding taken in pairs are Korean, private or no characters at all. */
const leastUsual = 0.9;
const sampleLength = 4096;
/** Plain ASCII in UTF-16 is half NULs; a file of another kind has one here and there. */
const leastNuls = 0.25;

function isUsualText(text: string): boolean {
  const characters = [...text.slice(0, sampleLength)];
  const { length } = characters.filter((character) => usual.test(character));
  return length >= characters.length * leastUsual;
}

/**
 * UTF-16 without its mark: a NUL is the high half of a tab, a digit or a line end, or the low one
 * of 一 and few others. What can be read as UTF-8 too is UTF-16 only where the NULs are many.
 */
function decodeBareUtf16(bytes: Uint8Array, isUtf8: boolean): string | undefined {
  if (bytes.length % 2 === 1) return undefined;
  const isNul = (byte: number, index: number, parity: number) => byte === 0 && index % 2 === parity;
  const countNuls = (parity: number): number =>
    bytes.reduce((count, byte, index) => count + Number(isNul(byte, index, parity)), 0);
  const [even, odd] = [countNuls(0), countNuls(1)];
  if (even + odd === 0 || (isUtf8 && even + odd < bytes.length * leastNuls)) return undefined;
  const text = decodeStrictly(bytes, odd >= even ? 'utf-16le' : 'utf-16be');
  return text !== undefined && isUsualText(text) ? text : undefined;
}

const lineFeed = 0x0a;
/** First of the three bytes of a Chinese character in UTF-8; GBK hardly ever fills a line so. */
const firstHanLead = 0xe4;
const lastHanLead = 0xe9;

function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(lineFeed, from);
    const next = end === -1 ? bytes.length : end + 1;
    lines.push(bytes.subarray(from, next));
    from = next;
  }
  return lines;
}

/** Lines of both kinds in one file, as an export that was appended to by another program. */
function decodeMixed(bytes: Uint8Array): string | undefined {
  let hasUtf8 = false;
  const texts = splitLines(bytes).map((line) => {
    const text = decodeStrictly(line, 'utf-8');
    hasUtf8 ||=
      text !== undefined && line.some((byte) => byte >= firstHanLead && byte <= lastHanLead);
    return text ?? decodeStrictly(line, 'gb18030');
  });
  return hasUtf8 && !texts.includes(undefined) ? texts.join('') : undefined;
}

/**
 * The text of a file as Chinese Windows programs write it, and how its bytes were read: by its
 * byte order mark, else UTF-16 that shows itself by its NULs, else UTF-8, else line by line where
 * lines of both kinds stand, else GB18030, which holds GBK. What is nothing of these is UTF-8 with
 * marks for the bad bytes.
 */
export function detectText(bytes: Uint8Array): Decoded {
  const marked = byteOrderMarks.find(([mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return { text: new TextDecoder(marked[1]).decode(bytes), encoding: marked[2] };
  const plain = decodeStrictly(bytes, 'utf-8');
  const wide = decodeBareUtf16(bytes, plain !== undefined);
  if (wide !== undefined) return { text: wide, encoding: 'utf-16' };
  if (plain !== undefined) return { text: plain, encoding: 'utf-8' };
  const mixed = decodeMixed(bytes);
  if (mixed !== undefined) return { text: mixed, encoding: 'mixed' };
  const chinese = decodeStrictly(bytes, 'gb18030');
  if (chinese !== undefined) return { text: chinese, encoding: 'gb18030' };
  return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8' };
}

/** The text alone. */
export function decodeText(bytes: Uint8Array): string {
  return detectText(bytes).text;
}
