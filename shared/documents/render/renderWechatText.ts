import {
  type Block,
  type BlockOf,
  type PrintDocument,
  type RichText,
  toCells,
  toPlainText,
} from '#shared/documents/document.ts';
import { safeLine, safeText } from '#shared/documents/safeText.ts';

/**
 * The document as plain text to paste into a chat: no markup, headings in 【】, numbered lines, a
 * table row as one line that reads without its columns.
 */
export function renderWechatText(document: PrintDocument): string {
  const punctuation = punctuationOf(document.language);
  const parts = document.blocks.map((block) => renderBlock(block, punctuation));
  const title = [`【${safeLine(document.title)}】`];
  if (document.subtitle) title.push(safeLine(document.subtitle));
  return `${[title.join('\n'), ...parts]
    .filter((part) => part !== '')
    .join('\n\n')
    .replace(/^([【▪].*)\n\n/gm, '$1\n')}\n`;
}

interface Punctuation {
  readonly colon: string;
  readonly comma: string;
}

function punctuationOf(language: PrintDocument['language']): Punctuation {
  return language === 'zh-CN' ? { colon: '：', comma: '，' } : { colon: ': ', comma: ', ' };
}

function renderBlock(block: Block, punctuation: Punctuation): string {
  switch (block.type) {
    case 'heading':
      return block.level === 1 ? `【${safeLine(block.text)}】` : `▪ ${safeLine(block.text)}`;
    case 'paragraph':
      return toText(block.text);
    case 'list':
      return block.items.map((item, index) => `${index + 1}. ${toText(item)}`).join('\n');
    case 'keyValues':
      return block.items
        .map((item) => `${safeLine(item.key)}${punctuation.colon}${toText(item.value)}`)
        .join('\n');
    case 'table':
      return renderRows(block, punctuation);
    case 'svg':
      return safeText(block.alt);
    case 'spacer':
    case 'pageBreak':
      return '';
  }
}

/** `GMV：128.6万，目标 120万，环比 ↑18.3%`: the first cell names the row, a number after it needs no heading. */
function renderRows(table: BlockOf<'table'>, punctuation: Punctuation): string {
  return table.rows
    .map((row) => {
      const [name = '', ...rest] = toCells(row, table.columns).map((cell) => safeLine(cell.text));
      const details = rest
        .map((text, index) => (isBlank(text) ? '' : labelOf(table, index + 1) + text))
        .filter((text) => text !== '');
      return details.length === 0
        ? name
        : name + punctuation.colon + details.join(punctuation.comma);
    })
    .join('\n');
}

function labelOf(table: BlockOf<'table'>, index: number): string {
  const column = table.columns[index];
  if (!column || (index === 1 && column.isNumber)) return '';
  return `${safeLine(column.header)} `;
}

/** An empty cell, or one that shows the dash for "nothing". */
function isBlank(text: string): boolean {
  return /^[\s–—-]*$/.test(text);
}

function toText(text: RichText): string {
  return safeText(toPlainText(text));
}
