const HEADER_BYTES = 6;
const ENTRY_BYTES = 16;
const LARGEST = 256;

/**
 * Packs PNG pictures into a Windows icon: a header, one entry per picture, then the pictures.
 * @param {readonly {size: number, png: Buffer}[]} pictures square, at most 256 pixels
 * @returns {Buffer}
 */
export function packIco(pictures) {
  const directory = Buffer.alloc(HEADER_BYTES + ENTRY_BYTES * pictures.length);
  directory.writeUInt16LE(1, 2); // an icon, not a cursor
  directory.writeUInt16LE(pictures.length, 4);
  let offset = directory.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const entry = HEADER_BYTES + ENTRY_BYTES * index;
    // One byte each: 256 is written as 0.
    directory.writeUInt8(size % LARGEST, entry);
    directory.writeUInt8(size % LARGEST, entry + 1);
    directory.writeUInt16LE(1, entry + 4); // colour planes
    directory.writeUInt16LE(32, entry + 6); // bits per pixel
    directory.writeUInt32LE(png.length, entry + 8);
    directory.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  }
  return Buffer.concat([directory, ...pictures.map(({ png }) => png)]);
}
