set local role haat_owner;

-- Events wait here until the transaction that wrote them has committed and the relay picks them up.
create table haat.outbox (
  id bigint generated always as identity primary key,
  topic text not null,
  kind text not null,
  subject uuid not null,
  body jsonb not null default '{}',
  occurred_at timestamptz not null
);
select haat.protect('haat.outbox');
comment on table haat.outbox is 'Events of committed transactions on their way to haat.events.';

-- The one history everybody follows. A single elected relay writes it, so positions become visible in order.
create table haat.events (
  position bigint primary key,
  topic text not null,
  kind text not null,
  subject uuid not null,
  body jsonb not null,
  occurred_at timestamptz not null
);
create index events_by_topic on haat.events (topic, position);
create index events_by_subject on haat.events (subject, position);
select haat.protect('haat.events', 'select, insert');
select haat.staff_reads('haat.events');
comment on table haat.events is 'What happened, in order per subject. Followers keep their position; an order''s timeline is a query over it.';

create table haat.followers (
  name text primary key,
  position bigint not null default 0,
  updated_at timestamptz not null default now()
);
select haat.protect('haat.followers');
comment on table haat.followers is 'How far each follower of haat.events has come.';

-- One row per client key: written in the transaction of the effect, so a replay finds either both or neither.
create table haat.idempotency_keys (
  scope text not null,
  key text not null check (length(key) between 8 and 255),
  fingerprint text not null,
  status integer not null,
  reply jsonb not null,
  created_at timestamptz not null default now(),
  primary key (scope, key)
);
create index idempotency_keys_by_age on haat.idempotency_keys (created_at);
select haat.protect('haat.idempotency_keys');
comment on table haat.idempotency_keys is 'Answers already given, kept 48 hours.';

create table haat.settings (
  name text primary key,
  value jsonb not null,
  updated_at timestamptz not null default now()
);
select haat.protect('haat.settings');
select haat.staff_reads('haat.settings');
comment on table haat.settings is 'Operator settings that differ from their defaults.';

create table haat.mails (
  id uuid primary key,
  kind text not null,
  recipient text not null,
  language text not null,
  subject text not null,
  text_body text not null,
  html_body text not null,
  dedupe_key text not null unique,
  created_at timestamptz not null,
  sent_at timestamptz,
  tries integer not null default 0,
  last_error text
);
create index mails_unsent on haat.mails (created_at) where sent_at is null;
select haat.protect('haat.mails');
comment on table haat.mails is 'Mails to people, one per event and recipient.';
