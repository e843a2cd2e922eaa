/** Average to two decimals, null as long as nobody has rated. */
export function ratingOf(row: { rating_sum: number; rating_count: number }) {
  const { rating_sum: sum, rating_count: count } = row;
  return { average: count > 0 ? Math.round((sum / count) * 100) / 100 : null, count };
}

/** Bayesian average as `haat.weighted_rating` computes it: ten votes at the mean stand against few real ones. */
export function weightedRating(row: { rating_sum: number; rating_count: number }, mean: number): number {
  return (10 * mean + row.rating_sum) / (10 + row.rating_count);
}
