import type { Client } from '#client/client.ts';
import type { ItemList } from '#contract/catalogue.ts';
import { redirect } from 'react-router';
import { orFail } from '../problem.ts';
import { areaQuery } from './area-cookie.ts';
import { queryOf, readListAddress, searchOf } from './list-query.ts';

/**
 * The part of a list that an address names, with facets. A cursor that no longer fits leads to the beginning of the
 * list.
 */
export async function readList(
  api: Client,
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
    limit: 24,
    ...(cursor && { cursor }),
  };
  const found = await api(operation, { query });
  if (!found.ok && found.problem.code === 'not_acceptable_cursor') {
    throw redirect(`${url.pathname.replace(/\.data$/, '')}${searchOf(address)}`);
  }
  const list: ItemList & { corrected_to?: string | null } = orFail(found);
  const corrected = list.corrected_to ?? null;
  return { address, cursor, list: { ...list, facets: list.facets ?? [] }, corrected };
}
