set local role haat_owner;

create table haat.notifications (
  id uuid primary key,
  person_id uuid not null references haat.people on delete cascade,
  kind text not null,
  subject uuid not null,
  -- Numbers, times and amounts only: the words are put around them in the language of whoever reads.
  params jsonb not null,
  dedupe_key text not null,
  created_at timestamptz not null,
  read_at timestamptz,
  unique (person_id, dedupe_key)
);
create index notifications_by_person on haat.notifications (person_id, created_at desc, id desc);
create index notifications_unread on haat.notifications (person_id) where read_at is null;
select haat.protect('haat.notifications');
create policy own_read on haat.notifications for select to authenticated
  using (person_id = (select auth.uid()));
create policy own_update on haat.notifications for update to authenticated
  using (person_id = (select auth.uid())) with check (person_id = (select auth.uid()));
grant select, update (read_at) on haat.notifications to authenticated;
comment on table haat.notifications is
  'What people with an account are told inside the market, once per happening.';

-- A follower that tells people of what happens must not tell them of what happened before there was one.
alter table haat.followers add column since timestamptz not null default haat.now();
comment on column haat.followers.since is 'When it was first enrolled.';
