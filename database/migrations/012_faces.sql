set local role haat_owner;

create function haat.join_texts(a jsonb, b jsonb, separator text) returns jsonb language sql immutable parallel safe
set search_path = '' as $$
  select case when b is null then a else (
    select jsonb_object_agg(e.key, e.value || separator || coalesce(b ->> e.key, b ->> 'en', '')) from jsonb_each_text(a) e
  ) end
$$;
comment on function haat.join_texts is 'Two texts put together language by language.';

-- A basket's owner sees how long its hold lasts.
create policy own_read on haat.holds for select to authenticated using (
  basket_id in (select b.id from haat.baskets b where b.person_id = (select auth.uid())));
create policy guest_read on haat.holds for select to anon using (
  basket_id in (select b.id from haat.baskets b where b.token_hash = (select haat.claim('basket'))));
grant select on haat.holds to authenticated, anon;

set local role haat_reader;
-- How a listing looks wherever it stands in a list of somebody's own: basket lines, order lines, a seller's stock.
-- Paused listings are in it, since a basket must be able to say that one went.
create view haat.listing_faces as
  select l.id as listing_id, l.item_id, i.kind, l.status = 'active' and i.status = 'published' and s.status = 'active' as sellable,
    coalesce(parent.slug, i.slug) as item_slug, haat.join_texts(i.title, i.variant_name, ' · ') as title,
    i.duration_minutes, i.weight_grams, l.seller_id, s.slug as seller_slug, s.name as seller_name, s.area_id as seller_area_id,
    l.price, l.currency, l.dispatch_days, l.sku, c.cloth, shown.picture
  from haat.listings l
  join haat.items i on i.id = l.item_id
  left join haat.items parent on parent.id = i.parent_id
  join haat.categories c on c.id = i.category_id
  join haat.sellers s on s.id = l.seller_id
  left join lateral (
    select jsonb_build_object('key', m.key, 'width', m.width, 'height', m.height, 'alt', p.alt) as picture
    from haat.item_pictures p join haat.media m on m.id = p.media_id
    where p.item_id in (i.id, i.parent_id)
    order by p.item_id = i.id desc, p.position limit 1
  ) shown on true;
grant select on haat.listing_faces to anon, authenticated, seller, staff, worker, engine;
