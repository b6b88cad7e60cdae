import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hostileTexts } from '#main/jobs/fixtures/hostileTexts.ts';
import { weeklyDocument } from '#main/jobs/fixtures/weeklyDocument.ts';
import { verifyDocx } from '#main/jobs/verify/verifyDocx.ts';
import type { Block, PrintDocument } from '#shared/documents/document.ts';
import { writeDocx } from './writeDocx.ts';

function partOf(bytes: Uint8Array, name: string): string {
  return Buffer.from(unzipSync(bytes)[name] ?? []).toString();
}

const documentOf = (...blocks: Block[]): PrintDocument => ({ ...weeklyDocument, blocks });

const everyBlock = (text: string): Block[] => [
  { type: 'heading', level: 1, text },
  { type: 'heading', level: 2, text },
  { type: 'heading', level: 3, text },
  {
    type: 'paragraph',
    text: [
      { text, bold: true },
      { text, muted: true },
    ],
  },
  { type: 'list', items: [text] },
  { type: 'list', isOrdered: true, items: [text] },
  { type: 'keyValues', items: [{ key: text, value: text }] },
  { type: 'table', columns: [{ header: text, weight: 1 }], rows: [[text]] },
  { type: 'svg', svg: '<svg/>', width: 10, height: 10, alt: text },
];

describe('writeDocx', () => {
  it('holds the whole document under real styles', async () => {
    const bytes = await writeDocx(weeklyDocument);
    verifyDocx(bytes, weeklyDocument);
    const body = partOf(bytes, 'word/document.xml');
    expect(body).toContain('<w:pStyle w:val="Title"/>');
    expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(4);
    expect(body.match(/<w:pStyle w:val="Heading2"\/>/g)).toHaveLength(2);
    expect(body.match(/<w:tblStyle w:val="CrewbookTable"\/>/g)).toHaveLength(2);
    const styles = partOf(bytes, 'word/styles.xml');
    for (const id of ['Normal', 'Title', 'Heading1', 'CrewbookTable', 'CrewbookFacts']) {
      expect(styles).toContain(`w:styleId="${id}"`);
    }
  });

  it('repeats the header row of every table and never splits a row', async () => {
    const body = partOf(await writeDocx(weeklyDocument), 'word/document.xml');
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(body.match(/<w:tr>/g)?.length).toBe(body.match(/<w:cantSplit\/>/g)?.length);
  });

  it('names an East Asian font and what to take in its place', async () => {
    const bytes = await writeDocx(weeklyDocument);
    expect(partOf(bytes, 'word/styles.xml')).toContain('w:eastAsia="Microsoft YaHei"');
    expect(partOf(bytes, 'word/fontTable.xml')).toContain('PingFang SC');
    expect(partOf(bytes, 'word/styles.xml')).toContain('w:eastAsia="zh-CN"');
  });

  it('is A4, turned on its side when asked', async () => {
    const upright = partOf(await writeDocx(weeklyDocument), 'word/document.xml');
    expect(upright).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    const wide = await writeDocx({ ...weeklyDocument, isLandscape: true });
    expect(partOf(wide, 'word/document.xml')).toMatch(/<w:pgSz w:w="16838" w:h="11906"/);
  });

  it('carries the header, the footer and page numbers without instruction text', async () => {
    const bytes = await writeDocx(weeklyDocument);
    expect(partOf(bytes, 'word/header1.xml')).toContain('禾木家居 · 运营中心周报');
    const footer = partOf(bytes, 'word/footer1.xml');
    expect(footer).toContain('<w:fldSimple w:instr="PAGE">');
    expect(footer).not.toContain('instrText');
  });

  it('keeps every hostile text a text in every kind of block', async () => {
    for (const text of hostileTexts) {
      const document = { ...documentOf(...everyBlock(text)), title: text, subtitle: text };
      const bytes = await writeDocx({
        ...document,
        footer: text,
        header: { left: text, right: text },
      });
      verifyDocx(bytes, document);
      const all = Object.values(unzipSync(bytes)).map((part) => Buffer.from(part).toString());
      expect(all.join('')).not.toMatch(/<w:instrText|TargetMode="External"|<w:hyperlink/);
    }
  });

  it('begins each numbered list at one again', async () => {
    const list: Block = { type: 'list', isOrdered: true, items: ['一', '二'] };
    const body = partOf(await writeDocx(documentOf(list, list)), 'word/document.xml');
    const ids = [...body.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map((match) => match[1]);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).toBe(ids[3]);
    expect(ids[0]).not.toBe(ids[2]);
  });

  it('shows a drawing as a picture no wider than the page, or in words', async () => {
    const drawing: Block = { type: 'svg', svg: '<svg/>', width: 4000, height: 1000, alt: '架构图' };
    const onePixel = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
      'base64',
    );
    const bytes = await writeDocx(documentOf(drawing), [onePixel]);
    const extent = /<wp:extent cx="(\d+)"/.exec(partOf(bytes, 'word/document.xml'))?.[1];
    expect(Number(extent)).toBeLessThanOrEqual(170 * 36_000);
    expect(Number(extent)).toBeGreaterThan(165 * 36_000);
    const inWords = partOf(await writeDocx(documentOf(drawing)), 'word/document.xml');
    expect(inWords).toContain('架构图');
  });

  it('opens with a table at its very end', async () => {
    const table: Block = { type: 'table', columns: [{ header: 'a', weight: 1 }], rows: [['b']] };
    const body = partOf(await writeDocx(documentOf(table, table)), 'word/document.xml');
    expect(body).not.toMatch(/<\/w:tbl><w:tbl>|<\/w:tbl><w:sectPr/);
    // A full page must not go on with an empty one for the sake of what Word asks after a table.
    const heights = [...body.matchAll(/<\/w:tbl><w:p>.*?w:line="(\d+)"/g)].map(([, line]) => line);
    expect(heights).toEqual(['120', '20']);
  });
});
