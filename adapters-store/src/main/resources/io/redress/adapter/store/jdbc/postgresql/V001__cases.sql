-- Cases: what happened, what is to be done, what orders and limits have been drawn on.
-- Every key begins with the case, the order or the counter, so that the tables can be distributed.
-- Instants are nanoseconds since 1970-01-01T00:00:00Z.

create table redress_schema (
  version integer primary key,
  checksum text,
  applied_at text not null default current_timestamp
);

insert into redress_schema (version) values (1);

-- The log. Rows are inserted, and moved to the archive; nothing updates them.
create table redress_events (
  case_id text collate "C" not null,
  number integer not null,
  at bigint not null,
  actor text not null,
  role text not null,
  command text not null,
  event text not null,
  hash text not null,
  primary key (case_id, number)
);

create table redress_archived_events (
  case_id text collate "C" not null,
  number integer not null,
  at bigint not null,
  actor text not null,
  role text not null,
  command text not null,
  event text not null,
  hash text not null,
  primary key (case_id, number)
);

-- How far the log of a case had come when it was archived.
create table redress_archived (
  case_id text collate "C" primary key,
  number integer not null,
  hash text not null,
  at bigint not null
);

-- What is to be done: the effects of event number, in their order, and the deadline of the case as number 0.
-- state: 0 waits, 1 is left to people. due_at: when it may be claimed (again); of a dead letter, since when it is one.
create table redress_effects (
  case_id text collate "C" not null,
  number integer not null,
  idx integer not null,
  kind text not null,
  destination text collate "C" not null,
  holds smallint not null,
  payload text not null,
  not_before bigint not null,
  due_at bigint not null,
  state smallint not null default 0,
  fence bigint not null default 0,
  tries integer not null default 0,
  first_claimed bigint,
  holder text,
  failure text,
  primary key (case_id, number, idx)
) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000);

create index redress_effects_due on redress_effects (due_at, case_id, number, idx) where state = 0 and number > 0;
create index redress_deadlines_due on redress_effects (due_at, case_id, number, idx) where state = 0 and number = 0;
create index redress_effects_since on redress_effects (not_before) where state = 0 and number > 0;
create index redress_deadlines_since on redress_effects (not_before) where state = 0 and number = 0;
create index redress_effects_dead on redress_effects (due_at) where state = 1;

create table redress_ledger (
  order_id text collate "C" not null,
  number integer not null,
  entry text not null,
  primary key (order_id, number)
);

-- A sum is kept in several slots, so that steps that count towards the same limit do not wait for each other.
create table redress_tallies (
  counter text collate "C" not null,
  day text not null,
  currency text collate "C" not null,
  slot smallint not null,
  minor bigint not null,
  primary key (counter, day, currency, slot)
);

create table redress_strays (
  source text collate "C" not null,
  id text collate "C" not null,
  at bigint not null,
  about text not null,
  what text not null,
  why text not null,
  primary key (source, id)
);

-- Who customers are, encrypted, and the keys. Give the keys a backup of their own, or none.
create table redress_persons (
  customer text collate "C" primary key,
  sealed bytea not null
);

create table redress_person_keys (
  customer text collate "C" primary key,
  key bytea not null
);
