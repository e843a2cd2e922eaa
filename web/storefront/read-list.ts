import type { ItemList, NearThing } from '#contract/catalogue.ts';
import { redirect } from 'react-router';
import type { PageContext } from '../page-context.ts';
import { orFail } from '../problem.ts';
import { cardItem } from '../ui/card-item.ts';
import { areaQuery } from './area-cookie.ts';
import { queryOf, readListAddress, searchOf } from './list-query.ts';

/**
 * The part of a list that an address names, with facets; the page is tagged with the listings it shows. A cursor that no longer fits leads to the beginning of the
 * list.
 */
export async function readList(
  { api, tag }: Pick<PageContext, 'api' | 'tag'>,
  request: Request,
  operation: 'GET /items' | 'GET /search',
  fixed: Record<string, string>,
) {
  const url = new URL(request.url);
  const address = readListAddress(url).filter(([name]) => !(name in fixed));
  const cursor = url.searchParams.get('cursor');
  const query = {
    ...queryOf(address),
    ...fixed,
    ...areaQuery(request),
    include: 'facets' as const,
    limit: 20,
    ...(cursor && { cursor }),
  };
  const found = await api(operation, { query });
  if (!found.ok && found.problem.code === 'not_acceptable_cursor') {
    throw redirect(`${url.pathname.replace(/\.data$/, '')}${searchOf(address)}`);
  }
  const list: ItemList & { corrected_to?: string | null; near?: NearThing[] } = orFail(found);
  const corrected = list.corrected_to ?? null;
  for (const { listing_id: listing } of list.data) if (listing) tag(`listing:${listing}`);
  const { count, next_cursor, facets = [] } = list;
  const shown = { data: list.data.map(cardItem), count, next_cursor, facets };
  return { address, cursor, list: shown, corrected, near: list.near ?? [] };
}
