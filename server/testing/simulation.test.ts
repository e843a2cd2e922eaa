import { expect, it } from 'vitest';
import { chances } from './seeded.ts';
import { simulateMarket } from './simulate-market.ts';

it('a market keeps its books through 150 random steps', async () => {
  const random = chances('150 steps');
  const { fault, trail } = await simulateMarket(150, random);
  expect(fault, `seed ${random.seed}\n${trail.join('\n')}`).toBeUndefined();
}, 60_000);
