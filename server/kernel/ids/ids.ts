import { randomBytes } from 'node:crypto';

/** Where ids and secrets come from; a seeded one makes a run repeatable. */
export interface Ids {
  /** A UUIDv7: sorts by the time it was made, within one millisecond of one process too (RFC 9562, 6.2, method 1). */
  uuid(): string;
  /** `bytes` of randomness, base64url: tokens that open something. */
  token(bytes?: number): string;
  /** A whole number, 0 ≤ n < limit. */
  integer(limit: number): number;
}

/** A clock that stands further back than this was set back; ids follow it then. */
const longestBorrowed = 1_000;

type RandomBytes = (size: number) => Uint8Array;

/** Ids over a source of randomness and a source of time. */
export function createIds(random: RandomBytes, now: () => number): Ids {
  let last = { at: -1, count: 0 };
  return {
    uuid() {
      const bytes = random(16).slice();
      const time = now();
      // Begins in the lower half of its twelve bits, so that it has room to count; a full one borrows a millisecond.
      const start = ((bytes[6]! & 0x07) << 8) | bytes[7]!;
      const isNew = time > last.at || time < last.at - longestBorrowed;
      last = isNew ? { at: time, count: start } : { at: last.at, count: last.count + 1 };
      if (last.count > 0xfff) last = { at: last.at + 1, count: start };
      let { at } = last;
      for (let index = 5; index >= 0; index--) {
        bytes[index] = at % 256;
        at = Math.floor(at / 256);
      }
      bytes[6] = 0x70 | (last.count >> 8);
      bytes[7] = last.count & 0xff;
      bytes[8] = 0x80 | (bytes[8]! & 0x3f);
      const hex = Buffer.from(bytes).toString('hex');
      return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
        '-',
      );
    },
    token: (size = 32) => Buffer.from(random(size)).toString('base64url'),
    integer: (limit) => Math.floor((Buffer.from(random(6)).readUIntBE(0, 6) / 2 ** 48) * limit),
  };
}

export const systemIds: Ids = createIds((size) => randomBytes(size), Date.now);

/** The same ids for the same seed; never for production. */
export function seededIds(seed: number, now: () => number): Ids {
  return createIds(seededBytes(seed), now);
}

/** xorshift128+, good enough to spread ids; no secret may come from it. */
function seededBytes(seed: number): RandomBytes {
  let a = BigInt(seed) * 0x9e3779b97f4a7c15n + 1n;
  let b = BigInt(seed) ^ 0xbf58476d1ce4e5b9n;
  const mask = (1n << 64n) - 1n;
  const next = () => {
    let x = a & mask;
    const y = b & mask;
    a = y;
    x ^= (x << 23n) & mask;
    b = (x ^ y ^ (x >> 17n) ^ (y >> 26n)) & mask;
    return (b + y) & mask;
  };
  return (size) => {
    const bytes = new Uint8Array(size);
    for (let index = 0; index < size; index += 8) {
      let word = next();
      for (let byte = index; byte < Math.min(index + 8, size); byte++) {
        bytes[byte] = Number(word & 255n);
        word >>= 8n;
      }
    }
    return bytes;
  };
}
