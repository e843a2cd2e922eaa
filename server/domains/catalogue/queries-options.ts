import type { AskedOption } from './asked-options.ts';
import { t } from '#kernel/database/columns.ts';
import { type RowOf, statement } from '#kernel/database/statement.ts';
import type { Texts } from '#kernel/database/texts.ts';

/** A question as it is written, without where it is asked. */
export type OptionRow = AskedOption & { id: string; position: number };

const row = {
  id: t.uuid,
  sort: t.text,
  code: t.text,
  name: t.json<Texts>(),
  help: t.json<Texts>().orNull,
  kind: t.text,
  required: t.bool,
  currency: t.text,
  price: t.bigint,
  choices: t.json<OptionRow['choices']>(),
  min: t.double.orNull,
  max: t.double.orNull,
  max_length: t.int.orNull,
  position: t.int,
  version: t.int,
  product_types: t.json<{ slug: string; name: string }[]>(),
  items: t.json<{ id: string; slug: string; title: string }[]>(),
};

const sort = `lpad(o.position::text, 10, '0') || ' ' || o.code`;
const select = `
  select o.id, ${sort} as sort, o.code, o.name::jsonb as name, o.help::jsonb as help, o.kind, o.required, o.currency,
    o.price::bigint as price, o.choices, o.min, o.max, o.max_length, o.position, o.version,
    (select coalesce(jsonb_agg(jsonb_build_object('slug', p.slug, 'name', haat.say(p.name, $language)) order by p.slug), '[]')
      from haat.product_type_options a join haat.product_types p on p.id = a.product_type_id
      where a.option_id = o.id) as product_types,
    (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'slug', i.slug, 'title', haat.say(i.title, $language))
        order by i.slug), '[]')
      from (select i.* from haat.item_options a join haat.items i on i.id = a.item_id where a.option_id = o.id
        order by i.slug limit 50) i) as items
  from haat.options o`;

/** In the order in which they are asked; looked for by code or name. */
export const listOptions = statement({
  name: 'catalogue/list-options',
  params: {
    language: t.text,
    asked: t.text.orNull,
    after_sort: t.text.orNull,
    after_id: t.uuid.orNull,
    most: t.int,
  },
  row,
  text: `${select}
    where ($asked is null or o.code ilike $asked or o.name ->> 'en' ilike $asked or o.name ->> 'bn' ilike $asked)
      and ($after_sort is null or ((${sort}) collate "C", o.id) > ($after_sort, $after_id))
    order by (${sort}) collate "C", o.id limit $most`,
});

export const findOption = statement({
  name: 'catalogue/find-option',
  params: { id: t.uuid, language: t.text },
  row,
  text: `${select} where o.id = $id`,
});
export type FoundOption = RowOf<typeof findOption>;

const columns = `id, code, name, help, kind, required, currency, price, choices, min, max, max_length, position`;
const fields = `id uuid, code text, name jsonb, help jsonb, kind text, required boolean, currency text, price bigint,
  choices jsonb, min double precision, max double precision, max_length integer, position integer`;

/** Those whose code is taken are left out of the answer. */
export const insertOptions = statement({
  name: 'catalogue/insert-options',
  params: { options: t.json<readonly OptionRow[]>() },
  row: { code: t.text },
  text: `
    insert into haat.options (${columns}, created_at)
    select ${columns}, haat.now() from jsonb_to_recordset($options) as o(${fields})
    on conflict do nothing
    returning code`,
});

/** No row: it is another version by now, or its new code belongs to another. */
export const updateOption = statement({
  name: 'catalogue/update-option',
  params: { option: t.json<OptionRow>(), version: t.int },
  row: { id: t.uuid },
  text: `
    update haat.options o set code = n.code, name = n.name, help = n.help, kind = n.kind, required = n.required,
      currency = n.currency, price = n.price, choices = n.choices, min = n.min, max = n.max, max_length = n.max_length,
      position = n.position, version = o.version + 1
    from jsonb_to_record($option) as n(${fields})
    where o.id = n.id and o.version = $version
    returning o.id`,
});

export const removeOption = statement({
  name: 'catalogue/remove-option',
  params: { id: t.uuid, seen: t.int },
  text: 'delete from haat.options where id = $id and version = $seen',
});

/** Questions asked in one place: of all products of a type, or of one product. Answers those that there are. */
const ask = (table: string, owner: string) => `
  with wanted as (
    select o.id, o.code, haat.say(o.name, $language) as name, o.kind, o.position from haat.options o where o.id = any($options)
  ), gone as (
    delete from haat.${table} where ${owner} = $id and option_id <> all($options)
  ), put as (
    insert into haat.${table} (${owner}, option_id) select $id, wanted.id from wanted on conflict do nothing
  )
  select id, code, name, kind from wanted order by position, code`;
const asking = {
  params: { id: t.uuid, options: t.uuids, language: t.text },
  row: { id: t.uuid, code: t.text, name: t.text, kind: t.text },
};

export const askOfType = statement({
  name: 'catalogue/ask-of-type',
  ...asking,
  text: ask('product_type_options', 'product_type_id'),
});
export const askOfItem = statement({
  name: 'catalogue/ask-of-item',
  ...asking,
  text: ask('item_options', 'item_id'),
});

export const findType = statement({
  name: 'catalogue/find-type',
  params: { slug: t.text },
  row: { id: t.uuid },
  text: 'select id from haat.product_types where slug = $slug',
});

export const findProduct = statement({
  name: 'catalogue/find-product',
  params: { id: t.uuid },
  row: { id: t.uuid, kind: t.text, structure: t.text },
  text: 'select id, kind, structure from haat.items where id = $id',
});

/** What the demo and imports ask of products, by slug and code. */
export const askByNames = statement({
  name: 'catalogue/ask-by-names',
  params: { items: t.texts, codes: t.texts },
  row: { asked: t.int },
  text: `
    with put as (
      insert into haat.item_options (item_id, option_id)
      select i.id, o.id
      from unnest($items, $codes) as w(item, code)
        join haat.items i on i.slug = w.item and i.kind = 'product' and i.structure <> 'variant'
        join haat.options o on o.code = w.code
      on conflict do nothing returning 1
    )
    select count(*)::integer as asked from put`,
});
