import { attributeOf } from '#main/jobs/verify/scanXml.ts';
import { localName } from '#main/reader/walkXml.ts';
import { descendants, mapElements, type XmlElement, type XmlNode } from './xmlTree.ts';

/** Fields that number, name or date; every other one could fetch, link or run something. */
const safeFields = new Set([
  'PAGE',
  'NUMPAGES',
  'SECTIONPAGES',
  'SECTION',
  'DATE',
  'TIME',
  'CREATEDATE',
  'SAVEDATE',
  'TITLE',
  'AUTHOR',
  'STYLEREF',
  'SEQ',
  'TOC',
  'PAGEREF',
  'REF',
]);

function isSafe(instruction: string): boolean {
  return safeFields.has(/[A-Za-z]+/.exec(instruction)?.[0]?.toUpperCase() ?? '');
}

function textOf({ children }: XmlElement): string {
  return children.filter((child: XmlNode) => typeof child === 'string').join('');
}

interface OpenField {
  readonly marks: XmlElement[];
  instruction: string;
}

/** The marks and instructions of complex fields that are not safe; their shown text stays. */
function findUnsafe(tree: XmlElement): Set<XmlElement> {
  const unsafe = new Set<XmlElement>();
  const open: OpenField[] = [];
  const close = (field: OpenField | undefined): void => {
    if (field && !isSafe(field.instruction)) for (const mark of field.marks) unsafe.add(mark);
  };
  for (const one of descendants(tree)) {
    const name = localName(one.name);
    if (name === 'fldChar') {
      const kind = attributeOf(one.attributes, 'w:fldCharType');
      if (kind === 'begin') open.push({ marks: [], instruction: '' });
      open.at(-1)?.marks.push(one);
      if (kind === 'end') close(open.pop());
    }
    if (name === 'instrText' || name === 'delInstrText') {
      const field = open.at(-1);
      if (!field) unsafe.add(one);
      field?.marks.push(one);
      if (field) field.instruction += textOf(one);
    }
  }
  for (const field of open) close({ ...field, instruction: '' });
  return unsafe;
}

/** Turns every field that could act into the plain text it shows. */
export function dropUnsafeFields(tree: XmlElement): void {
  const unsafe = findUnsafe(tree);
  mapElements(tree, (child) => {
    if (unsafe.has(child)) return [];
    if (localName(child.name) !== 'fldSimple') return [child];
    return isSafe(attributeOf(child.attributes, 'w:instr') ?? '') ? [child] : child.children;
  });
}
