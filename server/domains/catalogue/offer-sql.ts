import { availableOf, namedPicture, visits } from './sql-parts.ts';

/** What a page knows of a listing before it is ranked and said. */
export type OfferRow = {
  id: string;
  item_id: string;
  item_slug: string;
  price: number;
  compare_price: number | null;
  currency: string;
  dispatch_days: number;
  /** Null for a service. */
  available: number | null;
  seller: {
    id: string;
    slug: string;
    name: string;
    area: string;
    area_slug: string;
    picture: { key: string; width: number; height: number; alt: string } | null;
    since: string;
    rating_sum: number;
    rating_count: number;
  };
  add_ons: { id: string; name: string; minutes: number; price: number }[];
};

/**
 * All listings of `items` (a subquery of ids) as an array of OfferRow, unordered. Those of a service only where the
 * provider comes to `$area`, if one is asked for.
 */
export function offersJson(kind: string, items: string): string {
  return `(
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', l.id, 'item_id', l.item_id, 'item_slug', sold.slug, 'price', l.price, 'compare_price', l.compare_price,
      'currency', l.currency, 'dispatch_days', l.dispatch_days,
      'available', case when ${kind} = 'product' then ${availableOf('l.id')} end,
      'seller', jsonb_build_object('id', s.id, 'slug', s.slug, 'name', haat.say(s.name, $language),
        'area', haat.say(home.name, $language), 'area_slug', home.slug, 'since', s.since,
        'picture', ${namedPicture('s.picture_id', 'haat.say(s.name, $language)')},
        'rating_sum', s.rating_sum, 'rating_count', s.rating_count),
      'add_ons', (
        select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', haat.say(o.name, $language),
          'minutes', o.minutes, 'price', la.price) order by o.position, o.id), '[]')
        from haat.listing_add_ons la join haat.add_ons o on o.id = la.add_on_id where la.listing_id = l.id)
    )), '[]')
    from haat.public_listings l
    join haat.public_items sold on sold.id = l.item_id
    join haat.public_sellers s on s.id = l.seller_id
    join haat.areas home on home.id = s.area_id
    where l.item_id in ${items} and (${kind} = 'product' or ${visits('s')}))`;
}

/** Mean rating of the services of a category, null while nobody has rated one. */
export function categoryMean(categoryId: string): string {
  return `(select sum(m.rating_sum)::double precision / nullif(sum(m.rating_count), 0)
    from haat.public_items m where m.category_id = ${categoryId} and m.structure <> 'variant')`;
}
