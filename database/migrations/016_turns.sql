set local role haat_owner;

create table haat.turns (
  name text primary key,
  taken_at timestamptz not null
);
select haat.protect('haat.turns');
comment on table haat.turns is 'When each recurring task was last taken up, by whichever process was first.';
