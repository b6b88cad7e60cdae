/** What a scan tells of, in document order. */
export interface XmlVisitor {
  /** `attributes` is the raw text between the name and the end of the tag. */
  readonly onOpen?: (name: string, attributes: string) => void;
  readonly onClose?: (name: string) => void;
  /** Text with its entities resolved. */
  readonly onText?: (text: string) => void;
}

const token =
  /<([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|<\/([A-Za-z_][\w.:-]*)\s*>|<\?[\s\S]*?\?>|<!--(?:(?!--)[\s\S])*-->|[^<]+/y;

/**
 * Reads one part of an Office file and throws unless it is well formed: one root, every element
 * closed in order, quoted attributes, known entities, no DOCTYPE and no CDATA (no writer of ours
 * makes any).
 */
export function scanXml(xml: string, visitor: XmlVisitor = {}): void {
  if (forbiddenCharacter.test(xml)) throw new Error('character XML forbids');
  const open: string[] = [];
  let roots = 0;
  token.lastIndex = xml.startsWith('\uFEFF') ? 1 : 0;
  while (token.lastIndex < xml.length) {
    const start = token.lastIndex;
    const match = token.exec(xml);
    if (!match) throw new Error(`broken markup at ${start}`);
    const [whole, name, attributes = '', slash, closed] = match;
    if (name !== undefined) {
      if (open.length === 0) roots += 1;
      resolveEntities(attributes);
      visitor.onOpen?.(name, attributes);
      if (slash === '/') visitor.onClose?.(name);
      else open.push(name);
    } else if (closed !== undefined) {
      if (open.pop() !== closed) throw new Error(`wrong end tag at ${start}`);
      visitor.onClose?.(closed);
    } else if (!whole.startsWith('<')) {
      readText(whole, open.length > 0, visitor);
    }
  }
  if (open.length > 0 || roots !== 1) throw new Error('unclosed element or no single root');
}

function readText(text: string, isInside: boolean, visitor: XmlVisitor): void {
  const resolved = resolveEntities(text);
  if (isInside) visitor.onText?.(resolved);
  else if (text.trim() !== '') throw new Error('text outside the root');
}

/** Anything but the `Char` of XML 1.0, section 2.2. */
const forbiddenCharacter = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Replaces the five entities and character references of XML; any other `&` is an error. */
export function resolveEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:(\w+);|#(\d+);|#x([0-9A-Fa-f]+);)?/g, (_, name, decimal, hex) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    const character = entities[String(name)];
    if (character === undefined) throw new Error('unknown entity');
    return character;
  });
}

/** The value of one attribute, or undefined. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match ? resolveEntities(match[1] ?? match[2] ?? '') : undefined;
}
