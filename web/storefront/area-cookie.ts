/** The chosen area's slug. Pages differ by it, so the page cache keeps them apart by it too. */
export const areaCookie = 'haat-area';

const slug = /^[a-z0-9-]{1,120}$/;

/** The area the visitor chose, or null. What stands in the address (`?area=`) comes before the cookie. */
export function areaOf(request: Request): string | null {
  const named = new URL(request.url).searchParams.get('area');
  if (named && slug.test(named)) return named;
  const found = new RegExp(`(?:^|;\\s*)${areaCookie}=([a-z0-9-]{1,120})(?:;|$)`).exec(
    request.headers.get('cookie') ?? '',
  );
  return found?.[1] ?? null;
}

/** The query of every call that depends on the area. */
export function areaQuery(request: Request): { area?: string } {
  const area = areaOf(request);
  return area ? { area } : {};
}
