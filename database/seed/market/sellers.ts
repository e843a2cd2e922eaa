import type { SellerSeed } from './types.ts';
import { partnersHouse } from './sellers/partners-house.ts';
import { partnersLiving } from './sellers/partners-living.ts';
import { partnersWithVisits } from './sellers/partners-with-visits.ts';
import { providersCare } from './sellers/providers-care.ts';
import { providersHouse } from './sellers/providers-house.ts';
import { providersLearning } from './sellers/providers-learning.ts';
import { providersPower } from './sellers/providers-power.ts';

export const sellers: SellerSeed[] = [
  ...partnersHouse,
  ...partnersLiving,
  ...partnersWithVisits,
  ...providersCare,
  ...providersHouse,
  ...providersLearning,
  ...providersPower,
];
