const byteOrderMarks: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The text of a file as Chinese Windows programs write it: by its byte order mark, else UTF-8,
 * else GB18030, which holds GBK. What is neither is read as UTF-8 with marks for the bad bytes.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = byteOrderMarks.find(([mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return new TextDecoder(marked[1]).decode(bytes);
  return (
    decodeStrictly(bytes, 'utf-8') ??
    decodeStrictly(bytes, 'gb18030') ??
    new TextDecoder('utf-8').decode(bytes)
  );
}
