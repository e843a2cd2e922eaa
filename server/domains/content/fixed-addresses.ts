/**
 * First steps of addresses that the market itself has, on the storefront and beside it. A page of words may not be called
 * like one: people would look for it there, and a link that loses its /info would lead astray. A test compares them with
 * the routes.
 */
const fixed = new Set(
  (
    'account alert api area assets basket bn c checkout dashboard dev docs feeds forgot-password healthz info media metrics ' +
    'order orders p payment portal readyz reset-password robots s search seller sign-in sign-out sign-up sitemap sitemaps ' +
    'tell-me verify-email'
  ).split(' '),
);

/** Is it the name of an address that the market itself has? */
export const isFixedAddress = (slug: string): boolean => fixed.has(slug);
