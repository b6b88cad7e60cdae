import { safeText } from '#shared/documents/safeText.ts';
import { escapeXml } from '#shared/lib/escapeXml.ts';
import type { MindNode } from './mindModel.ts';

/** One line: files of outlines know no line break inside a node. */
function lineOf({ text }: MindNode): string {
  return safeText(text).replace(/\s+/gu, ' ').trim();
}

/** What names a node in a file, so that a renamed duty is known again; '' for the others. */
function idOf({ kind, key }: MindNode): string {
  return kind === 'duty' && key !== null ? key : '';
}

/** Signs that would begin something else in Markdown. */
function escapeMarkdown(line: string): string {
  return line.replace(/[\\`*_[\]<>]/gu, '\\$&').replace(/^([#+-]|\d+[.)])/u, '\\$1');
}

/** A heading for the root, and below it lists in lists. */
export function writeMarkdown(root: MindNode): string {
  const write = (node: MindNode, depth: number): string[] => [
    `${'  '.repeat(depth)}- ${escapeMarkdown(lineOf(node))}`,
    ...node.children.flatMap((child) => write(child, depth + 1)),
  ];
  const lines = root.children.flatMap((child) => write(child, 0));
  return `${[`# ${escapeMarkdown(lineOf(root))}`, '', ...lines].join('\n')}\n`;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

interface ElementNames {
  readonly element: string;
  readonly text: string;
  readonly id: string;
}

/** Elements in elements, one line each. */
function writeElements(node: MindNode, names: ElementNames, depth: number): string[] {
  const pad = '  '.repeat(depth);
  const id = idOf(node) === '' ? '' : ` ${names.id}="${escapeXml(idOf(node))}"`;
  const open = `${pad}<${names.element} ${names.text}="${escapeXml(lineOf(node))}"${id}`;
  if (node.children.length === 0) return [`${open}/>`];
  const inner = node.children.flatMap((child) => writeElements(child, names, depth + 1));
  return [`${open}>`, ...inner, `${pad}</${names.element}>`];
}

/** OPML 2.0. */
export function writeOpml(root: MindNode): string {
  const names = { element: 'outline', text: 'text', id: 'id' };
  return `${[
    declaration,
    '<opml version="2.0">',
    `  <head><title>${escapeXml(lineOf(root))}</title></head>`,
    '  <body>',
    ...writeElements(root, names, 2),
    '  </body>',
    '</opml>',
  ].join('\n')}\n`;
}

/** FreeMind 1.0, which other programs for mind maps open too. */
export function writeFreeMind(root: MindNode): string {
  const names = { element: 'node', text: 'TEXT', id: 'ID' };
  return `${['<map version="1.0.1">', ...writeElements(root, names, 1), '</map>'].join('\n')}\n`;
}
