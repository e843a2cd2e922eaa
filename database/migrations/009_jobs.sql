-- The schema of the job library. The library builds its tables at start, as haat_owner; it finds its own list of
-- migrations here, since making a schema would ask for rights on the whole database. No audience enters it.
create schema graphile_worker authorization haat_owner;

set local role haat_owner;

create table graphile_worker.migrations (
  id integer primary key,
  ts timestamptz not null default now(),
  breaking boolean not null default false
);

-- The only way into the job list. The library's function is looked up when this runs, not when it is made.
create function haat.enqueue(task text, payload jsonb, job_key text, run_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform graphile_worker.add_job(
    task,
    payload => payload::json,
    run_at => run_at,
    job_key => job_key,
    max_attempts => 25
  );
end $$;
revoke execute on function haat.enqueue from public;
grant execute on function haat.enqueue to engine, worker;
comment on function haat.enqueue is
  'Puts a job on the list with the transaction that asks; a job with the same key that has not started is replaced.';

-- A claim sets when the next try is due before anything is sent, so no transaction stays open over SMTP.
alter table haat.mails add column next_try_at timestamptz not null default now();
drop index haat.mails_unsent;
create index mails_due on haat.mails (next_try_at) where sent_at is null and tries < 10;
comment on column haat.mails.next_try_at is 'When an unsent mail is due; ten tries at most.';
