import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { bossDeck, metricChart } from '#main/jobs/fixtures/bossDeck.ts';
import { verifyPptx } from '#main/jobs/verify/verifyPptx.ts';
import { layOutDeck } from '#shared/documents/slideLayout.ts';
import { writePptx } from './writePptx.ts';

const bytes = writePptx(bossDeck);
const files = unzipSync(bytes);
const textOf = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
const slideNames = Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
const slides = slideNames.map(textOf).join('\n');

describe('a presentation', () => {
  it('passes its own check and is the same every time', () => {
    expect(() => verifyPptx(bytes, bossDeck)).not.toThrow();
    expect(writePptx(bossDeck)).toEqual(bytes);
  });

  it('is 16:9 and has as many slides as its texts need', () => {
    expect(textOf('ppt/presentation.xml')).toContain('<p:sldSz cx="12192000" cy="6858000"/>');
    expect(slideNames).toHaveLength(layOutDeck(bossDeck).slides.length);
    expect(slideNames.length).toBeGreaterThan(bossDeck.slides.length);
  });

  it('names an East Asian font on every run of text', () => {
    const runs = slides.match(/<a:rPr .*?<\/a:rPr>/g) ?? [];
    expect(runs.length).toBeGreaterThan(50);
    expect(runs.filter((run) => !run.includes('<a:ea typeface="Microsoft YaHei"/>'))).toEqual([]);
    const charts = textOf('ppt/charts/chart1.xml').match(/<a:defRPr .*?<\/a:defRPr>/g) ?? [];
    expect(charts.filter((run) => !run.includes('<a:ea '))).toEqual([]);
  });

  it('gives every shape and every cell a paragraph, or PowerPoint would offer to repair it', () => {
    for (const kind of ['p:sp', 'a:tc']) {
      const found = slides.match(new RegExp(`<${kind}>.*?</${kind}>`, 'g')) ?? [];
      expect(found.length).toBeGreaterThan(5);
      expect(
        found.filter((shape) => !/txBody>.*<a:p>.*<\/a:p><\/[ap]:txBody>/.test(shape)),
      ).toEqual([]);
    }
  });

  it('declares every part once and nothing that is not there', () => {
    const types = textOf('[Content_Types].xml');
    const declared = [...types.matchAll(/PartName="\/([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(new Set(declared).size).toBe(declared.length);
    expect(declared.filter((name) => files[name] === undefined)).toEqual([]);
    const parts = Object.keys(files).filter((name) => name.endsWith('.xml'));
    expect(parts.filter((name) => name !== '[Content_Types].xml').toSorted()).toEqual(
      declared.toSorted(),
    );
  });

  it('points at parts of its own only', () => {
    const relations = Object.keys(files).filter((name) => name.endsWith('.rels'));
    for (const name of relations) {
      const xml = textOf(name);
      expect(xml).not.toContain('TargetMode');
      const folder = name.replace('_rels/', '').replace(/[^/]*$/, '');
      for (const [, target = ''] of xml.matchAll(/Target="([^"]+)"/g)) {
        const path = new URL(target, `file:///${folder}`).pathname.slice(1);
        expect(files[path], `${name} → ${target}`).toBeDefined();
      }
    }
  });

  it('has a native chart whose numbers stand in a workbook without formulas', async () => {
    const chart = textOf('ppt/charts/chart1.xml');
    expect(chart).toContain('<c:barChart>');
    expect(chart).toContain('<c:lineChart>');
    const workbook = files['ppt/embeddings/chart1.xlsx'] ?? new Uint8Array();
    const { sheets } = await readXlsx(workbook);
    expect(sheets[0]?.rows.slice(1)).toEqual(
      metricChart.bars.map(({ label, value }) => [label, value, 100]),
    );
  });
});
