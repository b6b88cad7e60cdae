import { describe, expect, it } from 'vitest';
import { type Block, PrintDocument } from '#shared/documents/document.ts';
import { printPolicy } from './printPolicy.ts';
import { renderHtml, renderPageMargins, renderPictureHtml } from './renderHtml.ts';
import { renderMarkdown } from './renderMarkdown.ts';
import { renderWechatText } from './renderWechatText.ts';

function documentOf(...blocks: Block[]): PrintDocument {
  return PrintDocument.parse({
    language: 'zh-CN',
    title: '运营部周报',
    subtitle: '第24周',
    header: { left: '禾木家居', right: '第24周' },
    footer: '掌团',
    blocks,
  });
}

const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'&';

const everyBlock = (text: string): Block[] => [
  { type: 'heading', level: 1, text },
  {
    type: 'paragraph',
    text: [
      { text, bold: true },
      { text, tone: 'bad' },
    ],
  },
  { type: 'list', items: [text] },
  { type: 'keyValues', items: [{ key: text, value: text }] },
  { type: 'table', columns: [{ header: text, weight: 1 }], rows: [[text]] },
  { type: 'svg', svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', width: 9, height: 9, alt: text },
];

describe('renderWechatText', () => {
  const table: Block = {
    type: 'table',
    columns: [
      { header: '指标', weight: 2 },
      { header: '本周', weight: 1, isNumber: true },
      { header: '目标', weight: 1, isNumber: true },
      { header: '环比', weight: 1, isNumber: true },
    ],
    rows: [
      ['GMV', '128.6万', '120万', '↑18.3%'],
      ['客单价', '197元', '–', ''],
    ],
  };

  it('reads as a chat message: headings in brackets, rows as sentences, lines numbered', () => {
    const list: Block = { type: 'list', items: ['会场报名', '主图测了6张'] };
    const text = renderWechatText(
      documentOf({ type: 'heading', level: 1, text: '核心数据' }, table, list),
    );
    expect(text).toBe(
      [
        '【运营部周报】',
        '第24周',
        '',
        '【核心数据】',
        'GMV：128.6万，目标 120万，环比 ↑18.3%',
        '客单价：197元',
        '',
        '1. 会场报名',
        '2. 主图测了6张',
        '',
      ].join('\n'),
    );
  });

  it('names the columns of words', () => {
    const words: Block = {
      type: 'table',
      columns: [
        { header: '风险', weight: 3 },
        { header: '负责人', weight: 1 },
      ],
      rows: [['库存只够4天', '林浩']],
    };
    expect(renderWechatText(documentOf(words))).toContain('库存只够4天：负责人 林浩');
  });
});

describe('renderMarkdown', () => {
  it('writes headings, tables and lists other programs understand', () => {
    const text = renderMarkdown(
      documentOf(
        { type: 'heading', level: 1, text: '数据' },
        {
          type: 'table',
          columns: [
            { header: '指标', weight: 1 },
            { header: '本周', weight: 1, isNumber: true },
          ],
          rows: [['GMV', { text: '128', bold: true }]],
        },
        { type: 'list', isOrdered: true, items: ['一', '二'] },
      ),
    );
    expect(text).toBe(
      '# 运营部周报\n\n第24周\n\n## 数据\n\n| 指标 | 本周 |\n| --- | ---: |\n| GMV | **128** |\n\n1. 一\n2. 二\n',
    );
  });

  it.each([
    ['# 标题', '\\# 标题'],
    ['- 减一项', '\\- 减一项'],
    ['1. 条目', '1\\. 条目'],
    ['*重*点_下划_', '\\*重\\*点\\_下划\\_'],
    ['[x](http://a)', '\\[x\\](http\\://a)'],
    ['<b>&lt;', '\\<b\\>\\&lt;'],
    ['a|b', 'a\\|b'],
    ['=cmd', '\\=cmd'],
  ])('keeps %j as text', (typed, written) => {
    expect(renderMarkdown(documentOf({ type: 'paragraph', text: typed }))).toContain(
      `\n${written}\n`,
    );
  });

  it('keeps a cell with lines and bars inside its row', () => {
    const block: Block = {
      type: 'table',
      columns: [{ header: 'a', weight: 1 }],
      rows: [['一\n二|三']],
    };
    expect(renderMarkdown(documentOf(block))).toContain('| 一<br>二\\|三 |');
  });
});

describe('renderHtml', () => {
  it('shows markup as text in every block, title, header and footer', () => {
    const document = {
      ...documentOf(...everyBlock(hostile)),
      title: hostile,
      subtitle: hostile,
      footer: hostile,
      header: { left: hostile, right: hostile },
    };
    const margins = renderPageMargins(document);
    for (const html of [
      renderHtml(document, 'page'),
      renderHtml(document, 'longImage'),
      margins.header,
      margins.footer,
    ]) {
      expect(html).not.toMatch(/<script|<img src=x|onerror=alert\(1\)>/);
      expect(html).toContain('&lt;script&gt;');
    }
  });

  it('carries a policy under which nothing but its own styles and drawings loads', () => {
    const html = renderHtml(documentOf(), 'page');
    expect(html).toContain(`content="${printPolicy}"`);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
    expect(printPolicy).toContain("default-src 'none'");
    expect(printPolicy).not.toContain('script');
  });

  it('makes the text of a drawing text of the page, as large as told', () => {
    const svg =
      '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="8"><text>高</text></svg>\n';
    const html = renderPictureHtml({ svg, width: 10, height: 20 });
    expect(html).toContain('<body>\n<svg style="width:10px;height:20px" xmlns=');
    expect(html).toContain('<text>高</text></svg>');
  });

  it('repeats the table header by its own element and shares the width by weight', () => {
    const html = renderHtml(
      documentOf({
        type: 'table',
        columns: [
          { header: 'a', weight: 3 },
          { header: 'b', weight: 1, isNumber: true },
        ],
        rows: [['x']],
      }),
      'page',
    );
    expect(html).toContain('<col width="75.00%"><col width="25.00%">');
    expect(html).toContain(
      '<thead><tr><th class="left short">a</th><th class="right number short">b</th>',
    );
    expect(html).toContain('<td class="right number short"></td>');
  });
});
