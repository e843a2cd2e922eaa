import type { ReviewSeed } from './types.ts';
import { careVisitsReviews } from './reviews/care-visits.ts';
import { homeGoodsReviews } from './reviews/home-goods.ts';
import { livingGoodsReviews } from './reviews/living-goods.ts';
import { repairVisitsReviews } from './reviews/repair-visits.ts';

export const reviews: ReviewSeed[] = [
  ...careVisitsReviews,
  ...homeGoodsReviews,
  ...livingGoodsReviews,
  ...repairVisitsReviews,
];
