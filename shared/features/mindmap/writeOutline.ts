import { toOutlineLine } from '#shared/documents/givenOutline.ts';
import type { Handoff } from '#shared/features/duties/handoffsModel.ts';
import { escapeXml } from '#shared/lib/escapeXml.ts';
import type { MindNode } from './mindModel.ts';
import { listMindNodes } from './mindTree.ts';
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
  /** Lines inside the element of a node, before those of its children. */
  readonly linesOf?: (node: MindNode) => readonly string[];
}

/** Elements in elements, one line each. */
function writeElements(node: MindNode, names: ElementNames, depth: number): string[] {
  const pad = '  '.repeat(depth);
  const id = ` ${names.id}="${escapeXml(writeOutlineId(node))}"`;
  const open = `${pad}<${names.element} ${names.text}="${escapeXml(toOutlineLine(node.text))}"${id}`;
  const own = names.linesOf?.(node).map((line) => `${pad}  ${line}`) ?? [];
  if (node.children.length + own.length === 0) return [`${open}/>`];
  const below = node.children.flatMap((child) => writeElements(child, names, depth + 1));
  const inner = [...own, ...below];
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

type Arrow = Pick<Handoff, 'fromPostId' | 'toPostId' | 'what'>;

/** From the first node of the post that gives to that of the post that gets. */
function listArrows(root: MindNode, handoffs: readonly Arrow[]) {
  const posts = new Map<string, MindNode>();
  for (const node of listMindNodes(root)) {
    const { kind, postId } = node;
    if (kind === 'post' && postId !== null && !posts.has(postId)) posts.set(postId, node);
  }
  const arrows = handoffs.flatMap(({ fromPostId, toPostId, what }) => {
    const [from, to] = [posts.get(fromPostId), posts.get(toPostId)];
    if (!from || !to) return [];
    const [id, label] = [writeOutlineId(to), toOutlineLine(what)].map(escapeXml);
    return [{ from, line: `<arrowlink DESTINATION="${id}" MIDDLE_LABEL="${label}"/>` }];
  });
  return Map.groupBy(arrows, ({ from }) => from);
}

/** FreeMind 1.0, which other programs for mind maps open too; hand-offs are its arrows. */
export function writeFreeMind(root: MindNode, handoffs: readonly Arrow[] = []): string {
  const arrows = listArrows(root, handoffs);
  const linesOf = (node: MindNode) => (arrows.get(node) ?? []).map(({ line }) => line);
  const names = { element: 'node', text: 'TEXT', id: 'ID', linesOf };
  return `${['<map version="1.0.1">', ...writeElements(root, names, 1), '</map>'].join('\n')}\n`;
}
