import { randomFillSync } from 'node:crypto';

/** Makes a new row id. Injected, so tests can count and replays can repeat. */
export type NewId = () => string;

/** Sixteen bytes as UUID text. */
export function formatUuid(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes).toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20, 32),
  ].join('-');
}

/** UUID version 7 (RFC 9562): 48 bits of Unix milliseconds, then random, so ids sort by age. */
function uuidV7(milliseconds: number, random: Uint8Array): string {
  const bytes = new Uint8Array(16);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(milliseconds) << 16n);
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  return formatUuid(bytes);
}

const randomLength = 8;
const counterLimit = 0x1000;

/** Two bits of every id say that the rest is random. */
function markVariant(random: Buffer, at: number): void {
  random[at] = 0x80 | ((random[at] ?? 0) & 0x3f);
}

/**
 * Random ids that also sort by age within a millisecond (RFC 9562, 6.2, method 1), so that the rows
 * of one save stand beside each other in every index. Random bytes are fetched many at a time.
 */
function createUuids(now: () => number): NewId {
  const pool = Buffer.alloc(200 * randomLength);
  let used = pool.length;
  let [last, counter] = [0, 0];
  return () => {
    if (used === pool.length) {
      randomFillSync(pool);
      used = 0;
    }
    markVariant(pool, used);
    const random = pool.toString('hex', used, used + randomLength);
    used += randomLength;
    const present = now();
    counter = present > last ? 0 : counter + 1;
    // A clock that was set back, or more ids than a millisecond has room for, borrows the next one.
    last = counter === counterLimit ? last + 1 : Math.max(present, last);
    counter %= counterLimit;
    const time = last.toString(16).padStart(12, '0');
    const order = counter.toString(16).padStart(3, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${order}-${random.slice(0, 4)}-${random.slice(4)}`;
  };
}

export const newUuid = createUuids(Date.now);

/** Ids `00000000-0000-7000-8000-000000000001`, … in order; for tests and the seeded demo. */
export function countingIds(prefix = 0): NewId {
  let next = 0;
  return () => {
    next += 1;
    const bytes = new Uint8Array(10);
    const view = new DataView(bytes.buffer);
    view.setUint16(0, prefix & 0x0fff);
    view.setUint32(6, next);
    return uuidV7(0, bytes);
  };
}
