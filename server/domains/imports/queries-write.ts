import { t } from '#kernel/database/columns.ts';
import type { Texts } from '#kernel/database/texts.ts';
import { statement } from '#kernel/database/statement.ts';

export type ItemChange = { id: string; title: Texts; summary: Texts; description: Texts };

/** Writes the languages given and leaves the others; variants say what their parent says. */
export const changeItems = statement({
  name: 'imports/change-items',
  params: { items: t.json<readonly ItemChange[]>() },
  text: `
    update haat.items i
    set title = i.title || c.title, summary = i.summary || c.summary,
      description = i.description || c.description
    from jsonb_to_recordset($items) as c(id uuid, title jsonb, summary jsonb, description jsonb)
    where i.id = c.id or i.parent_id = c.id`,
});

export type ValueChange = { item_id: string; attribute_id: string; value: string | number | boolean };

export const writeValues = statement({
  name: 'imports/write-values',
  params: { values: t.json<readonly ValueChange[]>() },
  text: `
    insert into haat.item_attributes (item_id, attribute_id, value)
    select v.item_id, v.attribute_id, v.value
    from jsonb_to_recordset($values) as v(item_id uuid, attribute_id uuid, value jsonb)
    on conflict (item_id, attribute_id) do update set value = excluded.value`,
});

export const writeKeys = statement({
  name: 'imports/write-keys',
  params: { seller: t.uuid, keys: t.json<readonly { key: string; item_id: string }[]>() },
  text: `
    insert into haat.import_keys (seller_id, key, item_id)
    select $seller, k.key, k.item_id from jsonb_to_recordset($keys) as k(key text, item_id uuid)
    on conflict (seller_id, key) do nothing`,
});

export type ListingChange = { id: string; sku: string; price: number; currency: string };

/** A struck price that is no longer above the price goes. */
export const changeListings = statement({
  name: 'imports/change-listings',
  params: { listings: t.json<readonly ListingChange[]>() },
  text: `
    update haat.listings l
    set sku = c.sku, price = c.price, currency = c.currency, version = l.version + 1, updated_at = haat.now(),
      compare_price = case when l.compare_price > c.price and l.currency = c.currency then l.compare_price end
    from jsonb_to_recordset($listings) as c(id uuid, sku text, price bigint, currency text)
    where l.id = c.id`,
});

export const findSeller = statement({
  name: 'imports/find-seller',
  params: { slug: t.text },
  row: { id: t.uuid, kind: t.text, status: t.text, area: t.text, location: t.uuid.orNull },
  text: `
    select s.id, s.kind, s.status, a.slug as area,
      (select o.id from haat.locations o where o.seller_id = s.id order by o.id limit 1) as location
    from haat.sellers s join haat.areas a on a.id = s.area_id where s.slug = $slug`,
});

export const findFirstArea = statement({
  name: 'imports/find-first-area',
  row: { slug: t.text },
  text: 'select slug from haat.areas order by position, slug limit 1',
});

/** Which of these files hang at these items already; each pair once. */
export const findImportedPictures = statement({
  name: 'imports/find-pictures',
  params: { pictures: t.json<readonly { item_id: string; hash: string }[]>() },
  row: { item_id: t.uuid, hash: t.text },
  text: `
    select p.item_id, p.hash from haat.imported_pictures p
      join jsonb_to_recordset($pictures) as g(item_id uuid, hash text) using (item_id, hash)`,
});

/** Answers those that no other import noted first. */
export const noteImportedPictures = statement({
  name: 'imports/note-pictures',
  params: { pictures: t.json<readonly { item_id: string; hash: string; media_id: string }[]>() },
  row: { item_id: t.uuid, media_id: t.uuid },
  text: `
    insert into haat.imported_pictures (item_id, hash, media_id)
    select g.item_id, g.hash, g.media_id
    from jsonb_to_recordset($pictures) as g(item_id uuid, hash text, media_id uuid)
    on conflict do nothing
    returning item_id, media_id`,
});
