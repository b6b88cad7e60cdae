import { Inflate } from 'fflate';
import { Failure } from '#shared/ipc/failure.ts';

/** What an Office file of a weekly report never needs more of (reliability.md (d) 9). */
export const archiveLimits = {
  container: 50 * 1024 * 1024,
  entries: 2_000,
  entry: 100 * 1024 * 1024,
  total: 200 * 1024 * 1024,
  /** Unpacked to packed; below `smallEntry` any ratio is harmless. */
  ratio: 200,
  smallEntry: 1024 * 1024,
} as const;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

const endMark = 0x06054b50;
const centralMark = 0x02014b50;
const localMark = 0x04034b50;
const longestComment = 65_535 + 22;
const stored = 0;
const deflated = 8;
const zip64Mark = 0xffffffff;
const symlinkMode = 0xa000;

function refuse(key: 'files.damaged' | 'files.tooLarge' | 'files.encrypted'): Failure {
  return new Failure({ code: 'invalid', key });
}

/** Where the list of entries begins and how many it names. */
function findDirectory(view: DataView): { offset: number; count: number } {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= view.byteLength - longestComment; at -= 1) {
    if (view.getUint32(at, true) !== endMark) continue;
    return { offset: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
  }
  throw refuse('files.damaged');
}

/** Names that lead out of the archive, or that another system would read as such. */
function isOutside(name: string): boolean {
  return /^[\\/]|^[A-Za-z]:|\\|(?:^|\/)\.\.(?:\/|$)|\0/u.test(name);
}

function readEntry(view: DataView, at: number): { entry: Entry; next: number } {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== centralMark) {
    throw refuse('files.damaged');
  }
  const flags = view.getUint16(at + 8, true);
  if ((flags & 1) !== 0) throw refuse('files.encrypted');
  const [nameLength, extra, comment] = [28, 30, 32].map((offset) =>
    view.getUint16(at + offset, true),
  );
  const mode = view.getUint32(at + 38, true) >>> 16;
  const nameBytes = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength);
  const entry = {
    name: new TextDecoder().decode(nameBytes),
    method: view.getUint16(at + 10, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  const isStrange = (mode & 0xf000) === symlinkMode || isOutside(entry.name);
  const isZip64 = [entry.packed, entry.unpacked, entry.offset].includes(zip64Mark);
  if (isStrange || isZip64) throw refuse('files.damaged');
  return { entry, next: at + 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0) };
}

function assertWithinLimits(entries: readonly Entry[]): void {
  let total = 0;
  for (const { packed, unpacked } of entries) {
    total += unpacked;
    const isBomb = unpacked > archiveLimits.smallEntry && unpacked > packed * archiveLimits.ratio;
    if (unpacked > archiveLimits.entry || isBomb) throw refuse('files.tooLarge');
  }
  if (total > archiveLimits.total) throw refuse('files.tooLarge');
}

function listEntries(view: DataView): Map<string, Entry> {
  const { offset, count } = findDirectory(view);
  if (count > archiveLimits.entries) throw refuse('files.tooLarge');
  const entries = new Map<string, Entry>();
  for (let index = 0, at = offset; index < count; index += 1) {
    const { entry, next } = readEntry(view, at);
    // Two entries of one name: different programs would read different ones.
    if (entries.has(entry.name)) throw refuse('files.damaged');
    entries.set(entry.name, entry);
    at = next;
  }
  assertWithinLimits([...entries.values()]);
  return entries;
}

function unpack(view: DataView, { method, packed, unpacked, offset }: Entry): Uint8Array {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== localMark) {
    throw refuse('files.damaged');
  }
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packed > view.byteLength) throw refuse('files.damaged');
  const source = new Uint8Array(view.buffer, view.byteOffset + from, packed);
  if (method === stored) return source;
  if (method !== deflated) throw refuse('files.damaged');
  const parts: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((part) => {
    size += part.length;
    // The directory said how much it is; more is a lie about the size.
    if (size > unpacked) throw refuse('files.damaged');
    parts.push(part);
  });
  const step = 64 * 1024;
  for (let at = 0; at < source.length; at += step) {
    inflate.push(source.subarray(at, at + step), at + step >= source.length);
  }
  return Buffer.concat(parts);
}

/** The parts of an Office file, unpacked one by one when they are asked for. */
export interface Archive {
  readonly names: readonly string[];
  /** Bytes of everything, unpacked. */
  readonly size: number;
  /** A part as it is, undefined where there is none. */
  readBytes(name: string): Uint8Array | undefined;
  /** Text of an XML part, undefined where there is none. */
  readText(name: string): string | undefined;
}

/**
 * Opens a zip somebody else made: its own list of entries first, then only what is asked for, and
 * never more of it than the list says.
 * @throws Failure `files.damaged`, `files.tooLarge` or `files.encrypted`.
 */
export function openArchive(bytes: Uint8Array): Archive {
  if (bytes.length > archiveLimits.container) throw refuse('files.tooLarge');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = listEntries(view);
  const readBytes = (name: string): Uint8Array | undefined => {
    const entry = entries.get(name);
    return entry && unpack(view, entry);
  };
  return {
    names: [...entries.keys()],
    size: [...entries.values()].reduce((sum, { unpacked }) => sum + unpacked, 0),
    readBytes,
    readText: (name) => {
      const entry = entries.get(name);
      if (!entry) return undefined;
      try {
        return new TextDecoder('utf-8', { fatal: true }).decode(unpack(view, entry));
      } catch (error) {
        throw error instanceof Failure ? error : refuse('files.damaged');
      }
    },
  };
}
