import { toOutlineLine } from '#shared/documents/givenOutline.ts';
import { escapeXml } from '#shared/lib/escapeXml.ts';
import type { MindNode } from './mindModel.ts';
import { writeOutlineId } from './outlineId.ts';

/** Signs that would begin something else in Markdown. */
function escapeMarkdown(line: string): string {
  return line
    .replace(/[\\`*_~&[\]<>]|#(?=#*$)/gu, '\\$&')
    .replace(/^([#+-])/u, '\\$1')
    .replace(/^(\d+)([.)])/u, '$1\\$2');
}

/** A heading for the root, and below it lists in lists. */
export function writeMarkdown(root: MindNode): string {
  const write = (node: MindNode, depth: number): string[] => [
    `${'  '.repeat(depth)}- ${escapeMarkdown(toOutlineLine(node.text))}`,
    ...node.children.flatMap((child) => write(child, depth + 1)),
  ];
  const lines = root.children.flatMap((child) => write(child, 0));
  return `${[`# ${escapeMarkdown(toOutlineLine(root.text))}`, '', ...lines].join('\n')}\n`;
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
  const id = ` ${names.id}="${escapeXml(writeOutlineId(node))}"`;
  const open = `${pad}<${names.element} ${names.text}="${escapeXml(toOutlineLine(node.text))}"${id}`;
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
    `  <head><title>${escapeXml(toOutlineLine(root.text))}</title></head>`,
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
