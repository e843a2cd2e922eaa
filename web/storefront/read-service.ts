import { redirect } from 'react-router';
import { orMoved } from '../found/or-moved.ts';
import { languageOfPath } from '../i18n/language.ts';
import { localPath } from '../i18n/path.ts';
import type { PageContext } from '../page-context.ts';
import { orFail } from '../problem.ts';
import { places } from '../ui/places.ts';
import { slotDays } from '../ui/slot-days.ts';
import { areaQuery } from './area-cookie.ts';

/**
 * A service with its providers, and the two weeks of the one whom the address names (`provider`, a slug) or else of
 * the best who has time, for the extras of `add_on`. `day` and `slot` say what is to be chosen at first.
 */
export async function readService(page: PageContext, request: Request, slug: string) {
  const { api } = page;
  const { pathname, searchParams } = new URL(request.url);
  const found = await api('GET /items/{slug}', { params: { slug }, query: areaQuery(request) });
  const item = await orMoved(page, request, ['item', slug], found);
  if (item.kind === 'product') throw redirect(localPath(languageOfPath(pathname), places.item(item)), 301);
  const wanted = searchParams.get('provider');
  const chosen =
    item.listings.find(({ seller }) => seller.slug === wanted) ??
    item.listings.find(({ next_slots: slots }) => slots.length > 0) ??
    item.listings[0] ??
    null;
  const offered = chosen?.add_ons.map(({ id }) => id) ?? [];
  const ticked = [...new Set(searchParams.getAll('add_on'))].filter((id) => offered.includes(id));
  const calendar = chosen
    ? orFail(
        await api('GET /listings/{id}/slots', {
          params: { id: chosen.id },
          query: { days: 14, add_ons: ticked },
        }),
      )
    : null;
  const times = calendar && { ...calendar, days: slotDays(calendar.days) };
  return {
    item,
    chosen,
    ticked,
    calendar: times,
    day: searchParams.get('day'),
    slot: searchParams.get('slot'),
  };
}

export type Service = Awaited<ReturnType<typeof readService>>;
