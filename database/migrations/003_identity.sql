set local role haat_owner;

create table haat.people (
  id uuid primary key,
  email text not null unique check (email = lower(email) and position('@' in email) > 1),
  name text not null check (length(name) between 1 and 120),
  phone text check (phone ~ '^\+[1-9][0-9]{7,14}$'),
  language text not null default 'en' check (language in ('en', 'bn')),
  email_verified_at timestamptz,
  created_at timestamptz not null
);
select haat.protect('haat.people');
select haat.staff_reads('haat.people');
create policy own_read on haat.people for select to authenticated using (id = (select auth.uid()));
create policy own_update on haat.people for update to authenticated
  using (id = (select auth.uid())) with check (id = (select auth.uid()));
grant select, update (name, phone, language) on haat.people to authenticated;
comment on table haat.people is 'Everybody with an account. What they may do follows from staff_members and seller_members.';

create table haat.staff_members (
  person_id uuid primary key references haat.people on delete restrict,
  role text not null check (role in ('operator', 'support')),
  since timestamptz not null
);
select haat.protect('haat.staff_members');
select haat.staff_reads('haat.staff_members');
comment on table haat.staff_members is 'The operator''s staff.';

create table identity.credentials (
  person_id uuid primary key references haat.people on delete cascade,
  password_hash text not null,
  updated_at timestamptz not null
);
select haat.protect('identity.credentials');
comment on table identity.credentials is 'Argon2id password hashes.';

create table identity.sessions (
  id uuid primary key,
  person_id uuid not null references haat.people on delete cascade,
  device text not null,
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index sessions_by_person on identity.sessions (person_id, created_at);
select haat.protect('identity.sessions');
comment on table identity.sessions is 'One per sign-in. Ended sessions stay for the list of past ones until they expire.';

-- Single use: a token is swapped for its child. Its hash is all we keep.
create table identity.refresh_tokens (
  hash text primary key,
  session_id uuid not null references identity.sessions on delete cascade,
  parent_hash text references identity.refresh_tokens on delete cascade,
  created_at timestamptz not null,
  used_at timestamptz
);
create index refresh_tokens_by_session on identity.refresh_tokens (session_id);
create index refresh_tokens_by_parent on identity.refresh_tokens (parent_hash);
select haat.protect('identity.refresh_tokens');
comment on table identity.refresh_tokens is 'Chain of refresh tokens of a session, hashed.';

create table identity.one_time_tokens (
  hash text primary key,
  person_id uuid not null references haat.people on delete cascade,
  purpose text not null check (purpose in ('verify_email', 'reset_password')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index one_time_tokens_by_person on identity.one_time_tokens (person_id, purpose);
select haat.protect('identity.one_time_tokens');
comment on table identity.one_time_tokens is 'Links sent by mail, hashed.';

create table identity.signing_keys (
  kid text primary key,
  sealed_private_key text not null,
  public_jwk jsonb not null,
  created_at timestamptz not null,
  retired_at timestamptz
);
select haat.protect('identity.signing_keys');
comment on table identity.signing_keys is 'ES256 keys of access tokens; private keys are sealed with HAAT_SECRET.';
