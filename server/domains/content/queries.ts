import type { Texts } from '#kernel/database/texts.ts';
import { t } from '#kernel/database/columns.ts';
import { type RowOf, statement } from '#kernel/database/statement.ts';

const row = {
  id: t.uuid,
  slug: t.text,
  title: t.json<Texts>(),
  body: t.json<Texts>(),
  meta_title: t.json<Texts>().orNull,
  meta_description: t.json<Texts>().orNull,
  status: t.text,
  footer_position: t.smallint.orNull,
  version: t.int,
  created_at: t.instant,
  updated_at: t.instant,
};
const columns = Object.keys(row).join(', ');

/** What may be written of a page. */
const written = {
  slug: t.text,
  title: t.json<Texts>(),
  body: t.json<Texts>(),
  meta_title: t.json<Texts>().orNull,
  meta_description: t.json<Texts>().orNull,
  status: t.text,
  footer_position: t.smallint.orNull,
};

/** Those of the footer first, in their order. */
export const listPublished = statement({
  name: 'content/list-published',
  params: { language: t.text },
  row: { slug: t.text, title: t.text, footer_position: t.smallint.orNull },
  text: `
    select slug, haat.say(title, $language) as title, footer_position
    from haat.pages where status = 'published'
    order by footer_position, slug`,
});

export const readPublished = statement({
  name: 'content/read-published',
  params: { slug: t.text, language: t.text },
  row: {
    slug: t.text,
    title: t.text,
    body: t.text,
    meta_title: t.text.orNull,
    meta_description: t.text.orNull,
    updated_at: t.instant,
  },
  text: `
    select slug, haat.say(title, $language) as title, haat.say(body, $language) as body,
      haat.say(meta_title, $language) as meta_title, haat.say(meta_description, $language) as meta_description, updated_at
    from haat.pages where slug = $slug and status = 'published'`,
});

/** All pages, the one changed last first. */
export const listAllPages = statement({
  name: 'content/list-all',
  params: {
    language: t.text,
    status: t.text.orNull,
    asked: t.text.orNull,
    after_sort: t.instant.orNull,
    after_id: t.uuid.orNull,
    most: t.int,
  },
  row: {
    id: t.uuid,
    sort: t.text,
    slug: t.text,
    title: t.text,
    languages: t.texts,
    status: t.text,
    footer_position: t.smallint.orNull,
    updated_at: t.instant,
    version: t.int,
  },
  text: `
    select id, updated_at::text as sort, slug, haat.say(title, $language) as title,
      array(select language from unnest(array['en', 'bn']) language where body ? language) as languages,
      status, footer_position, updated_at, version
    from haat.pages
    where ($status is null or status = $status)
      and ($asked is null or title ->> 'en' ilike $asked or title ->> 'bn' ilike $asked or slug ilike $asked)
      and ($after_sort is null or (updated_at, id) < ($after_sort, $after_id))
    order by updated_at desc, id desc limit $most`,
});

export const readPage = statement({
  name: 'content/read',
  params: { id: t.uuid },
  row,
  text: `select ${columns} from haat.pages where id = $id`,
});
export type PageRow = RowOf<typeof readPage>;

/** No row where the slug is taken. */
export const insertPage = statement({
  name: 'content/insert',
  params: { id: t.uuid, ...written },
  row,
  text: `
    insert into haat.pages
      (id, slug, title, body, meta_title, meta_description, status, footer_position, created_at, updated_at)
    values ($id, $slug, $title, $body, $meta_title, $meta_description, $status, $footer_position, haat.now(), haat.now())
    on conflict (slug) do nothing
    returning ${columns}`,
});

/** No row where the page has another version by now. Throws where the slug is taken. */
export const updatePage = statement({
  name: 'content/update',
  params: { id: t.uuid, seen_version: t.int, ...written },
  row,
  text: `
    update haat.pages set slug = $slug, title = $title, body = $body, meta_title = $meta_title,
      meta_description = $meta_description, status = $status, footer_position = $footer_position,
      version = version + 1, updated_at = haat.now()
    where id = $id and version = $seen_version
    returning ${columns}`,
});

/** Touches no row where the page has another version by now. */
export const deletePage = statement({
  name: 'content/delete',
  params: { id: t.uuid, seen_version: t.int },
  text: `delete from haat.pages where id = $id and version = $seen_version`,
});

/** Where a thing of an old slug stands now, of what everybody may see. */
export const findMove = statement({
  name: 'content/find-move',
  params: { kind: t.text, slug: t.text },
  row: { new_slug: t.text, item_kind: t.text.orNull },
  text: `select new_slug, item_kind from haat.public_moves where kind = $kind and slug = $slug`,
});
