import type { TestKernel } from './test-kernel.ts';

/**
 * Fills a test database with `items` items in 24 categories below 8, every twentieth a service, two listings each of
 * 60 sellers, reviews that no order stands behind, and brings the statistics up to date: enough for the planner to choose as it would in production.
 */
export async function fillBigMarket({ owner }: Pick<TestKernel, 'owner'>, items: number): Promise<void> {
  await owner(`
    insert into haat.areas (id, slug, name, postcode, latitude, longitude)
    select gen_random_uuid(), 'area-' || n, jsonb_build_object('en', 'Area ' || n), '1216', 23.8, 90.4
    from generate_series(1, 30) n`);
  await owner(`
    insert into haat.sellers (id, slug, kind, name, about, area_id, rating_sum, rating_count, since, created_at)
    select gen_random_uuid(), 'seller-' || n, 'both', jsonb_build_object('en', 'Seller ' || n), '{"en": "About"}',
      (select id from haat.areas where slug = 'area-' || (n % 30 + 1)), n * 4, n, '2020-01-01', '2026-01-01'
    from generate_series(1, 60) n`);
  await owner(`insert into haat.seller_areas (seller_id, area_id)
    select s.id, a.id from haat.sellers s, haat.areas a where (length(s.slug) + length(a.slug)) % 2 = 0`);
  await owner(`
    insert into haat.categories (id, slug, parent_id, name, description, cloth, position)
    select gen_random_uuid(), 'top-' || n, null, jsonb_build_object('en', 'Top ' || n), '{"en": "All"}', 'sky', n
    from generate_series(1, 8) n`);
  await owner(`
    insert into haat.categories (id, slug, parent_id, name, description, cloth, position)
    select gen_random_uuid(), 'leaf-' || n, (select id from haat.categories where slug = 'top-' || (n % 8 + 1)),
      jsonb_build_object('en', 'Leaf ' || n), '{"en": "All"}', 'sky', n
    from generate_series(1, 24) n`);
  await owner(`insert into haat.category_tree (above_id, below_id, distance)
    select id, id, 0 from haat.categories
    union all select parent_id, id, 1 from haat.categories where parent_id is not null`);
  await owner(
    `insert into haat.product_types (id, slug, name) values (gen_random_uuid(), 'thing', '{"en": "Thing"}')`,
  );
  await owner(`
    insert into haat.attributes (id, product_type_id, code, name, kind, choices)
    select gen_random_uuid(), id, 'colour', '{"en": "Colour"}', 'choice',
      '[{"code": "white", "name": {"en": "White"}}, {"code": "brown", "name": {"en": "Brown"}}]' from haat.product_types`);
  await owner(
    `insert into haat.items (id, slug, kind, product_type_id, category_id, title, summary, description, status,
      duration_minutes, rating_sum, rating_count, sold_count, created_at)
    select gen_random_uuid(), 'item-' || n, case when n % 20 = 0 then 'service' else 'product' end,
      case when n % 20 <> 0 then (select id from haat.product_types) end,
      (select id from haat.categories where slug = 'leaf-' || (n % 24 + 1)),
      jsonb_build_object('en', 'Thing ' || (array['fan', 'lamp', 'tap', 'pot', 'chair'])[n % 5 + 1] || ' model' || n % 997,
        'bn', 'জিনিস ' || n),
      '{"en": "A sentence about it."}', jsonb_build_object('en', repeat('Words about this thing. ', 12)), 'published',
      case when n % 20 = 0 then 60 end, n % 5 * 10, 10, n % 1000, timestamptz '2026-01-01' + n * interval '1 minute'
    from generate_series(1, $1::integer) n`,
    [items],
  );
  await owner(`insert into haat.item_attributes (item_id, attribute_id, value)
    select i.id, a.id, to_jsonb((array['white', 'brown'])[i.sold_count % 2 + 1])
    from haat.items i, haat.attributes a where i.kind = 'product'`);
  await owner(`
    with numbered as (select id, row_number() over (order by slug) as n from haat.sellers)
    insert into haat.listings (id, item_id, seller_id, sku, price, currency, created_at, updated_at)
    select gen_random_uuid(), i.id, s.id, i.slug, 10000 + i.sold_count * 100 + s.n, 'BDT', '2026-01-01', '2026-01-01'
    from haat.items i join numbered s on s.n in (i.sold_count % 60 + 1, (i.sold_count + 7) % 60 + 1)`);
  await owner(`insert into haat.locations (id, seller_id, area_id, name)
    select gen_random_uuid(), s.id, s.area_id, '{"en": "Shop"}' from haat.sellers s`);
  await owner(`insert into haat.stock (listing_id, location_id, on_hand, updated_at)
    select l.id, (select lo.id from haat.locations lo where lo.seller_id = l.seller_id), 3, '2026-01-01' from haat.listings l`);
  await owner(`
    insert into haat.media (id, key, content_type, width, height, bytes, created_at)
    select i.id, i.slug, 'image/jpeg', 1200, 1200, 9000, '2026-01-01' from haat.items i`);
  await owner(`insert into haat.item_pictures (item_id, position, media_id, alt)
    select i.id, 0, i.id, '{"en": "A thing"}' from haat.items i`);
  await owner(`insert into haat.add_ons (id, item_id, code, name, minutes)
    select gen_random_uuid(), i.id, extra, '{"en": "More"}', 30
    from haat.items i, unnest(array['a', 'b', 'c']) extra where i.kind = 'service'`);
  await owner(`insert into haat.listing_add_ons (listing_id, add_on_id, price)
    select l.id, a.id, 5000 from haat.listings l join haat.add_ons a on a.item_id = l.item_id`);
  await owner(`alter table haat.reviews drop constraint reviews_order_line_id_fkey`);
  await owner(`
    insert into haat.reviews (id, order_line_id, item_id, seller_id, author, rating, created_at)
    select gen_random_uuid(), gen_random_uuid(), l.item_id, l.seller_id, 'Somebody', 4, l.created_at
    from haat.listings l`);
  // So many are left to the follower, which nobody waits for here.
  await owner('analyze');
  await owner('select haat.write_search_documents(array(select id from haat.items))');
  await owner('delete from haat.search_stale');
  await owner('vacuum analyze');
}
