-- Transfers to accounts of customers, the files that they went into, and what the bank said of them.
-- Rows are inserted, and nothing updates them; whose accounts they are is deleted once the file is there.
-- account: the prefix of the identifications of its files.
-- Instants are milliseconds since 1970-01-01T00:00:00Z.

create table redress_bank_transfers (
  key text collate "C" primary key,
  account text collate "C" not null,
  reference text collate "C" not null,
  currency text collate "C" not null,
  minor bigint not null,
  cut_off bigint not null,
  ordered bigint not null
);

-- Those that never go into a file: their key is used up.
create table redress_bank_declined (
  key text collate "C" primary key,
  code text not null
);

create table redress_bank_payees (
  key text collate "C" primary key,
  name text not null,
  iban text not null,
  bic text,
  remark text not null
);

create table redress_bank_batches (
  message_id text collate "C" primary key,
  account text collate "C" not null,
  made bigint not null,
  execution text not null
);

create table redress_bank_batched (
  key text collate "C" primary key,
  message_id text collate "C" not null
);

create index redress_bank_batched_of on redress_bank_batched (message_id);

create table redress_bank_handed_over (
  message_id text collate "C" primary key,
  at bigint not null
);

create table redress_bank_statements (
  key text collate "C" not null,
  number integer not null,
  id text collate "C" not null unique,
  kind text not null,
  word text not null,
  reason text not null,
  currency text,
  minor bigint,
  said bigint,
  primary key (key, number)
);
