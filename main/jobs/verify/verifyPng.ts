const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const endChunk = [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Checks that a PNG is whole and returns its size in pixels; throws an Error otherwise. */
export function verifyPng(bytes: Uint8Array): PictureSize {
  const isWhole =
    bytes.length > 45 &&
    signature.every((value, index) => bytes[index] === value) &&
    endChunk.every((value, index) => bytes[bytes.length - endChunk.length + index] === value);
  if (!isWhole) throw new Error('not a whole PNG');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = { width: view.getUint32(16), height: view.getUint32(20) };
  if (size.width < 1 || size.height < 1) throw new Error('empty PNG');
  return size;
}
