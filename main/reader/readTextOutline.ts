import type { GivenOutline } from '#shared/documents/givenOutline.ts';
import { OutlineNodes } from './outlineNodes.ts';

const heading = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/u;
const bullet = /^([ \t]*)(?:[-*+•●○▪■]|\d{1,9}[.)])(?:[ \t]+(.*))?$/u;
const fence = /^ {0,3}(?:`{3}|~{3})/u;
const tabWidth = 4;
/** Deeper than any heading, so that a list belongs to the heading above it. */
const belowHeadings = 10;

interface Line {
  /** The smaller, the higher up. */
  readonly rank: number;
  readonly text: string;
}

/** Columns a line is indented by. */
function widthOf(indent: string): number {
  return [...indent].reduce((sum, sign) => sum + (sign === '\t' ? tabWidth : 1), 0);
}

const entities: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' },
};

/** The words of a line without the marks of Markdown; what a backslash protects stays. */
function readInline(marked: string): string {
  return marked
    .replaceAll('\0', '')
    .replace(/\\([!-/:-@[-`{-~])/gu, '\0$1')
    .replace(/^\[[ xX]\] /u, '')
    .replace(/(?<!\0)!?\[([^\]\0]*)\]\([^()\0]*\)/gu, '$1')
    .replace(/(?<!\0)(\*\*|__|~~|`)(?=[^\s])([^\0]*?[^\s\0])(?<!\0)\1/gu, '$2')
    .replace(/(?<![\0\p{L}\p{N}*_])([*_])(?=[^\s*_])([^\0*_]*[^\s\0*_])\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/(?<!\0)&(\w{2,4});/gu, (whole, name: string) => entities[name] ?? whole)
    .replaceAll('\0', '');
}

function readMarkdownLine(line: string): Line | null {
  const [isHeading, marks = '', title = ''] = heading.exec(line) ?? [];
  if (isHeading !== undefined) {
    return { rank: marks.length, text: readInline(title.replace(/(?:^|[ \t]+)#+[ \t]*$/u, '')) };
  }
  const [isBullet, indent = '', words = ''] = bullet.exec(line) ?? [];
  if (isBullet === undefined) return null;
  return { rank: belowHeadings + widthOf(indent), text: readInline(words) };
}

function readPlainLine(line: string): Line {
  const [indent = ''] = /^[ \t\u3000]*/u.exec(line) ?? [];
  return { rank: widthOf(indent), text: line };
}

/** Lines of the text itself: without a block of settings before it and without code. */
function listProse(lines: readonly string[]): { prose: string[]; code: number } {
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  const prose: string[] = [];
  let code = 0;
  let isCode = false;
  for (const line of lines.slice(end + 1)) {
    const isFence = fence.test(line);
    if (isFence) isCode = !isCode;
    if (isFence || isCode) code += 1;
    else if (line.trim() !== '') prose.push(line);
  }
  return { prose, code };
}

/**
 * Headings and lists of Markdown; a text that has neither is read by its indents, as the text pane
 * of a drawing program copies it.
 * @throws Failure `files.notAnOutline` when nothing is there, and as `OutlineNodes`.
 */
export function readTextOutline(text: string): GivenOutline {
  const { prose, code } = listProse(text.split(/\r\n|\r|\n/u));
  const marked = prose.map(readMarkdownLine);
  const isMarkdown = marked.some((line) => line !== null);
  const lines = isMarkdown ? marked.filter((line) => line !== null) : prose.map(readPlainLine);
  const nodes = new OutlineNodes();
  const above: number[] = [];
  for (const { rank, text: words } of lines) {
    while ((above.at(-1) ?? -1) >= rank) above.pop();
    nodes.add(above.length, words);
    above.push(rank);
  }
  const passedOver = code + prose.length - lines.length;
  return { nodes: nodes.close(), links: [], passedOver };
}
