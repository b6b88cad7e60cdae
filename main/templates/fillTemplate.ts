import { zip } from '#main/jobs/writers/zip.ts';
import { localName } from '#main/reader/walkXml.ts';
import { toPlainText } from '#shared/documents/document.ts';
import { safeText } from '#shared/documents/safeText.ts';
import { placeholderPattern, type TemplateValue } from '#shared/documents/template.ts';
import type { Template } from './openTemplate.ts';
import { isLook, type Look, renderBlocks } from './templateBlocks.ts';
import {
  descendants,
  element,
  isElement,
  mapElements,
  renderTree,
  type XmlElement,
  type XmlNode,
} from './xmlTree.ts';

type Values = Readonly<Record<string, TemplateValue>>;

const isParagraph = (node: XmlElement) => localName(node.name) === 'p';

/** The text elements of a paragraph itself, not of a text box inside it. */
function textElements(paragraph: XmlElement): XmlElement[] {
  return descendants(paragraph, (child) => !isParagraph(child)).filter(
    (child) => child.name === 'w:t',
  );
}

function textOf({ children }: XmlElement): string {
  return children.filter((child) => !isElement(child)).join('');
}

function paragraphText(paragraph: XmlElement): string {
  return textElements(paragraph).map(textOf).join('');
}

/** The names of all placeholders, as they are written, each once. */
export function listPlaceholders({ texts }: Template): string[] {
  const found = new Set<string>();
  for (const tree of texts.values()) {
    for (const paragraph of descendants(tree).filter(isParagraph)) {
      for (const [, name = ''] of paragraphText(paragraph).matchAll(placeholderPattern)) {
        found.add(name);
      }
    }
  }
  return [...found];
}

function plainValue(value: TemplateValue): string {
  if ('text' in value) return safeText(value.text);
  const lines = value.blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.map(toPlainText);
    if (block.type === 'table') {
      return block.rows.map((row) =>
        row.map((cell) => (typeof cell === 'string' ? cell : cell.text)).join(' '),
      );
    }
    return block.type === 'paragraph' ? [toPlainText(block.text)] : [];
  });
  return safeText(lines.join('\n'));
}

/** Where a text element begins and ends in the text of its paragraph. */
interface Span {
  readonly target: XmlElement;
  readonly start: number;
  readonly end: number;
}

function spansOf(paragraph: XmlElement): Span[] {
  let at = 0;
  return textElements(paragraph).map((target) => {
    const start = at;
    at += textOf(target).length;
    return { target, start, end: at };
  });
}

/** Word cuts what looks like one word into several runs; the first one keeps the new words. */
function replaceRange(
  spans: readonly Span[],
  range: { readonly start: number; readonly end: number },
  words: string,
): void {
  let isFirst = true;
  for (const { target, start, end } of spans) {
    if (end <= range.start || start >= range.end) continue;
    const text = textOf(target);
    const before = text.slice(0, Math.max(0, range.start - start));
    const after = text.slice(Math.max(0, range.end - start));
    target.children = [before + (isFirst ? words : '') + after];
    target.attributes = ' xml:space="preserve"';
    isFirst = false;
  }
}

/** Line ends inside a text element would be shown as blanks. */
function breakLines(paragraph: XmlElement): void {
  mapElements(paragraph, (child) => {
    if (child.name !== 'w:t' || !textOf(child).includes('\n')) return [child];
    return textOf(child)
      .split('\n')
      .flatMap((line, index): XmlNode[] => [
        ...(index > 0 ? [element('w:br')] : []),
        element('w:t', 'xml:space="preserve"', [line]),
      ]);
  });
}

/** A placeholder that is known, and whether its paragraph holds nothing else. */
function fillParagraph(paragraph: XmlElement, values: Values): readonly XmlNode[] {
  const text = paragraphText(paragraph);
  const matches = [...text.matchAll(placeholderPattern)].filter(
    ([, name = '']) => values[name] !== undefined,
  );
  if (matches.length === 0) return [paragraph];
  const [only] = matches;
  const value = values[only?.[1] ?? ''];
  if (matches.length === 1 && value && 'blocks' in value && only?.[0] === text.trim()) {
    return renderBlocks(value.blocks, lookOf(paragraph));
  }
  for (const match of matches.toReversed()) {
    const range = { start: match.index, end: match.index + match[0].length };
    const words = plainValue(values[match[1] ?? ''] ?? { text: '' });
    replaceRange(spansOf(paragraph), range, words);
  }
  breakLines(paragraph);
  return [paragraph];
}

/** How the placeholder's paragraph looks: what stands in its stead looks the same. */
function lookOf(paragraph: XmlElement): Look {
  const own = paragraph.children.filter(isElement);
  const run = descendants(paragraph, (child) => !isParagraph(child)).find(
    (child) => child.name === 'w:r' && textElements(child).length > 0,
  );
  return {
    paragraph: own.find((child) => child.name === 'w:pPr') ?? null,
    run: run?.children.filter(isElement).find(isLook) ?? null,
  };
}

/** The template as a Word file with the values in their places. */
export function fillTemplate({ texts, others }: Template, values: Values): Uint8Array {
  for (const tree of texts.values()) {
    mapElements(tree, (child) => (isParagraph(child) ? fillParagraph(child, values) : [child]));
  }
  const parts = [
    ...[...texts].map(([name, tree]) => ({ name, data: Buffer.from(renderTree(tree)) })),
    ...[...others].map(([name, data]) => ({ name, data })),
  ];
  // Programs look for the types first.
  const isTypes = ({ name }: { name: string }) => name === '[Content_Types].xml';
  return zip([...parts.filter(isTypes), ...parts.filter((part) => !isTypes(part))]);
}
