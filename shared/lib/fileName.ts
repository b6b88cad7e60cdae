/** Windows refuses these in a name, and a slash would name a folder. */
const forbidden = /[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu;

/** Long enough for a title, short enough for every file system with three-byte characters. */
const longestName = 60;

/** Windows keeps these names for devices, whatever follows their first dot. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?=\.|$)/i;

/** `CON` becomes `CON_`: a name that Windows takes for a file and not for a device. */
export function withoutDeviceName(name: string): string {
  return name.replace(reserved, (device) => `${device}_`);
}

/** Joins words to a folder name that every system takes. */
export function toFolderName(words: readonly string[]): string {
  return withoutDeviceName(joinWords(words));
}

function joinWords(words: readonly string[]): string {
  return words
    .map((word) => word.replace(forbidden, ' ').replace(/\s+/g, ' ').trim())
    .filter((word) => word !== '')
    .map((word) =>
      [...word]
        .slice(0, longestName)
        .join('')
        .replace(/[. ]+$/, ''),
    )
    .join('_');
}

/** Joins words to a file name that every system takes: `会议纪要_周例会_2026-06-15.docx`. */
export function toFileName(words: readonly string[], extension: string): string {
  return `${withoutDeviceName(joinWords(words))}.${extension}`;
}
