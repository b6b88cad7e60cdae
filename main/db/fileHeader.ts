import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { Failure } from '#shared/ipc/failure.ts';
import { applicationId } from './migrate.ts';

const magic = 'SQLite format 3\0';
const headerLength = 100;
const walHeaderLength = 32;
const walFrameHeaderLength = 24;

export interface FileHeader {
  readonly schemaVersion: number;
  readonly applicationId: number;
}

function readBytes(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, position));
}

function withFile<Result>(path: string, read: (file: number) => Result): Result {
  const file = openSync(path, 'r');
  try {
    return read(file);
  } finally {
    closeSync(file);
  }
}

function parseHeader(bytes: Buffer): FileHeader {
  return { schemaVersion: bytes.readUInt32BE(60), applicationId: bytes.readUInt32BE(68) };
}

/** Page 1 may be newer in a leftover write-ahead log than in the file itself. */
function newestHeaderInWal(walPath: string): FileHeader | undefined {
  if (!existsSync(walPath)) return undefined;
  return withFile(walPath, (file) => {
    const head = readBytes(file, 0, walHeaderLength);
    if (head.length < walHeaderLength) return undefined;
    const frameLength = walFrameHeaderLength + head.readUInt32BE(8);
    let newest: FileHeader | undefined;
    for (let at = walHeaderLength; at + frameLength <= statSync(walPath).size; at += frameLength) {
      const frame = readBytes(file, at, walFrameHeaderLength + headerLength);
      const isOfThisLog = frame.subarray(8, 16).equals(head.subarray(16, 24));
      if (isOfThisLog && frame.readUInt32BE(0) === 1) {
        newest = parseHeader(frame.subarray(walFrameHeaderLength));
      }
    }
    return newest;
  });
}

/**
 * Reads what a file says of itself without letting SQLite touch it: even a read-only open would
 * leave side files. Source: SQLite file format, database header (offsets 60 and 68).
 */
function readFileHeader(path: string): FileHeader {
  const bytes = withFile(path, (file) => readBytes(file, 0, headerLength));
  if (bytes.length < headerLength || bytes.toString('latin1', 0, 16) !== magic) {
    throw new Failure({ code: 'storage', key: 'workspace.notAWorkspace' });
  }
  return newestHeaderInWal(`${path}-wal`) ?? parseHeader(bytes);
}

/** Refuses a foreign or newer file with both versions in the sentence, before anything is opened. */
export function assertHeaderIsOurs(path: string, ourVersion: number): void {
  const header = readFileHeader(path);
  if (header.applicationId !== applicationId) {
    throw new Failure({ code: 'storage', key: 'workspace.notAWorkspace' });
  }
  if (header.schemaVersion > ourVersion) {
    throw new Failure({
      code: 'storage',
      key: 'workspace.newerFile',
      params: { fileVersion: header.schemaVersion, ourVersion },
    });
  }
}
