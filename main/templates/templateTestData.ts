import { zip } from '#main/jobs/writers/zip.ts';

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export interface TemplateParts {
  /** Inside `w:body`. */
  readonly body: string;
  /** Inside `Relationships` of the body. */
  readonly relations?: string;
  readonly more?: Readonly<Record<string, string>>;
  readonly types?: string;
}

/** A Word file as somebody's office might make it. */
export function makeTemplate({
  body,
  relations: given = '',
  more = {},
  types = '',
}: TemplateParts): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${types}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document ${word} xmlns:r="${relations}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${given}</Relationships>`,
    ...more,
  };
  return zip(Object.entries(parts).map(([name, xml]) => ({ name, data: Buffer.from(xml) })));
}

export const paragraph = (...runs: string[]): string =>
  `<w:p><w:pPr><w:jc w:val="left"/></w:pPr>${runs
    .map((text) => `<w:r><w:rPr><w:color w:val="FF0000"/></w:rPr><w:t>${text}</w:t></w:r>`)
    .join('')}</w:p>`;
