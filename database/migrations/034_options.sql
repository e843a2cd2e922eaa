set local role haat_owner;

create function haat.choices_sound(choices jsonb) returns boolean language sql immutable parallel safe set search_path = '' as $$
  select jsonb_typeof(choices) = 'array' and not exists (
    select from jsonb_array_elements(case jsonb_typeof(choices) when 'array' then choices else '[]' end) c
    where jsonb_typeof(c) <> 'object'
      or coalesce(c ->> 'code', '') !~ '^[a-z0-9][a-z0-9_-]{0,39}$'
      or jsonb_typeof(c -> 'name') is distinct from 'object' or c -> 'name' = '{}'
      or jsonb_path_exists(c -> 'name', '$.* ? (@.type() != "string")')
      or coalesce(c ->> 'price', '') !~ '^[0-9]{1,14}$' or jsonb_typeof(c -> 'price') <> 'number'
  ) and not exists (
    select from jsonb_array_elements(case jsonb_typeof(choices) when 'array' then choices else '[]' end) c
    group by c ->> 'code' having count(*) > 1
  )
$$;
comment on function haat.choices_sound is 'True for [{code, name, price}] with codes that occur once, names in some language and prices in minor units.';

create function haat.least_choice_price(choices jsonb) returns bigint language sql immutable parallel safe set search_path = '' as $$
  select coalesce(min(case jsonb_typeof(c -> 'price') when 'number' then floor((c -> 'price')::numeric)::bigint end), 0)
  from jsonb_array_elements(choices) c
$$;
comment on function haat.least_choice_price is 'The lowest price among choices; 0 without any.';

create table haat.options (
  id uuid primary key,
  code text not null unique check (code ~ '^[a-z][a-z0-9_]{0,39}$'),
  name haat.texts not null,
  help haat.texts,
  kind text not null check (kind in ('text', 'integer', 'boolean', 'number', 'date', 'select', 'radio', 'multi_select', 'checkbox')),
  required boolean not null default false,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  -- Of one piece, when it is answered; what a choice costs comes on top.
  price haat.money not null default 0 check (price >= 0),
  choices jsonb not null default '[]' check (haat.choices_sound(choices)),
  -- Of a number its bounds, of a date days from today, of several choices how many.
  min double precision,
  max double precision,
  max_length integer check (max_length between 1 and 2000),
  position integer not null default 0,
  -- What an answer adds to the price of one piece at the least.
  adds bigint generated always as (price + haat.least_choice_price(choices)) stored,
  version integer not null default 1,
  created_at timestamptz not null,
  check ((kind in ('select', 'radio', 'multi_select', 'checkbox')) = (choices <> '[]')),
  check (max_length is null or kind = 'text'),
  check ((min is null and max is null) or kind in ('integer', 'number', 'date', 'multi_select', 'checkbox')),
  check (min <= max),
  check (kind = 'number' or (min = floor(min)) is not false and (max = floor(max)) is not false),
  -- Asking for more choices than there are could never be answered.
  check (kind not in ('multi_select', 'checkbox') or coalesce(min, 0) between 0 and jsonb_array_length(choices) and coalesce(max, 1) >= 1)
);
create index options_by_position on haat.options (position, code);
select haat.protect('haat.options');
select haat.everybody_reads('haat.options');
comment on table haat.options is 'Questions asked of a product when it is put into the basket. `choices`: [{code, name, price}].';

create table haat.product_type_options (
  product_type_id uuid not null references haat.product_types on delete cascade,
  option_id uuid not null references haat.options on delete restrict,
  primary key (product_type_id, option_id)
);
create index product_type_options_by_option on haat.product_type_options (option_id);
select haat.protect('haat.product_type_options');
select haat.everybody_reads('haat.product_type_options');
comment on table haat.product_type_options is 'Questions asked of every product of a type.';

create table haat.item_options (
  item_id uuid not null references haat.items on delete cascade,
  option_id uuid not null references haat.options on delete restrict,
  primary key (item_id, option_id)
);
create index item_options_by_option on haat.item_options (option_id);
select haat.protect('haat.item_options');
select haat.everybody_reads('haat.item_options');
comment on table haat.item_options is 'Questions asked of one product beside those of its type; its variants ask them too.';

set local role haat_reader;
create view haat.asked_options as
  select i.id as item_id, o.id, o.code, o.name, o.help, o.kind, o.required, o.currency, o.price, o.choices, o.min, o.max,
    o.max_length, o.position, o.adds
  from haat.items i
  cross join lateral (
    select t.option_id from haat.product_type_options t where t.product_type_id = i.product_type_id
    union
    select x.option_id from haat.item_options x where x.item_id = coalesce(i.parent_id, i.id)
  ) asked
  join haat.options o on o.id = asked.option_id;
comment on view haat.asked_options is 'What is asked of an item: by its type, by itself and, of a variant, by its parent.';
grant select on haat.asked_options to anon, authenticated, seller, staff, worker, engine;
set local role haat_owner;

alter table haat.basket_lines
  add column options jsonb not null default '{}' check (jsonb_typeof(options) = 'object'),
  add column options_price_seen haat.money not null default 0 check (options_price_seen >= 0),
  add check (options = '{}' or slot_start is null);
comment on column haat.basket_lines.options is 'Answers by the code of what was asked: {code: answer}, in their canonical form.';

alter table haat.order_lines add column options jsonb not null default '[]' check (jsonb_typeof(options) = 'array');
comment on column haat.order_lines.options is
  'Answers as they were given: [{code, name, kind, value, text, price}], names and texts in all languages, price per piece.';

create function haat.say_options(options jsonb, language text) returns jsonb language sql immutable parallel safe set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('code', x.one -> 'code', 'name', haat.say(x.one -> 'name', language),
    'value', x.one -> 'value', 'text', haat.say(x.one -> 'text', language), 'price', x.one -> 'price') order by x.n), '[]')
  from jsonb_array_elements(options) with ordinality as x(one, n)
$$;
comment on function haat.say_options is 'Answers of an order line in one language.';
