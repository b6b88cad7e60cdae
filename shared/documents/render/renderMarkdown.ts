import {
  alignOf,
  type Block,
  type BlockOf,
  type PrintDocument,
  type RichText,
  toCells,
  toRuns,
} from '#shared/documents/document.ts';
import { safeLine, safeText } from '#shared/documents/safeText.ts';

/** The document as GitHub-flavoured Markdown. Typed text never becomes markup, HTML or a link. */
export function renderMarkdown(document: PrintDocument): string {
  const head = [`# ${inline(document.title)}`];
  if (document.subtitle) head.push(inline(document.subtitle));
  return `${[...head, ...document.blocks.map(renderBlock)].filter((part) => part !== '').join('\n\n')}\n`;
}

function renderBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${inline(block.text)}`;
    case 'paragraph':
      return richText(block.text).replace(/\n/g, '  \n');
    case 'list':
      return block.items.map((item, index) => listItem(block, item, index)).join('\n');
    case 'keyValues':
      return block.items
        .map((item) => `- **${inline(item.key)}**: ${richText(item.value).replace(/\n/g, '<br>')}`)
        .join('\n');
    case 'table':
      return renderTable(block);
    case 'svg':
      return inline(block.alt);
    case 'spacer':
      return '';
    case 'pageBreak':
      return '---';
  }
}

function listItem(list: BlockOf<'list'>, item: RichText, index: number): string {
  const mark = list.isOrdered ? `${index + 1}.` : '-';
  const indent = ' '.repeat(mark.length + 1);
  return `${mark} ${richText(item).replace(/\n/g, `  \n${indent}`)}`;
}

const rules = { left: '---', center: ':---:', right: '---:' } as const;

function renderTable(table: BlockOf<'table'>): string {
  const header = table.columns.map((column) => inline(column.header));
  const rule = table.columns.map((column) => rules[alignOf(column)]);
  const rows = table.rows.map((row) =>
    toCells(row, table.columns).map((cell) =>
      emphasize(escapeMarkdown(safeText(cell.text)).replace(/\n/g, '<br>'), cell.bold),
    ),
  );
  return [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function inline(text: string): string {
  return escapeMarkdown(safeLine(text));
}

function richText(text: RichText): string {
  return toRuns(text)
    .map((run) => emphasize(escapeMarkdown(safeText(run.text)), run.bold))
    .join('');
}

/** Emphasis marks must touch the words, so blanks at the ends stay outside of them. */
function emphasize(text: string, isBold: boolean | undefined): string {
  if (!isBold) return text;
  return text.replace(/^(\s*)(.*?)(\s*)$/s, (_, before: string, words: string, after: string) =>
    words === '' ? before + after : `${before}**${words}**${after}`,
  );
}

/**
 * CommonMark 2.4 lets any ASCII punctuation be escaped; only what can start markup is, so that the
 * file still reads well as plain text. `#`, `+`, `-`, `=` and `1.` mean something only where a line
 * begins.
 */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(\s*)([#+\-=])/gm, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s)/gm, '$1\\$2')
    .replace(/\b(https?|ftp|mailto)(:)/gi, '$1\\$2')
    .replace(/\bwww\./gi, (match) => `${match.slice(0, 3)}\\.`);
}
