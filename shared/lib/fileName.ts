/** Windows refuses these in a name, and a slash would name a folder. */
const forbidden = /[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu;

/** Long enough for a title, short enough for every file system with three-byte characters. */
const longestName = 60;

/** Joins words to a file name that every system takes: `会议纪要_周例会_2026-06-15.docx`. */
export function toFileName(words: readonly string[], extension: string): string {
  const name = words
    .map((word) => word.replace(forbidden, ' ').replace(/\s+/g, ' ').trim())
    .filter((word) => word !== '')
    .map((word) =>
      [...word]
        .slice(0, longestName)
        .join('')
        .replace(/[. ]+$/, ''),
    )
    .join('_');
  return `${name}.${extension}`;
}
