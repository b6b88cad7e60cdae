/** Control signs XML 1.0 cannot hold; tab and line ends stay. */
const unwritable = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as XML content or attribute value; what XML cannot hold is left out, half surrogates become U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(unwritable, '')
    .replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign);
}
