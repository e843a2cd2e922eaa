import { randomUUID } from 'node:crypto';
import type { TestKernel } from './test-kernel.ts';

type Texts = { en: string; bn?: string };
type Owner = TestKernel['owner'];

const textsOf = (text: string | Texts): Texts => (typeof text === 'string' ? { en: text } : text);

/** Inserts one row past all policies; objects and arrays of objects go in as JSON. Answers its id, if it has one. */
async function insert(owner: Owner, table: string, row: Record<string, unknown>): Promise<string> {
  const columns = Object.keys(row);
  const values = Object.values(row).map((value) =>
    value !== null && typeof value === 'object' && !(value instanceof Date) ? JSON.stringify(value) : value,
  );
  await owner(
    `insert into haat.${table} (${columns.join(', ')}) values (${columns.map((_, n) => `$${n + 1}`).join(', ')})`,
    values,
  );
  return String(row.id);
}

export type ItemWish = {
  slug: string;
  title?: string | Texts;
  categoryId: string;
  /** Products have one, services do not. */
  typeId?: string;
  summary?: string | Texts;
  description?: string | Texts;
  parentId?: string;
  structure?: 'standalone' | 'parent' | 'variant';
  variantName?: string | Texts;
  status?: 'draft' | 'published';
  durationMinutes?: number;
  ratings?: number[];
  sold?: number;
  position?: number;
  fittedById?: string;
  createdAt?: string;
  /** Attribute values by attribute id. */
  attributes?: Record<string, string | number | boolean>;
};

export type OptionWish = {
  kind: string;
  name?: string | Texts;
  required?: boolean;
  currency?: string;
  price?: number;
  /** Prices by the codes of choices, which are their names too. */
  choices?: Record<string, number>;
  min?: number;
  max?: number;
  maxLength?: number;
  position?: number;
};

export type SellerWish = {
  slug: string;
  areaId: string;
  name?: string | Texts;
  kind?: 'partner' | 'provider' | 'both';
  ratings?: number[];
  visits?: string[];
  status?: 'active' | 'paused' | 'closed';
};

export type ListingWish = {
  itemId: string;
  sellerId: string;
  price: number;
  comparePrice?: number;
  status?: 'active' | 'paused';
  dispatchDays?: number;
  /** Units on hand; goods need a location of their seller. */
  stock?: number;
  locationId?: string;
};

const sum = (values: readonly number[] = []) => values.reduce((total, value) => total + value, 0);

/** Small builders of a market, straight into the tables. Prices in minor units. */
export function catalogueBuilder({ owner }: Pick<TestKernel, 'owner'>) {
  const now = '2026-11-01T00:00:00Z';
  return {
    area: (slug: string, name: string | Texts = slug) =>
      insert(owner, 'areas', {
        id: randomUUID(),
        slug,
        name: textsOf(name),
        postcode: '1216',
        latitude: 23.8,
        longitude: 90.4,
      }),

    async category(slug: string, wish: { name?: string | Texts; parentId?: string; position?: number } = {}) {
      const id = await insert(owner, 'categories', {
        id: randomUUID(),
        slug,
        parent_id: wish.parentId ?? null,
        name: textsOf(wish.name ?? slug),
        description: textsOf(`All of ${slug}`),
        cloth: 'sky',
        position: wish.position ?? 0,
      });
      await owner(
        `insert into haat.category_tree (above_id, below_id, distance)
          select above_id, $1::uuid, distance + 1 from haat.category_tree where below_id = $2::uuid
            union all select $1::uuid, $1::uuid, 0`,
        [id, wish.parentId ?? null],
      );
      return id;
    },

    productType: (slug: string) =>
      insert(owner, 'product_types', { id: randomUUID(), slug, name: textsOf(slug) }),

    attribute: (
      typeId: string,
      code: string,
      wish: { kind: string; name?: string | Texts; unit?: string; choices?: Record<string, string | Texts> },
    ) =>
      insert(owner, 'attributes', {
        id: randomUUID(),
        product_type_id: typeId,
        code,
        name: textsOf(wish.name ?? code),
        kind: wish.kind,
        unit: wish.unit ?? null,
        choices: Object.entries(wish.choices ?? {}).map(([choice, name]) => ({
          code: choice,
          name: textsOf(name),
        })),
      }),

    async item(wish: ItemWish) {
      const id = await insert(owner, 'items', {
        id: randomUUID(),
        slug: wish.slug,
        kind: wish.durationMinutes === undefined ? 'product' : 'service',
        structure: wish.structure ?? (wish.parentId ? 'variant' : 'standalone'),
        parent_id: wish.parentId ?? null,
        product_type_id: wish.typeId ?? null,
        category_id: wish.categoryId,
        title: textsOf(wish.title ?? wish.slug),
        summary: textsOf(wish.summary ?? 'In short.'),
        description: textsOf(wish.description ?? 'At length.'),
        variant_name: wish.variantName ? textsOf(wish.variantName) : null,
        status: wish.status ?? 'published',
        duration_minutes: wish.durationMinutes ?? null,
        fitted_by_id: wish.fittedById ?? null,
        rating_sum: sum(wish.ratings),
        rating_count: wish.ratings?.length ?? 0,
        sold_count: wish.sold ?? 0,
        position: wish.position ?? 0,
        created_at: wish.createdAt ?? now,
      });
      for (const [attributeId, value] of Object.entries(wish.attributes ?? {})) {
        await owner(
          `insert into haat.item_attributes (item_id, attribute_id, value) values ($1, $2, $3::jsonb)`,
          [id, attributeId, JSON.stringify(value)],
        );
      }
      return id;
    },

    async picture(itemId: string, key: string, alt: string | Texts, position = 0) {
      const id = await insert(owner, 'media', {
        id: randomUUID(),
        key,
        content_type: 'image/jpeg',
        width: 1200,
        height: 1200,
        bytes: 9000,
        created_at: now,
      });
      await insert(owner, 'item_pictures', { item_id: itemId, position, media_id: id, alt: textsOf(alt) });
      return id;
    },

    addOn: (itemId: string, code: string, minutes: number) =>
      insert(owner, 'add_ons', { id: randomUUID(), item_id: itemId, code, name: textsOf(code), minutes }),

    listingAddOn: (listingId: string, addOnId: string, price: number) =>
      insert(owner, 'listing_add_ons', { listing_id: listingId, add_on_id: addOnId, price }),

    option: (code: string, wish: OptionWish) =>
      insert(owner, 'options', {
        id: randomUUID(),
        code,
        name: textsOf(wish.name ?? code),
        kind: wish.kind,
        required: wish.required ?? false,
        currency: wish.currency ?? 'BDT',
        price: wish.price ?? 0,
        choices: Object.entries(wish.choices ?? {}).map(([choice, price]) => ({
          code: choice,
          name: textsOf(choice),
          price,
        })),
        min: wish.min ?? null,
        max: wish.max ?? null,
        max_length: wish.maxLength ?? null,
        position: wish.position ?? 0,
        created_at: now,
      }),

    /** Asks it of one product, or of all products of a type. */
    ask: (optionId: string, of: { itemId: string } | { typeId: string }) =>
      'itemId' in of
        ? insert(owner, 'item_options', { item_id: of.itemId, option_id: optionId })
        : insert(owner, 'product_type_options', { product_type_id: of.typeId, option_id: optionId }),

    async seller(wish: SellerWish) {
      const id = await insert(owner, 'sellers', {
        id: randomUUID(),
        slug: wish.slug,
        kind: wish.kind ?? 'both',
        name: textsOf(wish.name ?? wish.slug),
        about: textsOf('About us.'),
        area_id: wish.areaId,
        status: wish.status ?? 'active',
        rating_sum: sum(wish.ratings),
        rating_count: wish.ratings?.length ?? 0,
        since: '2019-03-01',
        created_at: now,
      });
      for (const areaId of wish.visits ?? [])
        await insert(owner, 'seller_areas', { seller_id: id, area_id: areaId });
      return id;
    },

    location: (sellerId: string, areaId: string) =>
      insert(owner, 'locations', {
        id: randomUUID(),
        seller_id: sellerId,
        area_id: areaId,
        name: textsOf('Shop'),
      }),

    async listing(wish: ListingWish) {
      const id = await insert(owner, 'listings', {
        id: randomUUID(),
        item_id: wish.itemId,
        seller_id: wish.sellerId,
        sku: randomUUID(),
        price: wish.price,
        compare_price: wish.comparePrice ?? null,
        currency: 'BDT',
        status: wish.status ?? 'active',
        dispatch_days: wish.dispatchDays ?? 1,
        created_at: now,
        updated_at: now,
      });
      if (wish.locationId !== undefined) {
        await insert(owner, 'stock', {
          listing_id: id,
          location_id: wish.locationId,
          updated_at: now,
        });
        if (wish.stock)
          await insert(owner, 'stock_movements', {
            id: randomUUID(),
            listing_id: id,
            location_id: wish.locationId,
            kind: 'received',
            quantity: wish.stock,
            at: now,
          });
      }
      return id;
    },

    /** Somebody who does visits, on every day of the week between two hours of the clock. */
    async resource(sellerId: string, listingIds: readonly string[], hours: [number, number] = [9, 18]) {
      const id = await insert(owner, 'resources', {
        id: randomUUID(),
        seller_id: sellerId,
        name: textsOf({ en: 'Rahim', bn: 'রহিম' }),
        time_zone: 'Asia/Dhaka',
      });
      for (const listingId of listingIds)
        await insert(owner, 'listing_resources', { listing_id: listingId, resource_id: id });
      for (let weekday = 1; weekday <= 7; weekday++) {
        await insert(owner, 'working_rules', {
          id: randomUUID(),
          resource_id: id,
          weekday,
          start_minute: hours[0] * 60,
          end_minute: hours[1] * 60,
        });
      }
      return id;
    },
  };
}

export type CatalogueBuilder = ReturnType<typeof catalogueBuilder>;
