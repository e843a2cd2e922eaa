/** Query parameters that change a public page. Everything else is dropped: a stranger's `?x=1..n` must not fill the cache. */
const allowed =
  /^(area|cursor|kind|max_price|min_price|q|sort|seller|day|slot|provider|add_on|facet\.[a-z][a-z0-9_]{0,40}|_routes)$/;

/** First steps of the pages that depend on who looks; they are never cached and are rendered with the visitor's cookies. */
export const personalPlaces: readonly string[] = (
  'basket checkout payment order orders account portal dashboard sign-in sign-up sign-out forgot-password ' +
  'reset-password verify-email area dev'
).split(' ');
const personal = new RegExp(`^/(bn/)?(${personalPlaces.join('|')})(/|\\.data|$)`);

export function isPublicPage(pathname: string): boolean {
  return !personal.test(pathname);
}

/** The address a public page is rendered and kept under: allow-listed parameters in a fixed order. */
export function publicAddress(url: URL): string {
  const kept = [...url.searchParams].filter(([name, value]) => allowed.test(name) && value.length <= 200);
  kept.sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1));
  const query = new URLSearchParams(kept).toString();
  return `${url.pathname}${query && `?${query}`}`;
}
