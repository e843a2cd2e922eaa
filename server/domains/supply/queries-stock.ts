import { t } from '#kernel/database/columns.ts';
import { type RowOf, statement } from '#kernel/database/statement.ts';

export type ShelfJson = {
  location: { id: string; name: string };
  on_hand: number;
  held: number;
  low_below: number | null;
  low_since: string | null;
};

const row = {
  id: t.uuid,
  sort: t.text,
  item_slug: t.text,
  title: t.text,
  sku: t.text,
  tracked: t.bool,
  status: t.text,
  on_hand: t.int,
  held: t.int,
  shelves: t.json<ShelfJson[]>(),
  picture: t.json<{ key: string; width: number; height: number; alt: Record<string, string> }>().orNull,
  cloth: t.text,
};

/** Goods only; runs as the seller, who sees nobody else's. */
const select = `
  select l.id, l.created_at::text as sort, f.item_slug, haat.say(f.title, $language) as title, l.sku, l.tracked, l.status,
    st.on_hand, st.held, st.shelves, f.picture, f.cloth
  from haat.listings l
  join haat.listing_faces f on f.listing_id = l.id and f.kind = 'product'
  cross join lateral (
    select coalesce(sum(s.on_hand), 0)::integer as on_hand, coalesce(sum(s.held), 0)::integer as held,
      coalesce(jsonb_agg(jsonb_build_object('location', jsonb_build_object('id', o.id, 'name', haat.say(o.name, $language)),
        'on_hand', s.on_hand, 'held', s.held, 'low_below', s.low_below, 'low_since', haat.iso(a.opened_at))
        order by haat.say(o.name, 'en'), o.id), '[]') as shelves
    from haat.stock s
    join haat.locations o on o.id = s.location_id
    left join haat.stock_alerts a on a.listing_id = s.listing_id and a.location_id = s.location_id and a.closed_at is null
    where s.listing_id = l.id
  ) st`;

export const listStock = statement({
  name: 'supply/list-stock',
  params: {
    language: t.text,
    asked: t.text.orNull,
    state: t.text.orNull,
    location: t.uuid.orNull,
    after_sort: t.instant.orNull,
    after_id: t.uuid.orNull,
    most: t.int,
  },
  row,
  text: `${select}
    where ($asked is null or position(lower($asked) in lower(concat_ws(' ', f.title ->> 'en', f.title ->> 'bn', l.sku))) > 0)
      and ($location is null or exists (
        select from haat.stock here where here.listing_id = l.id and here.location_id = $location))
      and ($state is distinct from 'low' or exists (select from haat.stock_alerts low where low.listing_id = l.id
        and low.closed_at is null and ($location is null or low.location_id = $location)))
      and ($state is distinct from 'out' or (l.tracked and not exists (select from haat.stock any_free
        where any_free.listing_id = l.id and any_free.on_hand > any_free.held
          and ($location is null or any_free.location_id = $location))))
      and ($after_sort is null or (l.created_at, l.id) < ($after_sort, $after_id))
    order by l.created_at desc, l.id desc limit $most`,
});

export const findStock = statement({
  name: 'supply/find-stock',
  params: { language: t.text, listing: t.uuid },
  row,
  text: `${select} where l.id = $listing`,
});
export type StockRow = RowOf<typeof findStock>;

/** The asker's own shops and stores. */
export const listLocations = statement({
  name: 'supply/list-locations',
  params: { language: t.text },
  row: { id: t.uuid, name: t.text },
  text: `select o.id, haat.say(o.name, $language) as name from haat.locations o order by haat.say(o.name, 'en'), o.id`,
});

/** History of a listing that the asker was seen to have; runs as engine for the names of who did what. */
export const listMovements = statement({
  name: 'supply/list-movements',
  params: {
    listing: t.uuid,
    language: t.text,
    after_sort: t.instant.orNull,
    after_id: t.uuid.orNull,
    most: t.int,
  },
  row: {
    id: t.uuid,
    sort: t.text,
    at: t.instant,
    kind: t.text,
    quantity: t.int,
    location: t.text,
    other_location: t.text.orNull,
    reason: t.text.orNull,
    by: t.text.orNull,
    order_number: t.text.orNull,
  },
  text: `
    select m.id, m.at::text as sort, m.at, m.kind, m.quantity, haat.say(o.name, $language) as location,
      haat.say(other.name, $language) as other_location, m.reason, p.name as by, ord.number as order_number
    from haat.stock_movements m
    join haat.locations o on o.id = m.location_id
    left join haat.locations other on other.id = m.other_location_id
    left join haat.people p on p.id = m.person_id
    left join haat.orders ord on ord.id = m.order_id
    where m.listing_id = $listing and ($after_sort is null or (m.at, m.id) < ($after_sort, $after_id))
    order by m.at desc, m.id desc limit $most`,
});

/**
 * Brings a shelf to what was counted. No row where there is no such shelf; nothing is written when fewer were counted
 * than are set aside, nor when the count was right.
 */
export const countShelf = statement({
  name: 'supply/count-shelf',
  params: { id: t.uuid, listing: t.uuid, location: t.uuid, counted: t.int, reason: t.text.orNull },
  row: { held: t.int, possible: t.bool, changed: t.bool },
  text: `
    with locked as (
      select s.on_hand, s.held from haat.stock s
      where s.listing_id = $listing and s.location_id = $location for update
    ), moved as (
      insert into haat.stock_movements (id, listing_id, location_id, kind, quantity, reason, at)
      select $id, $listing, $location, 'corrected', $counted - k.on_hand, $reason, haat.now()
      from locked k where $counted >= k.held and $counted <> k.on_hand
      returning id
    )
    select k.held, $counted >= k.held as possible, exists (select from moved) as changed from locked k`,
});

export const setWarning = statement({
  name: 'supply/set-warning',
  params: { listing: t.uuid, location: t.uuid, low_below: t.int.orNull },
  text: `
    update haat.stock set low_below = $low_below, updated_at = haat.now()
    where listing_id = $listing and location_id = $location`,
});

/** Its shelves are touched as well, so that warnings begin or end with it. */
export const setTracking = statement({
  name: 'supply/set-tracking',
  params: { listing: t.uuid, tracked: t.bool },
  text: `
    update haat.listings set tracked = $tracked, version = version + 1, updated_at = haat.now()
    where id = $listing and tracked <> $tracked`,
});

export const touchShelves = statement({
  name: 'supply/touch-shelves',
  params: { listing: t.uuid },
  text: `
    update haat.stock s set updated_at = haat.now() from (
      select k.location_id from haat.stock k where k.listing_id = $listing order by k.location_id for update
    ) locked
    where s.listing_id = $listing and s.location_id = locked.location_id`,
});

/** Shelves of all sellers that warn (`low`), warned (`closed`) or hold nothing for sale (`out`). */
export const listLowStock = statement({
  name: 'supply/list-low-stock',
  params: {
    language: t.text,
    asked: t.text.orNull,
    seller: t.text.orNull,
    state: t.text,
    after_sort: t.instant.orNull,
    after_id: t.uuid.orNull,
    most: t.int,
  },
  row: {
    id: t.uuid,
    sort: t.text,
    listing_id: t.uuid,
    item_slug: t.text,
    title: t.text,
    sku: t.text,
    seller_slug: t.text,
    seller_name: t.text,
    location: t.text,
    free: t.int,
    low_below: t.int.orNull,
    since: t.instant,
    until: t.instant.orNull,
  },
  text: `
    with shelves as (
      select a.id, a.listing_id, a.location_id, a.low_below, a.opened_at as since, a.closed_at as until, a.opened_at as place
      from haat.stock_alerts a where $state = 'low' and a.closed_at is null
      union all
      select a.id, a.listing_id, a.location_id, a.low_below, a.opened_at, a.closed_at, a.closed_at
      from haat.stock_alerts a where $state = 'closed' and a.closed_at is not null
      union all
      select md5(s.listing_id::text || s.location_id::text)::uuid, s.listing_id, s.location_id, s.low_below, s.updated_at, null, s.updated_at
      from haat.stock s join haat.listings l on l.id = s.listing_id and l.tracked and l.status = 'active'
      where $state = 'out' and s.on_hand = s.held
    )
    select w.id, w.place::text as sort, w.listing_id, f.item_slug, haat.say(f.title, $language) as title, f.sku,
      f.seller_slug, haat.say(f.seller_name, $language) as seller_name, haat.say(o.name, $language) as location,
      s.on_hand - s.held as free, w.low_below, w.since, w.until
    from shelves w
    join haat.stock s on s.listing_id = w.listing_id and s.location_id = w.location_id
    join haat.locations o on o.id = w.location_id
    join haat.listing_faces f on f.listing_id = w.listing_id
    where ($seller is null or f.seller_slug = $seller)
      and ($asked is null or position(lower($asked) in
        lower(concat_ws(' ', f.title ->> 'en', f.title ->> 'bn', f.sku, f.seller_name ->> 'en', f.seller_name ->> 'bn'))) > 0)
      and ($after_sort is null or case when $state = 'closed' then (w.place, w.id) < ($after_sort, $after_id)
        else (w.place, w.id) > ($after_sort, $after_id) end)
    order by case when $state = 'closed' then w.place end desc, case when $state <> 'closed' then w.place end,
      case when $state = 'closed' then w.id end desc, w.id
    limit $most`,
});
