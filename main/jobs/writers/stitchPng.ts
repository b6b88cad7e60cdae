import { crc32, deflateSync, inflateSync } from 'node:zlib';

/**
 * Puts PNG tiles of one width below each other. Only what Chromium's capture makes is understood:
 * eight bits, RGB or RGBA, not interlaced.
 */
export function stitchPng(tiles: readonly Uint8Array[]): Uint8Array {
  const [first] = tiles;
  if (!first) throw new Error('no tiles');
  if (tiles.length === 1) return first;
  const read = tiles.map(readTile);
  const { width, colorType } = headOf(first);
  if (read.some((tile) => tile.width !== width || tile.colorType !== colorType)) {
    throw new Error('tiles differ');
  }
  const height = read.reduce((sum, tile) => sum + tile.height, 0);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(8, 8);
  header.writeUInt8(colorType, 9);
  const pixels = deflateSync(Buffer.concat(read.map((tile) => tile.rows)), { level: 4 });
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

interface TileHead {
  readonly width: number;
  readonly height: number;
  readonly colorType: number;
}

interface Tile extends TileHead {
  /** Filtered rows, the first of them free of references to a row above. */
  readonly rows: Buffer;
}

function headOf(png: Uint8Array): TileHead {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [depth, colorType, , , interlace] = png.subarray(24, 29);
  if (depth !== 8 || (colorType !== 2 && colorType !== 6) || interlace !== 0) {
    throw new Error('unknown kind of PNG');
  }
  return { width: view.getUint32(16), height: view.getUint32(20), colorType };
}

function readTile(png: Uint8Array): Tile {
  const head = headOf(png);
  const packed: Uint8Array[] = [];
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  for (let offset = 8; offset + 12 <= png.length; ) {
    const length = view.getUint32(offset);
    const type = Buffer.from(png.subarray(offset + 4, offset + 8)).toString('latin1');
    if (type === 'IDAT') packed.push(png.subarray(offset + 8, offset + 8 + length));
    offset += length + 12;
  }
  const pixelBytes = head.colorType === 6 ? 4 : 3;
  const rowBytes = head.width * pixelBytes;
  const rows = inflateSync(Buffer.concat(packed));
  if (rows.length !== (rowBytes + 1) * head.height) throw new Error('cut tile');
  freeFirstRow(rows.subarray(0, rowBytes + 1), pixelBytes);
  return { ...head, rows };
}

/**
 * Rows are stored as differences to their neighbours (PNG 9.2). The row above a tile's first row
 * was empty and is not empty any more, so that row alone is written out plainly; above being zero,
 * `Up` adds nothing, and `Average` and `Paeth` only look left.
 */
function freeFirstRow(row: Buffer, pixelBytes: number): void {
  const filter = row[0] ?? 0;
  row[0] = 0;
  if (filter === 0 || filter === 2) return;
  for (let index = 1 + pixelBytes; index < row.length; index += 1) {
    const left = row[index - pixelBytes] ?? 0;
    const value = (row[index] ?? 0) + (filter === 3 ? left >> 1 : left);
    row[index] = value & 0xff;
  }
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
