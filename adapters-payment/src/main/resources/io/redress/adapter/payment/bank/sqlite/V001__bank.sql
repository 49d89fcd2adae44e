-- Transfers to accounts of customers, the files that they went into, and what the bank said of them.
-- Rows are inserted, and nothing updates them; whose accounts they are is deleted once the file is there.
-- account: the prefix of the identifications of its files.
-- Instants are milliseconds since 1970-01-01T00:00:00Z.

create table redress_bank_transfers (
  key text primary key,
  account text not null,
  reference text not null,
  currency text not null,
  minor integer not null,
  cut_off integer not null,
  ordered integer not null
) without rowid;

-- Those that never go into a file: their key is used up.
create table redress_bank_declined (
  key text primary key,
  code text not null
) without rowid;

create table redress_bank_payees (
  key text primary key,
  name text not null,
  iban text not null,
  bic text,
  remark text not null
) without rowid;

create table redress_bank_batches (
  message_id text primary key,
  account text not null,
  made integer not null,
  execution text not null
) without rowid;

create table redress_bank_batched (
  key text primary key,
  message_id text not null
) without rowid;

create index redress_bank_batched_of on redress_bank_batched (message_id);

create table redress_bank_handed_over (
  message_id text primary key,
  at integer not null
) without rowid;

create table redress_bank_statements (
  key text not null,
  number integer not null,
  id text not null unique,
  kind text not null,
  word text not null,
  reason text not null,
  currency text,
  minor integer,
  said integer,
  primary key (key, number)
) without rowid;
