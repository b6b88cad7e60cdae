import { type ZipEntry, zip } from '#main/jobs/writers/zip.ts';
import { safeLine } from '#shared/documents/safeText.ts';
import { layOutDeck, slideSize } from '#shared/documents/slideLayout.ts';
import type { Deck } from '#shared/documents/slides.ts';
import { escapeXml } from '#shared/lib/escapeXml.ts';
import { renderChartPart, writeChartWorkbook } from './pptxChart.ts';
import { renderSlide } from './pptxSlides.ts';
import {
  layoutXmls,
  masterXml,
  presentationPropertiesXml,
  tableStylesXml,
  themeXml,
} from './pptxTheme.ts';
import { emu, namespaces, officeRelations, renderRelations, xmlHead } from './pptxXml.ts';

const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const office = 'application/vnd.openxmlformats-officedocument';
const presentation = `${office}.presentationml`;

interface Part {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Content type; parts without one have that of their extension. */
  readonly type?: string;
}

/** The chart of each slide that has one, numbered on its own. */
function listCharts(deck: Deck) {
  return deck.slides.flatMap((slide, index) =>
    slide.type === 'chart' ? [{ chart: slide, slide: index }] : [],
  );
}

function slideParts(deck: Deck): Part[] {
  const charts = listCharts(deck);
  return deck.slides.flatMap((slide, index) => {
    const layout = slide.type === 'cover' ? 1 : 2;
    const chart = charts.findIndex((one) => one.slide === index);
    const relations = [
      {
        type: `${officeRelations}/slideLayout`,
        target: `../slideLayouts/slideLayout${layout}.xml`,
      },
      ...(chart < 0
        ? []
        : [{ type: `${officeRelations}/chart`, target: `../charts/chart${chart + 1}.xml` }]),
    ];
    const name = `slide${index + 1}.xml`;
    return [
      {
        name: `ppt/slides/${name}`,
        content: renderSlide(deck, index),
        type: `${presentation}.slide+xml`,
      },
      { name: `ppt/slides/_rels/${name}.rels`, content: renderRelations(relations) },
    ];
  });
}

function chartParts(deck: Deck): Part[] {
  return listCharts(deck).flatMap(({ chart }, index): Part[] => {
    const workbook = `chart${index + 1}.xlsx`;
    const relations = [{ type: `${officeRelations}/package`, target: `../embeddings/${workbook}` }];
    return [
      {
        name: `ppt/charts/chart${index + 1}.xml`,
        content: renderChartPart(chart),
        type: `${office}.drawingml.chart+xml`,
      },
      {
        name: `ppt/charts/_rels/chart${index + 1}.xml.rels`,
        content: renderRelations(relations),
      },
      { name: `ppt/embeddings/${workbook}`, content: writeChartWorkbook(chart) },
    ];
  });
}

function masterParts(): Part[] {
  const layouts = layoutXmls.flatMap((content, index): Part[] => [
    {
      name: `ppt/slideLayouts/slideLayout${index + 1}.xml`,
      content,
      type: `${presentation}.slideLayout+xml`,
    },
    {
      name: `ppt/slideLayouts/_rels/slideLayout${index + 1}.xml.rels`,
      content: renderRelations([
        { type: `${officeRelations}/slideMaster`, target: '../slideMasters/slideMaster1.xml' },
      ]),
    },
  ]);
  const relations = [
    ...layoutXmls.map((_, index) => ({
      type: `${officeRelations}/slideLayout`,
      target: `../slideLayouts/slideLayout${index + 1}.xml`,
    })),
    { type: `${officeRelations}/theme`, target: '../theme/theme1.xml' },
  ];
  return [
    ...layouts,
    {
      name: 'ppt/slideMasters/slideMaster1.xml',
      content: masterXml,
      type: `${presentation}.slideMaster+xml`,
    },
    {
      name: 'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      content: renderRelations(relations),
    },
    { name: 'ppt/theme/theme1.xml', content: themeXml, type: `${office}.theme+xml` },
    {
      name: 'ppt/presProps.xml',
      content: presentationPropertiesXml,
      type: `${presentation}.presProps+xml`,
    },
    {
      name: 'ppt/tableStyles.xml',
      content: tableStylesXml,
      type: `${presentation}.tableStyles+xml`,
    },
  ];
}

function presentationParts(deck: Deck): Part[] {
  const slides = deck.slides.map((_, index) => ({
    type: `${officeRelations}/slide`,
    target: `slides/slide${index + 1}.xml`,
  }));
  const relations = [
    { type: `${officeRelations}/slideMaster`, target: 'slideMasters/slideMaster1.xml' },
    ...slides,
    { type: `${officeRelations}/presProps`, target: 'presProps.xml' },
    { type: `${officeRelations}/theme`, target: 'theme/theme1.xml' },
    { type: `${officeRelations}/tableStyles`, target: 'tableStyles.xml' },
  ];
  const list = slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 2}"/>`);
  const xml = `${xmlHead}<p:presentation ${namespaces} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst>${list.join('')}</p:sldIdLst><p:sldSz cx="${emu(slideSize.width)}" cy="${emu(slideSize.height)}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`;
  return [
    { name: 'ppt/presentation.xml', content: xml, type: `${presentation}.presentation.main+xml` },
    { name: 'ppt/_rels/presentation.xml.rels', content: renderRelations(relations) },
  ];
}

function packageParts(deck: Deck): Part[] {
  const core = `${xmlHead}<cp:coreProperties xmlns:cp="${packageNamespace}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(safeLine(deck.title))}</dc:title><dc:creator>Crewbook</dc:creator></cp:coreProperties>`;
  const relations = [
    { type: `${officeRelations}/officeDocument`, target: 'ppt/presentation.xml' },
    {
      type: `${packageNamespace}/relationships/metadata/core-properties`,
      target: 'docProps/core.xml',
    },
  ];
  return [
    { name: '_rels/.rels', content: renderRelations(relations) },
    {
      name: 'docProps/core.xml',
      content: core,
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
    },
  ];
}

function contentTypes(parts: readonly Part[]): string {
  const overrides = parts.flatMap(({ name, type }) =>
    type === undefined ? [] : `<Override PartName="/${name}" ContentType="${type}"/>`,
  );
  return `${xmlHead}<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="xlsx" ContentType="${office}.spreadsheetml.sheet"/>${overrides.join('')}</Types>`;
}

function toEntry({ name, content }: Part): ZipEntry {
  return { name, data: typeof content === 'string' ? Buffer.from(content) : content };
}

/** The deck as a PowerPoint file of native shapes, with as many slides as its texts need. */
export function writePptx(deck: Deck): Uint8Array {
  const whole = layOutDeck(deck);
  const parts = [
    ...packageParts(whole),
    ...presentationParts(whole),
    ...masterParts(),
    ...slideParts(whole),
    ...chartParts(whole),
  ];
  const types = { name: '[Content_Types].xml', content: contentTypes(parts) };
  return zip([types, ...parts].map(toEntry));
}
