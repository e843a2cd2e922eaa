set local role haat_owner;

create table haat.commission_terms (
  id uuid primary key,
  seller_id uuid references haat.sellers on delete restrict,
  rate_bp integer not null check (rate_bp between 0 and 10000),
  fixed haat.money not null default 0 check (fixed >= 0),
  valid_from timestamptz not null,
  created_at timestamptz not null,
  person_id uuid default auth.uid() references haat.people on delete set null
);
create unique index commission_terms_by_seller on haat.commission_terms (
  coalesce(seller_id, '00000000-0000-0000-0000-000000000000'), valid_from);
create index commission_terms_of_seller on haat.commission_terms (seller_id, valid_from desc);
create index commission_terms_by_person on haat.commission_terms (person_id) where person_id is not null;
select haat.protect('haat.commission_terms', 'select, insert');
select haat.staff_reads('haat.commission_terms');
create policy own_read on haat.commission_terms for select to seller using (seller_id = (select haat.claim('seller_id'))::uuid);
grant select on haat.commission_terms to seller;
comment on table haat.commission_terms is
  'What the market keeps of a sale: hundredths of a percent of the line, and minor units per line. Without a seller it is the rule for all who have no terms of their own.';

-- Beside the line and not in it: buyers read their lines, and what the market earns is not theirs to see.
create table haat.order_line_commissions (
  order_line_id uuid primary key references haat.order_lines on delete restrict,
  seller_id uuid not null references haat.sellers on delete restrict,
  terms_id uuid references haat.commission_terms on delete restrict,
  rate_bp integer not null check (rate_bp between 0 and 10000),
  fixed haat.money not null check (fixed >= 0)
);
create index order_line_commissions_by_seller on haat.order_line_commissions (seller_id);
create index order_line_commissions_by_terms on haat.order_line_commissions (terms_id) where terms_id is not null;
select haat.protect('haat.order_line_commissions', 'select, insert');
select haat.staff_reads('haat.order_line_commissions');
create policy own_read on haat.order_line_commissions for select to seller using (seller_id = (select haat.claim('seller_id'))::uuid);
grant select on haat.order_line_commissions to seller;
comment on table haat.order_line_commissions is 'The terms that applied when a line was bought; nobody changes them afterwards.';
