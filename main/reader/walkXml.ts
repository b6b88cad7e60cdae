import { scanXml, type XmlVisitor } from '#main/jobs/verify/scanXml.ts';
import { Failure } from '#shared/ipc/failure.ts';

/** Office files nest a dozen levels; thousands are made to break a reader. */
const deepest = 300;

/**
 * Visits a part of a file somebody else made.
 * @throws Failure `files.damaged` when it is not well formed, holds a DOCTYPE or nests too deep;
 * a Failure of the visitor passes through.
 */
export function walkXml(xml: string, visitor: XmlVisitor): void {
  let depth = 0;
  try {
    scanXml(xml, {
      onOpen: (name, attributes) => {
        depth += 1;
        if (depth > deepest) throw new Error('nested too deep');
        visitor.onOpen?.(name, attributes);
      },
      onClose: (name) => {
        depth -= 1;
        visitor.onClose?.(name);
      },
      onText: (text) => visitor.onText?.(text),
    });
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure({ code: 'invalid', key: 'files.damaged' });
  }
}

/** `w:p` → `p`: programs choose their own prefixes. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
