import { t } from '#kernel/database/columns.ts';
import { type RowOf, statement } from '#kernel/database/statement.ts';
import type { Texts } from '#kernel/database/texts.ts';

type PriceJson = {
  id: string;
  price: number;
  compare_price: number | null;
  from: string;
  until: string | null;
  group: { slug: string; name: string } | null;
  state: 'planned' | 'in_force' | 'over';
};

/** The asker's own listing with its prices: those in force and to come, and the last ones that are over. */
export const findPrices = statement({
  name: 'supply/find-prices',
  params: { listing: t.uuid, language: t.text },
  row: {
    id: t.uuid,
    title: t.text,
    sku: t.text,
    price: t.bigint,
    compare_price: t.bigint.orNull,
    currency: t.text,
    prices: t.json<PriceJson[]>(),
    groups: t.json<{ slug: string; name: string }[]>(),
  },
  text: `
    select l.id, haat.say(f.title, $language) as title, l.sku, l.price::bigint as price,
      l.compare_price::bigint as compare_price, l.currency,
      (select coalesce(jsonb_agg(to_jsonb(shown) - 'ends' order by shown.state, shown.from, shown.id), '[]') from (
        select p.id, p.price, p.compare_price, haat.iso(lower(p.valid)) as from, haat.iso(upper(p.valid)) as until,
          case when g.id is not null then jsonb_build_object('slug', g.slug, 'name', haat.say(g.name, $language)) end as group,
          case when lower(p.valid) > haat.now() then 'planned' when p.valid @> haat.now() then 'in_force' else 'over' end as state,
          coalesce(upper(p.valid), 'infinity') as ends
        from haat.listing_prices p left join haat.customer_groups g on g.id = p.group_id
        where p.listing_id = l.id order by ends desc, p.id limit 100) shown) as prices,
      (select coalesce(jsonb_agg(jsonb_build_object('slug', g.slug, 'name', haat.say(g.name, $language)) order by g.slug), '[]')
        from haat.customer_groups g) as groups
    from haat.listings l join haat.listing_faces f on f.listing_id = l.id
    where l.id = $listing`,
});
export type PricesRow = RowOf<typeof findPrices>;

export const setPrice = statement({
  name: 'supply/set-price',
  params: { listing: t.uuid, price: t.bigint, compare_price: t.bigint.orNull },
  text: `
    update haat.listings set price = $price, compare_price = $compare_price, version = version + 1, updated_at = haat.now()
    where id = $listing`,
});

/** No row where another price of the same kind is planned for some of that time, or the group does not exist. */
export const insertPrice = statement({
  name: 'supply/insert-price',
  params: {
    id: t.uuid,
    listing: t.uuid,
    group: t.text.orNull,
    price: t.bigint,
    compare_price: t.bigint.orNull,
    from: t.instant.orNull,
    until: t.instant.orNull,
  },
  row: { in_force: t.bool },
  text: `
    insert into haat.listing_prices (id, listing_id, group_id, price, compare_price, valid, created_at)
    select $id, $listing, g.id, $price, $compare_price, tstzrange(coalesce($from, haat.now()), $until), haat.now()
    from (select 1) one left join haat.customer_groups g on g.slug = $group
    where $group is null or g.id is not null
    on conflict do nothing
    returning valid @> haat.now() as in_force`,
});

/** Takes back what is planned and ends what is in force; no row for what is over. */
export const endPrice = statement({
  name: 'supply/end-price',
  params: { id: t.uuid, listing: t.uuid },
  row: { id: t.uuid },
  text: `
    with planned as (
      delete from haat.listing_prices
      where id = $id and listing_id = $listing and lower(valid) >= haat.now() returning id
    ), ended as (
      update haat.listing_prices set valid = tstzrange(lower(valid), haat.now())
      where id = $id and listing_id = $listing and lower(valid) < haat.now() and valid @> haat.now() returning id
    )
    select id from planned union all select id from ended`,
});

/** Says of each price that began or ended since the last time, so that pages are made anew. */
export const tellPriceTurns = statement({
  name: 'supply/tell-price-turns',
  row: { listings: t.bigint },
  text: `
    with turned as (
      update haat.listing_prices set told = case when upper(valid) <= haat.now() then 2 else 1 end
      where told < 2 and lower(valid) <= haat.now() and (told = 0 or upper(valid) <= haat.now())
      returning listing_id
    ), events as (
      insert into haat.outbox (topic, kind, subject, body, occurred_at)
      select distinct 'listing:' || listing_id, 'price.changed', listing_id, '{}'::jsonb, haat.now() from turned
    )
    select count(distinct listing_id) as listings from turned`,
});

export const listGroups = statement({
  name: 'supply/list-groups',
  params: { language: t.text, id: t.uuid.orNull },
  row: { id: t.uuid, slug: t.text, name: t.text, members: t.int },
  text: `
    select g.id, g.slug, haat.say(g.name, $language) as name,
      (select count(*)::integer from haat.customer_group_members m where m.group_id = g.id) as members
    from haat.customer_groups g where $id is null or g.id = $id order by g.slug`,
});

export const insertGroup = statement({
  name: 'supply/insert-group',
  params: { id: t.uuid, slug: t.text, name: t.json<Texts>() },
  row: { id: t.uuid },
  text: `
    insert into haat.customer_groups (id, slug, name, created_at) values ($id, $slug, $name, haat.now())
    on conflict (slug) do nothing returning id`,
});

export const listGroupMembers = statement({
  name: 'supply/list-group-members',
  params: { group: t.uuid, after_sort: t.instant.orNull, after_id: t.uuid.orNull, most: t.int },
  row: { id: t.uuid, sort: t.text, name: t.text, email: t.text, since: t.instant },
  text: `
    select p.id, m.since::text as sort, p.name, p.email, m.since
    from haat.customer_group_members m join haat.people p on p.id = m.person_id
    where m.group_id = $group and ($after_sort is null or (m.since, p.id) < ($after_sort, $after_id))
    order by m.since desc, p.id desc limit $most`,
});

/** No row where nobody has an account with this address; putting somebody in twice changes nothing. */
export const putGroupMember = statement({
  name: 'supply/put-group-member',
  params: { group: t.uuid, email: t.text },
  row: { id: t.uuid },
  text: `
    with who as (
      select p.id from haat.people p where p.email = $email
    ), put as (
      insert into haat.customer_group_members (group_id, person_id, since)
      select $group, who.id, haat.now() from who on conflict do nothing
    )
    select id from who`,
});

export const removeGroupMember = statement({
  name: 'supply/remove-group-member',
  params: { group: t.uuid, person: t.uuid },
  text: 'delete from haat.customer_group_members where group_id = $group and person_id = $person',
});
