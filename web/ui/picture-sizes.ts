/** How wide pictures stand on the page, for `<img sizes>`. */
export const pictureSizes = {
  /** A card of the item grid: two, three, four, five abreast. */
  card: '(width < 600px) 46vw, (width < 960px) 31vw, (width < 1280px) 23vw, 221px',
  /** The large picture of a product or service page. */
  lead: '(width < 960px) 92vw, 660px',
  /** A row of a basket, an order, a table. */
  thumb: '72px',
  half: '(width < 600px) 46vw, 440px',
} as const;
