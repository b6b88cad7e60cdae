/** Says the same of two values that differ only in the order in which an object's keys were set. */
function toText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  );
}

const [firstPrime, secondPrime] = [0x01_00_01_93, 0x85_eb_ca_6b];
const toHex = (half: number) => (half >>> 0).toString(16).padStart(8, '0');

/**
 * Stands for plain data, so that page and store can tell without sending it whether they mean the
 * same: two 32-bit hashes in the manner of FNV-1a, 16 hex digits. No protection against intent.
 */
export function digestOf(value: unknown): string {
  const text = toText(value);
  let [first, second] = [0x81_1c_9d_c5, 0x9e_37_79_b9];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, firstPrime);
    second = Math.imul((second ^ unit) + (second >>> 15), secondPrime);
  }
  return toHex(first) + toHex(second ^ (second >>> 13));
}
