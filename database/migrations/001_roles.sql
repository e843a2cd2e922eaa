-- Roles of the cluster. They outlive one database, so each is made only where it is missing; two databases of one
-- cluster may be migrated at the same time, hence the lock and the caught race.
select pg_advisory_xact_lock(hashtextextended('haat roles', 0));

do $$
declare
  wanted text;
begin
  foreach wanted in array array['haat_owner', 'haat_reader', 'anon', 'authenticated', 'seller', 'staff', 'worker', 'engine'] loop
    begin
      if not exists (select from pg_roles where rolname = wanted) then
        execute format('create role %I nologin noinherit', wanted);
      end if;
    exception when duplicate_object or unique_violation then null;
    end;
  end loop;
  foreach wanted in array array['haat_web', 'haat_desk'] loop
    begin
      if not exists (select from pg_roles where rolname = wanted) then
        execute format('create role %I login noinherit', wanted);
      end if;
    exception when duplicate_object or unique_violation then null;
    end;
  end loop;
end $$;

-- A login can enter every role it is a member of, so the public's login is not a member of staff's role.
grant anon, authenticated, seller, engine to haat_web;
grant staff, worker, engine to haat_desk;
do $$ begin execute format('grant haat_owner, haat_reader to %I', current_user); end $$;

create schema haat authorization haat_owner;
create schema identity authorization haat_owner;
create schema if not exists auth;
grant usage on schema haat to anon, authenticated, seller, staff, worker, engine, haat_reader;
grant create on schema haat to haat_reader;
grant usage on schema identity to engine;
grant usage on schema auth to anon, authenticated, seller, staff, worker, engine, haat_owner, haat_reader;
do $$ begin
  if not exists (select from pg_extension where extname = 'btree_gist') then create extension btree_gist; end if;
  if not exists (select from pg_extension where extname = 'pg_trgm') then create extension pg_trgm; end if;
end $$;

-- Supabase's functions under Supabase's names; where they exist already they stay as they are.
do $$ begin
  if to_regprocedure('auth.jwt()') is null then
    create function auth.jwt() returns jsonb language sql stable set search_path = '' as
      $f$ select nullif(current_setting('request.jwt.claims', true), '')::jsonb $f$;
  end if;
  if to_regprocedure('auth.uid()') is null then
    create function auth.uid() returns uuid language sql stable set search_path = '' as
      $f$ select (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub')::uuid $f$;
  end if;
  if to_regprocedure('auth.role()') is null then
    create function auth.role() returns text language sql stable set search_path = '' as
      $f$ select nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role' $f$;
  end if;
  if to_regprocedure('auth.email()') is null then
    create function auth.email() returns text language sql stable set search_path = '' as
      $f$ select nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'email' $f$;
  end if;
end $$;

set local role haat_owner;

create function haat.claim(name text) returns text language sql stable set search_path = '' as
  $$ select nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> name $$;
comment on function haat.claim is 'One claim of whoever asks; null without it.';

create function haat.now() returns timestamptz language sql stable set search_path = '' as
  $$ select coalesce(nullif(current_setting('haat.now', true), '')::timestamptz, now()) $$;
comment on function haat.now is 'The time of this transaction: the database''s clock, unless the server runs on another one (demo past, tests).';

create function haat.say(texts jsonb, language text) returns text language sql immutable parallel safe as
  $$ select coalesce(texts ->> language, texts ->> 'en', texts ->> 'bn') $$;
comment on function haat.say is 'A text in the language asked for, else in English, else in whatever there is.';

create function haat.iso(instant timestamptz) returns text language sql immutable parallel safe as
  $$ select to_char(instant at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') $$;
comment on function haat.iso is 'RFC 3339 in UTC with milliseconds, as the API writes instants inside JSON.';

create domain haat.texts as jsonb check (
  value is null or (jsonb_typeof(value) = 'object' and value <> '{}' and not jsonb_path_exists(value, '$.* ? (@.type() != "string")'))
);
comment on domain haat.texts is 'A text per language: {"en": "...", "bn": "..."}.';

create domain haat.money as bigint check (value between -100000000000000 and 100000000000000);
comment on domain haat.money is 'Whole minor units (poisha).';

-- Every table of ours goes through this: row-level security on and forced, the owner let through (or migrations and
-- definer functions would silently see nothing), engine with the rights named, and nobody else.
create function haat.protect(target regclass, engine_may text default 'select, insert, update, delete') returns void
language plpgsql set search_path = '' as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy owner_all on %s to haat_owner using (true) with check (true)', target);
  execute format('create policy engine_all on %s to engine using (true) with check (true)', target);
  execute format('grant %s on %s to engine', engine_may, target);
end $$;

-- Staff read; what staff change goes through use cases, as engine.
create function haat.staff_reads(target regclass) returns void language plpgsql set search_path = '' as $$
begin
  execute format('create policy staff_read on %s for select to staff using (true)', target);
  execute format('grant select on %s to staff', target);
end $$;

-- Rows that anybody may see, through the table itself and through the public views.
create function haat.everybody_reads(target regclass) returns void language plpgsql set search_path = '' as $$
begin
  execute format('create policy public_read on %s for select to anon, authenticated, seller, staff, worker, haat_reader using (true)', target);
  execute format('grant select on %s to anon, authenticated, seller, staff, worker, haat_reader', target);
end $$;

revoke execute on function haat.protect, haat.staff_reads, haat.everybody_reads from public;
