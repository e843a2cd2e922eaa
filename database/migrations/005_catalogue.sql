set local role haat_owner;

create table haat.categories (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
  parent_id uuid references haat.categories on delete restrict,
  name haat.texts not null,
  description haat.texts not null,
  cloth text not null,
  picture_id uuid references haat.media on delete set null,
  position integer not null default 0,
  check (parent_id <> id)
);
create index categories_by_parent on haat.categories (parent_id, position);
select haat.protect('haat.categories');
select haat.everybody_reads('haat.categories');
comment on table haat.categories is 'The tree that products and services share.';

-- Each category with itself and all below it, so that "everything in Kitchen" is one indexed join.
create table haat.category_tree (
  above_id uuid not null references haat.categories on delete cascade,
  below_id uuid not null references haat.categories on delete cascade,
  distance smallint not null check (distance >= 0),
  primary key (above_id, below_id)
);
create index category_tree_by_below on haat.category_tree (below_id, distance);
select haat.protect('haat.category_tree');
select haat.everybody_reads('haat.category_tree');
comment on table haat.category_tree is 'Closure of the category tree.';

create table haat.product_types (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
  name haat.texts not null
);
select haat.protect('haat.product_types');
select haat.everybody_reads('haat.product_types');
comment on table haat.product_types is 'Kinds of product; a type decides which attributes its products have.';

create table haat.attributes (
  id uuid primary key,
  product_type_id uuid not null references haat.product_types on delete restrict,
  code text not null check (code ~ '^[a-z][a-z0-9_]*$'),
  name haat.texts not null,
  kind text not null check (kind in ('text', 'integer', 'number', 'boolean', 'choice')),
  unit text,
  choices jsonb not null default '[]',
  position integer not null default 0,
  unique (product_type_id, code)
);
select haat.protect('haat.attributes');
select haat.everybody_reads('haat.attributes');
comment on table haat.attributes is 'What is known of the products of a type. `choices`: [{code, name}].';

create function haat.search_words(title jsonb, summary jsonb, description jsonb) returns tsvector
language sql immutable parallel safe set search_path = '' as $$
  select setweight(to_tsvector('pg_catalog.simple', concat_ws(' ', title ->> 'en', title ->> 'bn')), 'A')
    || setweight(to_tsvector('pg_catalog.simple', concat_ws(' ', summary ->> 'en', summary ->> 'bn')), 'B')
    || setweight(to_tsvector('pg_catalog.simple', concat_ws(' ', description ->> 'en', description ->> 'bn')), 'C')
$$;

create table haat.items (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
  kind text not null check (kind in ('product', 'service')),
  -- A parent is never sold; its variants are.
  structure text not null default 'standalone' check (structure in ('standalone', 'parent', 'variant')),
  parent_id uuid references haat.items on delete restrict,
  product_type_id uuid references haat.product_types on delete restrict,
  category_id uuid not null references haat.categories on delete restrict,
  title haat.texts not null,
  summary haat.texts not null,
  description haat.texts not null,
  variant_name haat.texts,
  upc text unique,
  status text not null default 'draft' check (status in ('draft', 'published')),
  duration_minutes integer check (duration_minutes between 15 and 1440),
  weight_grams integer check (weight_grams > 0),
  fitted_by_id uuid references haat.items on delete set null,
  rating_sum bigint not null default 0 check (rating_sum >= 0),
  rating_count integer not null default 0 check (rating_count >= 0),
  sold_count integer not null default 0 check (sold_count >= 0),
  position integer not null default 0,
  words tsvector generated always as (haat.search_words(title, summary, description)) stored,
  created_at timestamptz not null,
  check ((structure = 'variant') = (parent_id is not null)),
  check ((kind = 'product') = (product_type_id is not null)),
  check ((kind = 'service') = (duration_minutes is not null)),
  check (kind = 'product' or structure = 'standalone')
);
create index items_by_parent on haat.items (parent_id, position) where parent_id is not null;
create index items_by_category on haat.items (category_id, sold_count desc, id) where structure <> 'variant';
create index items_by_sold on haat.items (sold_count desc, id) where structure <> 'variant' and status = 'published';
create index items_by_words on haat.items using gin (words);
create index items_title_en on haat.items using gin ((title ->> 'en') gin_trgm_ops);
create index items_title_bn on haat.items using gin ((title ->> 'bn') gin_trgm_ops);
select haat.protect('haat.items');
select haat.staff_reads('haat.items');
create policy reader on haat.items for select to haat_reader using (true);
grant select on haat.items to haat_reader;
comment on table haat.items is 'What can be bought: products (standalone, or a parent with variants) and services.';

create table haat.item_attributes (
  item_id uuid not null references haat.items on delete cascade,
  attribute_id uuid not null references haat.attributes on delete restrict,
  value jsonb not null check (jsonb_typeof(value) in ('string', 'number', 'boolean')),
  primary key (item_id, attribute_id)
);
create index item_attributes_by_value on haat.item_attributes (attribute_id, item_id);
select haat.protect('haat.item_attributes');
select haat.everybody_reads('haat.item_attributes');
comment on table haat.item_attributes is 'Attribute values of products and variants.';

create table haat.item_pictures (
  item_id uuid not null references haat.items on delete cascade,
  position smallint not null,
  media_id uuid not null references haat.media on delete restrict,
  alt haat.texts not null,
  primary key (item_id, position)
);
create index item_pictures_by_media on haat.item_pictures (media_id);
select haat.protect('haat.item_pictures');
select haat.everybody_reads('haat.item_pictures');
comment on table haat.item_pictures is 'Pictures of an item; position 0 stands on cards.';

create table haat.add_ons (
  id uuid primary key,
  item_id uuid not null references haat.items on delete cascade,
  code text not null,
  name haat.texts not null,
  minutes integer not null check (minutes between 0 and 720),
  position smallint not null default 0,
  unique (item_id, code)
);
select haat.protect('haat.add_ons');
select haat.everybody_reads('haat.add_ons');
comment on table haat.add_ons is 'Extras of a service; what they cost stands on each listing.';

set local role haat_reader;
create view haat.public_items as
  select i.id, i.slug, i.kind, i.structure, i.parent_id, i.product_type_id, i.category_id, i.title, i.summary,
    i.description, i.variant_name, i.upc, i.duration_minutes, i.weight_grams, i.fitted_by_id, i.rating_sum,
    i.rating_count, i.sold_count, i.position, i.words, i.created_at
  from haat.items i where i.status = 'published';
grant select on haat.public_items to anon, authenticated, seller, staff, worker, engine;
