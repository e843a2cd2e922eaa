set local role haat_owner;

create table haat.pages (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  title haat.texts not null,
  -- The allow-listed subset of HTML that domains/content/clean-html.ts writes; nothing else is ever stored.
  body haat.texts not null check (octet_length(body::text) <= 1000000),
  meta_title haat.texts,
  meta_description haat.texts,
  status text not null default 'draft' check (status in ('draft', 'published')),
  footer_position smallint check (footer_position between 1 and 99),
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index pages_by_change on haat.pages (updated_at desc, id desc);
create index pages_published on haat.pages (footer_position, slug) where status = 'published';
select haat.protect('haat.pages');
select haat.staff_reads('haat.pages');
create policy public_read on haat.pages for select to anon, authenticated, seller, worker, haat_reader
  using (status = 'published');
grant select on haat.pages to anon, authenticated, seller, worker, haat_reader;
comment on table haat.pages is 'Pages of words that the operator writes: about, delivery, terms. They stand below /info.';
comment on column haat.pages.footer_position is 'Place among the links at the foot of every page; null where it is not named there.';
