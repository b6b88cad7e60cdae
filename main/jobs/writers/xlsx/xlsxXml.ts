export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** For element content and quoted attributes; the text must have gone through `safeCell` before. */
export function escapeXml(text: string): string {
  return /[&<>"]/.test(text)
    ? text.replace(/[&<>"]/g, (character) => entities[character] ?? '')
    : text;
}

/** A `<t>` that keeps the blanks at its ends. */
export function textElement(text: string): string {
  const keepsBlanks = /^\s|\s$|\n|\t/.test(text);
  return `<t${keepsBlanks ? ' xml:space="preserve"' : ''}>${escapeXml(text)}</t>`;
}

/** `A`, `Z`, `AA` … for the columns from 0. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

export const officeRelations =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';

/** One way from a part of the file to another. */
export function relation(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`;
}

export function relations(items: readonly string[]): string {
  return `${xmlHead}<Relationships xmlns="${packageNamespace}/relationships">${items.join('')}</Relationships>`;
}
