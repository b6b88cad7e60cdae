import { readFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';

/** What each code of one font stands for, and how many hexadecimal digits a code has. */
interface Letters {
  readonly digits: number;
  readonly of: ReadonlyMap<string, string>;
}

const fromHex = (hex: string): string =>
  Buffer.from(hex, 'hex').swap16().toString('utf16le').replace('\ufeff', '');

const countUp = (hex: string, steps: number): string =>
  (Number.parseInt(hex, 16) + steps).toString(16).toUpperCase().padStart(hex.length, '0');

/** The objects of a PDF as Chromium writes it, by number; streams are unpacked. */
function readObjects(pdf: string): Map<string, string> {
  const objects = new Map<string, string>();
  for (const [, id = '', content = ''] of pdf.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [head = '', packed] = content.split(/stream\r?\n/);
    const bytes = Buffer.from(packed?.replace(/\n?end$/, '') ?? '', 'latin1');
    const isPacked = head.includes('/FlateDecode');
    objects.set(id, isPacked ? inflateSync(bytes).toString('latin1') : content);
  }
  return objects;
}

/** @param map the font's table from codes to text, `ToUnicode` */
function readLetters(map: string): Letters {
  const of = new Map<string, string>();
  for (const [, part = ''] of map.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of part.matchAll(/<(\w+)> <(\w+)>/g)) {
      of.set(code, fromHex(text));
    }
  }
  for (const [, part = ''] of map.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', text = ''] of part.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const last = Number.parseInt(to, 16) - Number.parseInt(from, 16);
      for (let step = 0; step <= last; step += 1) {
        of.set(countUp(from, step), fromHex(countUp(text, step)));
      }
    }
  }
  return { digits: /begincodespacerange\n<(\w+)>/.exec(map)?.[1]?.length ?? 2, of };
}

const codesOf = (text: string, { digits }: Letters): readonly string[] =>
  text.match(new RegExp(`\\w{${digits}}`, 'g')) ?? [];

/** The words of one page's drawing instructions, each text block on a line of its own. */
function readText(content: string, fonts: ReadonlyMap<string, Letters>): string {
  const tokens =
    /\/ActualText <(\w*)> >> BDC|\/F(\d+) [\d.]+ Tf|\/\w+ <<[^>]*>>\s?BDC|(EMC)|<(\w*)>|(ET)/g;
  const spans: boolean[] = [];
  let letters: Letters | undefined;
  let read = '';
  for (const [token, actual, font, end, codes, block] of content.matchAll(tokens)) {
    if (actual !== undefined) {
      read += fromHex(actual);
      spans.push(true);
    } else if (token.endsWith('BDC')) spans.push(false);
    else if (end) spans.pop();
    else if (font) letters = fonts.get(font);
    else if (block) read += '\n';
    else if (codes && letters && !spans.includes(true)) {
      const { of } = letters;
      read += codesOf(codes, letters)
        .map((code) => of.get(code) ?? '\ufffd')
        .join('');
    }
  }
  return read;
}

/**
 * The text of a PDF that Chromium printed, as a reader copies it: a span that says its actual text
 * gives that, any other its codes as the font's own table spells them.
 */
export async function readPdf(path: string): Promise<string> {
  const objects = readObjects((await readFile(path)).toString('latin1'));
  const fonts = new Map<string, Letters>();
  for (const [id, font] of objects) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(font)?.[1];
    if (map) fonts.set(id, readLetters(objects.get(map) ?? ''));
  }
  return [...objects.values()]
    .filter((content) => content.includes('\nBT\n'))
    .map((content) => readText(content, fonts))
    .join('\n');
}
