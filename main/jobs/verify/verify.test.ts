import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { bossDeck } from '#main/jobs/fixtures/bossDeck.ts';
import { weeklyDocument } from '#main/jobs/fixtures/weeklyDocument.ts';
import { weeklyWorkbook } from '#main/jobs/fixtures/weeklyWorkbook.ts';
import { writePptx } from '#main/jobs/writers/pptx/writePptx.ts';
import { writeDocx } from '#main/jobs/writers/writeDocx.ts';
import { writeXlsx } from '#main/jobs/writers/xlsx/writeXlsx.ts';
import { scanXml } from './scanXml.ts';
import { verifyDocx } from './verifyDocx.ts';
import { verifyPdf } from './verifyPdf.ts';
import { verifyPng } from './verifyPng.ts';
import { verifyPptx } from './verifyPptx.ts';
import { verifyXlsx } from './verifyXlsx.ts';

/** The same archive with one part changed. */
function changePart(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[name] ?? new Uint8Array());
  const after = change(before);
  expect(after, 'the change must change something').not.toBe(before);
  return zipSync({ ...parts, [name]: strToU8(after) }, { level: 0 });
}

describe('verifyXlsx', () => {
  const { bytes } = writeXlsx(weeklyWorkbook);
  const sheet = 'xl/worksheets/sheet1.xml';
  const refuse = (changed: Uint8Array, reason: RegExp) =>
    expect(() => verifyXlsx(changed, weeklyWorkbook)).toThrow(reason);

  it('accepts what was written', () => {
    expect(() => verifyXlsx(bytes, weeklyWorkbook)).not.toThrow();
  });

  it('refuses a formula', () => {
    refuse(
      changePart(bytes, sheet, (xml) => xml.replace('<v>1286000</v>', '<f>1+1</f><v>1286000</v>')),
      /f in the file/,
    );
  });

  it('refuses another number, another text or a missing cell', () => {
    refuse(
      changePart(bytes, sheet, (xml) => xml.replace('1286000', '1286001')),
      /cell 3 of row 4/,
    );
    refuse(
      changePart(bytes, sheet, (xml) => xml.replace('0.183', '0.184')),
      /cell 5 of row 4/,
    );
    refuse(
      changePart(bytes, 'xl/sharedStrings.xml', (xml) => xml.replace('成交额', '成交')),
      /cell 1/,
    );
    refuse(
      changePart(bytes, sheet, (xml) => xml.replace(/<c r="A4".*?<\/c>/, '')),
      /cell 1 of row 4/,
    );
  });

  it('refuses a date on another day', () => {
    const change = (xml: string) => xml.replace('46189.8333', '46190.8333');
    refuse(changePart(bytes, 'xl/worksheets/sheet2.xml', change), /cell 3 of row 3/);
  });

  it('refuses a link out of the file and embedded parts', () => {
    const rels = 'xl/_rels/workbook.xml.rels';
    const external =
      '<Relationship Id="r9" Type="x" Target="http://e/" TargetMode="External"/></Relationships>';
    refuse(
      changePart(bytes, rels, (xml) => xml.replace('</Relationships>', external)),
      /external/,
    );
    refuse(zipSync({ ...unzipSync(bytes), 'xl/vbaProject.bin': strToU8('x') }), /active/);
  });

  it('refuses broken markup, a cut file and a missing part', () => {
    refuse(
      changePart(bytes, 'xl/styles.xml', (xml) => xml.replace('</fonts>', '')),
      /wrong end tag/,
    );
    expect(() => verifyXlsx(bytes.subarray(0, bytes.length - 30), weeklyWorkbook)).toThrow();
    const { [sheet]: _, ...rest } = unzipSync(bytes);
    refuse(zipSync(rest), /missing part/);
  });
});

describe('verifyDocx', () => {
  let bytes: Uint8Array;
  const body = 'word/document.xml';
  const refuse = (changed: Uint8Array, reason: RegExp) =>
    expect(() => verifyDocx(changed, weeklyDocument)).toThrow(reason);

  beforeAll(async () => {
    bytes = await writeDocx(weeklyDocument);
  });

  it('accepts what was written', () => {
    expect(() => verifyDocx(bytes, weeklyDocument)).not.toThrow();
  });

  it('refuses a missing, changed or moved text', () => {
    refuse(
      changePart(bytes, body, (xml) => xml.replace('跟工厂确认补货', '跟工厂确认')),
      /missing/,
    );
    refuse(
      changePart(bytes, body, (xml) => xml.replaceAll('成交额（万元）', '')),
      /missing/,
    );
    const swap = (xml: string) =>
      xml.replace('核心指标', '※').replace('下周计划', '核心指标').replace('※', '下周计划');
    refuse(changePart(bytes, body, swap), /missing/);
  });

  it('refuses fields, links and objects', () => {
    const insert = (run: string) => (xml: string) => xml.replace('</w:p>', `${run}</w:p>`);
    refuse(
      changePart(bytes, body, insert('<w:r><w:instrText>DDEAUTO</w:instrText></w:r>')),
      /instrText/,
    );
    refuse(
      changePart(bytes, body, insert('<w:fldSimple w:instr="DDEAUTO x"></w:fldSimple>')),
      /field/,
    );
    refuse(changePart(bytes, body, insert('<w:hyperlink></w:hyperlink>')), /hyperlink/);
    const footer = 'word/footer1.xml';
    refuse(
      changePart(bytes, footer, (xml) => xml.replace('"PAGE"', '"INCLUDETEXT x"')),
      /field/,
    );
  });
});

describe('scanXml', () => {
  it.each([
    '<a><b></a></b>',
    '<a>',
    '<a/><b/>',
    '<a>&nope;</a>',
    '<a> & </a>',
    '<a b=c/>',
    '<a b="<"/>',
    'text',
    '<!DOCTYPE a><a/>',
    '<a>\u0001</a>',
    '<a>]]<![CDATA[x]]></a>',
    '',
  ])('refuses %j', (xml) => {
    expect(() => scanXml(xml)).toThrow();
  });

  it('reads names, attributes and text with entities resolved', () => {
    const seen: string[] = [];
    scanXml('<?xml version="1.0"?><a x="1"><b>1 &lt; 2 &#x4E2D;</b><c/></a>', {
      onOpen: (name, attributes) => seen.push(`<${name}${attributes}`),
      onText: (text) => seen.push(text),
      onClose: (name) => seen.push(`/${name}`),
    });
    expect(seen).toEqual(['<a x="1"', '<b', '1 < 2 中', '/b', '<c', '/c', '/a']);
  });
});

describe('verifyPdf', () => {
  const page = '1 0 obj\n<</Type /Page>>\nendobj\n';
  const pdf = (objects: string) => Buffer.from(`%PDF-1.4\n${objects}\n%%EOF\n`, 'latin1');

  it('counts pages, not page trees or bytes inside streams', () => {
    const stream = '3 0 obj <<>> stream\n/Type /Page /JS\nendstream endobj\n';
    expect(verifyPdf(pdf(`${page}${page}<</Type /Pages>>\n${stream}`))).toBe(2);
  });

  it('refuses a cut file, no pages and active content', () => {
    expect(() => verifyPdf(pdf(page).subarray(0, 30))).toThrow(/end mark/);
    expect(() => verifyPdf(pdf(''))).toThrow(/without pages/);
    expect(() => verifyPdf(pdf(`${page}<</S /JavaScript /JS (x)>>`))).toThrow(/active/);
    expect(() => verifyPdf(Buffer.from('<html>'))).toThrow(/header/);
  });
});

describe('verifyPng', () => {
  const onePixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  );

  it('tells the size of a whole picture and refuses a cut one', () => {
    expect(verifyPng(onePixel)).toEqual({ width: 1, height: 1 });
    expect(() => verifyPng(onePixel.subarray(0, -4))).toThrow();
    expect(() => verifyPng(Buffer.from('GIF89a'))).toThrow();
  });
});

describe('verifyPptx', () => {
  const bytes = writePptx(bossDeck);
  const slide = 'ppt/slides/slide2.xml';
  const refuse = (changed: Uint8Array, reason: RegExp) =>
    expect(() => verifyPptx(changed, bossDeck)).toThrow(reason);

  it('refuses another text, another figure of a chart, and a missing slide', () => {
    refuse(
      changePart(bytes, slide, (xml) => xml.replace('128.6万', '129.6万')),
      /text is missing/,
    );
    refuse(
      changePart(bytes, 'ppt/charts/chart1.xml', (xml) => xml.replaceAll('107.2', '108.2')),
      /text is missing/,
    );
    const { [slide]: _slide, ...rest } = unzipSync(bytes);
    refuse(zipSync(rest), /part not there/);
  });

  it('refuses a declared part that is not there, which PowerPoint would offer to repair', () => {
    const phantom = '<Override PartName="/ppt/slideMasters/slideMaster2.xml" ContentType="x"/>';
    refuse(
      changePart(bytes, '[Content_Types].xml', (xml) =>
        xml.replace('</Types>', `${phantom}</Types>`),
      ),
      /part not there/,
    );
  });

  it('refuses what acts: a link, a field, an object, a macro, a target outside', () => {
    const link = '<a:rPr><a:hlinkClick r:id="rId9"/></a:rPr><a:t>';
    refuse(
      changePart(bytes, slide, (xml) => xml.replace('<a:t>', link)),
      /hlinkClick/,
    );
    const rels = 'ppt/slides/_rels/slide2.xml.rels';
    const outside = '<Relationship Id="rId9" Type="x" Target="http://x" TargetMode="External"/>';
    refuse(
      changePart(bytes, rels, (xml) => xml.replace('</Rel', `${outside}</Rel`)),
      /external target/,
    );
    const parts = unzipSync(bytes);
    for (const name of ['ppt/vbaProject.bin', 'ppt/embeddings/oleObject1.bin']) {
      refuse(zipSync({ ...parts, [name]: new Uint8Array(1) }), /active or embedded/);
    }
  });

  it('holds the workbook behind a chart to the same', () => {
    const name = 'ppt/embeddings/chart1.xlsx';
    const parts = unzipSync(bytes);
    const inner = unzipSync(parts[name] ?? new Uint8Array());
    const bad = zipSync({ ...inner, 'xl/vbaProject.bin': new Uint8Array(1) });
    refuse(zipSync({ ...parts, [name]: bad }), /active or embedded/);
  });
});
