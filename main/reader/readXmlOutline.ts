import { resolveEntities } from '#main/jobs/verify/scanXml.ts';
import {
  type GivenOutline,
  longestId,
  type OutlineLink,
  toOutlineLine,
} from '#shared/documents/givenOutline.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { OutlineNodes } from './outlineNodes.ts';
import { localName, walkXml } from './walkXml.ts';

const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** Attributes by their names in small letters. */
function readAttributes(raw: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(raw.matchAll(attribute), ([, name = '', double, single]) => [
      name.toLowerCase(),
      resolveEntities(double ?? single ?? ''),
    ]),
  );
}

interface OpenNode {
  text: string;
  readonly id: string;
  readonly level: number;
}

/** What the elements of the file mean so far. */
class XmlOutline {
  readonly nodes = new OutlineNodes();
  readonly links: OutlineLink[] = [];
  #root = '';
  #level = 0;
  #depth = 0;
  /** Begun but not yet added: its words may come as formatted text inside. */
  #open: OpenNode | null = null;
  /** Depth of the formatted text that names a node; 0 outside of one. */
  #richDepth = 0;
  readonly #ids: string[] = [];

  open(name: string, raw: string): void {
    this.#depth += 1;
    const tag = localName(name).toLowerCase();
    if (this.#root === '') this.#begin(tag);
    else if (tag === (this.#root === 'opml' ? 'outline' : 'node')) this.#openNode(raw);
    else if (tag === 'arrowlink') this.#addLink(raw);
    else if (tag === 'richcontent' && readAttributes(raw).get('type') === 'NODE') {
      this.#richDepth = this.#depth;
    }
  }

  #begin(tag: string): void {
    if (tag !== 'opml' && tag !== 'map') {
      throw new Failure({ code: 'invalid', key: 'files.notAnOutline' });
    }
    this.#root = tag;
  }

  #openNode(raw: string): void {
    this.flush();
    const given = readAttributes(raw);
    const text = given.get('text') ?? given.get('title') ?? '';
    const id = given.get('id') ?? '';
    this.#open = { text, id, level: this.#level };
    this.#ids.push(id);
    this.#level += 1;
  }

  #addLink(raw: string): void {
    const given = readAttributes(raw);
    const text = given.get('middle_label') ?? given.get('source_label') ?? '';
    const ends = [this.#ids.at(-1) ?? '', given.get('destination') ?? ''];
    const [from = '', to = ''] = ends.map((id) => id.slice(0, longestId));
    this.links.push({ from, to, text: toOutlineLine(text) });
  }

  text(words: string): void {
    if (this.#open && this.#richDepth > 0) this.#open.text += words;
  }

  close(name: string): void {
    const tag = localName(name).toLowerCase();
    if (this.#depth === this.#richDepth) this.#richDepth = 0;
    this.#depth -= 1;
    if (tag !== 'outline' && tag !== 'node') return;
    this.flush();
    this.#ids.pop();
    this.#level -= 1;
  }

  flush(): void {
    if (this.#open) this.nodes.add(this.#open.level, this.#open.text, this.#open.id);
    this.#open = null;
  }
}

/**
 * OPML and FreeMind, by their root element.
 * @throws Failure `files.outlineBroken` when it is not well formed, cut off or holds a DOCTYPE,
 * `files.notAnOutline` for another kind of XML, and as `OutlineNodes`.
 */
export function readXmlOutline(xml: string): GivenOutline {
  const outline = new XmlOutline();
  try {
    walkXml(xml, {
      onOpen: (name, attributes) => outline.open(name, attributes),
      onText: (text) => outline.text(text),
      onClose: (name) => outline.close(name),
    });
  } catch (error) {
    const isDamage = error instanceof Failure && error.data.key === 'files.damaged';
    throw isDamage ? new Failure({ code: 'invalid', key: 'files.outlineBroken' }) : error;
  }
  return { nodes: outline.nodes.close(), links: outline.links, passedOver: 0 };
}
