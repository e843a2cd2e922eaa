import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';
import { type Answers, type AskedOption, askedOptionsJson } from '#domains/catalogue/index.ts';

export type FaceJson = {
  slug: string;
  title: string;
  cloth: string;
  picture: { key: string; width: number; height: number; alt: Record<string, string> } | null;
};

export type LineJson = {
  id: string;
  kind: 'product' | 'service';
  listing_id: string;
  item: FaceJson;
  seller: { id: string; slug: string; name: string };
  sellable: boolean;
  quantity: number;
  available: number | null;
  price: number;
  price_seen: number;
  /** What is asked of its item now, and how it was answered. */
  asked: AskedOption[];
  options: Answers;
  /** What the answers added to the price of one piece when they were given. */
  options_price_seen: number;
  add_ons: { id: string; name: string; minutes: number; price: number }[];
  slot_start: string | null;
  duration_minutes: number | null;
  taken: boolean;
  /** False for a visit whose provider does not come to the basket's area. */
  served: boolean;
  resource: { id: string; name: string; time_zone: string } | null;
  dispatch_days: number;
  after_line_id: string | null;
};

/** The basket with everything its page shows, in one statement whatever it holds. */
export const readBasket = statement({
  name: 'basket/read',
  params: { basket: t.uuid.orNull, language: t.text },
  row: {
    id: t.uuid,
    status: t.text,
    currency: t.text,
    version: t.int,
    area: t.json<{ slug: string; name: string; id: string }>().orNull,
    held_until: t.instant.orNull,
    lines: t.json<LineJson[]>(),
  },
  text: `
    select b.id, b.status, b.currency, b.version,
      (select jsonb_build_object('id', a.id, 'slug', a.slug, 'name', haat.say(a.name, $language))
        from haat.areas a where a.id = b.area_id) as area,
      h.expires_at as held_until,
      coalesce(lines.lines, '[]') as lines
    from haat.baskets b
    left join haat.holds h on h.basket_id = b.id and h.status = 'live' and h.expires_at > haat.now()
    left join lateral (
      select jsonb_agg(jsonb_build_object(
        'id', l.id, 'kind', f.kind, 'listing_id', l.listing_id, 'sellable', f.sellable,
        'item', jsonb_build_object('slug', f.item_slug, 'title', haat.say(f.title, $language), 'cloth', f.cloth, 'picture', f.picture),
        'seller', jsonb_build_object('id', f.seller_id, 'slug', f.seller_slug, 'name', haat.say(f.seller_name, $language)),
        'quantity', l.quantity, 'available', s.available, 'price', f.price, 'price_seen', l.price_seen,
        'asked', ${askedOptionsJson('f.item_id', 'f.currency')}, 'options', l.options,
        'options_price_seen', l.options_price_seen,
        'add_ons', (
          select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', haat.say(o.name, $language), 'minutes', o.minutes, 'price', lo.price)
            order by o.position, o.id), '[]')
          from haat.add_ons o join haat.listing_add_ons lo on lo.add_on_id = o.id and lo.listing_id = l.listing_id
          where o.id = any(l.add_on_ids)),
        'slot_start', haat.iso(l.slot_start), 'duration_minutes', f.duration_minutes,
        'taken', l.slot_start is not null and h.id is null and (
          select count(distinct busy.lane) from haat.public_busy busy
          where busy.resource_id = l.resource_id and busy.blocked && tstzrange(
            l.slot_start, l.slot_start + make_interval(mins => f.duration_minutes))) >= r.lanes,
        'served', b.area_id is null or f.kind = 'product' or exists (
          select from haat.seller_areas sa where sa.seller_id = f.seller_id and sa.area_id = b.area_id),
        'resource', case when r.id is not null then
          jsonb_build_object('id', r.id, 'name', haat.say(r.name, $language), 'time_zone', r.time_zone) end,
        'dispatch_days', f.dispatch_days, 'after_line_id', l.after_line_id
      ) order by l.created_at, l.id) as lines
      from haat.basket_lines l
      join haat.listing_faces f on f.listing_id = l.listing_id
      left join haat.public_stock s on s.listing_id = l.listing_id
      left join haat.public_resources r on r.id = l.resource_id
      where l.basket_id = b.id
    ) lines on true
    where case when $basket is null then b.status = 'open' else b.id = $basket end`,
});

export const insertBasket = statement({
  name: 'basket/insert',
  params: {
    id: t.uuid,
    token_hash: t.text.orNull,
    person: t.uuid.orNull,
    area: t.text.orNull,
    currency: t.text,
  },
  row: { id: t.uuid },
  text: `
    insert into haat.baskets (id, token_hash, person_id, area_id, currency, created_at, updated_at)
    values ($id, $token_hash, $person, (select a.id from haat.areas a where a.slug = $area), $currency, haat.now(), haat.now())
    on conflict (person_id) where status = 'open' and person_id is not null do update set updated_at = haat.now()
    returning id`,
});

/** The basket if the asker may see it, with the listing that is to go into it. */
export const findForAdding = statement({
  name: 'basket/find-for-adding',
  params: { basket: t.uuid, listing: t.uuid },
  row: {
    id: t.uuid,
    status: t.text,
    area_id: t.uuid.orNull,
    kind: t.text.orNull,
    structure: t.text.orNull,
    price: t.bigint.orNull,
    served: t.bool.orNull,
    add_on_ids: t.uuids,
    add_on_minutes: t.ints,
    asked: t.json<AskedOption[]>(),
    currency: t.text.orNull,
    /** What the basket holds; null as long as it holds nothing. */
    held_currency: t.text.orNull,
  },
  text: `
    select b.id, b.status, b.area_id, l.currency,
      case when exists (select from haat.basket_lines held where held.basket_id = b.id) then b.currency end as held_currency, i.kind, i.structure, l.price::bigint as price,
      b.area_id is null or i.kind = 'product' or sa.seller_id is not null as served,
      coalesce(extras.ids, '{}') as add_on_ids, coalesce(extras.minutes, '{}') as add_on_minutes,
      ${askedOptionsJson('i.id', 'l.currency')} as asked
    from haat.baskets b
    left join haat.public_listings l on l.id = $listing
    left join haat.public_items i on i.id = l.item_id
    left join haat.seller_areas sa on sa.seller_id = l.seller_id and sa.area_id = b.area_id
    left join lateral (
      select array_agg(o.id order by o.id) as ids, array_agg(o.minutes order by o.id) as minutes
      from haat.listing_add_ons lo join haat.add_ons o on o.id = lo.add_on_id where lo.listing_id = l.id
    ) extras on true
    where b.id = $basket`,
});

/**
 * Adds, or raises the quantity of the same thing; guards that the basket is still open and holds one currency, which the
 * first line says. Writes its event itself.
 */
export const putLine = statement({
  name: 'basket/put-line',
  params: {
    id: t.uuid,
    basket: t.uuid,
    listing: t.uuid,
    quantity: t.int,
    resource: t.uuid.orNull,
    slot_start: t.instant.orNull,
    add_ons: t.uuids,
    after_line: t.uuid.orNull,
    price: t.bigint,
    options: t.json<Answers>(),
    options_price: t.bigint,
    merge_key: t.text,
    currency: t.text,
  },
  row: { id: t.uuid.orNull, in_basket: t.int.orNull, available: t.int.orNull },
  text: `
    with open as (
      update haat.baskets b set version = version + 1, updated_at = haat.now(), currency = $currency
      where id = $basket and status = 'open' and (currency = $currency or not exists (
        select from haat.basket_lines held where held.basket_id = b.id)) returning id
    ), line as (
      insert into haat.basket_lines (id, basket_id, listing_id, quantity, resource_id, slot_start, add_on_ids, after_line_id,
        price_seen, options, options_price_seen, merge_key, currency, created_at)
      select $id, open.id, $listing, $quantity, $resource, $slot_start, $add_ons,
        (select a.id from haat.basket_lines a where a.id = $after_line and a.basket_id = open.id), $price,
        $options, $options_price, $merge_key, $currency, haat.now()
      from open
      on conflict (basket_id, merge_key) do update set
        quantity = case when excluded.slot_start is null
          then haat.basket_lines.quantity + excluded.quantity else haat.basket_lines.quantity end,
        price_seen = excluded.price_seen, options_price_seen = excluded.options_price_seen
      where excluded.slot_start is not null or haat.basket_lines.quantity + excluded.quantity <= 10000
      returning id, quantity, listing_id
    ), event as (
      insert into haat.outbox (topic, kind, subject, occurred_at)
      select 'basket:' || open.id, 'basket.changed', open.id, haat.now() from open
    )
    select line.id, s.available,
      line.quantity + (select coalesce(sum(o.quantity), 0) from haat.basket_lines o
        where o.basket_id = $basket and o.listing_id = $listing and o.id <> line.id)::integer as in_basket
    from open left join line on true left join haat.public_stock s on s.listing_id = line.listing_id`,
});

export const findLine = statement({
  name: 'basket/find-line',
  params: { basket: t.uuid, line: t.uuid },
  row: {
    status: t.text,
    listing_id: t.uuid.orNull,
    slot_start: t.instant.orNull,
    resource_id: t.uuid.orNull,
    add_on_ids: t.uuids.orNull,
    options: t.json<Answers>().orNull,
    asked: t.json<AskedOption[]>(),
  },
  text: `
    select b.status, l.listing_id, l.slot_start, l.resource_id, l.add_on_ids, l.options,
      ${askedOptionsJson('f.item_id', 'f.currency')} as asked
    from haat.baskets b left join haat.basket_lines l on l.basket_id = b.id and l.id = $line
      left join haat.listing_faces f on f.listing_id = l.listing_id
    where b.id = $basket`,
});

/**
 * Changes a line. With a key that another line of the basket has, the two become one: quantities of goods add up, and
 * what waited for the other waits for this one.
 */
export const changeLine = statement({
  name: 'basket/change-line',
  params: {
    basket: t.uuid,
    line: t.uuid,
    quantity: t.int.orNull,
    slot_start: t.instant.orNull,
    resource: t.uuid.orNull,
    add_ons: t.uuids.orNull,
    options: t.json<Answers>().orNull,
    options_price: t.bigint,
    merge_key: t.text.orNull,
  },
  row: { quantity: t.int, in_basket: t.int, available: t.int.orNull },
  text: `
    with open as (
      update haat.baskets set version = version + 1, updated_at = haat.now()
      where id = $basket and status = 'open' and exists (
        select from haat.basket_lines mine where mine.basket_id = $basket and mine.id = $line)
      returning id
    ), same as (
      delete from haat.basket_lines o using open
      where o.basket_id = open.id and o.merge_key = $merge_key and o.id <> $line
      returning o.id, o.quantity, o.slot_start
    ), waiting as (
      update haat.basket_lines w set after_line_id = $line
      from same where w.after_line_id = same.id and w.id <> $line
    ), line as (
      update haat.basket_lines l set
        quantity = case when l.slot_start is null
          then least(coalesce($quantity, l.quantity) + twin.quantity, 10000)::integer
          else l.quantity end,
        slot_start = coalesce($slot_start, l.slot_start), resource_id = coalesce($resource, l.resource_id),
        add_on_ids = coalesce($add_ons, l.add_on_ids), options = coalesce($options, l.options),
        merge_key = coalesce($merge_key, l.merge_key),
        -- Who changes a line has seen what it costs now.
        price_seen = f.price, options_price_seen = $options_price
      -- Read here, so that the other line is gone before this one takes its key.
      from open, haat.listing_faces f,
        (select coalesce(sum(same.quantity) filter (where same.slot_start is null), 0) as quantity from same) twin
      where f.listing_id = l.listing_id and l.basket_id = open.id and l.id = $line
      returning l.id, l.quantity, l.listing_id
    )
    select line.quantity, s.available,
      line.quantity + (select coalesce(sum(o.quantity), 0) from haat.basket_lines o
        where o.basket_id = $basket and o.listing_id = line.listing_id and o.id <> line.id
          and o.merge_key is distinct from $merge_key)::integer as in_basket
    from line left join haat.public_stock s on s.listing_id = line.listing_id`,
});

export const removeLine = statement({
  name: 'basket/remove-line',
  params: { basket: t.uuid, line: t.uuid },
  text: `
    with touched as (
      update haat.baskets set version = version + 1, updated_at = haat.now() where id = $basket and status = 'open' returning id
    )
    delete from haat.basket_lines l using touched where l.basket_id = touched.id and l.id = $line`,
});

export const setArea = statement({
  name: 'basket/set-area',
  params: { basket: t.uuid, area: t.text },
  text: `
    update haat.baskets b set area_id = a.id, version = b.version + 1, updated_at = haat.now()
    from haat.areas a where a.slug = $area and b.id = $basket and b.status = 'open'`,
});

/**
 * Moves a guest's lines into the person's basket; of the same thing the larger quantity stays. Lines of another currency
 * than what is there cannot come along.
 */
export const mergeLines = statement({
  name: 'basket/merge-lines',
  params: { guest_token: t.text, target: t.uuid },
  text: `
    with guest as (
      update haat.baskets set status = 'merged', updated_at = haat.now()
      where token_hash = $guest_token and status = 'open' and id <> $target returning id, area_id, currency
    ), moved as (
      delete from haat.basket_lines l using guest where l.basket_id = guest.id returning l.*
    ), area as (
      update haat.baskets b set area_id = coalesce(b.area_id, guest.area_id), version = b.version + 1, updated_at = haat.now(),
        currency = case when exists (select from haat.basket_lines own where own.basket_id = b.id) then b.currency else guest.currency end
      from guest where b.id = $target returning b.currency
    )
    insert into haat.basket_lines (id, basket_id, listing_id, quantity, resource_id, slot_start, add_on_ids, price_seen,
      options, options_price_seen, merge_key, currency, created_at)
    select m.id, $target, m.listing_id, m.quantity, m.resource_id, m.slot_start, m.add_on_ids, m.price_seen,
      m.options, m.options_price_seen, m.merge_key, area.currency, m.created_at
    from moved m, area, guest where guest.currency = area.currency
    on conflict (basket_id, merge_key) do update set quantity = greatest(haat.basket_lines.quantity, excluded.quantity)`,
});
