import { walkXml } from '#main/reader/walkXml.ts';
import { escapeXml } from '#shared/lib/escapeXml.ts';

export interface XmlElement {
  readonly name: string;
  /** Raw, as between the name and the end of the tag, with the blank before it. */
  attributes: string;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

export function element(
  name: string,
  attributes = '',
  children: readonly XmlNode[] = [],
): XmlElement {
  return { name, attributes: attributes === '' ? '' : ` ${attributes}`, children: [...children] };
}

/**
 * A part of somebody else's file as a tree. Comments and processing instructions are left out.
 * @throws Failure `files.damaged` when it is not well formed, holds a DOCTYPE or nests too deep.
 */
export function parseTree(xml: string): XmlElement {
  const root = element('');
  const open: XmlElement[] = [root];
  walkXml(xml, {
    onOpen: (name, attributes) => {
      const next: XmlElement = { name, attributes, children: [] };
      open.at(-1)?.children.push(next);
      open.push(next);
    },
    onText: (text) => {
      open.at(-1)?.children.push(text);
    },
    onClose: () => {
      open.pop();
    },
  });
  return root.children.find(isElement) ?? root;
}

function renderNode(node: XmlNode): string {
  if (!isElement(node)) return escapeXml(node);
  const { name, attributes, children } = node;
  if (children.length === 0) return `<${name}${attributes}/>`;
  return `<${name}${attributes}>${children.map(renderNode).join('')}</${name}>`;
}

export function renderTree(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${renderNode(root)}`;
}

/** Every element below, the nearest first; `enters` keeps out of some of them. */
export function descendants(
  parent: XmlElement,
  enters: (child: XmlElement) => boolean = () => true,
): XmlElement[] {
  return parent.children
    .filter(isElement)
    .flatMap((child) => [child, ...(enters(child) ? descendants(child, enters) : [])]);
}

/** Visits the tree from the leaves up; what `change` answers stands in an element's place. */
export function mapElements(
  parent: XmlElement,
  change: (child: XmlElement) => readonly XmlNode[],
): void {
  parent.children = parent.children.flatMap((child) => {
    if (!isElement(child)) return [child];
    mapElements(child, change);
    return change(child);
  });
}
