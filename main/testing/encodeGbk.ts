let bytesOf: ReadonlyMap<string, readonly [number, number]> | undefined;

/** Every two-byte character of GBK, found by decoding all of them once. */
function readCharacters(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gbk', { fatal: true });
  const characters = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      try {
        const character = decoder.decode(new Uint8Array([lead, trail]));
        if (character.length === 1) characters.set(character, [lead, trail]);
      } catch {
        // No character has these bytes.
      }
    }
  }
  return characters;
}

/** Text as a Chinese Windows program saves it, for tests of reading it. */
export function encodeGbk(text: string): Uint8Array {
  bytesOf ??= readCharacters();
  return new Uint8Array(
    [...text].flatMap((character) => {
      if (character <= '\u007f') return [character.charCodeAt(0)];
      const bytes = bytesOf?.get(character);
      if (!bytes) throw new RangeError(`GBK has no ${character}`);
      return [...bytes];
    }),
  );
}
