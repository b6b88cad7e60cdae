import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hostileTexts } from '#main/jobs/fixtures/hostileTexts.ts';
import { verifyTemplate } from '#main/jobs/verify/verifyTemplate.ts';
import { safeText } from '#shared/documents/safeText.ts';
import type { TemplateValue } from '#shared/documents/template.ts';
import { fillTemplate, listPlaceholders } from './fillTemplate.ts';
import { openTemplate } from './openTemplate.ts';
import { makeTemplate, paragraph, type TemplateParts } from './templateTestData.ts';

const values: Record<string, TemplateValue> = {
  周次: { text: '2026年第24周' },
  团队: { text: '禾木 <家居> & "朋友"' },
  亮点: { blocks: [{ type: 'list', isOrdered: true, items: ['会场报名', '=1+1'] }] },
  指标表: {
    blocks: [
      {
        type: 'table',
        columns: [
          { header: '指标', weight: 60 },
          { header: '本周', weight: 40, isNumber: true },
        ],
        rows: [['GMV', { text: '128.6万', bold: true }]],
      },
    ],
  },
};

function fill(parts: TemplateParts): string {
  const file = makeTemplate(parts);
  const filled = fillTemplate(openTemplate(file), values);
  expect(() => verifyTemplate(filled, { file, values })).not.toThrow();
  return strFromU8(unzipSync(filled)['word/document.xml'] ?? new Uint8Array());
}

const textsOf = (xml: string): string[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/g)].map(([one]) =>
    [...one.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1] ?? '').join(''),
  );

describe('a template', () => {
  it('says which placeholders it holds, however Word has cut them', () => {
    const body = paragraph('{{', '周', '次}} 周报') + paragraph('｛｛ 亮点 ｝｝ {{天气}}');
    expect(listPlaceholders(openTemplate(makeTemplate({ body })))).toEqual([
      '周次',
      '亮点',
      '天气',
    ]);
  });

  it('gets words inside a line, in the look of the line, and keeps what it does not know', () => {
    const xml = fill({ body: paragraph('{{团', '队}} · {{周次}}', ' {{天气}}') });
    expect(textsOf(xml)).toEqual([
      '禾木 &lt;家居&gt; &amp; &quot;朋友&quot; · 2026年第24周 {{天气}}',
    ]);
    expect(xml.match(/FF0000/g)).toHaveLength(3);
  });

  it('gets lists and tables in place of a line of their own, and as words inside another', () => {
    const xml = fill({
      body: paragraph('{{亮点}}') + paragraph('{{指标表}}') + paragraph('本周：{{亮点}}'),
    });
    expect(textsOf(xml)).toEqual([
      '1. 会场报名',
      '2. =1+1',
      '指标',
      '本周',
      'GMV',
      '128.6万',
      '',
      '本周：会场报名=1+1',
    ]);
    expect(xml).toMatch(/<w:tbl>.*<w:tblHeader\/>.*<\/w:tbl>/);
    expect(xml).toContain('<w:br/>');
  });

  it('keeps every hostile text a text', () => {
    for (const text of hostileTexts) {
      const file = makeTemplate({ body: paragraph('{{周次}}') });
      const given = { 周次: { text } };
      const filled = fillTemplate(openTemplate(file), given);
      verifyTemplate(filled, { file, values: given });
      const xml = strFromU8(unzipSync(filled)['word/document.xml'] ?? new Uint8Array());
      expect(xml).not.toContain('<w:instrText>');
      expect(listPlaceholders(openTemplate(filled))).toEqual([]);
      expect(safeText(text)).toBe(safeText(safeText(text)));
    }
  });
});

describe('a template that somebody prepared', () => {
  const refused = (parts: TemplateParts) => {
    try {
      openTemplate(makeTemplate(parts));
    } catch (error) {
      return (error as { data?: { key?: string } }).data?.key;
    }
    return undefined;
  };

  it('is refused with macros, controls, embedded objects, a DOCTYPE, or when it is no Word file', () => {
    const body = paragraph('{{周次}}');
    for (const name of ['word/vbaProject.bin', 'word/activeX/a.xml', 'word/embeddings/o.bin']) {
      expect(refused({ body, more: { [name]: 'x' } })).toBe('templates.active');
    }
    const macro = 'application/vnd.ms-word.document.macroEnabled.main+xml';
    expect(refused({ body, types: `<Override PartName="/x" ContentType="${macro}"/>` })).toBe(
      'templates.active',
    );
    const bomb = '<!DOCTYPE x [<!ENTITY a "aa">]><w:hdr/>';
    expect(refused({ body, more: { 'word/header1.xml': bomb } })).toBe('files.damaged');
    const many = Array.from({ length: 800_000 }, (_, index) => index).join(' ');
    const long = `<w:hdr>${many}</w:hdr>`;
    expect(refused({ body, more: { 'word/header1.xml': long } })).toBe('templates.tooLarge');
    expect(() => openTemplate(Buffer.from('PK no'))).toThrow();
    expect(() => openTemplate(new Uint8Array(9 * 1024 * 1024))).toThrow(/tooLarge/);
  });

  it('loses what points outside and every field that could act, but not their words', () => {
    const outside = (id: string, type: string) =>
      `<Relationship Id="${id}" Type="http://x/${type}" Target="http://evil/x" TargetMode="External"/>`;
    const field = (instruction: string) =>
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>shown</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    const xml = fill({
      relations: outside('rId7', 'hyperlink') + outside('rId8', 'image'),
      body: [
        paragraph('{{周次}}'),
        '<w:p><w:hyperlink r:id="rId7"><w:r><w:t>官网</w:t></w:r></w:hyperlink></w:p>',
        '<w:p><w:r><w:t>图</w:t><a:blip r:link="rId8"/></w:r></w:p>',
        field('DDEAUTO c:\\x "/k calc"'),
        field(' PAGE  \\* MERGEFORMAT '),
        '<w:p><w:fldSimple w:instr="INCLUDEPICTURE x"><w:r><w:t>旧图</w:t></w:r></w:fldSimple></w:p>',
      ].join(''),
    });
    expect(xml).not.toMatch(/evil|rId7|rId8|DDEAUTO|INCLUDEPICTURE|w:hyperlink/);
    for (const kept of ['官网', 'shown', '旧图', ' PAGE ']) expect(xml).toContain(kept);
  });
});
