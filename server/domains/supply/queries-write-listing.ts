import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';

export type ListedItem = {
  kind: 'product' | 'service';
  structure: 'standalone' | 'parent' | 'variant';
  /** Ids of its add-ons by code. */
  add_ons: Record<string, string>;
};

/** What new listings point at, by id. */
export const findListed = statement({
  name: 'supply/find-listed',
  params: { items: t.uuids, sellers: t.uuids, resources: t.uuids },
  row: {
    items: t.json<Record<string, ListedItem>>(),
    sellers: t.json<Record<string, 'partner' | 'provider' | 'both'>>(),
    resources: t.json<Record<string, string>>(),
  },
  text: `
    select
      coalesce((select jsonb_object_agg(i.id, jsonb_build_object('kind', i.kind, 'structure', i.structure,
          'add_ons', coalesce((select jsonb_object_agg(a.code, a.id)
            from haat.add_ons a where a.item_id = i.id), '{}')))
        from haat.items i where i.id = any($items)), '{}') as items,
      coalesce((select jsonb_object_agg(s.id, s.kind)
        from haat.sellers s where s.id = any($sellers)), '{}') as sellers,
      coalesce((select jsonb_object_agg(r.id, r.seller_id)
        from haat.resources r where r.id = any($resources)), '{}') as resources`,
});

export type ListingRow = {
  id: string;
  item_id: string;
  seller_id: string;
  sku: string;
  price: number;
  compare_price: number | null;
  currency: string;
  status: 'active' | 'paused';
  dispatch_days: number;
  notice_minutes: number;
  window_days: number;
  buffer_before_minutes: number;
  buffer_after_minutes: number;
  slot_step_minutes: number;
  created_at: string | null;
};

/**
 * Listings with the prices of add-ons and those who do the visits; goods get an empty shelf in each location
 * of their seller. Listings whose seller sells the item already, or under that SKU, are left out of the answer.
 */
export const insertListings = statement({
  name: 'supply/insert-listings',
  params: {
    listings: t.json<readonly ListingRow[]>(),
    add_ons: t.json<readonly { listing_id: string; add_on_id: string; price: number }[]>(),
    resources: t.json<readonly { listing_id: string; resource_id: string }[]>(),
  },
  row: { id: t.uuid },
  text: `
    with made as (
      insert into haat.listings
        (id, item_id, seller_id, sku, price, compare_price, currency, status, dispatch_days, notice_minutes,
          window_days, buffer_before_minutes, buffer_after_minutes, slot_step_minutes, created_at, updated_at)
      select id, item_id, seller_id, sku, price, compare_price, currency, status, dispatch_days,
        notice_minutes, window_days, buffer_before_minutes, buffer_after_minutes, slot_step_minutes,
        coalesce(created_at, haat.now()), haat.now()
      from jsonb_to_recordset($listings) as l(
        id uuid, item_id uuid, seller_id uuid, sku text, price bigint, compare_price bigint, currency text,
        status text, dispatch_days smallint, notice_minutes integer, window_days smallint,
        buffer_before_minutes smallint, buffer_after_minutes smallint, slot_step_minutes smallint,
        created_at timestamptz)
      on conflict do nothing
      returning id, item_id, seller_id
    ), priced as (
      insert into haat.listing_add_ons (listing_id, add_on_id, price)
      select a.listing_id, a.add_on_id, a.price
      from jsonb_to_recordset($add_ons) as a(listing_id uuid, add_on_id uuid, price bigint)
        join made on made.id = a.listing_id
    ), done_by as (
      insert into haat.listing_resources (listing_id, resource_id)
      select r.listing_id, r.resource_id
      from jsonb_to_recordset($resources) as r(listing_id uuid, resource_id uuid)
        join made on made.id = r.listing_id
    ), shelves as (
      insert into haat.stock (listing_id, location_id, updated_at)
      select made.id, o.id, haat.now()
      from made
        join haat.items i on i.id = made.item_id and i.kind = 'product'
        join haat.locations o on o.seller_id = made.seller_id
    )
    select id from made`,
});
