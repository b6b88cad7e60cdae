import { skipEmojiForward } from './emoji.ts';

const digit = '[0-9０-９]';
const numeral = '[一二三四五六七八九十]';

/**
 * One leading bullet, read from the raw text: narrowing the width first would turn ①618 into
 * 1618. `N.` counts only when no digit follows, so 6.16晚8点 keeps its date.
 */
const bulletForms: readonly RegExp[] = [
  new RegExp(`${digit}{1,2}\\s?[、)）]\\s*`, 'y'),
  new RegExp(`${digit}{1,2}[.．](?!${digit})\\s*`, 'y'),
  // 1.6.15 and 2.6月16日 can only be a number before a date.
  new RegExp(
    `${digit}{1,2}[.．](?=${digit}{1,2}(?:[.．]${digit}{1,2}(?![.．0-9])|月${digit}))`,
    'y',
  ),
  new RegExp(`[（(]\\s?(?:${digit}{1,2}|${numeral}{1,3})\\s?[)）][、.．]?\\s*`, 'y'),
  new RegExp(`${numeral}{1,3}\\s?[、.．)）]\\s*`, 'y'),
  /[①-⑳⑴-⒇⒈-⒛❶-❿➀-➓㈠-㈩ⅰ-ⅹⅠ-Ⅻ][、.．]?\s*/y,
  /(?:[0-9]\uFE0F?\u20E3|🔟)\s*/uy,
  /(?:[-*+]\s{1,4})?\[[ xX√✓]?\]\s+/y,
  /[-–—−*+](?:\s+|(?![-–—−*+.0-9０-９]))/y,
  /(?:[·•●○◦▪▫■□◆◇►▶▸‣★☆➤➢→⇒√✓✔☑✅✦☞⭐]|👉|🔸|🔹|🔶|🔷|📌|🌟)\uFE0F?\s*/uy,
];

/** What a bullet can begin with; nearly no line of text does. */
const mayBeBullet =
  /[0-9０-９一二三四五六七八九十（([①-⑳⑴-⒇⒈-⒛❶-❿➀-➓㈠-㈩ⅰ-ⅹⅠ-Ⅻ\-–—−*+·•●○◦▪▫■□◆◇►▶▸‣★☆➤➢→⇒√✓✔☑✅✦☞⭐]|[🔟👉🔸🔹🔶🔷📌🌟]/uy;

const chineseNumeral = new RegExp(`[（(]?${numeral}{1,3}\\s?[、.．)）]`, 'y');
const markdownLead = /(?:#{1,6}\s+|>\s+)/y;

function matchAt(form: RegExp, text: string, start: number): number {
  form.lastIndex = start;
  return form.test(text) ? form.lastIndex : start;
}

/** The column after `#` or `>` of Markdown; `start` when there is none. */
function skipMarkdownLead(raw: string, start: number): number {
  const first = raw.charAt(start);
  if (first !== '#' && first !== '>') return start;
  return matchAt(markdownLead, raw, start);
}

/** The column after one leading bullet; `start` when the text begins without one. */
export function skipBullet(raw: string, start: number): number {
  const from = skipMarkdownLead(raw, start);
  if (matchAt(mayBeBullet, raw, from) === from) return from;
  for (const form of bulletForms) {
    const after = matchAt(form, raw, from);
    if (after > from) return after;
  }
  return from;
}

/** The column of the words of a heading: Markdown marks, bullets and emoji before them go. */
export function skipHeadingLead(raw: string, start: number): number {
  const first = skipEmojiForward(raw, skipBullet(raw, start));
  return skipEmojiForward(raw, skipBullet(raw, first));
}

export function startsWithBullet(raw: string, start: number): boolean {
  return skipBullet(raw, start) > start;
}

/** True for 一、 and （二） and Markdown #: the bullets that number sections. */
export function startsLikeHeading(raw: string, start: number): boolean {
  return matchAt(chineseNumeral, raw, start) > start || raw.startsWith('#', start);
}
