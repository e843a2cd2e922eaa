import { expect, it } from 'vitest';
import { chances } from './seeded.ts';
import { simulateMarket } from './simulate-market.ts';

it('a market keeps its books through 2000 random steps', async () => {
  const random = chances('2000 steps');
  const { fault, trail, answers } = await simulateMarket(2_000, random);
  console.log(
    Object.entries(answers)
      .toSorted()
      .map(([what, count]) => `${count} × ${what}`)
      .join('\n'),
  );
  expect(fault, `seed ${random.seed}\n${trail.join('\n')}`).toBeUndefined();
  // The walk got everywhere: orders were paid, shipped, done, lost and given back.
  for (const what of [
    'place the order 200',
    'move a parcel 200',
    'move a visit 200',
    'pay at the gateway pay',
  ]) {
    expect(answers[what], what).toBeGreaterThan(5);
  }
}, 900_000);
