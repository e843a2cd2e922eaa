set local role haat_owner;

-- Whoever has a thing in the basket or in an order goes on seeing what it was after it left the market.
create function haat.own_listings() returns setof uuid language sql stable security definer set search_path = '' as $$
  select l.listing_id from haat.basket_lines l join haat.baskets b on b.id = l.basket_id
  where b.person_id = auth.uid() or b.token_hash = haat.claim('basket')
  union
  select l.listing_id from haat.order_lines l join haat.orders o on o.id = l.order_id
  where o.person_id = auth.uid() or o.token_hash = haat.claim('order')
$$;
revoke execute on function haat.own_listings from public;
grant execute on function haat.own_listings to anon, authenticated, seller, staff, worker, engine;
comment on function haat.own_listings is 'Listings that stand in a basket or an order of whoever asks.';

set local role haat_reader;
create or replace view haat.listing_faces as
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
  ) shown on true
  where (l.status = 'active' and i.status = 'published' and s.status = 'active')
    or current_user in ('engine', 'staff')
    or l.seller_id = (select haat.claim('seller_id'))::uuid
    -- Asked once for the whole statement, and only where something is met that is not on sale.
    or l.id = any (array(select haat.own_listings()));
comment on view haat.listing_faces is
  'How a listing looks in a list of somebody''s own. What is not on sale is seen by its seller, by staff and by whoever has it in a basket or an order.';

revoke select on haat.listing_faces from anon, authenticated, seller, worker;
grant select (listing_id, item_id, kind, sellable, item_slug, title, duration_minutes, weight_grams, seller_id, seller_slug,
  seller_name, seller_area_id, price, currency, dispatch_days, cloth, picture)
  on haat.listing_faces to anon, authenticated, seller, worker;
