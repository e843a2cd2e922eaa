import { market } from '../market/index.ts';
import type { ReviewSeed, Text } from '../market/types.ts';
import type { Random } from './random.ts';

/** What customers say: texts that fit the category, each once; stars alone when those are used up. */
export function createReviewers(random: Random) {
  const left = new Map<string, ReviewSeed[]>();
  for (const one of market.reviews)
    left.set(one.about.category, [...(left.get(one.about.category) ?? []), one]);
  const quality = new Map(market.sellers.map((seller) => [seller.slug, seller.quality]));

  /** Good sellers get good stars, mostly. */
  const stars = (sellerSlug: string): 1 | 2 | 3 | 4 | 5 => {
    const mood = (quality.get(sellerSlug) ?? 0.7) * 100 + random.below(40) - 20;
    if (mood > 78) return 5;
    if (mood > 58) return 4;
    return mood > 42 ? 3 : mood > 30 ? 2 : 1;
  };

  return {
    says(
      category: string,
      sellerSlug: string,
    ): { rating: 1 | 2 | 3 | 4 | 5; text: Text | undefined } | undefined {
      if (random.below(10) >= 8) return undefined;
      const rating = stars(sellerSlug);
      const texts = left.get(category) ?? [];
      const fitting = texts.findIndex((one) => one.rating === rating);
      const [taken] = fitting >= 0 ? texts.splice(fitting, 1) : [];
      return { rating: taken?.rating ?? rating, text: taken?.text };
    },
  };
}
