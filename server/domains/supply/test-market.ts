import { createApi } from '#kernel/http/api.ts';
import { buildHttp } from '#kernel/http/build-http.ts';
import { createLimiter } from '#kernel/http/limits.ts';
import { refuse } from '#kernel/refusal/refusal.ts';
import { openTestKernel } from '#server/testing/test-kernel.ts';
import { supplyRoutes } from './routes.ts';

const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** Karim and Rahim wash air conditioners, 10 to 13; a shop sells soap; nobody is left to paint. */
export const ids = {
  washing: id(1),
  soap: id(2),
  painting: id(3),
  closedSeller: id(4),
  karim: id(11),
  rahim: id(12),
  deepClean: id(21),
  foreignExtra: id(22),
};

/** Supply alone over a database of its own with a few listings in it. */
export async function openTestMarket() {
  const test = await openTestKernel();
  const app = await buildHttp(test.kernel);
  const gatekeeper = {
    verify: async () => refuse('token_invalid'),
    memberships: async () => [],
    staffRole: async () => undefined,
  };
  supplyRoutes(
    createApi(
      app,
      test.kernel,
      gatekeeper,
      createLimiter(() => 0, 1_000),
    ),
    test.kernel,
  );
  await app.ready();

  const text = `'{"en": "Words"}'`;
  const at = `'2026-01-01T00:00:00Z'`;
  const [provider, shop, closed, area, category, type] = [31, 32, 33, 41, 42, 43].map(id);
  const [washing, soap, painting] = [51, 52, 53].map(id);
  await test.owner(`
    insert into haat.areas (id, slug, name, postcode, latitude, longitude)
      values ('${area}', 'banani', ${text}, '1213', 23.79, 90.4);
    insert into haat.sellers (id, slug, kind, name, about, area_id, status, since, created_at) values
      ('${provider}', 'cool-air', 'provider', ${text}, ${text}, '${area}', 'active', ${at}, ${at}),
      ('${shop}', 'soap-shop', 'partner', ${text}, ${text}, '${area}', 'active', ${at}, ${at}),
      ('${closed}', 'gone', 'provider', ${text}, ${text}, '${area}', 'closed', ${at}, ${at});
    insert into haat.seller_areas values ('${provider}', '${area}');
    insert into haat.categories (id, slug, name, description, cloth)
      values ('${category}', 'home', ${text}, ${text}, 'holud');
    insert into haat.product_types values ('${type}', 'soap', ${text});
    insert into haat.items (id, slug, kind, product_type_id, category_id, title, summary, description, status,
      duration_minutes, created_at) values
      ('${washing}', 'ac-wash', 'service', null, '${category}', ${text}, ${text}, ${text}, 'published', 60, ${at}),
      ('${soap}', 'soap', 'product', '${type}', '${category}', ${text}, ${text}, ${text}, 'published', null, ${at}),
      ('${painting}', 'paint', 'service', null, '${category}', ${text}, ${text}, ${text}, 'published', 60, ${at});
    insert into haat.add_ons (id, item_id, code, name, minutes) values
      ('${ids.deepClean}', '${washing}', 'deep', ${text}, 45),
      ('${ids.foreignExtra}', '${painting}', 'door', ${text}, 30);
    insert into haat.listings (id, item_id, seller_id, sku, price, currency, window_days, buffer_after_minutes,
      created_at, updated_at) values
      ('${ids.washing}', '${washing}', '${provider}', 'A', 80000, 'BDT', 10, 15, ${at}, ${at}),
      ('${ids.soap}', '${soap}', '${shop}', 'B', 5000, 'BDT', 30, 0, ${at}, ${at}),
      ('${ids.painting}', '${painting}', '${provider}', 'C', 90000, 'BDT', 30, 0, ${at}, ${at}),
      ('${ids.closedSeller}', '${washing}', '${closed}', 'D', 90000, 'BDT', 30, 0, ${at}, ${at});
    insert into haat.listing_add_ons values ('${ids.washing}', '${ids.deepClean}', 20000);
    insert into haat.resources (id, seller_id, name, time_zone) values
      ('${ids.karim}', '${provider}', '{"en": "Karim", "bn": "করিম"}', 'Asia/Dhaka'),
      ('${ids.rahim}', '${provider}', '{"en": "Rahim"}', 'Asia/Dhaka');
    insert into haat.listing_resources
      values ('${ids.washing}', '${ids.karim}'), ('${ids.washing}', '${ids.rahim}');
    insert into haat.working_rules (id, resource_id, weekday, start_minute, end_minute)
      select gen_random_uuid(), r.id, weekday, 600, 780
      from haat.resources r, generate_series(1, 7) as weekday`);

  return {
    ...test,
    app,
    /** Takes time of somebody; `from` and `to` are RFC 3339, empty for no end. */
    takeTime: (resourceId: string, from: string, to: string) =>
      test.owner(
        `insert into haat.occupancy (id, resource_id, slot, blocked, kind)
          select gen_random_uuid(), $1, span, span, 'time_off'
          from tstzrange(nullif($2, '')::timestamptz, nullif($3, '')::timestamptz) as span`,
        [resourceId, from, to],
      ),
    async close() {
      await app.close();
      await test.close();
    },
  };
}
