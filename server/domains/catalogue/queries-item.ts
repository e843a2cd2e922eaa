import type { Picture } from '#contract/common.ts';
import { t } from '#kernel/database/columns.ts';
import { type RowOf, statement } from '#kernel/database/statement.ts';
import { type AskedOption, askedOptionsJson } from './asked-options.ts';
import type { AttributeRow } from './attribute-value.ts';
import { type OfferRow, categoryMean, offersJson } from './offer-sql.ts';
import { askedArea, familyOf, firstPicture, pictureJson, winningListing } from './sql-parts.ts';

export type VariantRow = {
  slug: string;
  name: string;
  attributes: AttributeRow[];
  picture: Picture | null;
  offer: { price: number; currency: string; in_stock: boolean } | null;
};

export type ReviewRow = {
  id: string;
  author: string;
  rating: number;
  body: string | null;
  seller: string;
  created_at: string;
};

/** The area asked for, said in the language of the reader. */
export type AreaRow = { slug: string; name: string };

export type LinkRow = {
  link: 'recommended' | 'related';
  slug: string;
  kind: 'product' | 'service';
  title: string;
  cloth: string;
  picture: Picture | null;
  price: number | null;
  currency: string | null;
};

export type FittingRow = {
  slug: string;
  title: string;
  offer: { listing_id: string; price: number; currency: string; seller: string } | null;
};

const attributeJson = `jsonb_build_object('code', a.code, 'name', haat.say(a.name, $language), 'kind', a.kind,
  'unit', a.unit, 'value', a.value, 'choice', (
    select string_agg(haat.say(c.choice -> 'name', $language), ', ' order by c.place)
    from jsonb_array_elements(a.choices) with ordinality c(choice, place)
    where (jsonb_build_array(a.value) || a.value) ? (c.choice ->> 'code')))
  || case a.kind
    when 'entity' then jsonb_build_object('named', (
      select to_jsonb(e) from (
        select o.kind, o.slug, haat.say(o.title, $language) as name from haat.public_items o where o.id = (a.value #>> '{}')::uuid
        union all select 'category', c.slug, haat.say(c.name, $language) from haat.public_categories c where c.id = (a.value #>> '{}')::uuid
        union all select 'seller', s.slug, haat.say(s.name, $language) from haat.public_sellers s where s.id = (a.value #>> '{}')::uuid
      ) e limit 1))
    when 'picture' then jsonb_build_object('picture', (
      select jsonb_build_object('key', m.key, 'width', m.width, 'height', m.height, 'alt', haat.say(a.name, $language))
      from haat.media m where m.id = (a.value #>> '{}')::uuid))
    else '{}' end`;

/** Attributes of items; where two have the same one, the item named first wins. */
function attributesJson(...itemIds: string[]): string {
  return `(
    select coalesce(jsonb_agg(${attributeJson} order by a.position, a.code), '[]') from (
      select distinct on (at.id) at.*, ia.value
      from haat.item_attributes ia join haat.attributes at on at.id = ia.attribute_id
      where ia.item_id in (${itemIds.join(', ')})
      order by at.id, ia.item_id = ${itemIds[0]} desc
    ) a)`;
}

/** Everything an item's page shows. A variant's own address answers its parent with the variant's data. */
export const readItem = statement({
  name: 'catalogue/read-item',
  params: { slug: t.text, language: t.text, area: t.text.orNull, seller: t.text.orNull },
  row: {
    id: t.uuid,
    slug: t.text,
    kind: t.text,
    structure: t.text,
    parent_slug: t.text.orNull,
    title: t.text,
    summary: t.text,
    description: t.text,
    cloth: t.text,
    rating_sum: t.bigint,
    rating_count: t.int,
    duration_minutes: t.int.orNull,
    breadcrumb: t.json<{ slug: string; name: string }[]>(),
    pictures: t.json<Picture[]>(),
    attributes: t.json<AttributeRow[]>(),
    options: t.json<AskedOption[]>(),
    variants: t.json<VariantRow[]>(),
    offers: t.json<OfferRow[]>(),
    area: t.json<AreaRow>().orNull,
    mean: t.double.orNull,
    fitting: t.json<FittingRow>().orNull,
    reviews: t.json<ReviewRow[]>(),
    links: t.json<LinkRow[]>(),
    seo_title: t.text.orNull,
    seo_description: t.text.orNull,
  },
  text: `
    select i.id, i.slug, i.kind, i.structure, case when i.structure = 'variant' then root.slug end as parent_slug,
      haat.say(haat.join_texts(i.title, i.variant_name, ' · '), $language) as title,
      haat.say(i.summary, $language) as summary, haat.say(i.description, $language) as description,
      c.cloth, root.rating_sum, root.rating_count, i.duration_minutes,
      (select jsonb_agg(jsonb_build_object('slug', a.slug, 'name', haat.say(a.name, $language)) order by tree.distance desc)
        from haat.category_tree tree join haat.categories a on a.id = tree.above_id
        where tree.below_id = root.category_id) as breadcrumb,
      (select coalesce(jsonb_agg(${pictureJson} order by p.position), '[]')
        from haat.item_pictures p join haat.media m on m.id = p.media_id
        where p.item_id = case when exists (select from haat.item_pictures own where own.item_id = i.id)
          then i.id else root.id end) as pictures,
      ${attributesJson('i.id', 'root.id')} as attributes,
      ${askedOptionsJson('i.id')} as options,
      (select coalesce(jsonb_agg(jsonb_build_object(
          'slug', v.slug, 'name', haat.say(coalesce(v.variant_name, v.title), $language),
          'attributes', ${attributesJson('v.id')}, 'picture', ${firstPicture('v.id', 'root.id')},
          'offer', case when w.id is not null then jsonb_build_object(
            'price', w.price, 'currency', w.currency, 'in_stock', w.in_stock) end
        ) order by v.position, v.slug), '[]')
        from haat.public_items v
        left join lateral ${winningListing('v.kind', '(v.id)')} w on true
        where v.parent_id = root.id) as variants,
      ${offersJson('root.kind', familyOf('root.id'))} as offers, ${askedArea} as area,
      case when root.kind = 'service' then ${categoryMean('root.category_id')} end as mean,
      (select jsonb_build_object('slug', f.slug, 'title', haat.say(f.title, $language),
          'offer', case when w.id is not null then jsonb_build_object('listing_id', w.id, 'price', w.price,
            'currency', w.currency, 'seller', haat.say(w.seller_name, $language)) end)
        from haat.public_items f
        left join lateral ${winningListing('f.kind', '(f.id)')} w on true
        where f.id = coalesce(i.fitted_by_id, root.fitted_by_id)) as fitting,
      (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'author', r.author, 'rating', r.rating,
          'body', haat.say(r.body, $language), 'seller', haat.say(r.seller_name, $language),
          'created_at', haat.iso(r.created_at)) order by r.created_at desc, r.id desc), '[]')
        from (select * from haat.public_reviews r where r.item_id in ${familyOf('root.id')}
          order by r.created_at desc, r.id desc limit 20) r) as reviews,
      (select coalesce(jsonb_agg(jsonb_build_object('link', l.kind, 'slug', o.slug, 'kind', o.kind,
          'title', haat.say(o.title, $language), 'cloth', oc.cloth, 'picture', ${firstPicture('o.id')},
          'price', w.price, 'currency', w.currency) order by l.kind, l.position), '[]')
        from haat.item_links l
        join haat.public_items o on o.id = l.to_id
        join haat.categories oc on oc.id = o.category_id
        left join lateral ${winningListing('o.kind', familyOf('o.id'))} w on true
        where l.item_id = root.id) as links,
      haat.say(root.meta_title, $language) as seo_title, haat.say(root.meta_description, $language) as seo_description
    from haat.public_items i
    join haat.public_items root on root.id = coalesce(i.parent_id, i.id)
    join haat.categories c on c.id = root.category_id
    where i.slug = $slug`,
});

export type ItemRow = RowOf<typeof readItem>;

/** The providers of a published service; no row where there is no such service. */
export const readProviders = statement({
  name: 'catalogue/read-providers',
  params: { slug: t.text, language: t.text, area: t.text.orNull },
  row: { offers: t.json<OfferRow[]>(), area: t.json<AreaRow>().orNull, mean: t.double.orNull },
  text: `
    select ${offersJson('i.kind', '(i.id)')} as offers, ${askedArea} as area,
      ${categoryMean('i.category_id')} as mean
    from haat.public_items i
    where i.slug = $slug and i.kind = 'service'`,
});
