import type { Client } from '#client/client.ts';
import type { ItemCard } from '#contract/catalogue.ts';
import { orFail } from '../problem.ts';
import { dayOf } from '../ui/format.ts';
import { areaQuery } from './area-cookie.ts';
import { readFitting } from './read-fitting.ts';

/** Everything the first page shows. What cannot be read is left out, only the stalls must be there. */
export async function readHome(api: Client, request: Request) {
  const area = areaQuery(request);
  const [categories, products, services] = await Promise.all([
    api('GET /categories'),
    api('GET /items', { query: { kind: 'product', sort: 'popular', limit: 100, ...area } }),
    api('GET /items', { query: { kind: 'service', sort: 'popular', limit: 60, ...area } }),
  ]);
  const goods = products.ok ? products.data.data : [];
  const visits = services.ok ? services.data.data : [];
  const arriving = soonest(goods, ({ arrives_on: day }) => day, 10);
  const free = soonest(visits, ({ next_slots: [slot] }) => slot && dayOf(slot.start, slot.time_zone), 6);
  const [pair, faces] = await Promise.all([readPair(api, goods, area), readFaces(api, free.items)]);
  return {
    stalls: orFail(categories).data.filter(({ parent, in_menu: inMenu }) => parent === null && inMenu),
    pair,
    free: { ...free, faces },
    arriving,
  };
}

/** The cards whose day comes first, at most two of a category, so that a shelf is not all fans. */
export function soonest(
  items: readonly ItemCard[],
  dayOfItem: (item: ItemCard) => string | null | undefined,
  count: number,
): { day: string | null; items: ItemCard[] } {
  const day = items
    .map(dayOfItem)
    .reduce<string | null>((least, one) => (one && (!least || one < least) ? one : least), null);
  const taken = new Map<string, number>();
  const chosen = items.filter((item) => {
    const { slug } = item.category;
    if (!day || dayOfItem(item) !== day || (taken.get(slug) ?? 0) >= 2) return false;
    taken.set(slug, (taken.get(slug) ?? 0) + 1);
    return true;
  });
  return { day, items: chosen.slice(0, count) };
}

const mostTried = 6;
const favourite = 'dokhina-classic-56-ceiling-fan';

/** A thing that a visit fits, with both as they can be had now: the favourite, else what sells best. */
async function readPair(api: Client, goods: readonly ItemCard[], area: { area?: string }) {
  for (const slug of [favourite, ...goods.slice(0, mostTried).map((one) => one.slug)]) {
    const found = await api('GET /items/{slug}', { params: { slug }, query: area });
    const listing = found.ok && found.data.listings[0];
    if (!listing || !listing.available) continue;
    const fitting = await readFitting(api, found.data, listing.arrives_on);
    if (!fitting) continue;
    const service = await api('GET /items/{slug}', { params: { slug: fitting.slug }, query: area });
    const provider = service.ok && service.data.listings.find(({ id }) => id === fitting.listingId)?.seller;
    const { title, cloth, pictures } = found.data;
    return {
      thing: { slug, title, cloth, picture: pictures[0] ?? null, listing },
      fitting: {
        ...fitting,
        cloth: service.ok ? service.data.cloth : cloth,
        picture: (provider && provider.picture) || (service.ok && service.data.pictures[0]) || null,
      },
    };
  }
  return null;
}

export type Pair = NonNullable<Awaited<ReturnType<typeof readPair>>>;

/** Portraits of the sellers of cards, by their slug. */
async function readFaces(api: Client, items: readonly ItemCard[]) {
  const slugs = [...new Set(items.flatMap(({ seller }) => seller?.slug ?? []))];
  const sellers = await Promise.all(slugs.map((slug) => api('GET /sellers/{slug}', { params: { slug } })));
  return Object.fromEntries(
    sellers.flatMap((seller) => (seller.ok ? [[seller.data.slug, seller.data.picture]] : [])),
  );
}
