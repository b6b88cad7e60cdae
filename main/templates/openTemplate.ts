import { attributeOf } from '#main/jobs/verify/scanXml.ts';
import { type Archive, openArchive } from '#main/reader/openArchive.ts';
import { localName } from '#main/reader/walkXml.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { dropUnsafeFields } from './unsafeFields.ts';
import { mapElements, parseTree, renderTree, type XmlElement } from './xmlTree.ts';

/** A Word file of the user's, with everything taken out that could act or reach outside. */
export interface Template {
  /** Parts whose text may hold placeholders: body, headers, footers. */
  readonly texts: ReadonlyMap<string, XmlElement>;
  /** All other parts as they are. */
  readonly others: ReadonlyMap<string, Uint8Array>;
}

/** A letterhead with pictures, not an archive. */
const largestFile = 8 * 1024 * 1024;
const largestUnpacked = 60 * 1024 * 1024;
/** Hundreds of pages; read in a moment, for the store reads it too when a template is chosen. */
const largestText = 4 * 1024 * 1024;

const bodyPart = 'word/document.xml';
const activeParts = /vbaProject|vbaData|activeX|oleObject|embeddings\/|ctrlProps|attachedToolbars/i;
const isText = (name: string) => /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name);
const relationsOf = (name: string) => name.replace(/([^/]*)$/, '_rels/$1.rels');

function refuse(key: string): Failure {
  return new Failure({ code: 'invalid', key });
}

function openChecked(bytes: Uint8Array): Archive {
  if (bytes.length > largestFile) throw refuse('templates.tooLarge');
  const archive = openArchive(bytes);
  if (archive.size > largestUnpacked) throw refuse('templates.tooLarge');
  const types = archive.readText('[Content_Types].xml') ?? '';
  if (!archive.names.includes(bodyPart) || types === '') throw refuse('templates.notWord');
  const isActive = archive.names.some((name) => activeParts.test(name));
  if (isActive || /macroEnabled|vbaProject/i.test(types)) throw refuse('templates.active');
  return archive;
}

interface Relations {
  readonly tree: XmlElement;
  readonly removed: ReadonlySet<string>;
}

/** Takes out relations that point outside the file, and the templates a document hangs on. */
function cleanRelations(tree: XmlElement): Relations {
  const removed = new Set<string>();
  mapElements(tree, (relation) => {
    const { attributes } = relation;
    const isOutside = attributeOf(attributes, 'TargetMode')?.toLowerCase() === 'external';
    const type = attributeOf(attributes, 'Type') ?? '';
    const isActive = /attachedTemplate|aFChunk|subDocument|oleObject|control|package$/i.test(type);
    if (!isOutside && !isActive) return [relation];
    removed.add(attributeOf(attributes, 'Id') ?? '');
    return [];
  });
  return { tree, removed };
}

const relationAttribute = /\s(?:r|o):(?:id|embed|link|pict|relid)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const keptWithoutTarget = new Set(['blip', 'imagedata']);
const removedElements = new Set(['altChunk', 'subDoc', 'attachedTemplate', 'object', 'control']);

/** What pointed at a removed relation: a link keeps its words, a picture its place. */
function detach(tree: XmlElement, removed: ReadonlySet<string>): void {
  mapElements(tree, (child) => {
    const name = localName(child.name);
    if (removedElements.has(name)) return [];
    const ids = [...child.attributes.matchAll(relationAttribute)].map(
      (found) => found[1] ?? found[2],
    );
    if (!ids.some((id) => removed.has(id ?? ''))) return [child];
    if (name === 'hyperlink') return child.children;
    if (!keptWithoutTarget.has(name)) return [];
    child.attributes = child.attributes.replace(relationAttribute, (whole, one, other) =>
      removed.has(one ?? other) ? '' : whole,
    );
    return [child];
  });
}

function readTree(archive: Archive, name: string): XmlElement {
  const xml = archive.readText(name) ?? '';
  if (xml.length > largestText) throw refuse('templates.tooLarge');
  return parseTree(xml);
}

function readPart(archive: Archive, name: string): Uint8Array {
  return archive.readBytes(name) ?? new Uint8Array();
}

/**
 * Opens a template somebody made in Word or WPS.
 * @throws Failure `templates.notWord`, `templates.active` (macros, controls, embedded objects),
 * `templates.tooLarge`, or what the archive is refused for.
 */
export function openTemplate(bytes: Uint8Array): Template {
  const archive = openChecked(bytes);
  const texts = new Map<string, XmlElement>();
  const others = new Map<string, Uint8Array>();
  const cleaned = new Map<string, Relations>();
  for (const name of archive.names.filter((part) => part.endsWith('.rels'))) {
    const relations = cleanRelations(readTree(archive, name));
    cleaned.set(name, relations);
    others.set(name, Buffer.from(renderTree(relations.tree)));
  }
  for (const name of archive.names) {
    if (name.endsWith('/') || name.endsWith('.rels')) continue;
    if (!/^word\/[^/]+\.xml$/.test(name)) {
      others.set(name, readPart(archive, name));
      continue;
    }
    const tree = readTree(archive, name);
    detach(tree, cleaned.get(relationsOf(name))?.removed ?? new Set());
    dropUnsafeFields(tree);
    if (isText(name)) texts.set(name, tree);
    else others.set(name, Buffer.from(renderTree(tree)));
  }
  return { texts, others };
}
