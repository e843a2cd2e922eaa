/** Choices that come out the same for the same seed. */
export type Random = { below(limit: number): number; pick<T>(from: readonly T[]): T };

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    // mulberry32: small, and even enough for who buys what.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    below: (limit) => Math.floor(next() * limit),
    pick: (from) => {
      if (from.length === 0) throw new RangeError('nothing to choose from');
      return from[Math.floor(next() * from.length)]!;
    },
  };
}
