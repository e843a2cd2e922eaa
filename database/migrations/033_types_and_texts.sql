set local role haat_owner;

create table haat.choice_groups (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
  name haat.texts not null,
  choices jsonb not null check (jsonb_typeof(choices) = 'array' and choices <> '[]'),
  version integer not null default 1
);
select haat.protect('haat.choice_groups');
select haat.everybody_reads('haat.choice_groups');
comment on table haat.choice_groups is 'Choices that attributes of several types share. `choices`: [{code, name}].';

alter table haat.product_types add column version integer not null default 1;

alter table haat.attributes
  drop constraint attributes_kind_check,
  add constraint attributes_kind_check check (kind in ('text', 'integer', 'number', 'boolean', 'date', 'datetime',
    'rich_text', 'choice', 'choices', 'entity', 'file', 'picture')),
  add column choice_group_id uuid references haat.choice_groups on delete restrict,
  add column required boolean not null default false,
  add column entity text check (entity in ('item', 'category', 'seller')),
  add constraint attributes_entity check ((kind = 'entity') = (entity is not null)),
  add constraint attributes_required check (not (required and kind = 'boolean')),
  add constraint attributes_choices check ((kind in ('choice', 'choices')) = (choices <> '[]')),
  add constraint attributes_group check (choice_group_id is null or kind in ('choice', 'choices'));
create index attributes_by_choice_group on haat.attributes (choice_group_id) where choice_group_id is not null;

-- An attribute carries its group's choices: every page and facet reads them, a group changes once a year.
create function haat.take_choices() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.choice_group_id is not null then
    select g.choices into strict new.choices from haat.choice_groups g where g.id = new.choice_group_id;
  end if;
  return new;
end $$;
create trigger take_choices before insert or update on haat.attributes
  for each row execute function haat.take_choices();
create function haat.give_choices() returns trigger language plpgsql set search_path = '' as $$
begin
  update haat.attributes set choices = new.choices where choice_group_id = new.id;
  return null;
end $$;
create trigger give_choices after update of choices on haat.choice_groups
  for each row execute function haat.give_choices();
revoke execute on function haat.take_choices, haat.give_choices from public;

alter table haat.item_attributes
  drop constraint item_attributes_value_check,
  add constraint item_attributes_value_check check (
    jsonb_typeof(value) in ('string', 'number', 'boolean')
    or (jsonb_typeof(value) = 'array' and value <> '[]' and not jsonb_path_exists(value, '$[*] ? (@.type() != "string")')));

alter table haat.categories
  add column version integer not null default 1,
  add column code text unique,
  add column meta_title haat.texts,
  add column meta_description haat.texts,
  add column hidden boolean not null default false,
  add column in_menu boolean not null default true;
comment on column haat.categories.hidden is 'Neither it nor what is below it is shown to the public.';
comment on column haat.categories.in_menu is 'False takes it and what is below it out of menus; its page stays.';

alter table haat.items
  add column version integer not null default 1,
  add column code text unique check (length(code) between 1 and 64),
  add column meta_title haat.texts,
  add column meta_description haat.texts;

alter table haat.item_pictures
  add column focus_x smallint not null default 50 check (focus_x between 0 and 100),
  add column focus_y smallint not null default 50 check (focus_y between 0 and 100);
comment on column haat.item_pictures.focus_x is 'What must stay in the frame when it is cut, in per cent from the left.';

create table haat.item_links (
  item_id uuid not null references haat.items on delete cascade,
  kind text not null check (kind in ('recommended', 'related')),
  to_id uuid not null references haat.items on delete cascade,
  position smallint not null,
  primary key (item_id, kind, to_id),
  check (item_id <> to_id)
);
create index item_links_by_to on haat.item_links (to_id);
select haat.protect('haat.item_links');
select haat.everybody_reads('haat.item_links');
comment on table haat.item_links is 'What the operator shows beside an item: goes with it (recommended), or instead of it (related).';

-- A moved category takes what is below it along; nothing can come to hang below itself.
create function haat.move_tree() returns trigger language plpgsql set search_path = '' as $$
begin
  -- One move at a time: two at once could each hang below the other.
  perform pg_advisory_xact_lock(hashtext('haat.category_tree'));
  if new.parent_id is not null and exists (
    select from haat.category_tree t where t.above_id = new.id and t.below_id = new.parent_id) then
    raise exception 'a category cannot hang below itself' using errcode = 'check_violation', constraint = 'categories_below_itself';
  end if;
  delete from haat.category_tree t
    where t.below_id in (select own.below_id from haat.category_tree own where own.above_id = new.id)
      and t.above_id not in (select own.below_id from haat.category_tree own where own.above_id = new.id);
  insert into haat.category_tree (above_id, below_id, distance)
    select up.above_id, down.below_id, up.distance + down.distance + 1
    from haat.category_tree up cross join haat.category_tree down
    where up.below_id = new.parent_id and down.above_id = new.id;
  return null;
end $$;
create trigger move_tree after update of parent_id on haat.categories
  for each row when (old.parent_id is distinct from new.parent_id) execute function haat.move_tree();
revoke execute on function haat.move_tree from public;

set local role haat_reader;
create or replace view haat.public_items as
  select i.id, i.slug, i.kind, i.structure, i.parent_id, i.product_type_id, i.category_id, i.title, i.summary,
    i.description, i.variant_name, i.upc, i.duration_minutes, i.weight_grams, i.fitted_by_id, i.rating_sum,
    i.rating_count, i.sold_count, i.position, i.words, i.created_at, i.meta_title, i.meta_description
  from haat.items i where i.status = 'published';
-- Without what is hidden and what hangs below something hidden.
create view haat.public_categories as
  select c.id, c.slug, c.parent_id, c.name, c.description, c.cloth, c.picture_id, c.position, c.in_menu,
    c.meta_title, c.meta_description
  from haat.categories c
  where not exists (
    select from haat.category_tree t join haat.categories above on above.id = t.above_id
    where t.below_id = c.id and above.hidden);
grant select on haat.public_categories to anon, authenticated, seller, staff, worker, engine;
set local role haat_owner;
