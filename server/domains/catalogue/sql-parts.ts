/**
 * Pieces of SQL that several statements share. Each takes the aliases it reads; parameters go by the names
 * `$language`, `$area` (a slug or null) and `$seller` (a slug or null).
 */

/** Picture as the contract has it; `p` is a row of item_pictures and `m` its media. */
export const pictureJson = `jsonb_build_object(
  'key', m.key, 'width', m.width, 'height', m.height, 'alt', haat.say(p.alt, $language))
  || case when (p.focus_x, p.focus_y) = (50, 50) then '{}'
    else jsonb_build_object('focus', jsonb_build_array(p.focus_x, p.focus_y)) end`;

/** The first picture among items; those named first win. */
export function firstPicture(...itemIds: string[]): string {
  return `(select ${pictureJson} from haat.item_pictures p join haat.media m on m.id = p.media_id
    where p.item_id in (${itemIds.join(', ')})
    order by p.item_id = ${itemIds[0]} desc, p.position limit 1)`;
}

/** A picture by its media id, told by a name. */
export function namedPicture(mediaId: string, name: string): string {
  return `(select jsonb_build_object('key', m.key, 'width', m.width, 'height', m.height, 'alt', ${name})
    from haat.media m where m.id = ${mediaId})`;
}

/** The item and, of a parent, its variants: whose listings count for it. */
export function familyOf(itemId: string): string {
  return `(select ${itemId} union all select v.id from haat.public_items v where v.parent_id = ${itemId})`;
}

/** The area `$area` names as the contract shows it; null where it names none of the market's. */
export const askedArea = `(select jsonb_build_object('slug', a.slug, 'name', haat.say(a.name, $language))
  from haat.areas a where a.slug = $area)`;

/** True where the seller (alias) comes to `$area`, or where no area was asked for. */
export function visits(seller: string): string {
  const area = `(select a.id from haat.areas a where a.slug = $area)`;
  return `($area is null or ${seller}.area_id = ${area} or exists (
    select from haat.seller_areas sa where sa.seller_id = ${seller}.id and sa.area_id = ${area}))`;
}

/** Units left; a subquery on purpose: a join would add up the stock of the whole market first. */
export function availableOf(listingId: string): string {
  return `coalesce((select st.available from haat.public_stock st where st.listing_id = ${listingId}), 0)`;
}

/**
 * The winning listing among those of `items` (a subquery of ids): in stock first, then the lowest price, then the
 * better rated seller, then the one that sends it sooner: the rule of `rankGoods`. `kind` is the expression that tells products from services.
 */
export function winningListing(kind: string, items: string): string {
  return `(
    select o.* from (
      select l.id, l.item_id, l.price, l.compare_price, l.currency, l.dispatch_days, s.slug as seller_slug,
        s.name as seller_name, haat.weighted_rating(s.rating_sum, s.rating_count) as weight,
        ${kind} = 'service' or ${availableOf('l.id')} > 0 as in_stock
      from haat.public_listings l join haat.public_sellers s on s.id = l.seller_id
      where l.item_id in ${items}
        and ($seller is null or s.slug = $seller)
        and (${kind} = 'product' or ${visits('s')})
    ) o
    order by o.in_stock desc, o.price, o.weight desc, o.dispatch_days, o.id limit 1)`;
}
