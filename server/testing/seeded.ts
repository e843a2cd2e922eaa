import { type Random, seededRandom } from '#seed/history/random.ts';

/** Chances of a test, the same ones again with HAAT_SEED. The seed is printed, so that a failure can be repeated. */
export function chances(name: string): Random & { seed: number } {
  const seed = Number(process.env.HAAT_SEED) || Math.trunc(Math.random() * 1_000_000_000) + 1;
  console.log(`${name}: HAAT_SEED=${seed} repeats this`);
  return { seed, ...seededRandom(seed) };
}
