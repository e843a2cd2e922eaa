import type { Picture } from '#contract/common.ts';
import { t } from '#kernel/database/columns.ts';
import { type Statement, dynamicStatement } from '#kernel/database/statement.ts';
import { type ListParams, type SourceShape, itemsFrom, paramsIn } from './list-source.ts';
import { familyOf, firstPicture, winningListing } from './sql-parts.ts';
import {
  tickedAttributes,
  tickedCategory,
  tickedKind,
  tickedPrice,
  tickedRating,
  tickedSeller,
  tickedType,
} from './ticks.ts';
import { correctedTo, nearJson, wordHits } from './word-hits.ts';

export type Sort = 'popular' | 'rating' | 'newest' | 'price' | '-price' | 'title' | '-title' | 'relevance';

export type ListShape = SourceShape & { sort: Sort; after: boolean; ticked: boolean };

export type CardRow = {
  id: string;
  slug: string;
  kind: 'product' | 'service';
  title: string;
  category: { slug: string; name: string };
  cloth: string;
  picture: Picture | null;
  rating_sum: number;
  rating_count: number;
  offer: {
    listing_id: string;
    price: number;
    compare_price: number | null;
    currency: string;
    in_stock: boolean;
    dispatch_days: number;
    seller: { slug: string; name: string };
  } | null;
  price_from: boolean;
  /** Sort value, for the cursor. */
  key: string | number;
};

/** Something beside items that words may have meant; of a page the slug is a code and there is no title. */
export type NearRow = { kind: 'page' | 'category' | 'seller'; slug: string; title: string | null };

const listRow = {
  cards: t.json<CardRow[]>(),
  count: t.int,
  corrected_to: t.text.orNull,
  near: t.json<NearRow[]>(),
};

export type ListStatement = Statement<ListParams, typeof listRow>;

/** Most rows that are counted; more reads as "10,000+". */
export const countedRows = 10_000;

type Key = { sql: string; after: string; descending: boolean };

// Items without a price stand last in both directions. The collation orders both scripts.
const keys: Record<Sort, Key> = {
  popular: { sql: 'i.sold_count', after: '$after_int', descending: true },
  rating: {
    sql: 'haat.weighted_rating(i.rating_sum, i.rating_count)',
    after: '$after_double',
    descending: true,
  },
  newest: { sql: 'i.created_at', after: '$after_instant', descending: true },
  price: { sql: 'coalesce(w.price, 9007199254740991)', after: '$after_int', descending: false },
  '-price': { sql: 'coalesce(w.price, -1)', after: '$after_int', descending: true },
  title: {
    sql: 'haat.say(i.title, $language) collate "und-x-icu"',
    after: '$after_text',
    descending: false,
  },
  '-title': {
    sql: 'haat.say(i.title, $language) collate "und-x-icu"',
    after: '$after_text',
    descending: true,
  },
  // What sells and pleases stands before its equals, not before what fits better.
  relevance: {
    sql: `h.score * (1 + ln(1 + i.sold_count) / 12) * (0.7 + haat.weighted_rating(i.rating_sum, i.rating_count) * 0.075)`,
    after: '$after_double',
    descending: true,
  },
};

/** Which parameter carries the sort value of the row a page starts after. */
export function cursorParam(sort: Sort): 'after_int' | 'after_double' | 'after_instant' | 'after_text' {
  return keys[sort].after.slice(1) as ReturnType<typeof cursorParam>;
}

const made = new Map<string, ListStatement>();

/** The statement of a page of cards with its count. One text per shape, made once. */
export function listStatement(shape: ListShape): ListStatement {
  const { sort, after, ticked, words, kind, category, seller, area, priced } = shape;
  const flags = Object.entries({ after, ticked, words, kind, category, seller, area, priced });
  const name = ['catalogue/list', sort, ...flags.filter(([, set]) => set).map(([flag]) => flag)].join(':');
  let found = made.get(name);
  if (!found) {
    const text = textOf(shape);
    found = dynamicStatement({ name, params: paramsIn(text), row: listRow, text });
    made.set(name, found);
  }
  return found;
}

function textOf(shape: ListShape): string {
  const key = keys[shape.sort];
  const direction = key.descending ? 'desc' : 'asc';
  const order = (row: string) => (shape.sort === 'newest' ? `${row}.id desc` : `${row}.id`);
  const beyond = key.descending ? '<' : '>';
  const idBeyond = shape.sort === 'newest' ? '<' : '>';
  const start = `where m.key ${beyond}= ${key.after}
    and (m.key ${beyond} ${key.after} or m.id ${idBeyond} $after_id)`;
  const ticks = [
    tickedKind('i'),
    tickedCategory('i'),
    tickedRating('i'),
    tickedType('i'),
    tickedSeller('i.id'),
    tickedAttributes('i.id'),
    ...(shape.priced ? [tickedPrice('w.price')] : []),
  ];
  // Where every winning listing is looked up, page and count share the work; else the page stops at its limit.
  const kept = shape.priced || shape.words || shape.area || shape.ticked;
  return `
    with ${shape.words ? wordHits : ''}
    matched as ${kept ? '' : 'not'} materialized (
      select i.id, ${key.sql} as key ${itemsFrom(shape)} ${shape.ticked ? `and ${ticks.join(' and ')}` : ''}
    ),
    page as (
      select m.id, m.key from matched m ${shape.after ? start : ''}
      order by m.key ${direction}, ${order('m')} limit $limit + 1
    )
    select
      (select coalesce(jsonb_agg(${cardJson} order by p.key ${direction}, ${order('p')}), '[]')
        from page p
        join haat.public_items i on i.id = p.id
        join haat.categories c on c.id = i.category_id
        left join lateral ${winningListing('i.kind', familyOf('i.id'))} w on true) as cards,
      (select count(*) from (select from matched limit ${countedRows + 1}) counted)::integer as count,
      ${shape.words ? correctedTo : 'null::text'} as corrected_to,
      ${shape.words ? nearJson : "'[]'::jsonb"} as near`;
}

const cardJson = `jsonb_build_object(
  'id', i.id, 'slug', i.slug, 'kind', i.kind, 'title', haat.say(i.title, $language),
  'category', jsonb_build_object('slug', c.slug, 'name', haat.say(c.name, $language)), 'cloth', c.cloth,
  'picture', ${firstPicture('i.id', 'w.item_id')},
  'rating_sum', i.rating_sum, 'rating_count', i.rating_count,
  'offer', case when w.id is not null then jsonb_build_object(
    'listing_id', w.id, 'price', w.price, 'compare_price', w.compare_price, 'currency', w.currency,
    'in_stock', w.in_stock, 'dispatch_days', w.dispatch_days,
    'seller', jsonb_build_object('slug', w.seller_slug, 'name', haat.say(w.seller_name, $language))) end,
  'price_from', exists (select from haat.public_listings l where l.item_id in ${familyOf('i.id')} and l.price > w.price)
    or exists (select from haat.listing_add_ons la where la.listing_id = w.id and la.price > 0)
    or exists (select from haat.asked_options ao
      where ao.item_id = i.id and ao.required and ao.adds > 0 and ao.currency = w.currency),
  'key', p.key)`;
