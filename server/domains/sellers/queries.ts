import type { Seller } from '#contract/catalogue.ts';
import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';

type Picture = NonNullable<Seller['picture']>;

const picture = (mediaId: string, name: string) => `(
  select jsonb_build_object('key', m.key, 'width', m.width, 'height', m.height, 'alt', haat.say(${name}, $language))
  from haat.media m where m.id = ${mediaId})`;

/** An active seller with its people and its newest 20 reviews. */
export const readSeller = statement({
  name: 'sellers/read',
  params: { slug: t.text, language: t.text },
  row: {
    id: t.uuid,
    slug: t.text,
    kind: t.text,
    name: t.text,
    about: t.text,
    area: t.text,
    since: t.date,
    picture: t.json<Picture>().orNull,
    rating_sum: t.bigint,
    rating_count: t.int,
    visits: t.json<string[]>(),
    people: t.json<Seller['people']>(),
    reviews: t.json<Seller['reviews']>(),
  },
  text: `
    select s.id, s.slug, s.kind, haat.say(s.name, $language) as name, haat.say(s.about, $language) as about,
      haat.say(home.name, $language) as area, s.since, ${picture('s.picture_id', 's.name')} as picture,
      s.rating_sum, s.rating_count,
      (select coalesce(jsonb_agg(haat.say(a.name, $language) order by a.position, a.slug), '[]')
        from haat.seller_areas sa join haat.areas a on a.id = sa.area_id where sa.seller_id = s.id) as visits,
      (select coalesce(jsonb_agg(jsonb_build_object('name', haat.say(r.name, $language),
          'picture', ${picture('r.picture_id', 'r.name')}) order by r.id), '[]')
        from haat.public_resources r where r.seller_id = s.id) as people,
      (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'author', r.author, 'rating', r.rating,
          'body', haat.say(r.body, $language), 'seller', haat.say(r.seller_name, $language),
          'created_at', haat.iso(r.created_at),
          'item', jsonb_build_object('slug', r.slug, 'title', haat.say(r.title, $language))
        ) order by r.created_at desc, r.id desc), '[]')
        from (
          select r.*, i.slug, i.title from haat.public_reviews r join haat.public_items i on i.id = r.item_id
          where r.seller_id = s.id order by r.created_at desc, r.id desc limit 20
        ) r) as reviews
    from haat.public_sellers s join haat.areas home on home.id = s.area_id
    where s.slug = $slug`,
});
