import { unzipSync } from 'fflate';
import { scanXml } from './scanXml.ts';

/** The parts of an Office file by their path, XML parts as text. */
export type OfficeParts = ReadonlyMap<string, string>;

const forbiddenParts = /externalLink|oleObject|activeX|vbaProject|embeddings|ctrlProps/i;

/**
 * Opens an Office file that was just written: a whole zip, every XML part well formed, nothing
 * that points outside the file, no macro and no embedded object but those `allowed` names, which
 * are Office files themselves and held to the same. Throws otherwise.
 */
export function openPackage(bytes: Uint8Array, allowed?: RegExp): OfficeParts {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const parts = new Map<string, string>();
  for (const [name, data] of Object.entries(unzipSync(bytes))) {
    if (allowed?.test(name)) {
      scanOtherParts(openPackage(data), () => false);
      continue;
    }
    if (forbiddenParts.test(name)) throw new Error('active or embedded part');
    if (!/\.(xml|rels)$/.test(name)) continue;
    const xml = decoder.decode(data);
    if (/\.rels$/.test(name)) checkRelations(xml);
    parts.set(name, xml);
  }
  return parts;
}

/** Scans all parts but those the caller reads itself. */
export function scanOtherParts(parts: OfficeParts, readElsewhere: (name: string) => boolean): void {
  for (const [name, xml] of parts) {
    if (!readElsewhere(name)) scanXml(xml);
  }
}

function checkRelations(xml: string): void {
  if (/TargetMode\s*=\s*["']External/i.test(xml)) throw new Error('external target');
}

export function partOf(parts: OfficeParts, name: string): string {
  const xml = parts.get(name);
  if (xml === undefined) throw new Error('missing part');
  return xml;
}
